// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparison_report.h"

#include "app/formatted.h"

#include <algorithm>

namespace kyosei::cli {

namespace {

using nlohmann::ordered_json;

std::string rangeText(const LikelyRange& range, int decimals, bool sign) {
    const char* format = sign ? "%+.*f [%+.*f, %+.*f]" : "%.*f [%.*f, %.*f]";
    const auto shown = [decimals](double value) { return withoutNegativeZero(value, decimals); };
    return formatted(format, decimals, shown(range.median), decimals, shown(range.low), decimals,
                     shown(range.high));
}

LikelyRange rangeOf(const Change& change) {
    return {change.low, change.median, change.high};
}

/// "small, 96 % higher"; where the direction is not certain, only that.
std::string verdict(const Change& change, const ChangeScale& scale) {
    constexpr double kPercent = 100;
    const ChangeClass size = classify(change, scale.thresholds);
    if (size == ChangeClass::none)
        return "practically none";
    if (size == ChangeClass::unclear)
        return formatted("unclear, %.0f of 100 runs higher", kPercent * change.higher);
    const bool up = change.median > 0;
    return formatted("%s, %.0f %% %s", className(size),
                     kPercent * (up ? change.higher : change.lower), up ? "higher" : "lower");
}

std::string numberLines(const Comparison& comparison, const ComparedScenario& scenario) {
    std::string text;
    for (std::size_t n = 0; n < comparison.titles.size(); ++n) {
        const ComparedNumber& number = scenario.numbers[n];
        const ChangeScale& scale = comparison.scales[n];
        text += formatted("  %-32s %-22s %-24s %s\n", comparison.titles[n].c_str(),
                          rangeText(number.value, scale.decimals, false).c_str(),
                          rangeText(rangeOf(number.change), scale.decimals, true).c_str(),
                          verdict(number.change, scale).c_str());
    }
    return text;
}

std::string accountLines(const Comparison& comparison, const ComparedScenario& scenario) {
    const MoneyUnit& money = comparison.money;
    const Accounts& accounts = scenario.accounts;
    std::string text = formatted("  Cost beyond the baseline in %.0f, %s a year (%s): %s\n",
                                 comparison.horizon, money.unit.c_str(), money.prices.c_str(),
                                 rangeText(rangeOf(accounts.together), 1, false).c_str());
    for (std::size_t a = 0; a < accounts.actors.size(); ++a) {
        const Account& account = accounts.actors[a];
        text +=
            formatted("    %-6s pays %-22s left over, %% %-22s %s\n", comparison.actors[a].c_str(),
                      rangeText(rangeOf(account.cost), 1, false).c_str(),
                      rangeText(rangeOf(account.leftOver), 1, true).c_str(),
                      verdict(account.leftOver, comparison.leftOver).c_str());
    }
    return text;
}

std::string benefitLines(const Comparison& comparison, const ComparedScenario& scenario) {
    std::string text;
    for (std::size_t b = 0; b < scenario.benefits.size(); ++b)
        text += formatted("    %-44s %s\n", comparison.benefits[b].c_str(),
                          rangeText(rangeOf(scenario.benefits[b]), 1, true).c_str());
    return text;
}

std::string synergyLines(const Comparison& comparison, const ComparedScenario& scenario) {
    std::string text;
    for (std::size_t n = 0; n < scenario.synergy.size(); ++n) {
        const Synergy& synergy = scenario.synergy[n];
        const int decimals = comparison.scales[n].decimals + 1;
        text +=
            formatted("  whole - sum of %2zu levers alone: %-32s %-24s more in %3.0f %%\n",
                      synergy.rows.size(), comparison.titles[n].c_str(),
                      rangeText(synergy.excess, decimals, true).c_str(), 100 * synergy.moreThanSum);
    }
    return text;
}

ordered_json toJson(const LikelyRange& range) {
    return {{"low", range.low}, {"median", range.median}, {"high", range.high}};
}

ordered_json toJson(const Change& change) {
    return {{"low", change.low},
            {"median", change.median},
            {"high", change.high},
            {"higher", change.higher},
            {"lower", change.lower}};
}

ordered_json toJson(const Change& change, const ChangeScale& scale) {
    ordered_json root = toJson(change);
    root["class"] = className(classify(change, scale.thresholds));
    return root;
}

ordered_json toJson(const Synergy& synergy) {
    return {{"rows", synergy.rows},
            {"whole", toJson(synergy.whole)},
            {"sum", toJson(synergy.sum)},
            {"excess", toJson(synergy.excess)},
            {"moreThanSum", synergy.moreThanSum}};
}

ordered_json toJson(const Comparison& comparison, const ComparedScenario& scenario) {
    ordered_json root{{"title", scenario.title},
                      {"underSameShocks", scenario.sameShocks},
                      {"numbers", ordered_json::object()}};
    for (std::size_t n = 0; n < comparison.titles.size(); ++n)
        root["numbers"][comparison.titles[n]] = {
            {"value", toJson(scenario.numbers[n].value)},
            {"change", toJson(scenario.numbers[n].change, comparison.scales[n])}};
    root["cost"] = toJson(scenario.accounts.together);
    for (std::size_t b = 0; b < scenario.benefits.size(); ++b)
        root["benefits"][comparison.benefits[b]] = toJson(scenario.benefits[b]);
    for (std::size_t a = 0; a < scenario.accounts.actors.size(); ++a) {
        const Account& account = scenario.accounts.actors[a];
        root["accounts"][comparison.actors[a]] = {
            {"cost", toJson(account.cost)},
            {"leftOver", toJson(account.leftOver, comparison.leftOver)}};
    }
    for (std::size_t n = 0; n < scenario.synergy.size(); ++n)
        root["synergy"][comparison.titles[n]] = toJson(scenario.synergy[n]);
    return root;
}

}  // namespace

std::string comparisonText(const Comparison& comparison) {
    std::string text = formatted("In %.0f, over %zu members: median [5 %%, 95 %%], change against "
                                 "the same member's baseline.\n",
                                 comparison.horizon, comparison.members);
    const bool shocks = std::ranges::any_of(comparison.scenarios, &ComparedScenario::sameShocks);
    if (shocks)
        text += "Under the same shocks: against that member with the scenario's shocks but without "
                "its package.\n";
    text += "\nBaseline\n" + numberLines(comparison, comparison.baseline);
    for (const ComparedScenario& scenario : comparison.scenarios)
        text += '\n' + scenario.title + (scenario.sameShocks ? ", under the same shocks" : "") +
                '\n' + numberLines(comparison, scenario) + accountLines(comparison, scenario) +
                benefitLines(comparison, scenario) + synergyLines(comparison, scenario);
    return text;
}

ordered_json comparisonJson(const Comparison& comparison) {
    ordered_json root{{"year", comparison.horizon},
                      {"members", comparison.members},
                      {"baseline", toJson(comparison, comparison.baseline)},
                      {"scenarios", ordered_json::array()}};
    for (const ComparedScenario& scenario : comparison.scenarios)
        root["scenarios"].push_back(toJson(comparison, scenario));
    return root;
}

std::string withoutText(const KnockoutComparison& comparison) {
    std::string text = formatted(
        "\nIn %.0f, over %zu members: change by the scenario, change with the link held at "
        "its baseline,\nand what therefore runs through it (median [5 %%, 95 %%]).\n",
        comparison.horizon, comparison.members);
    for (std::size_t s = 0; s < comparison.scenarios.size(); ++s) {
        text += '\n' + comparison.scenarios[s] + '\n';
        for (const KnockoutEffect& effect : comparison.effects) {
            text += "  without: " + effect.title + '\n';
            for (std::size_t n = 0; n < comparison.titles.size(); ++n) {
                const KnockoutNumber& number = effect.scenarios[s][n];
                const int decimals = comparison.scales[n].decimals + 1;
                text += formatted("    %-32s %-26s %-26s %s\n", comparison.titles[n].c_str(),
                                  rangeText(rangeOf(number.whole), decimals, true).c_str(),
                                  rangeText(number.without, decimals, true).c_str(),
                                  rangeText(rangeOf(number.through), decimals, true).c_str());
            }
        }
    }
    return text;
}

ordered_json withoutJson(const KnockoutComparison& comparison) {
    ordered_json list = ordered_json::array();
    for (const KnockoutEffect& effect : comparison.effects)
        for (std::size_t s = 0; s < comparison.scenarios.size(); ++s) {
            ordered_json numbers = ordered_json::object();
            for (std::size_t n = 0; n < comparison.titles.size(); ++n) {
                const KnockoutNumber& number = effect.scenarios[s][n];
                numbers[comparison.titles[n]] = {{"whole", toJson(number.whole)},
                                                 {"without", toJson(number.without)},
                                                 {"through", toJson(number.through)}};
            }
            list.push_back({{"scenario", comparison.scenarios[s]},
                            {"held", effect.ids},
                            {"numbers", numbers}});
        }
    return list;
}

}  // namespace kyosei::cli
