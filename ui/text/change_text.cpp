// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/change_text.h"

#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

struct ChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

constexpr double kRuleOfThree = 3;
constexpr int kHundred = 100;
constexpr int kMoreDigits = 3;

bool isCertain(ChangeClass size) {
    return size != ChangeClass::none && size != ChangeClass::unclear;
}

/// A change whose direction is certain never reads as zero: it gets more digits.
int decimalsFor(const Change& change, const ChangeScale& scale) {
    int decimals = scale.decimals;
    if (isCertain(classify(change, scale.thresholds)))
        while (roundsToZero(change.median, decimals) && decimals < scale.decimals + kMoreDigits)
            ++decimals;
    return decimals;
}

bool readsAsZero(const Change& change, const ChangeScale& scale) {
    return classify(change, scale.thresholds) == ChangeClass::none ||
           roundsToZero(change.median, decimalsFor(change, scale));
}

double rounded(double value, int decimals) {
    const double unit = std::pow(10.0, decimals);
    return std::round(value * unit) / unit;
}

/// -1, 0 or 1: where more of the runs go, unless their median goes elsewhere.
int leaning(const Change& change) {
    const auto higher = std::lround(change.higher * kHundred);
    const auto lower = std::lround(change.lower * kHundred);
    if (higher > lower && change.median >= 0)
        return 1;
    return higher < lower && change.median <= 0 ? -1 : 0;
}

/// Of a hundred runs; never all or none, since others go the other way.
int ofHundred(double share) {
    return std::clamp(static_cast<int>(std::lround(share * kHundred)), 1, kHundred - 1);
}

QString runsText(const Change& change) {
    const bool lower = leaning(change) < 0 || (leaning(change) == 0 && change.median < 0);
    return lower ? ChangeTexts::tr("%1 of 100 runs lower").arg(ofHundred(change.lower))
                 : ChangeTexts::tr("%1 of 100 runs higher").arg(ofHundred(change.higher));
}

QString certainVerdict(ChangeClass size, bool up) {
    if (size == ChangeClass::small)
        return up ? ChangeTexts::tr("A small rise.") : ChangeTexts::tr("A small fall.");
    if (size == ChangeClass::clear)
        return up ? ChangeTexts::tr("A clear rise.") : ChangeTexts::tr("A clear fall.");
    return up ? ChangeTexts::tr("A large rise.") : ChangeTexts::tr("A large fall.");
}

}  // namespace

bool noMemberDiffers(const Change& change) {
    return change.low == 0 && change.high == 0 && change.higher == 0 && change.lower == 0;
}

QString classWord(ChangeClass size) {
    switch (size) {
    case ChangeClass::none: return ChangeTexts::tr("practically none");
    case ChangeClass::unclear: return ChangeTexts::tr("unclear");
    case ChangeClass::small: return ChangeTexts::tr("small");
    case ChangeClass::clear: return ChangeTexts::tr("clear");
    case ChangeClass::large: return ChangeTexts::tr("large");
    }
    return {};
}

ChangeArrow changeArrow(const Change& change, const ChangeScale& scale) {
    if (!isCertain(classify(change, scale.thresholds)))
        return ChangeArrow::none;
    return change.median > 0 ? ChangeArrow::up : ChangeArrow::down;
}

ChangeRole changeRole(const Change& change, const ChangeScale& scale) {
    const ChangeArrow arrow = changeArrow(change, scale);
    if (arrow == ChangeArrow::none)
        return ChangeRole::neutral;
    if (scale.good == GoodWhen::neither)
        return ChangeRole::accent;
    return (arrow == ChangeArrow::up) == (scale.good == GoodWhen::more) ? ChangeRole::gain
                                                                        : ChangeRole::loss;
}

QColor changeColour(ChangeRole role) {
    switch (role) {
    case ChangeRole::neutral: return theme().mutedInk;
    case ChangeRole::accent: return theme().accent;
    case ChangeRole::gain: return theme().better;
    case ChangeRole::loss: return theme().worse;
    }
    return theme().ink;
}

QString changeNumber(const Change& change, const ChangeScale& scale) {
    if (!std::isfinite(change.median))
        return formatNumber(change.median, scale.decimals);
    if (noMemberDiffers(change))
        return formatNumber(0, 0);
    if (readsAsZero(change, scale))
        return ChangeTexts::tr("≈ 0");
    const int decimals = decimalsFor(change, scale);
    return formatSigned(rounded(change.median, decimals), decimals);
}

QString changeRange(const Change& change, const ChangeScale& scale) {
    if (!std::isfinite(change.low) || !std::isfinite(change.high))
        return {};
    const int decimals = decimalsFor(change, scale);
    return ChangeTexts::tr("%1 to %2", "a range of changes")
        .arg(formatSigned(change.low, decimals), formatSigned(change.high, decimals));
}

QString likelyChange(const Change& change, const ChangeScale& scale) {
    const QString range = changeRange(change, scale);
    return range.isEmpty() ? QString() : ChangeTexts::tr("likely %1").arg(range);
}

QString changeChance(const Change& change, const ChangeScale& scale) {
    const ChangeClass size = classify(change, scale.thresholds);
    if (size == ChangeClass::none || !std::isfinite(change.median))
        return {};
    if (size == ChangeClass::unclear)
        return runsText(change);
    return change.median > 0
               ? ChangeTexts::tr("%1 higher").arg(shareText(change.higher, change.effective))
               : ChangeTexts::tr("%1 lower").arg(shareText(change.lower, change.effective));
}

QString changeVerdict(const Change& change, const ChangeScale& scale) {
    if (noMemberDiffers(change))
        return ChangeTexts::tr("No change.");
    const ChangeClass size = classify(change, scale.thresholds);
    if (size == ChangeClass::none)
        return ChangeTexts::tr("Practically no change.");
    if (size != ChangeClass::unclear)
        return certainVerdict(size, change.median > 0);
    switch (leaning(change)) {
    case 1: return ChangeTexts::tr("Direction unclear, leaning higher.");
    case -1: return ChangeTexts::tr("Direction unclear, leaning lower.");
    default: return ChangeTexts::tr("Direction unclear.");
    }
}

QString changeSentence(const Change& change, const ChangeScale& scale) {
    const QString verdict = changeVerdict(change, scale);
    const QString range = changeRange(change, scale);
    if (noMemberDiffers(change) || range.isEmpty())
        return verdict;
    const QString likely = ChangeTexts::tr("Likely %1.").arg(range);
    switch (changeArrow(change, scale)) {
    case ChangeArrow::up:
        return sentences(
            sentences(verdict, likely),
            ChangeTexts::tr("%1 likely higher.").arg(shareText(change.higher, change.effective)));
    case ChangeArrow::down:
        return sentences(
            sentences(verdict, likely),
            ChangeTexts::tr("%1 likely lower.").arg(shareText(change.lower, change.effective)));
    case ChangeArrow::none: break;
    }
    if (classify(change, scale.thresholds) == ChangeClass::none)
        return sentences(verdict, likely);
    return sentences(sentences(verdict, ChangeTexts::tr("%1.").arg(runsText(change))), likely);
}

double shownLevel(double baseline, const Change& change, const ChangeScale& scale) {
    const int decimals = decimalsFor(change, scale);
    const double moved = readsAsZero(change, scale) ? 0 : rounded(change.median, decimals);
    return rounded(baseline, decimals) + moved;
}

QString changedLevel(double baseline, const Change& change, const ChangeScale& scale) {
    return formatNumber(shownLevel(baseline, change, scale), decimalsFor(change, scale));
}

QString levelText(double baseline, const Change& change, const ChangeScale& scale) {
    const int decimals = decimalsFor(change, scale);
    const QString before = formatNumber(rounded(baseline, decimals), decimals);
    if (!std::isfinite(change.median))
        return before;
    if (readsAsZero(change, scale))
        return ChangeTexts::tr("%1, as without it").arg(before);
    return ChangeTexts::tr("%1 → %2").arg(before, changedLevel(baseline, change, scale));
}

QString shareText(double share, double runs) {
    const double unsure = runs > 0 ? kRuleOfThree / runs : 1;
    const int least = std::clamp(static_cast<int>(std::ceil(kHundred * unsure)), 1, kHundred / 2);
    const int percent = static_cast<int>(std::lround(share * kHundred));
    const auto shown = [](int value) { return QLocale().toString(value); };
    if (percent > kHundred - least)
        return ChangeTexts::tr("> %1 %").arg(shown(kHundred - least));
    if (percent < least)
        return ChangeTexts::tr("< %1 %").arg(shown(least));
    return ChangeTexts::tr("%1 %").arg(shown(percent));
}

}  // namespace kyosei
