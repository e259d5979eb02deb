// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/discover_report.h"

#include "app/formatted.h"
#include "model/goals/goal_files.h"

#include <cmath>

namespace kyosei::cli {

namespace {

using discovery::BoxStatistics;
using discovery::Discovery;
using discovery::Finding;
using discovery::FutureDimension;
using discovery::Restriction;
using discovery::TreeNode;
using discovery::Verdict;
using nlohmann::ordered_json;

/// "31 of 100", which never says none or all where there are some.
std::string ofHundred(double share) {
    const double rounded = std::round(100 * share);
    if (rounded == 0 && share > 0)
        return "fewer than 1 of 100";
    if (rounded == 100 && share < 1)
        return "more than 99 of 100";
    return formatted("%.0f of 100", rounded);
}

std::string limitText(double low, double high, const char* atLeast, const char* atMost,
                      const char* between) {
    if (low == -Restriction::kNone)
        return formatted(atMost, high);
    return high == Restriction::kNone ? formatted(atLeast, low) : formatted(between, low, high);
}

/// The years of a shock: one that never strikes has an infinite one.
std::string shockText(const Restriction& restriction) {
    if (restriction.hasLow() && restriction.hasHigh())
        return formatted("between %.0f and %.0f", restriction.low, restriction.high);
    return restriction.hasHigh() ? formatted("by %.0f", restriction.high)
                                 : formatted("not before %.0f", restriction.low);
}

std::string categoriesText(const discovery::Dimension& dimension, const Restriction& restriction) {
    std::string text;
    for (std::size_t c = 0; c < restriction.allowed.size(); ++c)
        if (restriction.allowed[c] != 0)
            text += (text.empty() ? "" : " or ") + dimension.categories[c];
    return text;
}

/// "War on the Korean Peninsula by 2034".
std::string restrictionText(const Discovery& found, const ChartCatalogue& charts,
                            const Restriction& restriction) {
    const FutureDimension& dimension = found.table.dimensions[restriction.dimension];
    switch (dimension.kind) {
    case FutureDimension::Kind::shock: return dimension.title + ' ' + shockText(restriction);
    case FutureDimension::Kind::government:
    case FutureDimension::Kind::school:
        return (dimension.title.empty() ? "School of thought" : dimension.title) + ": " +
               categoriesText(found.table.cases.dimensions[restriction.dimension], restriction);
    case FutureDimension::Kind::constant: break;
    }
    const double share =
        discovery::statisticsOf(found.table.cases, discovery::Box{{restriction}}).mass;
    std::string text = dimension.id + ' ';
    text += limitText(restriction.low, restriction.high, "at least %.3g", "at most %.3g",
                      "between %.3g and %.3g");
    text += ", as in " + ofHundred(share) + " futures";
    if (!dimension.title.empty())
        text += ": " + dimension.title;
    if (!dimension.element.empty())
        text += " (" + charts.elementTitle(dimension.element) + ')';
    return text;
}

/// What a box asks for, line by line, and how many miss with and without it.
std::string findingText(const Discovery& found, const ChartCatalogue& charts,
                        const Finding& finding, const BoxStatistics& told, const char* of) {
    std::string text = formatted("%.0f %% of %s have %s:\n", 100 * told.coverage, of,
                                 finding.box.restrictions.size() == 1 ? "this" : "all of this");
    for (std::size_t r = 0; r < finding.box.restrictions.size(); ++r)
        text +=
            "  - " + restrictionText(found, charts, finding.box.restrictions[r]) +
            formatted(" (again in %.0f of %zu half samples)\n",
                      finding.reproduced[r] * static_cast<double>(found.request.explain.resamples),
                      found.request.explain.resamples);
    return text + "Of the futures with it " + ofHundred(told.density) + " miss, of the others " +
           ofHundred(told.outside) + ".\n";
}

std::string explainedText(const Discovery& found, const ChartCatalogue& charts) {
    const discovery::Explanation& explanation = found.explanation;
    const Finding& chosen = explanation.findings[explanation.chosen];
    std::string text =
        findingText(found, charts, chosen, discovery::toldOf(explanation, chosen), "those");
    for (const Finding& finding : explanation.further)
        text += findingText(found, charts, finding, finding.checked, "the misses without it");
    return text +
           "These shares are of futures that were not used to find it. It goes together with\n"
           "missing the goal; whether it is the cause, only a run with and without it can say.\n";
}

std::string verdictText(const Discovery& found, const ChartCatalogue& charts) {
    switch (found.explanation.verdict) {
    case Verdict::never: return formatted("Reaches it in all %zu futures.\n", found.table.count());
    case Verdict::always: return formatted("Misses it in all %zu futures.\n", found.table.count());
    case Verdict::few: return "Too few miss it, or reach it, to say what they have in common.\n";
    case Verdict::unexplained:
        return formatted("Nothing explains it: no %zu of %zu circumstances tell the futures that "
                         "miss it from the others,\nin futures that were not used to find them.\n",
                         found.request.explain.mostRestrictions, found.table.dimensions.size());
    case Verdict::explained: break;
    }
    return explainedText(found, charts);
}

std::string curveText(const Discovery& found, const ChartCatalogue& charts) {
    if (found.explanation.verdict != Verdict::explained)
        return {};
    std::string text = "\nWider and narrower (share of the misses that have it, share with it that "
                       "miss, share of all):\n";
    for (const Finding& finding : found.explanation.findings) {
        const BoxStatistics& checked = finding.checked;
        text += formatted("  %3.0f %%  %3.0f %%  %3.0f %%  ", 100 * checked.coverage,
                          100 * checked.density, 100 * checked.mass);
        for (std::size_t r = 0; r < finding.box.restrictions.size(); ++r)
            text +=
                (r == 0 ? "" : "; ") + restrictionText(found, charts, finding.box.restrictions[r]);
        text += '\n';
    }
    return text;
}

std::string questionText(const Discovery& found, const TreeNode& node) {
    const FutureDimension& dimension = found.table.dimensions[node.dimension];
    const std::string& name = dimension.id.empty() ? "school" : dimension.id;
    if (!node.categories.empty()) {
        Restriction yes;
        yes.allowed = node.categories;
        return name + " is " + categoriesText(found.table.cases.dimensions[node.dimension], yes);
    }
    if (dimension.kind == FutureDimension::Kind::shock)
        return name + formatted(" by %.0f", std::floor(node.threshold));
    return name + formatted(" at most %.3g", node.threshold);
}

std::string treeText(const Discovery& found, std::size_t place, const std::string& question) {
    const TreeNode& node = found.tree[place];
    std::string text = std::string(2 * node.depth + 2, ' ') + question;
    text += node.statistics.cases == 0
                ? "none of the futures\n"
                : formatted("%.0f %% of the futures, of these %.0f %% miss\n",
                            100 * node.statistics.mass, 100 * node.statistics.density);
    if (node.isLeaf())
        return text;
    const std::string asked = questionText(found, node);
    return text + treeText(found, node.yes, asked + ": ") +
           treeText(found, node.no, "not " + asked + ": ");
}

ordered_json statisticsJson(const BoxStatistics& statistics) {
    return {{"coverage", statistics.coverage},
            {"density", statistics.density},
            {"mass", statistics.mass},
            {"outside", statistics.outside},
            {"cases", statistics.cases},
            {"effective", statistics.effective},
            {"correlation", statistics.correlation}};
}

ordered_json numberOrNull(double value) {
    return std::isfinite(value) ? ordered_json(value) : ordered_json();
}

ordered_json restrictionJson(const Discovery& found, const Restriction& restriction) {
    const FutureDimension& dimension = found.table.dimensions[restriction.dimension];
    constexpr const char* kKinds[] = {"constant", "shock", "school", "government"};
    ordered_json entry{{"kind", kKinds[static_cast<int>(dimension.kind)]},
                       {"id", dimension.id},
                       {"title", dimension.title},
                       {"unit", dimension.unit}};
    if (restriction.allowed.empty()) {
        entry["low"] = numberOrNull(restriction.low);
        entry["high"] = numberOrNull(restriction.high);
    } else {
        ordered_json allowed = ordered_json::array();
        for (std::size_t c = 0; c < restriction.allowed.size(); ++c)
            if (restriction.allowed[c] != 0)
                allowed.push_back(
                    found.table.cases.dimensions[restriction.dimension].categories[c]);
        entry["allowed"] = std::move(allowed);
    }
    return entry;
}

ordered_json findingJson(const Discovery& found, const Finding& finding) {
    ordered_json restrictions = ordered_json::array();
    for (std::size_t r = 0; r < finding.box.restrictions.size(); ++r) {
        ordered_json entry = restrictionJson(found, finding.box.restrictions[r]);
        entry["reproduced"] = finding.reproduced[r];
        for (const discovery::LimitFinding& limit : finding.limits)
            if (limit.restriction == r)
                entry[limit.limit == discovery::Limit::high ? "quasiPHigh" : "quasiP"] =
                    limit.quasiP;
        restrictions.push_back(std::move(entry));
    }
    return {{"restrictions", std::move(restrictions)},
            {"searched", statisticsJson(finding.fitted)},
            {"checked", statisticsJson(finding.checked)},
            {"holds", finding.holds}};
}

ordered_json treeJson(const Discovery& found, std::size_t place) {
    const TreeNode& node = found.tree[place];
    ordered_json entry{{"missed", numberOrNull(node.statistics.density)},
                       {"share", node.statistics.mass}};
    if (node.isLeaf())
        return entry;
    entry["asks"] = questionText(found, node);
    entry["yes"] = treeJson(found, node.yes);
    entry["no"] = treeJson(found, node.no);
    return entry;
}

}  // namespace

std::string discoverText(const Discovery& found, const ChartCatalogue& charts) {
    std::string text = "When does this fail?\n\n";
    for (const goals::Goal& goal : found.request.goals)
        text += "Goal: " + goals::textOf(goal) + '\n';
    const double missed = found.explanation.all.base;
    text += formatted("\n%zu futures; ", found.table.count()) +
            (found.request.futures.wide ? "constants drawn from their priors"
                                        : "constants as history supports them");
    if (found.withoutShocks)
        text += formatted(",\neach shock put in with a chance of %.0f %%, to see what matters: no "
                          "forecast.\nWithout these shocks it misses the goal in ",
                          100 * found.request.futures.shockChance) +
                ofHundred(*found.withoutShocks) + '.';
    else
        text += '.';
    text += "\n\n";
    if (found.explanation.verdict != Verdict::never && found.explanation.verdict != Verdict::always)
        text += "Misses the goal in " + ofHundred(missed) + " of these futures.\n";
    text += verdictText(found, charts) + curveText(found, charts);
    if (!found.tree.empty())
        text += "\nAs a tree of questions, shares of futures that were not used to find it:\n" +
                treeText(found, 0, "");
    return text;
}

ordered_json discoverJson(const Discovery& found) {
    const discovery::Explanation& explanation = found.explanation;
    ordered_json findings = ordered_json::array();
    for (const Finding& finding : explanation.findings)
        findings.push_back(findingJson(found, finding));
    ordered_json root{
        {"goals", ordered_json::parse(goals::writeGoals(found.request.goals))["goals"]},
        {"futures", found.table.count()},
        {"seed", found.request.futures.seed},
        {"wide", found.request.futures.wide},
        {"missed", explanation.all.base},
        {"missedWithoutShocks",
         found.withoutShocks ? ordered_json(*found.withoutShocks) : ordered_json()},
        {"verdict", discovery::verdictName(explanation.verdict)},
        {"findings", std::move(findings)}};
    if (!explanation.findings.empty())
        root["chosen"] = explanation.chosen;
    ordered_json further = ordered_json::array();
    for (const Finding& finding : explanation.further)
        further.push_back(findingJson(found, finding));
    root["further"] = std::move(further);
    if (!found.tree.empty())
        root["tree"] = treeJson(found, 0);
    return root;
}

}  // namespace kyosei::cli
