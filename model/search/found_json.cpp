// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/found_json.h"

#include "model/goals/goal_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>

namespace kyosei::search {

namespace {

using nlohmann::ordered_json;

ordered_json chanceJson(const Chance& chance) {
    return {{"share", chance.share},
            {"low", chance.low},
            {"high", chance.high},
            {"members", chance.members},
            {"effectiveMembers", chance.effective}};
}

ordered_json reachJson(const GoalReach& reach) {
    return {{"median", reach.median},
            {"worstTenth", reach.worstTenth},
            {"atWantedShare", reach.atWanted}};
}

ordered_json packageJson(const Package& package, const Request& request, const LeverTable& levers) {
    ordered_json moved = ordered_json::array();
    for (const LeverCell* cell : movedCells(levers, package.scenario, request.start))
        moved.push_back({{"lever", cell->id.lever},
                         {"actor", cell->id.actor},
                         {"value", package.scenario.setting(*cell).value},
                         {"unit", cell->unit}});
    ordered_json payers = ordered_json::object();
    for (std::size_t i = 0; i < levers.actors().size(); ++i)
        payers[levers.actors()[i]] = package.spending.actors[i].perYear;
    ordered_json goals = ordered_json::array();
    for (const GoalReach& reach : package.goals)
        goals.push_back(reachJson(reach));
    const EvidenceCount evidence = evidenceOf(levers, package.scenario, request.start);
    return {{"works", package.works},
            {"costPerYear", package.cost()},
            {"costPeak", package.spending.all.peak},
            {"payers", std::move(payers)},
            {"chance", chanceJson(package.chance)},
            {"promised", package.promised},
            {"goals", std::move(goals)},
            {"assumes", assumedActors(levers, package.scenario, request.start)},
            {"leversFromLiterature", evidence.literature},
            {"levers", std::move(moved)}};
}

const char* kindName(Relaxed::Kind kind) {
    switch (kind) {
    case Relaxed::Kind::budget: return "budget";
    case Relaxed::Kind::actorBudget: return "budgetOf";
    case Relaxed::Kind::actorStays: return "countryStays";
    case Relaxed::Kind::leverStays: return "leverStays";
    }
    return "";
}

ordered_json askedJson(const Request& request) {
    ordered_json goals = ordered_json::array();
    for (const goals::Goal& goal : request.goals)
        goals.push_back(goals::textOf(goal));
    ordered_json free = ordered_json::array();
    for (const FreeLever& lever : request.free)
        free.push_back({{"lever", lever.id.lever},
                        {"actor", lever.id.actor},
                        {"lowest", lever.lowest},
                        {"highest", lever.highest}});
    ordered_json asked{
        {"goals", std::move(goals)},
        {"criterion", request.criterion == Criterion::share ? "share" : "worstTenth"},
        {"share", request.wanted},
        {"seed", request.seed},
        {"free", std::move(free)}};
    if (request.budget.all)
        asked["budget"] = *request.budget.all;
    if (!request.budget.actors.empty())
        asked["budgets"] = request.budget.actors;
    return asked;
}

}  // namespace

std::string writeFound(const Found& found, const Request& asked, const LeverTable& levers) {
    Request request = asked;  // packages are told against what is there without one
    request.start = found.nothing.scenario;
    const auto list = [&](const std::vector<Package>& packages) {
        ordered_json all = ordered_json::array();
        for (const Package& package : packages)
            all.push_back(packageJson(package, request, levers));
        return all;
    };
    ordered_json common = ordered_json::array();
    for (const CommonLever& lever : found.common.levers)
        common.push_back({{"lever", lever.id.lever},
                          {"actor", lever.id.actor},
                          {lever.down ? "atMost" : "atLeast", lever.value}});
    ordered_json relaxed = ordered_json::array();
    for (const Relaxed& one : found.relaxed)
        relaxed.push_back({{"without", kindName(one.kind)},
                           {"id", one.id},
                           {"works", one.works},
                           {"chance", chanceJson(one.chance)},
                           {"goal", reachJson(one.reach)}});
    const ordered_json root{{"format", "kyosei-packages"},
                            {"version", 1},
                            {"asked", askedJson(request)},
                            {"reached", found.reached},
                            {"without", packageJson(found.nothing, request, levers)},
                            {"packages", list(found.packages)},
                            {"front", list(found.front)},
                            {"inCommon",
                             {{"packages", found.common.packages},
                              {"levers", std::move(common)},
                              {"idle", found.common.idle}}},
                            {"withoutEachLimit", std::move(relaxed)},
                            {"packagesTried", found.tried},
                            {"futuresRun", found.runs},
                            {"membersSearched", found.looked},
                            {"membersHeldOut", found.held}};
    return root.dump(1) + '\n';
}

}  // namespace kyosei::search
