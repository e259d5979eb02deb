// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/package_search.h"

#include "model/base/issue_codes.h"
#include "model/search/first_guesses.h"
#include "model/search/pareto_search.h"
#include "model/search/search_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace kyosei::search {

namespace {

// How much of a search each of its stages is, about.
constexpr double kBegun = 0.12, kLooked = 0.6, kApart = 0.9;
/// What a package above its budget counts for: worse than any within, and the less so the nearer.
constexpr double kOverBudget = 1e6;
/// Of a front, where the packages count.
constexpr std::size_t kFewPoints = 6;

/// One search from its first guesses to its answer.
class Searcher {
public:
    Searcher(const Parts& parts, const LeverTable& levers, const Progress& progress,
             std::stop_token stop)
        : parts_(parts), request_(parts.request), levers_(levers), progress_(progress),
          stop_(std::move(stop)),
          trials_(parts.space, parts.costs, parts.looking, request_, parts.judgeLooking, stop_),
          chooser_(parts.space, parts.choosing, request_, parts.judgeChoosing, stop_) {}

    Result<Found> found() {
        return begin()
            .and_then([&] { return show(kBegun); })
            .and_then([&] { return look(); })
            .and_then([&] { return lookElsewhere(); })
            .and_then([&] { return settle(); });
    }

private:
    void tell(double done, const Found* found = nullptr) const {
        if (progress_)
            progress_(done, found);
    }

    /// Objectives of points: what `objectivesOf` makes of their trials.
    template <typename ObjectivesOf> Evaluate evaluating(ObjectivesOf objectivesOf) {
        return [this,
                objectivesOf](const std::vector<Point>& points) -> Result<std::vector<Objectives>> {
            std::vector<Scenario> packages;
            for (const Point& point : points)
                packages.push_back(parts_.space.scenarioAt(point));
            const auto places = trials_.attempt(std::move(packages));
            if (!places)
                return fail(places.error());
            std::vector<Objectives> all;
            for (const std::size_t place : *places) {
                const Trial& trial = trials_.all()[place];
                all.push_back(trial.keepsBudget() ? objectivesOf(trial)
                                                  : Objectives(2, kOverBudget + trial.excess));
            }
            return all;
        };
    }

    Result<void> begin() {
        const auto guesses = firstGuesses(parts_.space, trials_, request_.start);
        if (!guesses)
            return fail(guesses.error());
        if (auto tried = trials_.attempt(*guesses); !tried)
            return fail(std::move(tried.error()));
        tell(kBegun);
        return {};
    }

    /// What there is so far, judged by the futures that were held back.
    Result<void> show(double done) {
        auto found = answer(kFewPoints, false);
        if (!found)
            return fail(std::move(found.error()));
        tell(done, &*found);
        return {};
    }

    /// The best at every cost.
    Result<void> look() {
        ParetoOptions options{request_.effort.population, request_.seed, {}};
        for (const std::size_t place : frontOf(trials_.all(), request_.effort.population / 2))
            options.start.push_back(parts_.space.pointOf(trials_.all()[place].scenario));
        const std::size_t generations = request_.effort.generations;
        auto search = ParetoSearch::begin(parts_.space.space(), evaluating([](const Trial& trial) {
                                              return Objectives{trial.cost(), -trial.good};
                                          }),
                                          options);
        if (!search)
            return fail(std::move(search.error()));
        for (std::size_t i = 1; i <= generations; ++i) {
            if (auto step = search->step(); !step)
                return step;
            const double done = kBegun + (kLooked - kBegun) * static_cast<double>(i) /
                                             static_cast<double>(generations);
            tell(done);
            if (i == generations / 3 || i == generations)
                if (auto shown = show(done); !shown)
                    return shown;
        }
        return {};
    }

    /// How far a package is from doing as well as those chosen, for about the same money.
    struct Near {
        double cost = 0, good = 0, scale = 1;
        [[nodiscard]] double missing(const Trial& trial) const {
            const double dear = std::max(0.0, trial.cost() - cost) / std::max(1e-9, std::abs(cost));
            return dear + std::max(0.0, good - trial.good) / scale;
        }
    };

    /// Packages unlike the ones there are.
    Result<void> lookElsewhere() {
        const std::size_t more = request_.packages - 1;
        for (std::size_t k = 0; k < more; ++k) {
            const auto choice = chooser_.choose(trials_.all(), kFewPoints);
            if (!choice)
                return fail(choice.error());
            if (choice->packages.empty())
                return {};
            std::vector<Scenario> chosen;
            for (std::size_t i = 0; i < choice->packages.size() && i <= k; ++i)
                chosen.push_back(trials_.all()[choice->packages[i]].scenario);
            if (auto one = lookAwayFrom(chosen, nearOf(*choice), k); !one)
                return one;
            tell(kLooked +
                 (kApart - kLooked) * static_cast<double>(k + 1) / static_cast<double>(more));
        }
        return {};
    }

    [[nodiscard]] Near nearOf(const Chooser::Choice& choice) const {
        Near near;
        near.cost = std::numeric_limits<double>::infinity();
        double best = -std::numeric_limits<double>::infinity(), nothing = 0;
        for (const std::size_t place : choice.packages) {
            near.cost = std::min(near.cost, trials_.all()[place].cost());
            best = std::max(best, trials_.all()[place].good);
        }
        for (const Trial& trial : trials_.all())
            if (trial.cost() == 0)
                nothing = trial.good;
        const bool share = request_.criterion == Criterion::share;
        constexpr double kWellWithin = 0.6;
        near.cost = choice.works ? near.cost + kWellWithin *
                                                   (cheapUpTo(trials_.all(), near.cost) - near.cost)
                                 : std::numeric_limits<double>::max();
        near.good = choice.works ? (share ? request_.wanted : 0) : best - 0.1 * std::abs(best);
        near.scale = share ? 0.2 : std::max(1e-6, 0.2 * std::abs(best - nothing));
        return near;
    }

    Result<void> lookAwayFrom(const std::vector<Scenario>& chosen, const Near& near,
                              std::size_t turn) {
        const auto objectives = [this, chosen, near](const Trial& trial) {
            double apart = std::numeric_limits<double>::infinity();
            for (const Scenario& one : chosen)
                apart = std::min(apart, parts_.space.distance(one, trial.scenario));
            return Objectives{near.missing(trial), -apart};
        };
        // From what has been tried: the front of these two objectives.
        std::vector<Objectives> all;
        for (const Trial& trial : trials_.all())
            all.push_back(trial.keepsBudget() ? objectives(trial)
                                              : Objectives(2, kOverBudget + trial.excess));
        ParetoOptions options{request_.effort.population / 2, request_.seed + turn + 1, {}};
        for (const std::size_t place : paretoFront(all))
            options.start.push_back(parts_.space.pointOf(trials_.all()[place].scenario));
        auto search = ParetoSearch::begin(parts_.space.space(), evaluating(objectives), options);
        if (!search)
            return fail(std::move(search.error()));
        for (std::size_t i = 0; i < 2 * request_.effort.apart; ++i)
            if (auto step = search->step(); !step)
                return step;
        return {};
    }

    Result<Found> settle() {
        constexpr std::size_t kPoints = 20;
        Result<Found> found = answer(kPoints, true);
        if (!found)
            return found;
        if (!found->reached && !found->packages.empty()) {
            const auto best = std::ranges::max_element(
                found->packages, {}, [](const Package& one) { return one.promised; });
            auto relaxed = withoutEachLimit(parts_, levers_, best->scenario, stop_);
            if (!relaxed)
                return fail(std::move(relaxed.error()));
            found->relaxed = std::move(*relaxed);
        }
        found->settled = true;
        tell(1, &*found);
        return found;
    }

    /// Chosen trials, perhaps without what does next to nothing for them.
    Result<std::vector<Trial>> chosenTrials(const Chooser::Choice& choice, bool simplify) {
        std::vector<Scenario> packages;
        for (const std::size_t place : choice.packages)
            packages.push_back(trials_.all()[place].scenario);
        if (simplify) {
            auto simpler = simplified(parts_, chooser_, packages);
            if (!simpler)
                return fail(std::move(simpler.error()));
            packages = std::move(*simpler);
        }
        const auto places = trials_.attempt(packages);
        if (!places)
            return fail(places.error());
        std::vector<Trial> chosen;
        constexpr double kTheSame = 0.5;  // sliders from end to end
        for (const std::size_t place : *places) {
            const Trial& trial = trials_.all()[place];
            if (std::ranges::none_of(chosen, [&](const Trial& other) {
                    return parts_.space.distance(other.scenario, trial.scenario) < kTheSame;
                }))
                chosen.push_back(trial);
        }
        std::ranges::stable_sort(chosen, {}, &Trial::cost);
        return chosen;
    }

    Result<Found> answer(std::size_t points, bool simplify) {
        const auto choice = chooser_.choose(trials_.all(), points);
        if (!choice)
            return fail(choice.error());
        const auto chosen = chosenTrials(*choice, simplify);
        if (!chosen)
            return fail(chosen.error());
        std::vector<Trial> shown = *chosen;
        const Scenario without = withoutPackage(parts_);
        const auto spending = parts_.costs.of({without}, stop_);
        if (!spending)
            return fail(spending.error());
        shown.push_back({without, spending->front()});
        for (const std::size_t place : choice->front)
            shown.push_back(trials_.all()[place]);
        auto packages = judged(parts_, shown, stop_);
        if (!packages)
            return fail(std::move(packages.error()));
        return assembled(std::move(*packages), chosen->size());
    }

    Found assembled(std::vector<Package> judged, std::size_t chosen) const {
        Found found;
        for (std::size_t k = 0; k < judged.size(); ++k)
            (k < chosen ? found.packages : found.front).push_back(std::move(judged[k]));
        found.nothing = std::move(found.front.front());
        found.front.erase(found.front.begin());
        std::vector<const Package*> working;
        for (const auto* list : {&found.packages, &found.front})
            for (const Package& package : *list)
                if (package.works)
                    working.push_back(&package);
        found.reached = !working.empty();
        found.common = commonOf(parts_.space, levers_, working);
        found.tried = trials_.all().size();
        found.runs = trials_.runs();
        found.looked = parts_.looking.members();
        found.held = parts_.holding.members();
        return found;
    }

    const Parts& parts_;
    const Request& request_;
    const LeverTable& levers_;
    const Progress& progress_;
    std::stop_token stop_;
    Trials trials_;
    Chooser chooser_;
};

}  // namespace

Result<Found> findPackages(const std::shared_ptr<const PolicyModel>& model,
                           const PolicyEnsemble& ensemble, const Request& request,
                           const Progress& progress, std::stop_token stop) {
    if (Issues issues = problemsOf(request, ensemble.members()); !issues.empty())
        return fail(std::move(issues));
    const auto parts = Parts::make(model, ensemble, request, stop);
    if (!parts)
        return fail(parts.error());
    return Searcher(**parts, model->levers(), progress, std::move(stop)).found();
}

}  // namespace kyosei::search
