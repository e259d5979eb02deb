// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/information.h"
#include "model/analysis/regret.h"
#include "model/goals/goal.h"
#include "model/simulation/policy_ensemble.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

/// How sure is a choice among packages? What is lost by each where another is better, under each
/// school of thought and where governments do not follow, and what it would be worth to know more.
namespace kyosei::choice {

/// What a package is worth in a future.
enum class Measure {
    share,   ///< 1 if all goals are reached, else 0: its mean is the share of futures
    amount,  ///< how far it is on the good side of the goals: search::worstMargins()
};

inline constexpr std::size_t kMostPackages = 9;

struct Question {
    std::vector<Scenario> packages;  ///< two to kMostPackages, with the same shocks
    std::vector<goals::Goal> goals;  ///< at least one
    Measure measure = Measure::share;
    std::vector<double> weights = {};  ///< what is believed, one per member; empty: the ensemble's
    /// Members before this one are left out, as those by which packages were found: what was picked
    /// because it was lucky there would seem to be a better choice than it is.
    std::size_t first = 0;
    unsigned threads = 1;
    InformationOptions information = {};
};

/// "The number in the year", as a goal whose amount is the number itself, or its opposite where
/// less of it is good.
[[nodiscard]] goals::Goal levelOf(const goals::GoalOutput& output, double year);

/// Who follows: the governments of which some package assumes a change of policy
/// (LeverCell::assumption) do, or one of them does not, or none does. Where one does not follow,
/// its levers of that kind stay as they are.
struct Response {
    enum class Kind { allFollow, oneDoesNot, noneFollows };
    Kind kind = Kind::allFollow;
    std::string actor = {};  ///< who does not
};

/// Whether a case makes another package the better choice.
enum class Verdict {
    same,     ///< the one that is best as things are believed is best here, too
    unclear,  ///< another is ahead, but not by more than chance or than practically nothing
    changes,  ///< another is clearly better
};

/// One belief together with one response.
struct Case {
    std::size_t belief = 0;    ///< place in Answer::beliefs
    std::size_t response = 0;  ///< place in Answer::responses
    Regrets regrets;           ///< of the packages
    Verdict verdict = Verdict::same;
};

/// The most that a package loses in any case.
struct WorstRegret {
    std::size_t place = 0;  ///< of the case
    Regret regret;
};

struct Answer {
    std::vector<std::string> beliefs;  ///< titles; the first, empty, is what is believed
    std::vector<double> effective;     ///< as how many futures of equal weight each speaks
    std::vector<Response> responses;   ///< the first: all follow
    std::vector<Case> cases;           ///< all of both; the first is what is believed, all follow
    std::vector<WorstRegret> worst;    ///< [package]
    /// The package whose worst regret is smallest (Savage's choice).
    std::size_t safest = 0;
    Information information;                  ///< as things are believed, all follow
    std::vector<std::string> constants;       ///< names, as Information counts them
    std::vector<std::vector<double>> values;  ///< [package][member], as believed, all follow
    std::size_t members = 0;
    double negligible = 0;  ///< regrets below this are practically none

    [[nodiscard]] const Case& at(std::size_t belief, std::size_t response) const {
        return cases[belief * responses.size() + response];
    }
    [[nodiscard]] std::size_t best() const { return cases.front().regrets.best; }
    /// Practically none, or no more than chance may make of nothing.
    [[nodiscard]] bool asGood(const Regret& regret) const {
        return regret.low <= 0 || regret.regret < negligible;
    }
};

/// What is wrong with a question; empty if nothing is.
[[nodiscard]] Issues problemsOf(const Question& question);

/// All packages meet the same futures (common random numbers); beliefs weigh them anew, as the
/// window does, and only responses are further runs. Regrets below two futures of 100, or below
/// what is practically no change of the number (ChangeThresholds::none), are negligible. The same
/// question gives the same bits for any number of threads. Fails with what is wrong with the
/// question, with the issues of a run, or with codes::cancelled. `ensemble` is one of `model`, with
/// the members that history supports; precondition: it has some after `first`.
[[nodiscard]] Result<Answer> howSure(const std::shared_ptr<const PolicyModel>& model,
                                     const PolicyEnsemble& ensemble, const Question& question,
                                     const std::stop_token& stop = {});

}  // namespace kyosei::choice
