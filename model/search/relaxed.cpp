// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search_parts.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace kyosei::search {

namespace {

/// A request without one of its limits.
struct WithoutLimit {
    Relaxed::Kind kind;
    std::string id;
    Request request;
};

/// The table's sliders that are not free up to their maximum and that `which` names, up to there.
template <typename Which>
std::vector<FreeLever> heldBack(const LeverTable& levers, const Request& request,
                                const Which& which) {
    std::vector<FreeLever> held;
    for (const LeverCell& cell : levers.cells()) {
        if (!which(cell.id))
            continue;
        const auto free = std::ranges::find(request.free, cell.id, &FreeLever::id);
        if (free == request.free.end())
            held.push_back({cell.id, cell.baseline.value, cell.maximum});
        else if (free->highest < cell.maximum)
            held.push_back({cell.id, free->lowest, cell.maximum});
    }
    return held;
}

Request withFree(Request request, const std::vector<FreeLever>& more) {
    for (const FreeLever& lever : more) {
        std::erase_if(request.free, [&](const FreeLever& old) { return old.id == lever.id; });
        request.free.push_back(lever);
    }
    return request;
}

std::vector<WithoutLimit> limitsOf(const LeverTable& levers, const Request& request) {
    std::vector<WithoutLimit> limits;
    if (request.budget.all) {
        Request without = request;
        without.budget.all.reset();
        limits.push_back({Relaxed::Kind::budget, {}, std::move(without)});
    }
    for (const auto& [actor, limit] : request.budget.actors) {
        Request without = request;
        without.budget.actors.erase(actor);
        limits.push_back({Relaxed::Kind::actorBudget, actor, std::move(without)});
    }
    for (const std::string& actor : levers.actors()) {
        const auto held =
            heldBack(levers, request, [&](const LeverId& id) { return id.actor == actor; });
        if (!held.empty())
            limits.push_back({Relaxed::Kind::actorStays, actor, withFree(request, held)});
    }
    for (const LeverRow& row : levers.rows()) {
        const auto held =
            heldBack(levers, request, [&](const LeverId& id) { return id.lever == row.id; });
        const auto cells = std::ranges::count_if(
            row.cells, [](const std::optional<std::size_t>& cell) { return cell.has_value(); });
        if (held.size() == static_cast<std::size_t>(cells))
            limits.push_back({Relaxed::Kind::leverStays, row.id, withFree(request, held)});
    }
    return limits;
}

/// The best package with what has become free at its ends and halfway, all of it and one by one,
/// and with everything.
std::vector<Scenario> guessesFrom(const Scenario& best, const LeverSpace& space,
                                  const LeverSpace& before) {
    std::set<LeverId> known;
    for (const FreeLever& lever : before.free())
        known.insert(lever.id);
    const Space bounds = space.space();
    std::vector<Scenario> guesses{best};
    for (const double part : {1.0, 0.5})
        for (const Point& end : {bounds.upper, bounds.lower}) {
            const Scenario all = space.scenarioAt(end);
            Scenario together = best, everything = best;
            for (std::size_t i = 0; i < space.free().size(); ++i) {
                const double share = part * space.moved(all, i);
                everything = space.with(everything, i, share);
                if (known.contains(space.free()[i].id))
                    continue;
                together = space.with(together, i, share);
                guesses.push_back(space.with(best, i, share));
            }
            guesses.push_back(std::move(together));
            guesses.push_back(std::move(everything));
        }
    return guesses;
}

}  // namespace

Result<std::vector<Relaxed>> withoutEachLimit(const Parts& parts, const LeverTable& levers,
                                              const Scenario& best, const std::stop_token& stop) {
    std::vector<Relaxed> relaxed;
    for (const WithoutLimit& without : limitsOf(levers, parts.request)) {
        const LeverSpace space(levers, parts.request.start, without.request.free);
        Trials trials(space, parts.costs, parts.looking, without.request, parts.judgeLooking, stop);
        const auto tried = trials.attempt(guessesFrom(best, space, parts.space));
        if (!tried)
            return fail(tried.error());
        const std::vector<Trial>& all = trials.all();
        const Trial* most = nullptr;
        for (const Trial& trial : all)
            if (trial.keepsBudget() && (!most || trial.good > most->good))
                most = &trial;
        if (!most)
            continue;
        const auto packages = judged(parts, {*most}, stop);
        if (!packages)
            return fail(packages.error());
        const Package& found = packages->front();
        relaxed.push_back(
            {without.kind, without.id, found.chance, found.goals.front(), found.works});
    }
    std::ranges::stable_sort(relaxed, std::greater(),
                             [](const Relaxed& one) { return one.chance.share; });
    return relaxed;
}

}  // namespace kyosei::search
