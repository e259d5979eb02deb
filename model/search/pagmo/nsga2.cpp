// SPDX-License-Identifier: GPL-3.0-or-later
// The module with pagmo in it: NSGA-II, one generation at a time. Nothing else includes pagmo.
#include "model/search/generations.h"

#include <pagmo/algorithms/nsga2.hpp>
#include <pagmo/bfe.hpp>
#include <pagmo/population.hpp>
#include <pagmo/problem.hpp>
#include <utility>

namespace kyosei::search {

namespace {

/// What is searched. The library copies its problems as it likes; the thing itself is shared.
struct ParetoProblem {
    Space space;
    Evaluate evaluate;
};

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

class PagmoGenerations : public Generations {
public:
    explicit PagmoGenerations(const FirstGeneration& first)
        : shared_(std::make_shared<ParetoProblem>(ParetoProblem{first.space, first.evaluate})),
          population_(pagmo::problem(SearchProblem{shared_})) {
        for (const Tried& tried : first.population)
            population_.push_back(tried.point, tried.objectives);
    }

    // Each variable changes with probability one over their number, as the authors advise.
    Result<void> step(unsigned seed) override {
        constexpr double kCrossover = 0.9, kCrossoverIndex = 10, kMutationIndex = 20;
        const double mutation = 1.0 / static_cast<double>(shared_->space.lower.size());
        pagmo::nsga2 method(1, kCrossover, kCrossoverIndex, mutation, kMutationIndex, seed);
        method.set_bfe(pagmo::bfe{SideBySide{shared_}});
        try {
            population_ = method.evolve(population_);
            return {};
        } catch (EvaluationFailed& failed) {
            return fail(std::move(failed.issues));
        }
    }

    std::vector<Tried> population() const override {
        const auto points = population_.get_x();
        const auto objectives = population_.get_f();
        std::vector<Tried> all(points.size());
        for (std::size_t k = 0; k < all.size(); ++k)
            all[k] = {points[k], objectives[k]};
        return all;
    }

private:
    std::shared_ptr<const ParetoProblem> shared_;
    pagmo::population population_;
};

}  // namespace

}  // namespace kyosei::search

kyosei::search::Generations* kyoseiNsga2(const kyosei::search::FirstGeneration& first) {
    return new kyosei::search::PagmoGenerations(first);
}
