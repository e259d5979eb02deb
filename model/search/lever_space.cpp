// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/lever_space.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace kyosei::search {

namespace {

/// How much of a slider's way, on each side of where it stays, means that it stays.
constexpr double kStays = 0.25;

}  // namespace

std::vector<FreeLever> freeLevers(const LeverTable& levers, const Scenario& start,
                                  const std::function<bool(const LeverCell&)>& stay, bool cuts) {
    std::vector<FreeLever> free;
    for (const LeverCell& cell : levers.cells())
        if (!start.isLocked(cell.id) && !(stay && stay(cell)))
            free.push_back({cell.id, cuts ? cell.minimum : cell.baseline.value, cell.maximum});
    return free;
}

LeverSpace::LeverSpace(const LeverTable& levers, Scenario start, std::vector<FreeLever> free)
    : start_(std::move(start)), free_(std::move(free)) {
    for (const FreeLever& lever : free_) {
        const LeverCell* cell = levers.find(lever.id);
        assert(cell && cell->minimum <= lever.lowest && lever.lowest <= lever.highest &&
               lever.highest <= cell->maximum);
        cells_.push_back(cell);
        scales_.emplace_back(*cell);
    }
}

double LeverSpace::stays(std::size_t lever) const {
    return std::clamp(cells_[lever]->baseline.value, free_[lever].lowest, free_[lever].highest);
}

double LeverSpace::span(std::size_t lever) const {
    return free_[lever].highest - free_[lever].lowest;
}

Space LeverSpace::space() const {
    Space space;
    for (std::size_t i = 0; i < free_.size(); ++i) {
        const double down = span(i) > 0 ? (stays(i) - free_[i].lowest) / span(i) : 0;
        const double up = span(i) > 0 ? (free_[i].highest - stays(i)) / span(i) : 0;
        space.lower.push_back(down > 0 ? -down - kStays : 0);
        space.upper.push_back(up > 0 ? up + kStays : 0);
    }
    return space;
}

LeverSetting LeverSpace::settingAt(std::size_t lever, double share) const {
    const FreeLever& range = free_[lever];
    LeverSetting setting = start_.setting(*cells_[lever]);
    const double wanted = stays(lever) + share * span(lever);
    const double stop =
        share == 0 ? stays(lever) : scales_[lever].value(scales_[lever].nearest(wanted));
    setting.value = std::clamp(stop, range.lowest, range.highest);
    return setting;
}

Scenario LeverSpace::scenarioAt(const Point& point) const {
    Scenario scenario = start_;
    for (std::size_t i = 0; i < free_.size(); ++i) {
        const double share = std::copysign(std::max(0.0, std::abs(point[i]) - kStays), point[i]);
        scenario.set(*cells_[i], settingAt(i, share));
    }
    return scenario;
}

double LeverSpace::moved(const Scenario& scenario, std::size_t lever) const {
    if (!(span(lever) > 0))
        return 0;
    const FreeLever& range = free_[lever];
    const double value = scenario.setting(*cells_[lever]).value;
    return (std::clamp(value, range.lowest, range.highest) - stays(lever)) / span(lever);
}

Point LeverSpace::pointOf(const Scenario& scenario) const {
    Point point(free_.size());
    for (std::size_t i = 0; i < point.size(); ++i) {
        const double share = moved(scenario, i);
        point[i] = share == 0 ? 0 : share + std::copysign(kStays, share);
    }
    return point;
}

Point LeverSpace::towardHighest(double share) const {
    Scenario scenario = start_;
    for (std::size_t i = 0; i < free_.size(); ++i)
        scenario =
            with(scenario, i, span(i) > 0 ? share * (free_[i].highest - stays(i)) / span(i) : 0);
    return pointOf(scenario);
}

double LeverSpace::distance(const Scenario& a, const Scenario& b) const {
    double sum = 0;
    for (std::size_t i = 0; i < free_.size(); ++i)
        sum += std::abs(moved(a, i) - moved(b, i));
    return sum;
}

Scenario LeverSpace::with(const Scenario& scenario, std::size_t lever, double share) const {
    Scenario changed = scenario;
    changed.set(*cells_[lever], settingAt(lever, share));
    return changed;
}

Scenario LeverSpace::shrunk(const Scenario& scenario, double factor,
                            const std::function<bool(std::size_t)>& which) const {
    Scenario changed = scenario;
    for (std::size_t i = 0; i < free_.size(); ++i)
        if (which(i)) {
            // Down to a stop, so that it really is less.
            const double wanted = factor * moved(scenario, i);
            double share = wanted;
            Scenario tried = with(changed, i, share);
            if (std::abs(moved(tried, i)) > std::abs(wanted)) {
                share -= std::copysign(cells_[i]->step / span(i), wanted);
                if (share * wanted < 0)
                    share = 0;
                tried = with(changed, i, share);
            }
            changed = std::move(tried);
        }
    return changed;
}

}  // namespace kyosei::search
