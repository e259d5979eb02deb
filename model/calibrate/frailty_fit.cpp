// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/frailty_fit.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::calibrate {

namespace {

/// Shares stay away from 0 and 1 by this much in log-odds: an hour in the record.
constexpr double kMinShare = 5e-6;
/// No step changes a frailty by more than a factor of exp(1.5).
constexpr double kLargestStep = 1.5;
/// Bounds of the response of a log-odds to a log-frailty: 1 in equilibrium, less in short records
/// and where events push.
constexpr double kMinResponse = 0.25;
constexpr double kLargestResponse = 1.5;

double logOdds(double share) {
    const double safe = std::clamp(share, kMinShare, 1 - kMinShare);
    return std::log(safe / (1 - safe));
}

/// Log-odds of not being in peace, and, outside of peace, of crisis: what onset and escalation
/// move.
std::pair<double, double> oddsOf(const PairShares& shares, std::size_t pair, std::size_t member) {
    const double unrest = std::max(1 - shares.peace.at(pair, member), kMinShare);
    return {logOdds(unrest), logOdds(shares.crisis.at(pair, member) / unrest)};
}

/// Searches one frailty of one pair and member.
class Secant {
public:
    /// The next log-frailty, from the log-odds that the present one gave.
    double next(double reached, double wanted, double low, double high) {
        if (!std::isfinite(reached))
            return log_;
        if (moved_ && std::abs(log_ - lastLog_) > 1e-4)
            response_ = std::clamp((reached - lastReached_) / (log_ - lastLog_), kMinResponse,
                                   kLargestResponse);
        lastLog_ = log_;
        lastReached_ = reached;
        moved_ = true;
        log_ += std::clamp((wanted - reached) / response_, -kLargestStep, kLargestStep);
        log_ = std::clamp(log_, low, high);
        return log_;
    }

private:
    double log_ = 0;
    double lastLog_ = 0;
    double lastReached_ = 0;
    double response_ = 1;
    bool moved_ = false;
};

struct Search {
    Secant onset, escalation;
};

PairShares shrunk(const std::vector<PairRecord>& record, const PairShares& without, double years) {
    PairShares target = without;
    for (std::size_t pair = 0; pair < record.size(); ++pair)
        for (std::size_t member = 0; member < without.peace.members(); ++member) {
            const double pseudo = record[pair].pseudoYears;
            const auto mix = [&](double observed, double model) {
                return (years * observed + pseudo * model) / (years + pseudo);
            };
            target.peace.at(pair, member) = mix(record[pair].peace, without.peace.at(pair, member));
            target.crisis.at(pair, member) =
                mix(record[pair].crisis, without.crisis.at(pair, member));
        }
    return target;
}

}  // namespace

Result<FrailtyFit> fitFrailties(const std::vector<PairRecord>& record, std::size_t members,
                                const FrailtyOptions& options, const SharesRun& run) {
    const double low = std::log(options.smallest);
    const double high = std::log(options.largest);
    const PairValues ones(record.size(), members, 1);
    FrailtyFit fit{{ones, ones}, {}};
    std::vector<Search> searches(record.size() * members);
    for (std::size_t iteration = 0; iteration < options.iterations; ++iteration) {
        const Result<PairShares> reached = run(fit.frailties);
        if (!reached)
            return fail(reached.error());
        if (iteration == 0)
            fit.target = shrunk(record, *reached, options.years);
        for (std::size_t pair = 0; pair < record.size(); ++pair)
            for (std::size_t member = 0; member < members; ++member) {
                Search& search = searches[pair * members + member];
                const auto now = oddsOf(*reached, pair, member);
                const auto wanted = oddsOf(fit.target, pair, member);
                fit.frailties.onset.at(pair, member) =
                    std::exp(search.onset.next(now.first, wanted.first, low, high));
                fit.frailties.escalation.at(pair, member) =
                    std::exp(search.escalation.next(now.second, wanted.second, low, high));
            }
    }
    return fit;
}

}  // namespace kyosei::calibrate
