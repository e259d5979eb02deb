// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/change_words.h"

#include <algorithm>
#include <cmath>

namespace kyosei::report {

namespace {

/// "89 of 100 runs higher".
std::string runsText(const Words& words, const Change& change, int leaning) {
    const bool lower = leaning < 0 || (leaning == 0 && change.median < 0);
    return lower ? words.text("change.runs.lower",
                              {{"n", std::to_string(runsOfHundred(change.lower))}})
                 : words.text("change.runs.higher",
                              {{"n", std::to_string(runsOfHundred(change.higher))}});
}

int moneyDecimals(double amount) {
    constexpr double kManyDollars = 100;  // in the unit of the cost, billions
    constexpr double kNothing = 0.005;
    const double size = std::abs(amount);
    return size >= kManyDollars ? 0 : size >= 1 || size < kNothing ? 1 : 2;
}

}  // namespace

Tone toneOf(const Change& change, const ChangeScale& scale) {
    const int direction = readingOf(change, scale).direction;
    if (direction == 0)
        return Tone::secondary;
    if (scale.good == GoodWhen::neither)
        return Tone::accent;
    return (direction > 0) == (scale.good == GoodWhen::more) ? Tone::gain : Tone::loss;
}

std::string changeNumber(const Words& words, const Change& change, const ChangeScale& scale) {
    const ChangeReading reading = readingOf(change, scale);
    if (!reading.known)
        return words.number(change.median, scale.decimals);
    if (reading.untouched)
        return words.number(0, 0);
    return reading.zero ? words.text("change.zero")
                        : words.signedNumber(reading.median, reading.decimals);
}

std::string changeRange(const Words& words, const Change& change, const ChangeScale& scale) {
    if (!std::isfinite(change.low) || !std::isfinite(change.high))
        return {};
    const int decimals = readingOf(change, scale).decimals;
    return words.text("change.range", {{"low", words.signedNumber(change.low, decimals)},
                                       {"high", words.signedNumber(change.high, decimals)}});
}

std::string changeChance(const Words& words, const Change& change, const ChangeScale& scale) {
    const ChangeReading reading = readingOf(change, scale);
    if (reading.size == ChangeClass::none || !reading.known)
        return {};
    if (reading.direction == 0)
        return runsText(words, change, reading.leaning);
    return reading.direction > 0
               ? words.text("change.chance.higher",
                            {{"share", shareText(words, change.higher, change.effective)}})
               : words.text("change.chance.lower",
                            {{"share", shareText(words, change.lower, change.effective)}});
}

std::string classWord(const Words& words, ChangeClass size) {
    return words.text(std::string("class.") + className(size));
}

std::string changeVerdict(const Words& words, const Change& change, const ChangeScale& scale) {
    const ChangeReading reading = readingOf(change, scale);
    if (reading.untouched)
        return words.text("verdict.no");
    if (reading.size == ChangeClass::none)
        return words.text("verdict.none");
    if (reading.direction != 0)
        return words.text(std::string("verdict.") + className(reading.size) +
                          (reading.direction > 0 ? ".up" : ".down"));
    return words.text(reading.leaning > 0   ? "verdict.unclear.higher"
                      : reading.leaning < 0 ? "verdict.unclear.lower"
                                            : "verdict.unclear");
}

std::string changeSentence(const Words& words, const Change& change, const ChangeScale& scale) {
    const ChangeReading reading = readingOf(change, scale);
    const std::string verdict = changeVerdict(words, change, scale);
    const std::string range = changeRange(words, change, scale);
    if (reading.untouched || range.empty())
        return verdict;
    const std::string likely = words.text("change.likely", {{"range", range}});
    if (reading.direction != 0) {
        const bool up = reading.direction > 0;
        const std::string share =
            shareText(words, up ? change.higher : change.lower, change.effective);
        return words.sentences(
            {verdict, likely,
             words.text(up ? "change.likely.higher" : "change.likely.lower", {{"share", share}})});
    }
    if (reading.size == ChangeClass::none)
        return words.sentences({verdict, likely});
    return words.sentences(
        {verdict, words.text("sentence", {{"text", runsText(words, change, reading.leaning)}}),
         likely});
}

std::string levelText(const Words& words, double before, const Change& change,
                      const ChangeScale& scale) {
    const ChangeReading reading = readingOf(change, scale);
    const std::string level = words.number(roundedTo(before, reading.decimals), reading.decimals);
    if (!reading.known)
        return level;
    if (reading.zero)
        return words.text("level.same", {{"level", level}});
    return words.text("level.moved",
                      {{"before", level},
                       {"after", words.number(levelAfter(before, reading), reading.decimals)}});
}

std::string shareText(const Words& words, double share, double runs) {
    const ShownShare shown = shownShare(share, runs);
    return words.text(shown.beyond > 0   ? "share.more"
                      : shown.beyond < 0 ? "share.less"
                                         : "share.about",
                      {{"n", std::to_string(shown.percent)}});
}

std::string moneyNumber(const Words& words, double amount) {
    return words.number(amount, moneyDecimals(amount));
}

std::string moneyRange(const Words& words, const Change& amount) {
    const int decimals = moneyDecimals(std::max(std::abs(amount.low), std::abs(amount.high)));
    return words.text("change.range", {{"low", words.number(amount.low, decimals)},
                                       {"high", words.number(amount.high, decimals)}});
}

}  // namespace kyosei::report
