// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/choice/choice.h"

#include "model/analysis/quantiles.h"
#include "model/choice/issue_codes.h"
#include "model/goals/issue_codes.h"
#include "model/search/achievement.h"
#include "model/search/futures.h"
#include "model/simulation/policy_worldviews.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace kyosei::choice {

namespace {

constexpr double kNegligibleShare = 0.02;
/// What a missing number counts for: it must be finite, and worse than any other.
constexpr double kMissing = -1e6;

/// What is believed, one set of weights of the members after the first ones each.
struct WeighedBeliefs {
    std::vector<std::string> titles;
    std::vector<std::vector<double>> weights;
};

std::vector<double> tail(const std::vector<double>& all, std::size_t first) {
    return {all.begin() + static_cast<std::ptrdiff_t>(std::min(first, all.size())), all.end()};
}

Result<WeighedBeliefs> beliefsFor(const std::shared_ptr<const PolicyModel>& model,
                                  const PolicyEnsemble& ensemble, const Question& question) {
    WeighedBeliefs beliefs;
    const std::size_t count = ensemble.members();
    std::vector<double> own = question.weights.empty() ? ensemble.weights() : question.weights;
    if (own.empty())
        own.assign(count, 1);
    beliefs.titles.emplace_back();
    beliefs.weights.push_back(tail(own, question.first));
    const auto reweighted = ReweightedMembers::of(model);
    if (!reweighted)
        return fail(reweighted.error());
    const std::vector<WorldView>& views = reweighted->views().views();
    for (std::size_t v = 0; v < views.size(); ++v) {
        auto under = reweighted->weightsOfView(v);
        if (!under)
            return fail(std::move(under.error()));
        under->weights.resize(count);  // an ensemble of the first members only
        beliefs.titles.push_back(views[v].title);
        beliefs.weights.push_back(tail(under->weights, question.first));
    }
    return beliefs;
}

bool assumes(const LeverTable& levers, const LeverId& lever) {
    const LeverCell* cell = levers.find(lever);
    return cell && cell->assumption;
}

std::vector<Response> responsesTo(const LeverTable& levers, const std::vector<Scenario>& packages) {
    std::set<std::string> actors;
    for (const Scenario& package : packages)
        for (const auto& lever : package.levers)
            if (assumes(levers, lever.first))
                actors.insert(lever.first.actor);
    std::vector<Response> responses{{}};
    for (const std::string& actor : levers.actors())
        if (actors.contains(actor))
            responses.push_back({Response::Kind::oneDoesNot, actor});
    if (actors.size() > 1)
        responses.push_back({Response::Kind::noneFollows});
    return responses;
}

Scenario answered(const LeverTable& levers, Scenario package, const Response& response) {
    if (response.kind != Response::Kind::allFollow)
        std::erase_if(package.levers, [&](const auto& lever) {
            return assumes(levers, lever.first) && (response.kind == Response::Kind::noneFollows ||
                                                    lever.first.actor == response.actor);
        });
    return package;
}

/// Values of all packages under all responses, [response][package][member]. What is the same to run
/// is run once.
Result<std::vector<std::vector<std::vector<double>>>>
valuesUnder(const std::shared_ptr<const PolicyModel>& model, const PolicyEnsemble& ensemble,
            const Question& question, const std::vector<Response>& responses,
            const std::stop_token& stop) {
    std::vector<Scenario> runs;
    std::vector<std::size_t> places;
    double firstChange = std::numeric_limits<double>::infinity();
    for (const Response& response : responses)
        for (const Scenario& package : question.packages) {
            const Scenario scenario = answered(model->levers(), package, response);
            const auto known = std::ranges::find_if(
                runs, [&](const Scenario& other) { return other.runsLike(scenario); });
            places.push_back(static_cast<std::size_t>(known - runs.begin()));
            if (known == runs.end()) {
                firstChange = std::min(firstChange, model->firstChange(scenario));
                runs.push_back(scenario);
            }
        }
    const auto pair = search::Futures::pairOf(model);
    if (!pair)
        return fail(pair.error());
    Scenario reference;
    reference.shocks = question.packages.front().shocks;
    const auto futures = search::Futures::create(
        *pair, ensemble,
        {question.first, ensemble.members() - question.first, question.goals, reference,
         firstChange, std::max(1U, question.threads)},
        stop);
    if (!futures)
        return fail(futures.error());
    const auto margins = futures->margins(runs, stop);
    if (!margins)
        return fail(margins.error());
    std::vector<std::vector<double>> values;
    for (std::size_t k = 0; k < runs.size(); ++k) {
        values.push_back(search::worstMargins(question.goals, *margins, k));
        for (double& value : values.back())
            if (question.measure == Measure::share)
                value = value >= 0 ? 1 : 0;
            else if (!std::isfinite(value))
                value = kMissing;
    }
    std::vector<std::vector<std::vector<double>>> all(responses.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        all[i / question.packages.size()].push_back(values[places[i]]);
    return all;
}

double negligibleFor(const Question& question) {
    if (question.measure == Measure::share)
        return kNegligibleShare;
    const ChangeThresholds& thresholds = question.goals.front().output.changes.thresholds;
    // Of several goals, amounts are counted in clear changes.
    return question.goals.size() == 1 ? thresholds.none : thresholds.none / thresholds.clear;
}

void judge(Answer& answer) {
    const std::size_t best = answer.best();
    for (Case& one : answer.cases)
        if (one.regrets.best == best || one.regrets.decisions[best].regret <= 0)
            one.verdict = Verdict::same;
        else
            one.verdict =
                answer.asGood(one.regrets.decisions[best]) ? Verdict::unclear : Verdict::changes;
    const std::size_t packages = answer.cases.front().regrets.decisions.size();
    for (std::size_t k = 0; k < packages; ++k) {
        WorstRegret worst{0, answer.cases.front().regrets.decisions[k]};
        for (std::size_t i = 1; i < answer.cases.size(); ++i)
            if (const Regret& regret = answer.cases[i].regrets.decisions[k];
                regret.regret > worst.regret.regret)
                worst = {i, regret};
        answer.worst.push_back(worst);
    }
    answer.safest = static_cast<std::size_t>(
        std::ranges::min_element(answer.worst, {},
                                 [](const WorstRegret& worst) { return worst.regret.regret; }) -
        answer.worst.begin());
}

std::string nameOfConstant(const Program& program, Slot slot) {
    for (const VariableInfo& variable : program.variables())
        if (slot >= variable.first && slot < variable.first + variable.size)
            return program.elementName(variable, slot - variable.first);
    return {};
}

}  // namespace

goals::Goal levelOf(const goals::GoalOutput& output, double year) {
    using Goal = goals::Goal;
    return {output,
            Goal::Measure::level,
            output.changes.good == GoodWhen::less ? Goal::Side::atMost : Goal::Side::atLeast,
            0,
            year,
            year};
}

Issues problemsOf(const Question& question) {
    Issues issues;
    const auto& packages = question.packages;
    if (question.goals.empty())
        issues.push_back({codes::goalMissing});
    if (packages.size() < 2) {
        issues.push_back({codes::choiceOfFewer});
        return issues;
    }
    if (packages.size() > kMostPackages)
        issues.push_back({codes::choiceOfMore, {}, {packages.size(), kMostPackages}});
    const auto all = [&](auto same) {
        return std::ranges::all_of(
            packages, [&](const Scenario& package) { return same(package, packages.front()); });
    };
    if (!all([](const Scenario& a, const Scenario& b) { return a.shocks == b.shocks; }))
        issues.push_back({codes::choiceShocksDiffer});
    else if (all([](const Scenario& a, const Scenario& b) { return a.runsLike(b); }))
        issues.push_back({codes::choiceOfTheSame});
    return issues;
}

Result<Answer> howSure(const std::shared_ptr<const PolicyModel>& model,
                       const PolicyEnsemble& ensemble, const Question& question,
                       const std::stop_token& stop) {
    if (Issues issues = problemsOf(question); !issues.empty())
        return fail(std::move(issues));
    auto beliefs = beliefsFor(model, ensemble, question);
    if (!beliefs)
        return fail(std::move(beliefs.error()));
    Answer answer;
    answer.responses = responsesTo(model->levers(), question.packages);
    auto values = valuesUnder(model, ensemble, question, answer.responses, stop);
    if (!values)
        return fail(std::move(values.error()));
    answer.beliefs = std::move(beliefs->titles);
    answer.members = ensemble.members() - question.first;
    answer.negligible = negligibleFor(question);
    for (std::size_t b = 0; b < answer.beliefs.size(); ++b) {
        answer.effective.push_back(effectiveSampleSize(beliefs->weights[b]));
        for (std::size_t r = 0; r < answer.responses.size(); ++r)
            answer.cases.push_back({b, r, regretsOf((*values)[r], beliefs->weights[b])});
    }
    judge(answer);
    std::vector<std::vector<double>> constants;
    for (const ConstantOverride& constant : ensemble.drawnConstants()) {
        answer.constants.push_back(nameOfConstant(model->program(), constant.slot));
        constants.push_back(tail(constant.values, question.first));
    }
    answer.values = std::move(values->front());
    auto information = valueOfKnowing(answer.values, constants, beliefs->weights.front(),
                                      question.information, stop);
    if (!information)
        return fail(std::move(information.error()));
    answer.information = std::move(*information);
    return answer;
}

}  // namespace kyosei::choice
