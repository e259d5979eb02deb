// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/pareto_search.h"

#include "model/base/random.h"

#include <algorithm>
#include <cassert>
#include <pagmo/algorithms/nsga2.hpp>
#include <pagmo/bfe.hpp>
#include <pagmo/population.hpp>
#include <pagmo/problem.hpp>
#include <pagmo/utils/hypervolume.hpp>
#include <utility>

namespace kyosei::search {

/// What is searched. The library copies its problems as it likes; the thing itself is shared.
struct ParetoProblem {
    Space space;
    Evaluate evaluate;
};

namespace {

/// How an evaluation that fails gets through the library.
struct EvaluationFailed {
    Issues issues;
};

std::vector<Objectives> evaluated(const ParetoProblem& shared, const std::vector<Point>& points) {
    Result<std::vector<Objectives>> result = shared.evaluate(points);
    if (!result)
        throw EvaluationFailed{std::move(result.error())};
    return std::move(*result);
}

/// The problem as the library sees it.
struct SearchProblem {
    std::shared_ptr<const ParetoProblem> shared;

    [[nodiscard]] std::vector<double> fitness(const std::vector<double>& point) const {
        return evaluated(*shared, {point}).front();
    }
    // Names of the library. NOLINTBEGIN(readability-identifier-naming)
    [[nodiscard]] std::vector<double>::size_type get_nobj() const {
        return shared->space.objectives;
    }
    [[nodiscard]] std::pair<std::vector<double>, std::vector<double>> get_bounds() const {
        return {shared->space.lower, shared->space.upper};
    }
    // NOLINTEND(readability-identifier-naming)
};

/// All candidates of a generation at once.
struct SideBySide {
    std::shared_ptr<const ParetoProblem> shared;

    std::vector<double> operator()(const pagmo::problem&, const std::vector<double>& flat) const {
        const std::size_t width = shared->space.lower.size();
        std::vector<Point> points;
        for (auto at = flat.begin(); at != flat.end(); at += static_cast<std::ptrdiff_t>(width))
            points.emplace_back(at, at + static_cast<std::ptrdiff_t>(width));
        std::vector<double> all;
        for (const Objectives& objectives : evaluated(*shared, points))
            all.insert(all.end(), objectives.begin(), objectives.end());
        return all;
    }
};

/// `work` may call the library, from which failed evaluations come as exceptions.
template <typename Work> Result<void> withFailures(const Work& work) {
    try {
        work();
        return {};
    } catch (EvaluationFailed& failed) {
        return fail(std::move(failed.issues));
    }
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

/// NSGA-II for one generation. Each variable changes with probability one over their number, as
/// its authors advise.
pagmo::nsga2 oneGeneration(const std::shared_ptr<const ParetoProblem>& shared, std::uint64_t seed,
                           std::uint64_t generation) {
    constexpr double kCrossover = 0.9, kCrossoverIndex = 10, kMutationIndex = 20;
    const auto bits = randomBits(seed, Stream::permutation, 0, generation);
    pagmo::nsga2 method(1, kCrossover, kCrossoverIndex,
                        1.0 / static_cast<double>(shared->space.lower.size()), kMutationIndex,
                        static_cast<unsigned>(bits >> 32));
    method.set_bfe(pagmo::bfe{SideBySide{shared}});
    return method;
}

}  // namespace

struct ParetoSearch::State {
    std::shared_ptr<const ParetoProblem> shared;
    std::uint64_t seed = 0;
    std::uint64_t generation = 0;
    pagmo::population population;
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
    auto shared =
        std::make_shared<ParetoProblem>(ParetoProblem{std::move(space), std::move(evaluate)});
    auto state = std::make_unique<State>();
    state->shared = shared;
    state->seed = options.seed;
    state->population = pagmo::population(pagmo::problem(SearchProblem{shared}), 0U,
                                          static_cast<unsigned>(options.seed));
    const Result<void> outcome = withFailures([&] {
        const std::vector<Objectives> objectives = evaluated(*shared, points);
        for (std::size_t k = 0; k < points.size(); ++k)
            state->population.push_back(points[k], objectives[k]);
    });
    if (!outcome)
        return fail(outcome.error());
    return ParetoSearch(std::move(state));
}

Result<void> ParetoSearch::step() {
    return withFailures([this] {
        const auto method = oneGeneration(state_->shared, state_->seed, ++state_->generation);
        state_->population = method.evolve(state_->population);
    });
}

std::vector<Tried> ParetoSearch::population() const {
    const auto points = state_->population.get_x();
    const auto objectives = state_->population.get_f();
    std::vector<Tried> all(points.size());
    for (std::size_t k = 0; k < all.size(); ++k)
        all[k] = {points[k], objectives[k]};
    return all;
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

double dominatedVolume(const std::vector<Objectives>& all, const Objectives& reference) {
    std::vector<Objectives> counted;
    for (const Objectives& objectives : all)
        if (std::ranges::equal(objectives, reference, [](double a, double b) { return a < b; }))
            counted.push_back(objectives);
    return counted.empty() ? 0 : pagmo::hypervolume(counted, false).compute(reference);
}

}  // namespace kyosei::search
