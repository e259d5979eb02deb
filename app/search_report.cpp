// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search_report.h"

#include "app/formatted.h"
#include "model/base/numbers.h"
#include "model/goals/goal_files.h"

#include <algorithm>
#include <cmath>

namespace kyosei::cli {

namespace {

using search::Found;
using search::Package;
using search::Request;

/// "84 of 100 futures [79, 88]".
std::string chanceText(const search::Chance& chance) {
    constexpr double kHundred = 100, kRounding = 1e-9;
    // No more than it is: 79.6 is not 80, which may be what is wanted.
    return formatted("%.0f of 100 futures [%.0f, %.0f]",
                     std::floor(kHundred * chance.share + kRounding),
                     std::floor(kHundred * chance.low), std::ceil(kHundred * chance.high));
}

std::string listed(const std::vector<std::string>& actors, const LeverTable& levers) {
    std::string text;
    for (const std::string& actor : actors)
        text += (text.empty() ? "" : ", ") + levers.actorName(actor);
    return text.empty() ? "nobody" : text;
}

std::string payersText(const Package& package, const LeverTable& levers) {
    constexpr double kLeastCost = 0.05;
    std::vector<std::pair<double, std::string>> payers;
    for (std::size_t i = 0; i < levers.actors().size(); ++i)
        payers.emplace_back(-package.spending.actors[i].perYear, levers.actors()[i]);
    std::ranges::stable_sort(payers);
    std::string text;
    for (const auto& [cost, actor] : payers)
        if (std::abs(cost) >= kLeastCost)
            text += formatted("%s%s %.1f", text.empty() ? "" : ", ", actor.c_str(), -cost);
    return text.empty() ? "next to nothing" : text;
}

/// One line for each kind of lever that is moved.
std::string leverLines(const Package& package, const Request& request, const LeverTable& levers) {
    const auto moved = search::movedCells(levers, package.scenario, request.start);
    std::string text;
    for (const LeverRow& row : levers.rows()) {
        std::string cells;
        for (const LeverCell* cell : moved)
            if (cell->id.lever == row.id)
                cells += formatted("%s%s %.*f%s", cells.empty() ? "" : ", ", cell->id.actor.c_str(),
                                   cell->decimals, package.scenario.setting(*cell).value,
                                   cell->assumption ? "*" : "");
        if (!cells.empty())
            text += formatted("      %-34s %s\n", row.title.c_str(), cells.c_str());
    }
    return text;
}

std::string packageText(const Package& package, char letter, const Request& request,
                        const LeverTable& levers) {
    const auto evidence = search::evidenceOf(levers, package.scenario, request.start);
    std::string text =
        formatted("\n  %c   %.1f a year (at most %.1f), reaches it in %s\n", letter, package.cost(),
                  package.spending.all.peak, chanceText(package.chance).c_str());
    for (std::size_t g = 0; g < request.goals.size(); ++g)
        text += formatted("      %s: in the middle %.*f, in the worst tenth %.*f\n",
                          goals::textOf(request.goals[g]).c_str(),
                          request.goals[g].output.changes.decimals, package.goals[g].median,
                          request.goals[g].output.changes.decimals, package.goals[g].worstTenth);
    text += formatted("      Pays: %s\n", payersText(package, levers).c_str());
    text += formatted(
        "      Assumes a change of policy in: %s. Levers: %zu, of which the literature supports "
        "%zu.\n",
        listed(search::assumedActors(levers, package.scenario, request.start), levers).c_str(),
        evidence.all, evidence.literature);
    return text + leverLines(package, request, levers);
}

std::string commonText(const Found& found, const LeverTable& levers) {
    if (found.common.packages == 0 || (found.common.levers.empty() && found.common.idle.empty()))
        return {};
    std::string text =
        formatted("\nIn common to the %zu cheapest that reach it:\n", found.common.packages);
    for (const search::CommonLever& lever : found.common.levers) {
        const LeverCell& cell = *levers.find(lever.id);
        text += formatted("  %s, %s: at %s %.*f\n", levers.row(lever.id.lever)->title.c_str(),
                          levers.actorName(lever.id.actor).c_str(), lever.down ? "most" : "least",
                          cell.decimals, lever.value);
    }
    if (!found.common.idle.empty())
        text += "  None moves anything of: " + listed(found.common.idle, levers) + '\n';
    return text;
}

std::string limitName(const search::Relaxed& relaxed, const LeverTable& levers) {
    using Kind = search::Relaxed::Kind;
    switch (relaxed.kind) {
    case Kind::budget: return "the budget of all";
    case Kind::actorBudget: return "the budget of " + levers.actorName(relaxed.id);
    case Kind::actorStays: return levers.actorName(relaxed.id) + " left as it is";
    case Kind::leverStays: return levers.row(relaxed.id)->title + " left as it is";
    }
    return {};
}

std::string relaxedText(const Found& found, const Request& request, const LeverTable& levers) {
    if (found.relaxed.empty())
        return {};
    const int decimals = request.goals.front().output.changes.decimals;
    std::string text = "\nWithout one of the limits, at least:\n";
    for (const search::Relaxed& relaxed : found.relaxed)
        text += formatted("  without %-44s %s, in the middle %.*f\n",
                          limitName(relaxed, levers).c_str(), chanceText(relaxed.chance).c_str(),
                          decimals, relaxed.reach.median);
    return text;
}

std::string answerText(const Found& found, const Request& request) {
    if (found.nothing.works)
        return "It is reached without any package.\n";
    if (found.reached)
        return formatted("%zu packages that were found:\n", found.packages.size());
    const Package* best = nullptr;
    for (const Package& package : found.packages)
        if (!best || package.chance.share > best->chance.share)
            best = &package;
    return formatted("No package of %zu that were tried reaches it so often under these limits; "
                     "the best does in %s. Those that come nearest:\n",
                     found.tried, best ? chanceText(best->chance).c_str() : "none") +
           (request.criterion == search::Criterion::worstTenth
                ? "(Judged by the worst tenth of the futures.)\n"
                : "");
}

}  // namespace

std::string foundText(const Found& found, const Request& asked, const LeverTable& levers) {
    constexpr double kHundred = 100;
    Request request = asked;  // packages are told against what is there without one
    request.start = found.nothing.scenario;
    std::string text = "Wanted: ";
    for (const goals::Goal& goal : request.goals)
        text += (&goal == request.goals.data() ? "" : "; ") + goals::textOf(goal);
    text += request.criterion == search::Criterion::share
                ? formatted(", in %.0f of 100 futures\n", kHundred * request.wanted)
                : std::string(", even in the worst tenth of the futures\n");
    text += "Costs: " + levers.costUnit() + " a year beyond the baseline\n";
    text += "Without a package: " + chanceText(found.nothing.chance) + '\n';
    text += answerText(found, request);
    for (std::size_t k = 0; k < found.packages.size(); ++k)
        text += packageText(found.packages[k], static_cast<char>('A' + k), request, levers);
    text += "      (* assumes that this government changes its policy)\n";
    text += commonText(found, levers) + relaxedText(found, request, levers);
    text += formatted("\n%zu packages were tried in %zu futures; what is said of them comes from "
                      "%zu others.\n",
                      found.tried, found.looked, found.held);
    return text;
}

}  // namespace kyosei::cli
