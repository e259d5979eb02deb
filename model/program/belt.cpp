// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/program/belt.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace kyosei {

namespace {

constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double kLongestWay = 1e9;  // never ends within a run

/// Which part of a step's way lies in a zone; one without length is the step in which it lies.
double partInZone(const LeakZone& zone, std::uint32_t way, std::uint32_t steps) {
    const double length = way;
    if (zone.from == zone.to)
        return steps == std::min(static_cast<std::uint32_t>(zone.from * length), way - 1) ? 1 : 0;
    const double begin = std::max(zone.from * length, static_cast<double>(steps));
    const double end = std::min(zone.to * length, static_cast<double>(steps) + 1);
    return steps < way && end > begin ? end - begin : 0;
}

std::uint32_t wayOf(double steps) {
    return static_cast<std::uint32_t>(std::clamp(std::round(steps), 1.0, kLongestWay));
}

}  // namespace

double Belt::Lot::position() const {
    return std::min((steps + 0.5) / way, 1.0);
}

/// Never more than there is, whatever the fractions were before.
double Belt::leakable(const BeltShape& shape, std::size_t leak, const Lot& lot) {
    const LeakZone& zone = shape.zones[leak];
    const double part = partInZone(zone, lot.way, lot.steps);
    if (part == 0)
        return 0;
    if (shape.leaksExponentially)
        return lot.content * part;
    const double length = zone.from == zone.to ? 1 : (zone.to - zone.from) * lot.way;
    const double share = lot.entered * part / length;
    return share > lot.content ? lot.content : share;
}

void Belt::fill(const BeltShape& shape, double content, double steps, double spacing,
                std::span<const double> leaking) {
    lots_.clear();
    if (content == 0)
        return;
    if (!(steps >= 0 && steps <= std::min(kMaximumSteps, static_cast<double>(room_)))) {
        lots_.push_back({1, 0, kNotANumber, kNotANumber});
        return;
    }
    Lot lot{wayOf(steps), 0, 1, 1};
    const std::uint32_t every = wayOf(spacing >= 1 ? spacing : 1);
    double sum = 0;
    for (; lot.steps < lot.way; ++lot.steps) {
        if (lot.steps % every == 0) {
            lots_.push_back(lot);
            sum += lot.content;
        }
        double lost = 0;
        for (std::size_t leak = 0; leak < leaking.size(); ++leak)
            lost += leaking[leak] * leakable(shape, leak, lot);
        lot.content = std::max(lot.content - lost, 0.0);
    }
    for (Lot& each : lots_) {
        each.entered = content / sum;
        each.content *= content / sum;
    }
}

double Belt::atEnd() const {
    double sum = 0;
    for (const Lot& lot : lots_)
        if (lot.isAtEnd())
            sum += lot.content;
    return sum;
}

double Belt::leakable(const BeltShape& shape, std::size_t leak) const {
    double sum = 0;
    for (const Lot& lot : lots_)
        sum += leakable(shape, leak, lot);
    return sum;
}

double Belt::leakableAtEnd(const BeltShape& shape, std::size_t leak) const {
    double sum = 0;
    for (const Lot& lot : lots_)
        if (lot.isAtEnd())
            sum += leakable(shape, leak, lot);
    return sum;
}

void Belt::move(const BeltShape& shape, BeltPace pace, std::span<const double> leaking,
                std::vector<std::vector<Leaked>>* leaked) {
    if (leaked)
        leaked->assign(leaking.size(), {});
    if (pace == BeltPace::stands)
        return;
    std::size_t kept = 0;
    for (Lot lot : lots_) {
        double lost = 0;
        for (std::size_t leak = 0; leak < leaking.size(); ++leak) {
            const double amount = leaking[leak] * leakable(shape, leak, lot);
            lost += amount;
            if (leaked && amount != 0)
                (*leaked)[leak].push_back({lot.position(), amount});
        }
        if (lot.isAtEnd() && pace == BeltPace::runs)
            continue;
        lot.content -= lost;
        if (lot.content < 0)  // by rounding
            lot.content = 0;
        lot.steps = std::min(lot.steps + 1, lot.way);
        if (kept > 0 && lots_[kept - 1].way == lot.way && lots_[kept - 1].steps == lot.steps) {
            lots_[kept - 1].entered += lot.entered;
            lots_[kept - 1].content += lot.content;
        } else {
            lots_[kept++] = lot;
        }
    }
    lots_.resize(kept);
}

void Belt::add(const Lot& lot) {
    const auto at = std::ranges::lower_bound(lots_, lot, [](const Lot& a, const Lot& b) {
        return std::tie(a.way, a.steps) < std::tie(b.way, b.steps);
    });
    if (at == lots_.end() || at->way != lot.way || at->steps != lot.steps) {
        lots_.insert(at, lot);
    } else {
        at->entered += lot.entered;
        at->content += lot.content;
    }
}

void Belt::enter(double amount, double steps) {
    if (!(steps >= 0))
        add({1, 0, kNotANumber, kNotANumber});
    else if (amount != 0)
        add({wayOf(steps), 0, amount, amount});
}

void Belt::enterEvenly(double amount, double steps) {
    if (!(steps >= 0 && steps <= kMaximumSteps) || lots_.size() > room_) {
        enter(amount, kNotANumber);
        return;
    }
    const std::uint32_t way = wayOf(steps);
    const double share = amount / way;
    for (std::uint32_t step = 0; step < way && amount != 0; ++step)
        add({way, step, share, share});
}

void Belt::enterLike(double amount, double steps, std::span<const Leaked> like) {
    double sum = 0;
    for (const Leaked& each : like)
        sum += each.amount;
    if (!(steps >= 0) || !(sum > 0) || lots_.size() > room_) {
        enter(amount, steps);
        return;
    }
    const std::uint32_t way = wayOf(steps);
    for (const Leaked& each : like) {
        const double share = amount * each.amount / sum;
        const auto step = static_cast<std::uint32_t>(each.position * way);
        if (share != 0)
            add({way, std::min(step, way - 1), share, share});
    }
}

std::vector<Belt::Leaked> Belt::positions() const {
    std::vector<Leaked> result;
    for (const Lot& lot : lots_)
        result.push_back({lot.position(), lot.content});
    return result;
}

double beltOutput(const Belt& belt, const BeltShape& shape, std::size_t output) {
    const std::size_t leaks = shape.zones.size();
    if (output == 0)
        return belt.atEnd();
    return output <= leaks ? belt.leakable(shape, output - 1)
                           : belt.leakableAtEnd(shape, output - leaks - 1);
}

}  // namespace kyosei
