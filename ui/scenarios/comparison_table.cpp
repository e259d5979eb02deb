// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/comparison_table.h"

#include "model/outcomes/comparison_summary.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"
#include "ui/text/rule_text.h"

#include <QApplication>
#include <QFont>

#include <algorithm>
#include <set>

namespace kyosei {

namespace {

int decimalsOf(const Comparison& comparison, std::size_t number) {
    return number + 1 == comparison.titles.size() ? 2 : 1;  // the last is the framework, 0 to 5
}

QString withRange(const LikelyRange& value, int decimals) {
    return QStringLiteral("%1 (%2)").arg(formatNumber(value.median, decimals),
                                         rangeText(value.low, value.high, decimals));
}

QStringList spreadCells(const std::vector<double>& values, int decimals) {
    const ScenarioRange range = rangeOf(values);
    return {formatNumber(range.minimum, decimals), formatNumber(range.mean, decimals),
            formatNumber(range.maximum, decimals)};
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
    for (const std::string& actor : comparison_->actors)
        actorNames_ << dataText("elements", model.levers().actorName(actor));
    columns_ = {tr("Baseline")};
    for (const ComparedScenario& scenario : comparison_->scenarios)
        columns_ << fromModel(scenario.title);
    columns_ << tr("Least") << tr("Mean") << tr("Most");
    addNumbers(*comparison_);
    addCosts(*comparison_, model);
    addLevers(model, scenarios);
    endResetModel();
}

void ComparisonTable::addNumbers(const Comparison& comparison) {
    rows_.push_back({tr("In %1: median and likely range").arg(formatYear(comparison.horizon)), {}});
    for (std::size_t n = 0; n < comparison.titles.size(); ++n) {
        const int decimals = decimalsOf(comparison, n);
        Row value{dataText("charts", comparison.titles[n]), {}};
        Row chance{tr("    change, chance of improvement"), {QString()}};
        std::vector<double> medians;
        value.cells << withRange(comparison.baseline.numbers[n].value, decimals);
        for (const ComparedScenario& scenario : comparison.scenarios) {
            const ComparedNumber& number = scenario.numbers[n];
            value.cells << withRange(number.value, decimals);
            medians.push_back(number.value.median);
            const bool same = number.improvement.same >= 1;
            chance.cells << (same ? tr("none")
                                  : tr("%1, %2").arg(
                                        formatSigned(number.change.median, decimals),
                                        shareText(number.improvement.better,
                                                  static_cast<double>(comparison.members))));
        }
        value.cells << spreadCells(medians, decimals);
        chance.cells << QString() << QString() << QString();
        rows_.push_back(value);
        rows_.push_back(chance);
    }
}

QString ComparisonTable::actors(const ComparedScenario& scenario, bool gains) const {
    QStringList names;
    for (const AffectedActor& affected : affectedActors(scenario, gains))
        names << tr("%1 %2 %").arg(actorNames_[static_cast<qsizetype>(affected.actor)],
                                   formatSigned(affected.change, 1));
    return names.isEmpty() ? tr("nobody") : names.join(u'\n');
}

void ComparisonTable::addCosts(const Comparison& comparison, const PolicyModel& model) {
    rows_.push_back({tr("Cost, and who gains"), {}});
    const ChartDefinition* chart = model.charts().find(model.charts().headline().costChart);
    Row cost{tr("Extra cost a year (%1)").arg(chart ? dataText("charts", chart->unit) : QString()),
             {QStringLiteral("0")}};
    Row winners{tr("Own resources rise"), {QString()}};
    Row losers{tr("Own resources fall"), {QString()}};
    std::vector<double> medians;
    for (const ComparedScenario& scenario : comparison.scenarios) {
        cost.cells << withRange(scenario.cost, 1);
        medians.push_back(scenario.cost.median);
        winners.cells << actors(scenario, true);
        losers.cells << actors(scenario, false);
    }
    cost.cells << spreadCells(medians, 1);
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
    QString text = QStringLiteral("scenario,quantity,median,low,high,change,change_low,"
                                  "change_high,better,same,worse\n");
    if (!comparison_)
        return text;
    const auto add = [&](const std::string& scenario, const std::string& quantity,
                         const ComparedNumber& number) {
        QStringList fields{quoted(fromModel(scenario)), quoted(fromModel(quantity))};
        for (const double value :
             {number.value.median, number.value.low, number.value.high, number.change.median,
              number.change.low, number.change.high, number.improvement.better,
              number.improvement.same, number.improvement.worse})
            fields << machineNumber(value);
        text += fields.join(u',') + u'\n';
    };
    for (const ComparedScenario& scenario : comparison_->scenarios) {
        for (std::size_t n = 0; n < comparison_->titles.size(); ++n)
            add(scenario.title, comparison_->titles[n], scenario.numbers[n]);
        for (std::size_t a = 0; a < comparison_->actors.size(); ++a)
            add(scenario.title, "resources " + comparison_->actors[a], scenario.resources[a]);
        text += QStringList{quoted(fromModel(scenario.title)), QStringLiteral("\"extra cost\""),
                            machineNumber(scenario.cost.median), machineNumber(scenario.cost.low),
                            machineNumber(scenario.cost.high)}
                    .join(u',') +
                QStringLiteral(",,,,,,\n");
    }
    return text;
}

}  // namespace kyosei
