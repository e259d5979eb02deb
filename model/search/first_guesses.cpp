// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/first_guesses.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <string>
#include <utility>

namespace kyosei::search {

namespace {

/// One slider at one of its ends, and what that does for its money.
struct Move {
    std::size_t lever = 0;
    double share = 0;
    double worth = 0;  ///< mean margin per money
};

/// Each slider to each of its ends.
std::vector<Move> movesOf(const LeverSpace& space) {
    const Space bounds = space.space();
    const Scenario lowest = space.scenarioAt(bounds.lower);
    const Scenario highest = space.scenarioAt(bounds.upper);
    std::vector<Move> moves;
    for (std::size_t i = 0; i < space.free().size(); ++i)
        for (const Scenario* end : {&highest, &lowest})
            if (const double share = space.moved(*end, i); share != 0)
                moves.push_back({i, share, 0});
    return moves;
}

/// Moves that do something, the one worth most first; of a slider only the better one.
std::vector<Move> ranked(std::vector<Move> moves) {
    std::erase_if(moves, [](const Move& move) { return !(move.worth > 0); });
    std::ranges::stable_sort(moves, std::greater(), &Move::worth);
    std::set<std::size_t> known;
    std::erase_if(moves, [&](const Move& move) { return !known.insert(move.lever).second; });
    return moves;
}

/// The first of them together, more and more.
void addNested(const LeverSpace& space, const Scenario& nothing, const std::vector<Move>& moves,
               double share, std::vector<Scenario>& guesses) {
    Scenario package = nothing;
    std::size_t next = 1;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        package = space.with(package, moves[i].lever, share * moves[i].share);
        if (i + 1 < next && i + 1 < moves.size())
            continue;
        guesses.push_back(package);
        next = std::max(next + 1, next * 4 / 3);
    }
}

/// All sliders that `which` names at their highest.
template <typename Which>
Scenario allOf(const LeverSpace& space, const Scenario& nothing, const Scenario& everything,
               const Which& which) {
    Scenario package = nothing;
    for (std::size_t i = 0; i < space.free().size(); ++i)
        if (which(space.cell(i).id))
            package = space.with(package, i, space.moved(everything, i));
    return package;
}

void addKinds(const LeverSpace& space, const Scenario& nothing, const Scenario& everything,
              std::vector<Scenario>& guesses) {
    std::set<std::string> actors, levers;
    for (const FreeLever& lever : space.free()) {
        actors.insert(lever.id.actor);
        levers.insert(lever.id.lever);
    }
    for (const std::string& actor : actors)
        guesses.push_back(allOf(space, nothing, everything,
                                [&](const LeverId& id) { return id.actor == actor; }));
    for (const std::string& lever : levers)
        guesses.push_back(allOf(space, nothing, everything,
                                [&](const LeverId& id) { return id.lever == lever; }));
}

}  // namespace

Result<std::vector<Scenario>> firstGuesses(const LeverSpace& space, const Trials& trials,
                                           const Scenario& start) {
    const Scenario nothing = space.scenarioAt(Point(space.free().size(), 0));
    const Scenario everything = space.scenarioAt(space.towardHighest(1));
    std::vector<Move> alone = movesOf(space), without = alone;
    std::vector<Scenario> probes{nothing, everything};
    for (const Move& move : alone)
        probes.push_back(space.with(nothing, move.lever, move.share));
    for (const Move& move : without)
        probes.push_back(space.with(everything, move.lever, 0));
    const Result<std::vector<Trial>> probed = trials.probe(probes);
    if (!probed)
        return fail(probed.error());
    const Trial& none = (*probed)[0];
    const Trial& all = (*probed)[1];
    // What costs next to nothing must not be worth everything.
    const double littleMoney = std::max(1e-9, 0.002 * std::abs(all.cost() - none.cost()));
    const auto worth = [&](const Trial& more, const Trial& less) {
        return (more.middle - less.middle) / std::max(littleMoney, more.cost() - less.cost());
    };
    for (std::size_t i = 0; i < alone.size(); ++i) {
        alone[i].worth = worth((*probed)[2 + i], none);
        without[i].worth = worth(all, (*probed)[2 + alone.size() + i]);
        if (alone[i].share != space.moved(everything, alone[i].lever))
            without[i].worth = 0;  // everything does not have this end
    }
    std::vector<Scenario> guesses{nothing, everything, space.scenarioAt(space.pointOf(start)),
                                  space.scenarioAt(space.towardHighest(0.5))};
    addKinds(space, nothing, everything, guesses);
    addNested(space, nothing, ranked(without), 1, guesses);
    addNested(space, nothing, ranked(alone), 1, guesses);
    addNested(space, nothing, ranked(without), 0.5, guesses);
    return guesses;
}

}  // namespace kyosei::search
