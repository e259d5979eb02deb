// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/pareto_search.h"

#include "model/base/random.h"
#include "model/platform/module.h"
#include "model/search/generations.h"
#include "model/search/issue_codes.h"

#include <algorithm>
#include <cassert>
#include <filesystem>
#include <utility>

namespace kyosei::search {

namespace {

using Nsga2 = decltype(&kyoseiNsga2);

/// Loaded when the first search begins.
Result<Nsga2> nsga2() {
    constexpr const char* kModule = "libkyosei-pagmo.so";
    const auto unavailable = [&](const std::string& why) {
        return fail({codes::searchUnavailable, {kModule, 0, {}}, {why}});
    };
    const std::filesystem::path module = moduleFile(kModule);
    if (module.empty())
        return unavailable("it is not where programs look for it");
    const ModuleFunction function = functionOfModule(module, "kyoseiNsga2");
    if (!function.address)
        return unavailable(function.error);
    return reinterpret_cast<Nsga2>(function.address);
}

std::vector<Point> firstPoints(const Space& space, const ParetoOptions& options) {
    const std::size_t count = std::max<std::size_t>(8, (options.population + 3) / 4 * 4);
    std::vector<Point> points = options.start;
    points.resize(std::min(points.size(), count));
    for (std::size_t k = points.size(); k < count; ++k) {
        Point point(space.lower.size());
        for (std::size_t i = 0; i < point.size(); ++i) {
            const auto dimension = static_cast<std::uint32_t>(i);
            const double u = openUnit(randomBits(options.seed, Stream::points, dimension, k));
            point[i] = space.lower[i] + u * (space.upper[i] - space.lower[i]);
        }
        points.push_back(std::move(point));
    }
    return points;
}

}  // namespace

struct ParetoSearch::State {
    std::uint64_t seed = 0;
    std::uint64_t generation = 0;
    std::unique_ptr<Generations> generations;
};

ParetoSearch::ParetoSearch(std::unique_ptr<State> state) : state_(std::move(state)) {}
ParetoSearch::ParetoSearch(ParetoSearch&&) noexcept = default;
ParetoSearch& ParetoSearch::operator=(ParetoSearch&&) noexcept = default;
ParetoSearch::~ParetoSearch() = default;

Result<ParetoSearch> ParetoSearch::begin(Space space, Evaluate evaluate,
                                         const ParetoOptions& options) {
    assert(!space.lower.empty() && space.lower.size() == space.upper.size());
    assert(space.objectives >= 2);
    const std::vector<Point> points = firstPoints(space, options);
    const Result<Nsga2> method = nsga2();
    if (!method)
        return fail(method.error());
    const Result<std::vector<Objectives>> objectives = evaluate(points);
    if (!objectives)
        return fail(objectives.error());
    FirstGeneration first{std::move(space), std::move(evaluate), {}};
    for (std::size_t k = 0; k < points.size(); ++k)
        first.population.push_back({points[k], (*objectives)[k]});
    auto state = std::make_unique<State>();
    state->seed = options.seed;
    state->generations.reset((*method)(first));
    return ParetoSearch(std::move(state));
}

Result<void> ParetoSearch::step() {
    const auto bits = randomBits(state_->seed, Stream::permutation, 0, ++state_->generation);
    return state_->generations->step(static_cast<unsigned>(bits >> 32));
}

std::vector<Tried> ParetoSearch::population() const {
    return state_->generations->population();
}

std::vector<std::size_t> paretoFront(const std::vector<Objectives>& all) {
    std::vector<std::size_t> order(all.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        order[k] = k;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return all[a] < all[b]; });
    // One that comes later in this order never beats one before it.
    std::vector<std::size_t> front;
    for (const std::size_t k : order) {
        const auto covers = [&](std::size_t other) {
            return std::ranges::equal(all[other], all[k],
                                      [](double a, double b) { return a <= b; });
        };
        if (std::none_of(front.begin(), front.end(), covers))
            front.push_back(k);
    }
    return front;
}

}  // namespace kyosei::search
