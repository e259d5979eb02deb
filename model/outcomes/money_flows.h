// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/places.h"
#include "model/engine/batch_engine.h"

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

    [[nodiscard]] double total() const;
};

/// `run` has MoneyPaths::outputs().
[[nodiscard]] MoneyFlows moneyFlows(const MoneyPaths& paths, const RunResult& run, double time);

}  // namespace kyosei
