// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/places.h"
#include "model/engine/batch_engine.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kyosei {

/// Where additional money goes at one time, in the model's unit of money. What is given is what
/// arrives and what is held back, to the rounding of doubles; a giver that gives less than in the
/// baseline is left out.
struct MoneyFlows {
    struct Amount {
        std::string place;  ///< element of the model
        double amount = 0;
    };
    std::vector<Amount> given;     ///< by giver, above zero
    std::vector<Amount> arrives;   ///< by receiver, in the order of MoneyPaths::receivers
    std::vector<double> heldBack;  ///< by gate, in the order of MoneyPaths::gates
    std::vector<double> meant;     ///< for a receiver, before any gate; in the order of `arrives`
    std::vector<std::vector<double>> heldBackFrom;  ///< [gate][receiver]

    [[nodiscard]] double total() const;
};

/// What a gate holds back of the money meant for a receiver.
struct MoneyBlock {
    std::size_t gate = 0;      ///< of MoneyPaths::gates
    std::size_t receiver = 0;  ///< of MoneyPaths::receivers
    double amount = 0;         ///< held back
    double share = 0;          ///< of what is meant for the receiver, 0..1
};

/// `run` has MoneyPaths::outputs().
[[nodiscard]] MoneyFlows moneyFlows(const MoneyPaths& paths, const RunResult& run, double time);

/// Where money stops: gates that hold back at least `share` of what is meant for a receiver and
/// `ofAll` of all that is given, largest amounts first.
[[nodiscard]] std::vector<MoneyBlock> moneyBlocks(const MoneyFlows& flows, double share = 0.25,
                                                  double ofAll = 0.02);

}  // namespace kyosei
