// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/change_text.h"

#include "model/charts/change_reading.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace kyosei {

namespace {

struct ChangeTexts {
    Q_DECLARE_TR_FUNCTIONS(Change)
};

bool readsAsZero(const Change& change, const ChangeScale& scale) {
    return readingOf(change, scale).zero;
}

QString runsText(const Change& change, int leaning) {
    const bool lower = leaning < 0 || (leaning == 0 && change.median < 0);
    return lower ? ChangeTexts::tr("%1 of 100 runs lower").arg(runsOfHundred(change.lower))
                 : ChangeTexts::tr("%1 of 100 runs higher").arg(runsOfHundred(change.higher));
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
    return readingOf(change, {}).untouched;
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
    const int direction = readingOf(change, scale).direction;
    return direction == 0 ? ChangeArrow::none : direction > 0 ? ChangeArrow::up : ChangeArrow::down;
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
    const ChangeReading reading = readingOf(change, scale);
    if (!reading.known)
        return formatNumber(change.median, scale.decimals);
    if (reading.untouched)
        return formatNumber(0, 0);
    if (reading.zero)
        return ChangeTexts::tr("≈ 0");
    return formatSigned(reading.median, reading.decimals);
}

QString changeRange(const Change& change, const ChangeScale& scale) {
    if (!std::isfinite(change.low) || !std::isfinite(change.high))
        return {};
    const int decimals = readingOf(change, scale).decimals;
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
        return runsText(change, readingOf(change, scale).leaning);
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
    switch (readingOf(change, scale).leaning) {
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
    const QString runs = runsText(change, readingOf(change, scale).leaning);
    return sentences(sentences(verdict, ChangeTexts::tr("%1.").arg(runs)), likely);
}

double shownLevel(double baseline, const Change& change, const ChangeScale& scale) {
    return levelAfter(baseline, readingOf(change, scale));
}

QString changedLevel(double baseline, const Change& change, const ChangeScale& scale) {
    return formatNumber(shownLevel(baseline, change, scale), readingOf(change, scale).decimals);
}

QString levelText(double baseline, const Change& change, const ChangeScale& scale) {
    const int decimals = readingOf(change, scale).decimals;
    const QString before = formatNumber(roundedTo(baseline, decimals), decimals);
    if (!std::isfinite(change.median))
        return before;
    if (readsAsZero(change, scale))
        return ChangeTexts::tr("%1, as without it").arg(before);
    return ChangeTexts::tr("%1 → %2").arg(before, changedLevel(baseline, change, scale));
}

QString shareText(double share, double runs) {
    const ShownShare found = shownShare(share, runs);
    const auto shown = [](int value) { return QLocale().toString(value); };
    if (found.beyond > 0)
        return ChangeTexts::tr("> %1 %").arg(shown(found.percent));
    if (found.beyond < 0)
        return ChangeTexts::tr("< %1 %").arg(shown(found.percent));
    return ChangeTexts::tr("%1 %").arg(shown(found.percent));
}

}  // namespace kyosei
