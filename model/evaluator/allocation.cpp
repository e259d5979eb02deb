// SPDX-License-Identifier: GPL-3.0-or-later
// ALLOCATED_BY_CURVES: what one of several requests gets of something scarce.
#include "model/evaluator/issue_codes.h"
#include "model/evaluator/state.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

namespace kyosei::evaluator {

namespace {

/// The probability that a standardised variable of a shape is at most `x`.
double distribution(double shape, double x) {
    if (shape == 1)  // even between -1/2 and 1/2
        return x < -0.5 ? 0 : x > 0.5 ? 1 : x + 0.5;
    if (shape == 2) {  // the sum of two that are even between -1/4 and 1/4
        const double y = 2 * std::abs(x);
        const double half = y < 1 ? y - y * y / 2 : 0.5;
        return x < 0 ? 0.5 - half : 0.5 + half;
    }
    if (shape == 3)
        return 0.5 * (1 + std::erf(x / std::numbers::sqrt2));
    if (shape == 4)
        return x < 0 ? 0.5 * std::exp(x) : 1 - 0.5 * std::exp(-x);
    return std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

bool Instant::runsOverElements(const equation::Expression& expression,
                               const Context& context) const {
    std::vector<Wildcard> wildcards;
    Context inside = context;
    inside.inReduction = true;
    collect(expression, inside, wildcards);
    return !wildcards.empty();
}

/// The price is halved in, and everybody gets what lies above it.
double Instant::allocated(const equation::Call& node, const Context& context) {
    if (node.arguments.size() != 6)
        stop(codes::evaluatedFunction, context.place, {node.function, node.arguments.size()});
    const double available = evaluate(*node.arguments[0], context);
    const std::vector<double> amounts = elements(*node.arguments[1], context);
    const auto place = static_cast<std::size_t>(evaluate(*node.arguments[2], context)) - 1;
    const auto values = [&](std::size_t argument) {
        const equation::Expression& written = *node.arguments[argument];
        return runsOverElements(written, context)
                   ? elements(written, context)
                   : std::vector<double>(amounts.size(), evaluate(written, context));
    };
    const std::vector<double> shapes = values(3);
    const std::vector<double> priorities = values(4);
    const std::vector<double> widths = values(5);
    const auto amount = [&](std::size_t i) { return std::max(amounts[i], 0.0); };
    const auto share = [&](std::size_t i, double price) {
        return amount(i) == 0
                   ? 0
                   : amount(i) * (1 - distribution(shapes[i], (price - priorities[i]) / widths[i]));
    };
    double wanted = 0;
    double lowest = 0;
    double highest = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (amount(i) > 0 && !(widths[i] > 0))
            return std::numeric_limits<double>::quiet_NaN();
        wanted += amount(i);
        lowest = std::min(lowest, priorities[i] - 50 * widths[i]);
        highest = std::max(highest, priorities[i] + 50 * widths[i]);
    }
    if (place >= amounts.size() || available <= 0)
        return 0;
    if (available >= wanted)
        return amount(place);
    for (int i = 0; i < 200; ++i) {
        const double price = (lowest + highest) / 2;
        double taken = 0;
        for (std::size_t k = 0; k < amounts.size(); ++k)
            taken += share(k, price);
        (taken > available ? lowest : highest) = price;
    }
    return share(place, (lowest + highest) / 2);
}

}  // namespace kyosei::evaluator
