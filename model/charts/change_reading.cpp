// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/change_reading.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kRuleOfThree = 3;
constexpr int kHundred = 100;
constexpr int kMoreDigits = 3;

int leaningOf(const Change& change) {
    const auto higher = std::lround(change.higher * kHundred);
    const auto lower = std::lround(change.lower * kHundred);
    if (higher > lower && change.median >= 0)
        return 1;
    return higher < lower && change.median <= 0 ? -1 : 0;
}

}  // namespace

bool showsAsZero(double value, int decimals) {
    return std::abs(value) * std::pow(10.0, decimals) < 0.5;
}

double roundedTo(double value, int decimals) {
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

ChangeReading readingOf(const Change& change, const ChangeScale& scale) {
    ChangeReading reading;
    reading.size = classify(change, scale.thresholds);
    reading.known = std::isfinite(change.median);
    reading.untouched =
        change.low == 0 && change.high == 0 && change.higher == 0 && change.lower == 0;
    reading.decimals = scale.decimals;
    if (hasDirection(reading.size)) {
        reading.direction = change.median > 0 ? 1 : -1;
        while (showsAsZero(change.median, reading.decimals) &&
               reading.decimals < scale.decimals + kMoreDigits)
            ++reading.decimals;
    } else if (reading.known) {
        reading.leaning = leaningOf(change);
    }
    reading.zero =
        reading.size == ChangeClass::none || showsAsZero(change.median, reading.decimals);
    reading.median = reading.zero ? 0 : roundedTo(change.median, reading.decimals);
    return reading;
}

ChangeScale scaleOfParts(ChangeScale scale, double largest) {
    constexpr double kHalf = 0.5;
    if (std::abs(largest) < std::pow(10.0, 1 - scale.decimals))
        ++scale.decimals;
    scale.thresholds.none =
        std::min(scale.thresholds.none, kHalf * std::pow(10.0, -scale.decimals));
    return scale;
}

double levelAfter(double before, const ChangeReading& reading) {
    return roundedTo(before, reading.decimals) + reading.median;
}

int runsOfHundred(double share) {
    return std::clamp(static_cast<int>(std::lround(share * kHundred)), 1, kHundred - 1);
}

ShownShare shownShare(double share, double runs) {
    const double unsure = runs > 0 ? kRuleOfThree / runs : 1;
    const int least = std::clamp(static_cast<int>(std::ceil(kHundred * unsure)), 1, kHundred / 2);
    const int percent = static_cast<int>(std::lround(share * kHundred));
    if (percent > kHundred - least)
        return {kHundred - least, 1};
    if (percent < least)
        return {least, -1};
    return {percent, 0};
}

}  // namespace kyosei
