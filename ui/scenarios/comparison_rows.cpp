// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/comparison_rows.h"

#include "model/outcomes/comparison_summary.h"
#include "ui/text/budget_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"
#include "ui/text/rule_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace kyosei {

namespace {

QString withRange(const LikelyRange& value, const QString& median, int decimals) {
    return QStringLiteral("%1 (%2)").arg(median, rangeText(value.low, value.high, decimals));
}

QStringList spreadCells(const std::vector<double>& values, int decimals) {
    const ScenarioRange range = rangeOf(values);
    return {formatNumber(range.minimum, decimals), formatNumber(range.mean, decimals),
            formatNumber(range.maximum, decimals)};
}

/// Writes the rows one below the other.
class ComparisonRows {
    Q_DECLARE_TR_FUNCTIONS(kyosei::ComparisonTable)

public:
    ComparisonRows(const PolicyModel& model, const Comparison& comparison,
                   const std::vector<Scenario>& scenarios)
        : model_(model), comparison_(comparison), scenarios_(scenarios),
          money_(model.charts().headline().money) {
        addNumbers();
        addCosts();
        addLevers();
        addSplits();
        addShocks();
        addRules();
    }
    [[nodiscard]] std::vector<ComparisonRow> take() && { return std::move(rows_); }

private:
    void addNumbers();
    void addCosts();
    void addLevers();
    void addSplits();
    void addShocks();
    void addRules();
    /// A row whose scenarios have no least, mean and most.
    void addWithoutSpread(ComparisonRow row);
    [[nodiscard]] static QString changeCell(const Change& change, const ChangeScale& scale);
    [[nodiscard]] QString actors(const ComparedScenario& scenario, bool gains) const;

    const PolicyModel& model_;
    const Comparison& comparison_;
    const std::vector<Scenario>& scenarios_;
    const MoneyUnit& money_;
    std::vector<ComparisonRow> rows_;
};

/// "+0.4" over "0.0 to +0.8" over "small, 96 % higher".
QString ComparisonRows::changeCell(const Change& change, const ChangeScale& scale) {
    if (noMemberDiffers(change))
        return tr("no change");
    const QString size = classWord(classify(change, scale.thresholds));
    return QStringList{changeNumber(change, scale), changeRange(change, scale),
                       listed({size, changeChance(change, scale)})}
        .join(u'\n');
}

void ComparisonRows::addNumbers() {
    rows_.push_back(
        {tr("In %1: median and likely range").arg(formatYear(comparison_.horizon)), {}});
    for (std::size_t n = 0; n < comparison_.titles.size(); ++n) {
        const ChangeScale& scale = comparison_.scales[n];
        ComparisonRow value{dataText("charts", comparison_.titles[n]), {}};
        ComparisonRow change{tr("    change"), {QString()}};
        std::vector<double> medians;
        const LikelyRange& baseline = comparison_.baseline.numbers[n].value;
        value.cells << withRange(baseline, formatNumber(baseline.median, scale.decimals),
                                 scale.decimals);
        for (const ComparedScenario& scenario : comparison_.scenarios) {
            const ComparedNumber& number = scenario.numbers[n];
            value.cells << withRange(
                number.value, changedLevel(number.before, number.change, scale), scale.decimals);
            medians.push_back(number.value.median);
            change.cells << changeCell(number.change, scale);
        }
        value.cells << spreadCells(medians, scale.decimals);
        rows_.push_back(value);
        addWithoutSpread(change);
    }
}

void ComparisonRows::addWithoutSpread(ComparisonRow row) {
    row.cells += QStringList(kSpreadColumns, QString());
    rows_.push_back(std::move(row));
}

QString ComparisonRows::actors(const ComparedScenario& scenario, bool gains) const {
    QStringList names;
    const ChangeScale& scale = comparison_.leftOver;
    for (const AffectedActor& affected : affectedActors(scenario, gains, scale.thresholds))
        names << tr("%1 %2 %").arg(
            dataText("elements", model_.levers().actorName(comparison_.actors[affected.actor])),
            changeNumber(scenario.accounts.actors[affected.actor].leftOver, scale));
    return names.isEmpty() ? tr("nobody for certain") : names.join(u'\n');
}

void ComparisonRows::addCosts() {
    const QString year = formatYear(comparison_.horizon);
    rows_.push_back(
        {tr("In %1: cost beyond the baseline, and who has more or less left").arg(year), {}});
    ComparisonRow cost{
        tr("%1 a year in %2 (%3)")
            .arg(dataText("charts", money_.unit), year, dataText("charts", money_.prices)),
        {QStringLiteral("0")}};
    ComparisonRow winners{tr("More is left to"), {QString()}};
    ComparisonRow losers{tr("Less is left to"), {QString()}};
    std::vector<double> medians;
    for (const ComparedScenario& scenario : comparison_.scenarios) {
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
    addWithoutSpread(winners);
    addWithoutSpread(losers);
}

void ComparisonRows::addLevers() {
    rows_.push_back({tr("Levers that some scenario moves"), {}});
    for (const LeverRow& lever : model_.levers().rows())
        for (const auto& index : lever.cells) {
            if (!index)
                continue;
            const LeverCell& cell = model_.levers().cells()[*index];
            const bool moved =
                std::any_of(scenarios_.begin(), scenarios_.end(), [&](const Scenario& scenario) {
                    return scenario.levers.contains(cell.id);
                });
            if (!moved)
                continue;
            ComparisonRow row{
                tr("%1 · %2").arg(dataText("levers", lever.title),
                                  dataText("elements", model_.levers().actorName(cell.id.actor))),
                {leverNumber(cell, cell.baseline.value)},
                true};
            std::vector<double> values;
            for (const Scenario& scenario : scenarios_) {
                values.push_back(scenario.setting(cell).value);
                row.cells << leverNumber(cell, values.back());
            }
            const ScenarioRange range = rangeOf(values);
            for (const double value : {range.minimum, range.mean, range.maximum})
                row.cells << leverNumber(cell, value);
            rows_.push_back(row);
        }
}

void ComparisonRows::addSplits() {
    constexpr double kPercent = 100;
    for (const LeverSplit& split : model_.levers().splits()) {
        if (std::none_of(scenarios_.begin(), scenarios_.end(), [&](const Scenario& scenario) {
                return scenario.splits.contains(split.id);
            }))
            continue;
        for (std::size_t i = 0; i < split.receivers.size(); ++i) {
            const auto share = [&](const std::vector<double>& shares) {
                return tr("%1 %").arg(formatNumber(kPercent * shares[i], 1));
            };
            ComparisonRow row{
                tr("%1 · %2 · %3")
                    .arg(dataText("levers", split.title),
                         dataText("elements", model_.levers().actorName(split.id.actor)),
                         dataText("elements", model_.charts().elementTitle(split.receivers[i]))),
                {share(split.baseline)},
                true};
            for (const Scenario& scenario : scenarios_)
                row.cells << share(scenario.shares(split));
            addWithoutSpread(row);
        }
    }
}

void ComparisonRows::addShocks() {
    std::set<std::string> shocks;
    for (const Scenario& scenario : scenarios_)
        for (const auto& [id, year] : scenario.shocks)
            shocks.insert(id);
    for (const std::string& id : shocks) {
        const Shock* shock = model_.shocks().find(id);
        ComparisonRow row{
            tr("Shock: %1").arg(dataText("shocks", shock ? shock->title : id)), {QString()}, true};
        for (const Scenario& scenario : scenarios_) {
            const auto found = scenario.shocks.find(id);
            row.cells << (found == scenario.shocks.end() ? QString() : yearText(found->second));
        }
        addWithoutSpread(row);
    }
}

void ComparisonRows::addRules() {
    std::size_t most = 0;
    for (const Scenario& scenario : scenarios_)
        most = std::max(most, scenario.rules.size());
    for (std::size_t i = 0; i < most; ++i) {
        ComparisonRow row{tr("Rule %1").arg(i + 1), {QString()}, true};
        for (const Scenario& scenario : scenarios_)
            row.cells << (i < scenario.rules.size()
                              ? tr("%1:\n%2").arg(conditionText(model_, scenario.rules[i]),
                                                  actionText(model_, scenario.rules[i]))
                              : QString());
        addWithoutSpread(row);
    }
}

}  // namespace

std::vector<ComparisonRow> comparisonRows(const PolicyModel& model, const Comparison& comparison,
                                          const std::vector<Scenario>& scenarios) {
    return ComparisonRows(model, comparison, scenarios).take();
}

}  // namespace kyosei
