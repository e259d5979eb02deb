// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace kyosei::calibrate {

/// Numbers of every pair and member, [pair][member].
class PairValues {
public:
    PairValues() = default;
    PairValues(std::size_t pairs, std::size_t members, double value)
        : members_(members), values_(pairs * members, value) {}

    [[nodiscard]] double& at(std::size_t pair, std::size_t member) {
        return values_[pair * members_ + member];
    }
    [[nodiscard]] double at(std::size_t pair, std::size_t member) const {
        return values_[pair * members_ + member];
    }
    [[nodiscard]] std::size_t members() const { return members_; }
    [[nodiscard]] std::size_t pairs() const {
        return members_ == 0 ? 0 : values_.size() / members_;
    }

private:
    std::size_t members_ = 0;
    std::vector<double> values_;
};

/// What a pair's record shows: shares of the years, which with tension add up to 1.
struct PairRecord {
    double peace = 0;
    double crisis = 0;
    double pseudoYears = 4;  ///< years of the model without frailty that the record is mixed with
};

struct FrailtyOptions {
    double years = 23;       ///< of the record
    double smallest = 0.02;  ///< caps of a frailty
    double largest = 12;
    std::size_t iterations = 12;  ///< runs; the same for all members, whatever their misfit
};

/// Factors on the onset of disputes and on escalation to crisis.
struct Frailties {
    PairValues onset, escalation;
};
/// Shares of time in peace and in crisis (of any severity) over the years of the record.
struct PairShares {
    PairValues peace, crisis;
};
/// Runs all members with their frailties.
using SharesRun = std::function<Result<PairShares>(const Frailties&)>;

struct FrailtyFit {
    Frailties frailties;
    PairShares target;
};

/// Finds, in every member, the frailties with which each pair spends as much time in peace and in
/// crisis as its record says, by secant steps on the log-odds, all pairs and members at once. The
/// record is first shrunk: mixed with some years of what the same member gives without frailties
/// (all equal to 1). A member's result does not depend on other members. Frailties stay within the
/// caps, so that a misfit may remain.
[[nodiscard]] Result<FrailtyFit> fitFrailties(const std::vector<PairRecord>& record,
                                              std::size_t members, const FrailtyOptions& options,
                                              const SharesRun& run);

}  // namespace kyosei::calibrate
