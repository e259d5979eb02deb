// SPDX-License-Identifier: GPL-3.0-or-later
// Random functions (XMILE 1.0, section 3.5.2): one draw for each call, element and step.
#include "model/program/random_draws.h"

#include "model/base/random.h"
#include "model/evaluator/state.h"

#include <cmath>
#include <limits>

namespace kyosei::evaluator {

std::optional<double> Instant::randomFunction(const equation::Call& node,
                                              const std::vector<double>& x,
                                              const Context& context) const {
    const std::string& name = node.function;
    const std::size_t n = x.size();
    const auto draw = [&](std::size_t seedAt) {
        std::uint64_t element = 0;
        for (const Binding& binding : context.own)
            element =
                element * model_.dimensions[binding.dimension].elements.size() + binding.position;
        const std::uint64_t site = callSite(callSite(context.site, node.position), element);
        return drawUniform(0, step, siteNumber(site) + (n > seedAt ? x[seedAt] : 0));
    };
    const double none = std::numeric_limits<double>::quiet_NaN();
    if ((name == "random" || name == "uniform" || name == "random_uniform") && n >= 2)
        return x[1] >= x[0] ? x[0] + (x[1] - x[0]) * draw(2) : none;
    if (name == "normal" && n >= 2)
        return x[1] >= 0 ? x[0] + x[1] * normalQuantile(draw(2)) : none;
    if (name == "random_normal" && n == 5) {
        if (!(x[1] >= x[0] && x[3] >= 0))
            return none;
        const double low = normalProbability((x[0] - x[2]) / x[3]);
        const double high = normalProbability((x[1] - x[2]) / x[3]);
        return x[2] + x[3] * normalQuantile(low + (high - low) * draw(4));
    }
    if (name == "lognormal" && n >= 2) {
        if (!(x[0] >= 0 && x[1] >= 0))
            return none;
        const double variance = std::log(1 + (x[1] / x[0]) * (x[1] / x[0]));
        return std::exp(std::log(x[0]) - variance / 2 +
                        std::sqrt(variance) * normalQuantile(draw(2)));
    }
    if (name == "exprnd" && n >= 1)
        return x[0] >= 0 ? -x[0] * std::log(draw(1)) : none;
    if (name == "poisson" && n >= 1)
        return x[0] >= 0 ? poissonQuantile(draw(1), x[0]) : none;
    return std::nullopt;
}

}  // namespace kyosei::evaluator
