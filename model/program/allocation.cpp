// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/program/allocation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>

namespace kyosei {

namespace {

/// The part of a distribution that lies above `distance`, in widths from its middle.
double partAbove(double shape, double distance) {
    if (shape == 1)
        return std::clamp(0.5 - distance, 0.0, 1.0);
    if (shape == 2) {
        const double rest = std::max(0.0, 1 - 2 * std::abs(distance));
        return distance < 0 ? 1 - rest * rest / 2 : rest * rest / 2;
    }
    if (shape == 3)
        return std::erfc(distance / std::numbers::sqrt2) / 2;
    const double beyond = std::exp(-std::abs(distance)) / 2;
    return distance < 0 ? 1 - beyond : beyond;
}

bool isPossible(const AllocationRequest& request) {
    const bool isKnown =
        request.shape == 1 || request.shape == 2 || request.shape == 3 || request.shape == 4;
    return request.amount <= 0 || (std::isfinite(request.amount) && isKnown && request.width > 0 &&
                                   std::isfinite(request.priority) && std::isfinite(request.width));
}

double taken(const AllocationRequest& request, double price) {
    return request.amount > 0
               ? request.amount *
                     partAbove(request.shape, (price - request.priority) / request.width)
               : 0;
}

double allTaken(std::span<const AllocationRequest> requests, double price) {
    double sum = 0;
    for (const AllocationRequest& request : requests)
        sum += taken(request, price);
    return sum;
}

/// Two prices next to each other between which what is taken falls to `available`.
struct Prices {
    double low = 0;
    double high = 0;
};

Prices pricesAround(std::span<const AllocationRequest> requests, double available) {
    Prices prices{std::numeric_limits<double>::infinity(),
                  -std::numeric_limits<double>::infinity()};
    for (const AllocationRequest& request : requests) {
        if (request.amount <= 0)
            continue;
        prices.low = std::min(prices.low, request.priority - request.width);
        prices.high = std::max(prices.high, request.priority + request.width);
    }
    // Tails reach beyond one width, but every one of them ends in doubles. A width may be nothing
    // beside its priority.
    const double least =
        std::max(prices.high - prices.low, 1e-15 * (std::abs(prices.low) + std::abs(prices.high)));
    for (double span = least;
         std::isfinite(prices.low) && allTaken(requests, prices.low) < available; span *= 2)
        prices.low -= span;
    for (double span = least;
         std::isfinite(prices.high) && allTaken(requests, prices.high) > available; span *= 2)
        prices.high += span;
    for (;;) {
        const double middle = prices.low + (prices.high - prices.low) / 2;
        if (!(middle > prices.low && middle < prices.high))
            return prices;
        (allTaken(requests, middle) > available ? prices.low : prices.high) = middle;
    }
}

}  // namespace

void allocate(std::span<const AllocationRequest> requests, double available,
              std::span<double> shares) {
    double wanted = 0;
    bool arePossible = !std::isnan(available);
    for (const AllocationRequest& request : requests) {
        wanted += std::max(request.amount, 0.0);
        arePossible = arePossible && isPossible(request);
    }
    if (!arePossible) {
        std::ranges::fill(shares, std::numeric_limits<double>::quiet_NaN());
        return;
    }
    if (available >= wanted || available <= 0) {
        for (std::size_t i = 0; i < requests.size(); ++i)
            shares[i] = available > 0 ? std::max(requests[i].amount, 0.0) : 0;
        return;
    }
    const Prices prices = pricesAround(requests, available);
    // Where the price is between two doubles, or everything falls at one, shares are in between.
    const double atHigh = allTaken(requests, prices.high);
    const double fall = allTaken(requests, prices.low) - atHigh;
    const double part = fall > 0 ? std::clamp((available - atHigh) / fall, 0.0, 1.0) : 0;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const double least = taken(requests[i], prices.high);
        shares[i] = least + part * (taken(requests[i], prices.low) - least);
    }
}

}  // namespace kyosei
