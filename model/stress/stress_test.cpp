// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stress/stress_test.h"

#include "model/analysis/bands.h"
#include "model/analysis/quantiles.h"
#include "model/base/issue_codes.h"
#include "model/policy/reference.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/policy_worldviews.h"
#include "model/stress/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

namespace kyosei::stress {

namespace {

/// Five, fifty and ninety-five of a hundred: what a Change holds.
const std::vector<double> kRange = {0.05, 0.5, 0.95};

/// A school of thought with the weights of the members under it.
struct School {
    WorldView view;
    std::vector<double> weights;
};

/// None where these members have no such weights.
Result<std::vector<School>> schoolsOf(const PolicyEnsemble& ensemble) {
    std::vector<School> schools;
    const PolicyModel& model = ensemble.model();
    const auto& members = model.data().members();
    if (!members || members->weights.size() != ensemble.members())
        return schools;
    // Held by the caller as long as this takes.
    const std::shared_ptr<const PolicyModel> shared(std::shared_ptr<const void>(), &model);
    const auto reweighted = ReweightedMembers::of(shared);
    if (!reweighted)
        return fail(reweighted.error());
    const std::vector<WorldView>& views = reweighted->views().views();
    for (std::size_t v = 0; v < views.size(); ++v) {
        auto under = reweighted->weightsOfView(v);
        if (!under)
            return fail(std::move(under.error()));
        schools.push_back({views[v], std::move(under->weights)});
    }
    return schools;
}

/// The governments whose levers the package moves on the assumption that they change their policy.
std::vector<StressCase> followersOf(const Scenario& package, const LeverTable& levers) {
    std::set<std::string> assumed;
    for (const auto& [id, setting] : package.levers)
        if (const LeverCell* cell = levers.find(id); cell && cell->assumption)
            assumed.insert(id.actor);
    std::vector<StressCase> followers;
    for (const std::string& actor : levers.actors())
        if (assumed.contains(actor))
            followers.push_back(
                {StressCase::Kind::government, actor, levers.actorName(actor), 0, {}});
    return followers;
}

/// All cases of a test, none of which has run.
std::vector<StressCase> casesOf(const Scenario& scenario, const PolicyModel& model,
                                const std::vector<School>& schools) {
    std::vector<StressCase> cases{{}};
    for (const Shock& shock : model.shocks().shocks()) {
        const auto placed = scenario.shocks.find(shock.id);
        const double year = placed == scenario.shocks.end() ? kShockYear : placed->second;
        cases.push_back({StressCase::Kind::shock, shock.id, shock.title, year, {}});
    }
    for (const School& school : schools)
        cases.push_back({StressCase::Kind::school, school.view.id, school.view.title, 0, {}});
    std::ranges::move(followersOf(scenario, model.levers()), std::back_inserter(cases));
    return cases;
}

/// Runs cases and reads their numbers in the years of the test.
class Tester {
public:
    Tester(PolicyEnsemble& ensemble, StressTest& test, std::vector<School> schools,
           std::stop_token stop)
        : ensemble_(ensemble), test_(test), schools_(std::move(schools)), stop_(std::move(stop)),
          package_(packageUnder(test.request.scenario, {})),
          own_(test.request.weights.empty() ? ensemble.weights() : test.request.weights) {
        for (const goals::GoalOutput& output : test_.outputs)
            slots_.push_back(output.slot);
    }

    /// The reference first; schools of thought are read with it, from the same runs.
    [[nodiscard]] Result<void> run(StressCase& one) {
        switch (one.kind) {
        case StressCase::Kind::none: return runReference(one);
        case StressCase::Kind::shock: return runShock(one);
        case StressCase::Kind::government: return runGovernment(one);
        case StressCase::Kind::school: break;
        }
        return {};
    }

private:
    [[nodiscard]] Result<void> runReference(StressCase& reference) {
        auto fan = ensemble_.run(package_, slots_, stop_);
        if (!fan)
            return fail(std::move(fan.error()));
        reference_ = std::make_shared<const Ensemble>(std::move(fan->scenario));
        baseline_ = std::move(fan->baseline);
        const std::vector<double>& times = baseline_->times();
        const double present = std::floor(ensemble_.model().presentYear());
        firstTime_ =
            static_cast<std::size_t>(std::ranges::lower_bound(times, present) - times.begin());
        test_.years.assign(times.begin() + static_cast<std::ptrdiff_t>(firstTime_), times.end());
        read(reference, *baseline_, *reference_, own_);
        auto school = schools_.begin();
        for (StressCase& one : test_.cases)
            if (one.kind == StressCase::Kind::school)
                read(one, *baseline_, *reference_, (school++)->weights);
        return {};
    }

    [[nodiscard]] Result<void> runShock(StressCase& shock) {
        const std::map<std::string, double> strikes{{shock.id, shock.year}};
        const auto without = ensemble_.run(packageUnder({}, strikes), slots_, stop_);
        if (!without)
            return fail(without.error());
        const auto with = ensemble_.run(packageUnder(package_, strikes), slots_, stop_);
        if (!with)
            return fail(with.error());
        read(shock, without->scenario, with->scenario, own_);
        return {};
    }

    [[nodiscard]] Result<void> runGovernment(StressCase& government) {
        const Scenario left = withoutFollower(package_, ensemble_.model().levers(), government.id);
        const auto fan = ensemble_.run(left, slots_, stop_);
        if (!fan)
            return fail(fan.error());
        read(government, *baseline_, fan->scenario, own_);
        return {};
    }

    void read(StressCase& one, const Ensemble& without, const Ensemble& with,
              const std::vector<double>& weights) const {
        BandOptions options;
        options.probabilities = kRange;
        options.weights = weights;
        for (const Slot slot : slots_) {
            StressCase::Number number;
            const std::vector<double> before = bands(without, slot, options).median();
            number.without.assign(before.begin() + static_cast<std::ptrdiff_t>(firstTime_),
                                  before.end());
            number.difference = changes(without, with, slot, options);
            if (one.kind == StressCase::Kind::shock)
                number.alone = changes(*baseline_, without, slot, options);
            for (std::size_t t = 0; t < number.without.size(); ++t)
                number.with.push_back(number.without[t] + number.difference[t].median);
            one.numbers.push_back(std::move(number));
        }
    }

    [[nodiscard]] std::vector<Change> changes(const Ensemble& before, const Ensemble& after,
                                              Slot slot, const BandOptions& options) const {
        const Bands range = differenceBands(before, after, slot, options);
        const SignShares shares = signShares(before, after, slot, options);
        const double effective = options.weights.empty() ? static_cast<double>(before.members())
                                                         : effectiveSampleSize(options.weights);
        std::vector<Change> all;
        for (std::size_t t = firstTime_; t < range.median().size(); ++t)
            all.push_back({range.quantiles[1][t], range.quantiles[0][t], range.quantiles[2][t],
                           shares.higher[t], shares.lower[t], effective});
        return all;
    }

    PolicyEnsemble& ensemble_;
    StressTest& test_;
    std::vector<School> schools_;  ///< in the order of their cases
    std::stop_token stop_;
    Scenario package_;
    std::vector<double> own_;
    std::vector<Slot> slots_;
    std::shared_ptr<const Ensemble> baseline_, reference_;
    std::size_t firstTime_ = 0;  ///< of the years of the test among those of the ensemble
};

}  // namespace

std::size_t StressTest::timeOf(double year) const {
    const auto later = std::ranges::lower_bound(years, year);
    auto place = static_cast<std::size_t>(later - years.begin());
    if (place == years.size() || (place > 0 && year - years[place - 1] < years[place] - year))
        --place;
    return place;
}

bool StressTest::isWhole() const {
    return std::ranges::all_of(cases, &StressCase::hasRun);
}

Verdict StressTest::verdict(std::size_t number, std::size_t place, std::size_t time) const {
    return verdictOf(reference().numbers[number].difference[time],
                     cases[place].numbers[number].difference[time],
                     outputs[number].changes.thresholds);
}

Tally tallyOf(const StressTest& test, std::size_t number, std::size_t time, StressCase::Kind kind) {
    Tally tally;
    for (std::size_t c = 1; c < test.cases.size(); ++c)
        if (test.cases[c].kind == kind && test.cases[c].hasRun()) {
            ++tally.counts[static_cast<std::size_t>(test.verdict(number, c, time))];
            ++tally.all;
        }
    return tally;
}

Scenario packageUnder(const Scenario& scenario, const std::map<std::string, double>& shocks) {
    Scenario under = scenario;
    under.shocks = shocks;
    return under;
}

Scenario withoutFollower(const Scenario& scenario, const LeverTable& levers,
                         std::string_view actor) {
    Scenario left = scenario;
    std::erase_if(left.levers, [&](const auto& lever) {
        const LeverCell* cell = levers.find(lever.first);
        return lever.first.actor == actor && cell && cell->assumption;
    });
    return left;
}

std::vector<goals::GoalOutput> testedOutputs(const PolicyModel& model) {
    const goals::GoalOutputs known(model.charts(), model.program(), model.presentYear());
    const Headline& headline = model.charts().headline();
    std::vector<goals::GoalOutput> outputs{*known.find(headline.stability.slot)};
    for (const HeadlineIndicator& indicator : headline.indicators)
        if (indicator.slot != headline.stability.slot)
            outputs.push_back(*known.find(indicator.slot));
    return outputs;
}

Result<std::size_t> testedOutput(const PolicyModel& model, std::string_view name) {
    const goals::GoalOutputs known(model.charts(), model.program(), model.presentYear());
    const std::vector<goals::GoalOutput> outputs = testedOutputs(model);
    const goals::GoalOutput* wanted = known.find(name);
    std::string names;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (wanted && wanted->slot == outputs[i].slot)
            return i;
        names += (names.empty() ? "" : ", ") + outputs[i].id;
    }
    return fail({codes::stressOutput, {}, {name, names}});
}

Result<double> testedYear(const PolicyModel& model, double year) {
    const double first = std::floor(model.presentYear()) + 1;
    const double last = std::floor(model.program().simulation().stop);
    if (!(year >= first && year <= last) || year != std::floor(year))
        return fail({codes::stressYear, {}, {year, first, last}});
    return year;
}

Result<StressTestPointer> testPackage(PolicyEnsemble& ensemble, const StressRequest& request,
                                      const std::stop_token& stop, const CasesProgress& progress) {
    if (!hasPackage(request.scenario))
        return fail({codes::stressWithoutPackage});
    auto schools = schoolsOf(ensemble);
    if (!schools)
        return fail(std::move(schools.error()));
    auto test = std::make_shared<StressTest>();
    test->request = request;
    test->outputs = testedOutputs(ensemble.model());
    test->members = ensemble.members();
    test->cases = casesOf(request.scenario, ensemble.model(), *schools);
    const std::size_t all = test->cases.size() - schools->size();
    std::size_t done = 0;
    Tester tester(ensemble, *test, std::move(*schools), stop);
    for (StressCase& one : test->cases) {
        if (one.kind == StressCase::Kind::school)
            continue;
        if (progress)
            progress(*test, done, all);
        if (auto outcome = tester.run(one); !outcome)
            return fail(std::move(outcome.error()));
        ++done;
    }
    if (stop.stop_requested())
        return fail({codes::cancelled});
    return StressTestPointer(std::move(test));
}

}  // namespace kyosei::stress
