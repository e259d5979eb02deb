// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/packages.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei::search {

std::vector<const LeverCell*> movedCells(const LeverTable& levers, const Scenario& package,
                                         const Scenario& start) {
    std::vector<const LeverCell*> moved;
    for (const LeverCell& cell : levers.cells())
        if (package.setting(cell) != start.setting(cell))
            moved.push_back(&cell);
    return moved;
}

std::vector<std::string> assumedActors(const LeverTable& levers, const Scenario& package,
                                       const Scenario& start) {
    std::vector<std::string> actors;
    const std::vector<const LeverCell*> moved = movedCells(levers, package, start);
    for (const std::string& actor : levers.actors())
        if (std::ranges::any_of(moved, [&](const LeverCell* cell) {
                return cell->assumption && cell->id.actor == actor;
            }))
            actors.push_back(actor);
    return actors;
}

EvidenceCount evidenceOf(const LeverTable& levers, const Scenario& package, const Scenario& start) {
    EvidenceCount count;
    for (const LeverCell* cell : movedCells(levers, package, start)) {
        ++count.all;
        count.literature += levers.row(cell->id.lever)->evidence == "literature" ? 1U : 0U;
    }
    return count;
}

std::vector<std::size_t> farApart(const LeverSpace& space,
                                  const std::vector<const Scenario*>& packages, std::size_t first,
                                  std::size_t count, double least) {
    std::vector<std::size_t> chosen;
    if (packages.empty())
        return chosen;
    std::vector<double> apart(packages.size(), std::numeric_limits<double>::infinity());
    for (std::size_t next = first; chosen.size() < count;) {
        chosen.push_back(next);
        for (std::size_t k = 0; k < packages.size(); ++k)
            apart[k] = std::min(apart[k], space.distance(*packages[k], *packages[next]));
        const auto farthest = std::ranges::max_element(apart);
        if (!(*farthest >= least && *farthest > 0))
            break;
        next = static_cast<std::size_t>(farthest - apart.begin());
    }
    return chosen;
}

namespace {

constexpr std::size_t kFewestToCompare = 3;
constexpr double kMovedAtAll = 0.1;  ///< of a slider's way

/// The value that all packages move a slider at least to; none if they do not agree.
std::optional<CommonLever> commonMove(const LeverSpace& space, std::size_t lever,
                                      const std::vector<const Package*>& packages) {
    const LeverCell& cell = space.cell(lever);
    double least = std::numeric_limits<double>::infinity(), most = -least;
    double lowest = least, highest = most;
    for (const Package* package : packages) {
        const double moved = space.moved(package->scenario, lever);
        const double value = package->scenario.setting(cell).value;
        least = std::min(least, moved);
        most = std::max(most, moved);
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    if (least >= kMovedAtAll)
        return CommonLever{cell.id, lowest, false};
    if (most <= -kMovedAtAll)
        return CommonLever{cell.id, highest, true};
    return std::nullopt;
}

}  // namespace

Common commonOf(const LeverSpace& space, const LeverTable& levers,
                const std::vector<const Package*>& packages) {
    constexpr double kCheap = 1.5;
    double cheapest = std::numeric_limits<double>::infinity();
    for (const Package* package : packages)
        cheapest = std::min(cheapest, package->cost());
    std::vector<const Package*> cheap;
    for (const Package* package : packages)
        if (package->cost() <= cheapest + (kCheap - 1) * std::abs(cheapest))
            cheap.push_back(package);
    Common common;
    common.packages = cheap.size();
    if (cheap.size() < kFewestToCompare)
        return common;
    std::vector<std::pair<double, CommonLever>> moves;
    for (std::size_t lever = 0; lever < space.free().size(); ++lever)
        if (const auto move = commonMove(space, lever, cheap)) {
            Scenario alone;
            LeverSetting setting = space.cell(lever).baseline;
            setting.value = move->value;
            alone.set(space.cell(lever), setting);
            moves.emplace_back(-std::abs(space.moved(alone, lever)), *move);
        }
    std::ranges::stable_sort(moves, {}, &std::pair<double, CommonLever>::first);
    for (auto& [size, move] : moves)
        common.levers.push_back(std::move(move));
    for (const std::string& actor : levers.actors()) {
        bool could = false, does = false;
        for (std::size_t lever = 0; lever < space.free().size(); ++lever) {
            if (space.cell(lever).id.actor != actor)
                continue;
            could = could || space.free()[lever].lowest < space.free()[lever].highest;
            does = does || std::ranges::any_of(cheap, [&](const Package* package) {
                       return space.moved(package->scenario, lever) != 0;
                   });
        }
        if (could && !does)
            common.idle.push_back(actor);
    }
    return common;
}

}  // namespace kyosei::search
