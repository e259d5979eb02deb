// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_text.h"

#include "model/charts/change_reading.h"
#include "ui/text/change_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

struct WhyText {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

constexpr std::size_t kNamed = 3;  ///< parts in a sentence at most

bool certain(const Change& change, const ChangeScale& scale) {
    return changeArrow(change, scale) != ChangeArrow::none;
}

/// "infrastructure (+0.6)" of the largest certain shares of one sign, largest first.
QStringList largest(const OutputContributions& output, const std::vector<QString>& names,
                    const ChangeScale& scale, bool up) {
    std::vector<std::size_t> order;
    for (std::size_t g = 0; g < output.parts.size(); ++g)
        if (certain(output.parts[g].share, scale) && (output.parts[g].share.median > 0) == up)
            order.push_back(g);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(output.parts[a].share.median) > std::abs(output.parts[b].share.median);
    });
    QStringList texts;
    for (std::size_t k = 0; k < std::min(order.size(), kNamed); ++k)
        texts << WhyText::tr("%1 (%2)", "part of a scenario, what it adds")
                     .arg(names[order[k]], changeNumber(output.parts[order[k]].share, scale));
    return texts;
}

/// Of the parts without a certain direction the largest, with its range; empty if all do
/// practically nothing.
QString leaning(const OutputContributions& output, const std::vector<QString>& names,
                const ChangeScale& scale) {
    const auto largest = std::max_element(
        output.parts.begin(), output.parts.end(), [](const Contribution& a, const Contribution& b) {
            return std::abs(a.share.median) < std::abs(b.share.median);
        });
    if (largest == output.parts.end() ||
        classify(largest->share, scale.thresholds) != ChangeClass::unclear)
        return {};
    const auto part = static_cast<std::size_t>(largest - output.parts.begin());
    return WhyText::tr("Largest, of unclear direction: %1, %2, %3.",
                       "part of a scenario, what it adds, its range")
        .arg(names[part], changeNumber(largest->share, scale), likelyChange(largest->share, scale));
}

QString wholeSentence(const OutputContributions& output, const QStringList& raising,
                      const QStringList& lowering, bool moves) {
    if (!moves && !raising.isEmpty() && !lowering.isEmpty())
        return WhyText::tr("Parts cancel: %1 against %2.").arg(listed(raising), listed(lowering));
    if (!moves)
        return WhyText::tr("The direction of the whole is not certain, only that of %1.")
            .arg(listed(raising + lowering));
    const bool up = output.whole.median > 0;
    const QStringList& with = up ? raising : lowering;
    const QStringList& against = up ? lowering : raising;
    const QString most =
        with.isEmpty() ? QString() : WhyText::tr("Most of it comes from %1.").arg(listed(with));
    const QString other =
        against.isEmpty() ? QString() : WhyText::tr("Working against it: %1.").arg(listed(against));
    return sentences(most, other);
}

}  // namespace

ChangeScale partScale(ChangeScale scale, const OutputContributions& output) {
    double largest = 0;
    for (const Contribution& part : output.parts)
        largest = std::max(largest, std::abs(part.share.median));
    return scaleOfParts(scale, largest);
}

QString togetherSentence(const Change& together, const Change& whole, const ChangeScale& parts) {
    if (!certain(together, parts))
        return {};
    const QString number = changeNumber(together, parts);
    return (together.median > 0) == (whole.median > 0)
               ? WhyText::tr("Together the parts do more than the sum of each alone (%1).")
                     .arg(number)
               : WhyText::tr("Together the parts do less than the sum of each alone (%1).")
                     .arg(number);
}

QString whySentence(const OutputContributions& output, const std::vector<QString>& names,
                    const ChangeScale& scale) {
    if (output.parts.empty())
        return WhyText::tr("No lever is changed, so there is nothing to divide.");
    const ChangeScale parts = partScale(scale, output);
    const bool moves = certain(output.whole, scale);
    const QStringList raising = largest(output, names, parts, true);
    const QStringList lowering = largest(output, names, parts, false);
    if (raising.isEmpty() && lowering.isEmpty())
        return sentences(WhyText::tr("No part changes it for certain."),
                         leaning(output, names, parts));
    const QString whole = wholeSentence(output, raising, lowering, moves);
    // Against nothing, more and less mean nothing.
    return moves ? sentences(whole, togetherSentence(output.together, output.whole, parts)) : whole;
}

QString contributionSentence(const QString& name, const Contribution& part,
                             const ChangeScale& parts) {
    return labelled(name, WhyText::tr("%1 of the whole, %2; alone %3")
                              .arg(changeNumber(part.share, parts), likelyChange(part.share, parts),
                                   changeNumber(part.alone, parts)));
}

QString centralSentence(const QString& name, const Contribution& part, const ChangeScale& parts) {
    return labelled(name, WhyText::tr("%1 of the whole in the run with central constants; alone %2")
                              .arg(formatSigned(part.share.median, parts.decimals),
                                   formatSigned(part.alone.median, parts.decimals)));
}

QString linkSentence(const OutputContributions& output, const std::vector<QString>& names,
                     const ChangeScale& scale) {
    const ChangeScale parts = partScale(scale, output);
    const bool up = output.whole.median > 0;
    const QStringList through = largest(output, names, parts, up);
    const QStringList against = largest(output, names, parts, !up);
    if (through.isEmpty() && against.isEmpty())
        return WhyText::tr("No link carries a part of it for certain.");
    if (!certain(output.whole, scale))
        return WhyText::tr(
                   "The direction of the whole is not certain, only what is lost without %1.")
            .arg(listed(through + against));
    const QString most =
        through.isEmpty() ? QString() : WhyText::tr("It runs through %1.").arg(listed(through));
    const QString other =
        against.isEmpty() ? QString() : WhyText::tr("Working against it: %1.").arg(listed(against));
    return sentences(most, other);
}

QString lostSentence(const QString& name, const Change& lost, const ChangeScale& parts) {
    return labelled(name, WhyText::tr("held at its baseline path, %1 of the change is lost, %2")
                              .arg(changeNumber(lost, parts), likelyChange(lost, parts)));
}

}  // namespace kyosei
