// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/comparison_table.h"

#include "model/outcomes/comparison_summary.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/budget_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"
#include "ui/text/rule_text.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <cmath>
#include <set>

namespace kyosei {

namespace {

QString withRange(const LikelyRange& value, const QString& median, int decimals) {
    return QStringLiteral("%1 (%2)").arg(median, rangeText(value.low, value.high, decimals));
}

/// "+0.4" over "0.0 to +0.8" over "small, 96 % higher".
QString changeCell(const Change& change, const ChangeScale& scale) {
    if (noMemberDiffers(change))
        return ComparisonTable::tr("no change");
    const QString size = classWord(classify(change, scale.thresholds));
    return QStringList{changeNumber(change, scale), changeRange(change, scale),
                       listed({size, changeChance(change, scale)})}
        .join(u'\n');
}

QStringList spreadCells(const std::vector<double>& values, int decimals) {
    const ScenarioRange range = rangeOf(values);
    return {formatNumber(range.minimum, decimals), formatNumber(range.mean, decimals),
            formatNumber(range.maximum, decimals)};
}

/// Five digits are more than any of these numbers carries.
QString fileNumber(double value) {
    return std::isfinite(value) ? QString::number(value, 'g', 5) : QString();
}

QString quoted(QString field) {
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}  // namespace

void ComparisonTable::setComparison(const PolicyModel& model,
                                    std::shared_ptr<const Comparison> comparison,
                                    const std::vector<Scenario>& scenarios) {
    beginResetModel();
    comparison_ = std::move(comparison);
    rows_.clear();
    actorNames_.clear();
    money_ = model.charts().headline().money;
    const ChartDefinition* cost = model.charts().find(model.charts().headline().costChart);
    costUnit_ = cost ? cost->unit : std::string();
    for (const std::string& actor : comparison_->actors)
        actorNames_ << dataText("elements", model.levers().actorName(actor));
    columns_ = {tr("Baseline")};
    for (const ComparedScenario& scenario : comparison_->scenarios)
        columns_ << (scenario.sameShocks
                         ? tr("%1 (change under the same shocks)").arg(fromModel(scenario.title))
                         : fromModel(scenario.title));
    columns_ << tr("Least") << tr("Mean") << tr("Most");
    addNumbers(*comparison_);
    addCosts(*comparison_);
    addLevers(model, scenarios);
    endResetModel();
}

void ComparisonTable::addNumbers(const Comparison& comparison) {
    rows_.push_back({tr("In %1: median and likely range").arg(formatYear(comparison.horizon)), {}});
    for (std::size_t n = 0; n < comparison.titles.size(); ++n) {
        const ChangeScale& scale = comparison.scales[n];
        Row value{dataText("charts", comparison.titles[n]), {}};
        Row change{tr("    change"), {QString()}};
        std::vector<double> medians;
        const LikelyRange& baseline = comparison.baseline.numbers[n].value;
        value.cells << withRange(baseline, formatNumber(baseline.median, scale.decimals),
                                 scale.decimals);
        for (const ComparedScenario& scenario : comparison.scenarios) {
            const ComparedNumber& number = scenario.numbers[n];
            value.cells << withRange(
                number.value, changedLevel(number.before, number.change, scale), scale.decimals);
            medians.push_back(number.value.median);
            change.cells << changeCell(number.change, scale);
        }
        value.cells << spreadCells(medians, scale.decimals);
        change.cells << QString() << QString() << QString();
        rows_.push_back(value);
        rows_.push_back(change);
    }
}

QString ComparisonTable::actors(const ComparedScenario& scenario, bool gains) const {
    QStringList names;
    const ChangeScale& scale = comparison_->leftOver;
    for (const AffectedActor& affected : affectedActors(scenario, gains, scale.thresholds))
        names << tr("%1 %2 %").arg(
            actorNames_[static_cast<qsizetype>(affected.actor)],
            changeNumber(scenario.accounts.actors[affected.actor].leftOver, scale));
    return names.isEmpty() ? tr("nobody for certain") : names.join(u'\n');
}

void ComparisonTable::addCosts(const Comparison& comparison) {
    const QString year = formatYear(comparison.horizon);
    rows_.push_back(
        {tr("In %1: cost beyond the baseline, and who has more or less left").arg(year), {}});
    Row cost{tr("%1 a year in %2 (%3)")
                 .arg(dataText("charts", money_.unit), year, dataText("charts", money_.prices)),
             {QStringLiteral("0")}};
    Row winners{tr("More is left to"), {QString()}};
    Row losers{tr("Less is left to"), {QString()}};
    std::vector<double> medians;
    for (const ComparedScenario& scenario : comparison.scenarios) {
        const Change& together = scenario.accounts.together;
        cost.cells << tr("%1 (%2)").arg(moneyNumber(together.median),
                                        moneyRange(together.low, together.high));
        medians.push_back(together.median);
        winners.cells << actors(scenario, true);
        losers.cells << actors(scenario, false);
    }
    const ScenarioRange spread = rangeOf(medians);
    cost.cells << moneyNumber(spread.minimum) << moneyNumber(spread.mean)
               << moneyNumber(spread.maximum);
    rows_.push_back(cost);
    for (Row* row : {&winners, &losers}) {
        row->cells << QString() << QString() << QString();
        rows_.push_back(*row);
    }
}

void ComparisonTable::addLevers(const PolicyModel& model, const std::vector<Scenario>& scenarios) {
    rows_.push_back({tr("Levers that some scenario moves"), {}});
    for (const LeverRow& lever : model.levers().rows())
        for (const auto& index : lever.cells) {
            if (!index)
                continue;
            const LeverCell& cell = model.levers().cells()[*index];
            const bool moved =
                std::any_of(scenarios.begin(), scenarios.end(), [&](const Scenario& scenario) {
                    return scenario.levers.contains(cell.id);
                });
            if (!moved)
                continue;
            Row row{
                tr("%1 · %2").arg(dataText("levers", lever.title),
                                  dataText("elements", model.levers().actorName(cell.id.actor))),
                {leverNumber(cell, cell.baseline.value)},
                true};
            std::vector<double> values;
            for (const Scenario& scenario : scenarios) {
                values.push_back(scenario.setting(cell).value);
                row.cells << leverNumber(cell, values.back());
            }
            const ScenarioRange range = rangeOf(values);
            for (const double value : {range.minimum, range.mean, range.maximum})
                row.cells << leverNumber(cell, value);
            rows_.push_back(row);
        }
    addSplits(model, scenarios);
    std::set<std::string> shocks;
    for (const Scenario& scenario : scenarios)
        for (const auto& [id, year] : scenario.shocks)
            shocks.insert(id);
    for (const std::string& id : shocks) {
        const Shock* shock = model.shocks().find(id);
        Row row{
            tr("Shock: %1").arg(dataText("shocks", shock ? shock->title : id)), {QString()}, true};
        for (const Scenario& scenario : scenarios) {
            const auto found = scenario.shocks.find(id);
            row.cells << (found == scenario.shocks.end() ? QString() : yearText(found->second));
        }
        row.cells << QString() << QString() << QString();
        rows_.push_back(row);
    }
    addRules(model, scenarios);
}

void ComparisonTable::addRules(const PolicyModel& model, const std::vector<Scenario>& scenarios) {
    std::size_t most = 0;
    for (const Scenario& scenario : scenarios)
        most = std::max(most, scenario.rules.size());
    for (std::size_t i = 0; i < most; ++i) {
        Row row{tr("Rule %1").arg(i + 1), {QString()}, true};
        for (const Scenario& scenario : scenarios)
            row.cells << (i < scenario.rules.size()
                              ? tr("%1:\n%2").arg(conditionText(model, scenario.rules[i]),
                                                  actionText(model, scenario.rules[i]))
                              : QString());
        row.cells << QString() << QString() << QString();
        rows_.push_back(row);
    }
}

void ComparisonTable::addSplits(const PolicyModel& model, const std::vector<Scenario>& scenarios) {
    constexpr double kPercent = 100;
    for (const LeverSplit& split : model.levers().splits()) {
        if (std::none_of(scenarios.begin(), scenarios.end(), [&](const Scenario& scenario) {
                return scenario.splits.contains(split.id);
            }))
            continue;
        for (std::size_t i = 0; i < split.receivers.size(); ++i) {
            const auto share = [&](const std::vector<double>& shares) {
                return tr("%1 %").arg(formatNumber(kPercent * shares[i], 1));
            };
            Row row{tr("%1 · %2 · %3")
                        .arg(dataText("levers", split.title),
                             dataText("elements", model.levers().actorName(split.id.actor)),
                             dataText("elements", model.charts().elementTitle(split.receivers[i]))),
                    {share(split.baseline)},
                    true};
            for (const Scenario& scenario : scenarios)
                row.cells << share(scenario.shares(split));
            row.cells << QString() << QString() << QString();
            rows_.push_back(row);
        }
    }
}

bool ComparisonTable::isSection(int row) const {
    return rows_[static_cast<std::size_t>(row)].cells.isEmpty();
}

int ComparisonTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size()) + 1;
}

QVariant ComparisonTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const int at = index.column() - 1;
    if (role == Qt::DisplayRole)
        return at < 0 ? row.heading : row.cells.value(at);
    if (role == Qt::AccessibleTextRole && at >= 0) {
        const QString cell = row.cells.value(at);
        return tr("%1, %2: %3")
            .arg(row.heading.trimmed(), columns_.value(at), cell.isEmpty() ? tr("nothing") : cell);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (at < 0 ? Qt::AlignLeft : Qt::AlignRight));
    const bool differs = row.moved && at > 0 && at < columns_.size() - 3 &&
                         row.cells.value(at) != row.cells.value(0);
    if (role == Qt::ForegroundRole && (row.moved || row.cells.isEmpty()))
        return QVariant(QBrush(differs ? theme().accent : theme().mutedInk));
    if (role == Qt::FontRole && (row.cells.isEmpty() || differs))
        return scaledFont(QApplication::font(), 1, true);
    return {};
}

QVariant ComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QString() : columns_.value(section - 1);
}

QString ComparisonTable::toText() const {
    QString text = u'\t' + columns_.join(u'\t') + u'\n';
    for (const Row& row : rows_) {
        QStringList cells = row.cells;
        cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral("; "));
        text += row.heading.trimmed() + u'\t' + cells.join(u'\t') + u'\n';
    }
    return text;
}

QString ComparisonTable::toCsv() const {
    QString text = QStringLiteral("scenario,quantity,unit,year,median,low,high,change,change_low,"
                                  "change_high,higher,lower,class,against\n");
    if (!comparison_)
        return text;
    const QString year = formatYear(comparison_->horizon);
    const QString costUnit = fromModel(costUnit_);
    const auto add = [&](const ComparedScenario& scenario, const QString& quantity,
                         const QString& unit, const LikelyRange* level, const Change& change,
                         const ChangeThresholds* thresholds) {
        QStringList fields{quoted(fromModel(scenario.title)), quoted(quantity), quoted(unit), year};
        for (const double value :
             {level ? level->median : NAN, level ? level->low : NAN, level ? level->high : NAN,
              change.median, change.low, change.high, change.higher, change.lower})
            fields << fileNumber(value);
        fields << (thresholds ? QString::fromLatin1(className(classify(change, *thresholds)))
                              : QString())
               << (scenario.sameShocks ? QStringLiteral("same shocks")
                                       : QStringLiteral("baseline"));
        text += fields.join(u',') + u'\n';
    };
    for (const ComparedScenario& scenario : comparison_->scenarios) {
        for (std::size_t n = 0; n < comparison_->titles.size(); ++n)
            add(scenario, fromModel(comparison_->titles[n]), QStringLiteral("index"),
                &scenario.numbers[n].value, scenario.numbers[n].change,
                &comparison_->scales[n].thresholds);
        const Accounts& accounts = scenario.accounts;
        for (std::size_t a = 0; a < accounts.actors.size(); ++a) {
            const QString actor = fromModel(comparison_->actors[a]);
            add(scenario, QStringLiteral("cost beyond the baseline, ") + actor, costUnit, nullptr,
                accounts.actors[a].cost, nullptr);
            add(scenario, QStringLiteral("left over, ") + actor, QStringLiteral("% of baseline"),
                nullptr, accounts.actors[a].leftOver, &comparison_->leftOver.thresholds);
        }
        add(scenario, QStringLiteral("cost beyond the baseline, together"), costUnit, nullptr,
            accounts.together, nullptr);
    }
    return text;
}

}  // namespace kyosei
