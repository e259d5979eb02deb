// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/loop_text.h"

#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kyosei {

namespace {

struct LoopText {
    Q_DECLARE_TR_FUNCTIONS(Loops)
};

constexpr std::size_t kMostNamed = 3;
constexpr double kLongPhase = 3;  ///< years: shorter ones are not told

/// Loops whose loss has a certain sign, largest first.
QStringList lossesOf(const LoopAnswer& answer, std::size_t output, const ChangeScale& parts,
                     bool up) {
    const auto lost = [&](std::size_t loop) -> const Change& {
        return answer.without->effects[loop].scenarios.front()[output].through;
    };
    std::vector<std::size_t> certain;
    for (std::size_t loop = 0; loop < answer.loops.size(); ++loop)
        if (changeArrow(lost(loop), parts) == (up ? ChangeArrow::up : ChangeArrow::down))
            certain.push_back(loop);
    std::stable_sort(certain.begin(), certain.end(), [&lost](std::size_t a, std::size_t b) {
        return std::abs(lost(a).median) > std::abs(lost(b).median);
    });
    certain.resize(std::min(certain.size(), kMostNamed));
    QStringList names;
    for (const std::size_t loop : certain)
        names << LoopText::tr("%1 (%2)", "loop, what is lost without it")
                     .arg(dataText("knockouts", answer.loops[loop].title),
                          changeNumber(lost(loop), parts));
    return names;
}

QString phasesSentence(const LoopAnswer& answer) {
    QStringList phases;
    for (const structure::LoopPhase& phase : answer.shares.phases)
        if (phase.to - phase.from >= kLongPhase)
            phases << LoopText::tr("%1 to %2 %3", "year, year, loop")
                          .arg(formatYear(phase.from), formatYear(phase.to),
                               dataText("knockouts", answer.loops[phase.family].title));
    if (phases.size() > static_cast<qsizetype>(kMostNamed))
        phases = phases.mid(0, static_cast<qsizetype>(kMostNamed));
    return phases.isEmpty()
               ? QString()
               : LoopText::tr("Strongest among the named loops: %1.").arg(listed(phases));
}

}  // namespace

QString loopsSentence(const LoopAnswer& answer, std::size_t output, const ChangeScale& parts) {
    const QString strongest = phasesSentence(answer);
    if (!answer.without)
        return strongest;
    const Change& whole = answer.without->effects.front().scenarios.front()[output].whole;
    const bool up = whole.median > 0;
    const QStringList with = lossesOf(answer, output, parts, up);
    const QStringList against = lossesOf(answer, output, parts, !up);
    if (with.isEmpty() && against.isEmpty())
        return sentences(
            LoopText::tr("Wherever a single loop is cut, nothing is lost for certain."), strongest);
    if (changeArrow(whole, parts) == ChangeArrow::none)
        return sentences(LoopText::tr("The direction of the whole is not certain, only what is "
                                      "lost where these are cut: %1.")
                             .arg(listed(with + against)),
                         strongest);
    const QString carried =
        with.isEmpty() ? QString()
                       : LoopText::tr("Most is lost where these are cut: %1.").arg(listed(with));
    const QString braked = against.isEmpty()
                               ? QString()
                               : LoopText::tr("The change would be larger where these are cut: %1.")
                                     .arg(listed(against));
    return sentences(sentences(carried, braked), strongest);
}

QString lostWithoutSentence(const QString& name, const Change& lost, const ChangeScale& parts) {
    return labelled(name, LoopText::tr("where it is cut, %1 of the change is lost, %2.")
                              .arg(changeNumber(lost, parts), likelyChange(lost, parts)));
}

}  // namespace kyosei
