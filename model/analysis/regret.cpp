// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/regret.h"

#include "model/analysis/quantiles.h"
#include "model/base/random.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace kyosei {

Regrets regretsOf(const std::vector<std::vector<double>>& values, std::span<const double> weights) {
    const double z = normalQuantile(0.95);
    Regrets regrets;
    for (const std::vector<double>& decision : values)
        regrets.decisions.push_back({weightedMean(decision, weights), 0, 0, 0});
    regrets.best =
        static_cast<std::size_t>(std::ranges::max_element(regrets.decisions, {}, &Regret::value) -
                                 regrets.decisions.begin());
    const std::size_t members = values.front().size();
    const double effective =
        weights.empty() ? static_cast<double>(members) : effectiveSampleSize(weights);
    std::vector<double> ahead(members);
    for (std::size_t k = 0; k < values.size(); ++k) {
        Regret& own = regrets.decisions[k];
        for (const std::vector<double>& other : values) {
            std::ranges::transform(other, values[k], ahead.begin(), std::minus<>());
            const double mean = weightedMean(ahead, weights);
            const double error = std::sqrt(weightedVariance(ahead, weights) / effective);
            own.regret = std::max(own.regret, mean);
            own.low = std::max(own.low, mean - z * error);
            own.high = std::max(own.high, mean + z * error);
        }
    }
    regrets.decisions[regrets.best].regret = regrets.decisions[regrets.best].low = 0;
    return regrets;
}

}  // namespace kyosei
