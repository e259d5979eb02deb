// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stress/calendars.h"

#include "model/analysis/quantiles.h"
#include "model/base/issue_codes.h"
#include "model/base/random.h"
#include "model/policy/reference.h"
#include "model/search/futures.h"
#include "model/stress/issue_codes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace kyosei::stress {

namespace {

/// With and without the package: two lanes for each.
constexpr std::size_t kCalendarsAtOnce = 32;

/// The goal whose margin is the number itself, as shown.
goals::Goal levelOf(const goals::GoalOutput& output, double year) {
    goals::Goal goal;
    goal.output = output;
    goal.from = goal.to = year;
    return goal;
}

/// Runs calendars and reads what the package makes in each.
class CalendarRuns {
public:
    CalendarRuns(CalendarTest& test, search::Futures futures, std::vector<double> weights)
        : test_(test), futures_(std::move(futures)), weights_(std::move(weights)),
          outcomes_(test.outputs.size()) {}

    /// Calendars first .. first + count - 1.
    [[nodiscard]] Result<void> run(std::size_t first, std::size_t count,
                                   const std::stop_token& stop) {
        std::vector<Calendar> calendars(
            test_.calendars.begin() + static_cast<std::ptrdiff_t>(first),
            test_.calendars.begin() + static_cast<std::ptrdiff_t>(first + count));
        const auto outcomes = outcomesOf(calendars, first, stop);
        if (!outcomes)
            return fail(outcomes.error());
        for (std::size_t g = 0; g < outcomes_.size(); ++g)
            outcomes_[g].insert(outcomes_[g].end(), (*outcomes)[g].begin(), (*outcomes)[g].end());
        return {};
    }

    /// The scores, once all have been run.
    [[nodiscard]] Result<void> finish(const std::stop_token& stop) {
        const auto quiet = outcomesOf({Calendar()}, 0, stop);
        if (!quiet)
            return fail(quiet.error());
        for (std::size_t g = 0; g < outcomes_.size(); ++g) {
            test_.scores.push_back(scoreOf(std::move(outcomes_[g]), test_.outputs[g].changes));
            test_.scores.back().noShock = (*quiet)[g].front().difference;
        }
        return {};
    }

private:
    using Outcomes = std::vector<std::vector<CalendarOutcome>>;  ///< [output][calendar]

    [[nodiscard]] Result<Outcomes> outcomesOf(const std::vector<Calendar>& calendars,
                                              std::size_t first, const std::stop_token& stop) {
        std::vector<Scenario> candidates;
        for (const Calendar& calendar : calendars) {
            candidates.push_back(packageUnder(test_.request.scenario, calendar));
            candidates.push_back(packageUnder({}, calendar));
        }
        const Result<search::Margins> margins = futures_.margins(candidates, stop);
        if (!margins)
            return fail(margins.error());
        Outcomes outcomes(outcomes_.size());
        std::vector<double> without(margins->members), difference(margins->members);
        constexpr std::array kMiddle = {0.5};
        for (std::size_t g = 0; g < outcomes.size(); ++g)
            for (std::size_t c = 0; c < calendars.size(); ++c) {
                for (std::size_t m = 0; m < margins->members; ++m) {
                    without[m] = margins->at(g, 2 * c + 1, m);
                    difference[m] = margins->at(g, 2 * c, m) - without[m];
                }
                outcomes[g].push_back({first + c, quantiles(without, weights_, kMiddle).front(),
                                       changeOf(difference, weights_)});
            }
        return outcomes;
    }

    [[nodiscard]] static CalendarScore scoreOf(std::vector<CalendarOutcome> outcomes,
                                               const ChangeScale& scale) {
        const double good = scale.good == GoodWhen::less ? -1 : 1;
        CalendarScore score;
        std::vector<double> medians;
        for (const CalendarOutcome& outcome : outcomes) {
            medians.push_back(good * outcome.difference.median);
            switch (classify(outcome.difference, scale.thresholds)) {
            case ChangeClass::none: ++score.none; break;
            case ChangeClass::unclear: ++score.unclear; break;
            default: ++(medians.back() > 0 ? score.helps : score.harms);
            }
        }
        constexpr std::array kTenthAndMiddle = {0.1, 0.5};
        const auto found = quantiles(medians, {}, kTenthAndMiddle);
        score.worstTenth = good * found[0];
        score.median = good * found[1];
        std::ranges::stable_sort(outcomes, {}, [good](const CalendarOutcome& outcome) {
            return good * outcome.difference.median;
        });
        outcomes.resize(std::min(outcomes.size(), kWorstCalendars));
        score.worst = std::move(outcomes);
        return score;
    }

    CalendarTest& test_;
    search::Futures futures_;
    std::vector<double> weights_;  ///< of the members that run
    Outcomes outcomes_;
};

/// The first so many of these weights, or none where all count alike.
std::vector<double> firstOf(const std::vector<double>& weights, std::size_t count) {
    if (weights.empty())
        return {};
    return {weights.begin(), weights.begin() + static_cast<std::ptrdiff_t>(count)};
}

}  // namespace

std::vector<Calendar> drawCalendars(const std::vector<ShockRate>& rates, const ShockTable& shocks,
                                    const CalendarOptions& options) {
    std::vector<Calendar> calendars(options.calendars);
    for (std::size_t k = 0; k < calendars.size(); ++k) {
        std::vector<std::pair<double, std::string>> strikes;
        for (std::size_t s = 0; s < rates.size(); ++s) {
            const auto uniform = [&](std::size_t dimension) {
                return openUnit(randomBits(options.seed, Stream::points,
                                           static_cast<std::uint32_t>(2 * s + dimension), k));
            };
            const double year =
                options.from + std::floor(-std::log(uniform(1)) / rates[s].quantile(uniform(0)));
            if (year <= options.to)
                strikes.emplace_back(year, rates[s].shock);
        }
        std::ranges::stable_sort(strikes);
        for (const auto& [year, shock] : strikes)
            if (!shocks.clashing(shock, calendars[k]))
                calendars[k][shock] = year;
    }
    return calendars;
}

Result<CalendarTestPointer> testCalendars(const std::shared_ptr<const PolicyModel>& model,
                                          const PolicyEnsemble& ensemble,
                                          const CalendarRequest& request,
                                          const std::stop_token& stop,
                                          const StressProgress& progress) {
    if (!hasPackage(request.scenario))
        return fail({codes::stressWithoutPackage});
    if (const auto year = testedYear(*model, request.year); !year)
        return fail(year.error());
    const auto rates = embeddedShockRates(model->shocks());
    if (!rates)
        return fail(rates.error());
    auto test = std::make_shared<CalendarTest>();
    test->request = request;
    test->outputs = testedOutputs(*model);
    const double from = std::floor(model->presentYear()) + 1;
    test->calendars = drawCalendars(*rates, model->shocks(),
                                    {request.calendars, from, request.year, request.seed});

    search::Futures::Plan plan;
    plan.count = std::min(request.members, ensemble.members());
    for (const goals::GoalOutput& output : test->outputs)
        plan.goals.push_back(levelOf(output, request.year));
    plan.firstChange = std::min(model->firstChange(packageUnder(request.scenario, {})), from);
    plan.threads = request.threads;
    const std::vector<double> weights =
        firstOf(request.weights.empty() ? ensemble.weights() : request.weights, plan.count);
    test->effective =
        weights.empty() ? static_cast<double>(plan.count) : effectiveSampleSize(weights);
    if (progress)
        progress(0, request.calendars);
    const auto pair = search::Futures::pairOf(model);
    if (!pair)
        return fail(pair.error());
    auto futures = search::Futures::create(*pair, ensemble, std::move(plan), stop);
    if (!futures)
        return fail(std::move(futures.error()));
    CalendarRuns runs(*test, std::move(*futures), weights);
    for (std::size_t first = 0; first < request.calendars; first += kCalendarsAtOnce) {
        const std::size_t count = std::min(kCalendarsAtOnce, request.calendars - first);
        if (auto outcome = runs.run(first, count, stop); !outcome)
            return fail(std::move(outcome.error()));
        if (progress)
            progress(first + count, request.calendars);
    }
    if (auto outcome = runs.finish(stop); !outcome)
        return fail(std::move(outcome.error()));
    return CalendarTestPointer(std::move(test));
}

}  // namespace kyosei::stress
