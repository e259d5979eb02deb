// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluator/evaluator.h"
#include "tests/support/models.h"

#include <cmath>

namespace kyosei::test {

/// Runs a model with the engine and expects the reference evaluator, which shares only the parser
/// with it, to give the same values for every variable at every saved time.
inline Ran runAlike(const SmallModel& model) {
    Ran ran(model);
    const auto read = xmile::readXmile(model.xmile(), "small.xmile");
    const auto expected = evaluate(read->document);
    EXPECT_TRUE(expected) << toText(expected.error());
    if (!expected)
        return ran;
    for (const auto& [name, values] : expected->series) {
        const std::size_t bracket = std::min(name.find('['), name.size());
        const VariableInfo* const info = ran.program.find(name.substr(0, bracket));
        for (std::size_t i = 0; i < info->size; ++i) {
            if (ran.program.elementName(*info, i) != name)
                continue;
            const auto series = ran.result.series(info->first + static_cast<Slot>(i));
            EXPECT_EQ(series.size(), values.size()) << name;
            for (std::size_t k = 0; k < std::min(series.size(), values.size()); ++k)
                if (std::isfinite(series[k]) || std::isfinite(values[k])) {
                    EXPECT_NEAR(series[k], values[k], 1e-12 * (1 + std::abs(values[k])))
                        << name << " at time " << ran.result.times()[k];
                }
        }
    }
    return ran;
}

}  // namespace kyosei::test
