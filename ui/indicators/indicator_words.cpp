// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_words.h"

#include "ui/indicators/proposal_lines.h"
#include "ui/text/change_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

struct IndicatorTexts {
    Q_DECLARE_TR_FUNCTIONS(Indicators)
};

}  // namespace

QString numberText(const IndicatorContent& content) {
    if (content.mode == IndicatorMode::levels && content.before && content.change)
        return changedLevel(*content.before, *content.change, content.scale);
    return content.tells() ? changeNumber(*content.change, content.scale) : QString();
}

QString rangeText(const IndicatorContent& content) {
    if (!content.tells())
        return {};
    return content.mode == IndicatorMode::levels ? changeNumber(*content.change, content.scale)
                                                 : changeRange(*content.change, content.scale);
}

QString likely(const QString& range) {
    return range.isEmpty() ? QString() : IndicatorTexts::tr("likely %1").arg(range);
}

QString levelText(const IndicatorContent& content) {
    if (content.hidden || !content.before)
        return {};
    return content.tells() ? levelText(*content.before, *content.change, content.scale)
                           : IndicatorTexts::tr("%1 in %2")
                                 .arg(formatNumber(*content.before, content.scale.decimals),
                                      formatYear(content.year));
}

QString excursionText(double value, double year) {
    return IndicatorTexts::tr("%1 in %2").arg(formatSigned(value, 0), formatYear(year));
}

namespace {

QString ownText(const IndicatorContent& content) {
    const QString level =
        content.before ? IndicatorTexts::tr("%1.").arg(levelText(content)) : QString();
    if (!content.changed)
        return sentences(IndicatorTexts::tr("As in the baseline."), level);
    if (!content.change)
        return IndicatorTexts::tr("The likely range is being computed.");
    return sentences(changeSentence(*content.change, content.scale), level);
}

}  // namespace

QString spokenText(const IndicatorContent& content) {
    if (content.hidden)
        return hiddenText();
    const QString own = ownText(content);
    return sentences(content.sameShocks ? labelled(sameShocksText(), own) : own,
                     proposalsText(content));
}

namespace {

using Panels = std::vector<IndicatorContent>;

QString kindWithDirection(ChangeClass kind, bool up) {
    switch (kind) {
    case ChangeClass::none: return IndicatorTexts::tr("Practically no change: %1.");
    case ChangeClass::unclear: return IndicatorTexts::tr("Direction unclear: %1.");
    case ChangeClass::small:
        return up ? IndicatorTexts::tr("A small rise: %1.")
                  : IndicatorTexts::tr("A small fall: %1.");
    case ChangeClass::clear:
        return up ? IndicatorTexts::tr("A clear rise: %1.")
                  : IndicatorTexts::tr("A clear fall: %1.");
    case ChangeClass::large: break;
    }
    return up ? IndicatorTexts::tr("A large rise: %1.") : IndicatorTexts::tr("A large fall: %1.");
}

/// Classes without a direction count as up.
bool rises(const IndicatorContent& panel) {
    return panel.kind <= ChangeClass::unclear || panel.change->median > 0;
}

/// "X rises clearly, the others a little.", if it is like that.
QString oneStandsOut(const Panels& panels) {
    const auto strong = [](const auto& panel) { return panel.kind >= ChangeClass::clear; };
    const auto first = std::find_if(panels.begin(), panels.end(), strong);
    if (first == panels.end() || std::count_if(panels.begin(), panels.end(), strong) != 1)
        return {};
    const bool up = rises(*first);
    const bool alike = std::all_of(panels.begin(), panels.end(), [&](const auto& panel) {
        return &panel == &*first || (panel.kind == ChangeClass::small && rises(panel) == up);
    });
    if (!alike || panels.size() < 3)
        return {};
    return (up ? IndicatorTexts::tr("%1 rises clearly, the others a little.")
               : IndicatorTexts::tr("%1 falls clearly, the others a little."))
        .arg(first->title);
}

/// "All rise a little.", if it is like that.
QString allAlike(const Panels& panels) {
    const bool up = rises(panels.front());
    const ChangeClass kind = panels.front().kind;
    const bool alike = std::all_of(panels.begin(), panels.end(), [&](const auto& panel) {
        return panel.kind == kind && rises(panel) == up;
    });
    if (!alike)
        return {};
    switch (kind) {
    case ChangeClass::small:
        return up ? IndicatorTexts::tr("All rise a little.")
                  : IndicatorTexts::tr("All fall a little.");
    case ChangeClass::clear:
        return up ? IndicatorTexts::tr("All rise clearly.")
                  : IndicatorTexts::tr("All fall clearly.");
    case ChangeClass::large:
        return up ? IndicatorTexts::tr("All rise a lot.") : IndicatorTexts::tr("All fall a lot.");
    case ChangeClass::unclear: return IndicatorTexts::tr("The direction of all is unclear.");
    case ChangeClass::none: break;
    }
    return {};
}

QString byKind(const Panels& panels) {
    QString text;
    for (const ChangeClass kind : {ChangeClass::large, ChangeClass::clear, ChangeClass::small,
                                   ChangeClass::unclear, ChangeClass::none})
        for (const bool up : {true, false}) {
            QStringList titles;
            for (const IndicatorContent& panel : panels)
                if (panel.kind == kind && rises(panel) == up)
                    titles << panel.title;
            if (!titles.isEmpty())
                text = sentences(text, kindWithDirection(kind, up).arg(listed(titles)));
        }
    return text;
}

/// "Peace-keeping: −22 in 2031." of what goes farthest out of its window; empty if nothing does.
QString farthestOut(const Panels& panels) {
    const IndicatorContent* farthest = nullptr;
    for (const IndicatorContent& panel : panels)
        if (const auto out = panel.excursion();
            out && (!farthest || std::abs(out->value) > std::abs(farthest->excursion()->value)))
            farthest = &panel;
    if (!farthest)
        return {};
    const Excursion out = *farthest->excursion();
    return IndicatorTexts::tr("%1: %2.").arg(farthest->title, excursionText(out.value, out.year));
}

}  // namespace

namespace {

QString whatTheySay(const Panels& panels) {
    const auto any = [&](auto&& what) { return std::any_of(panels.begin(), panels.end(), what); };
    if (panels.empty() || any([](const auto& panel) { return panel.hidden; }))
        return panels.empty() ? QString() : hiddenText();
    if (!any([](const auto& panel) { return panel.changed; }))
        return IndicatorTexts::tr("Nothing differs from the baseline yet. Move a slider below.");
    if (any([](const auto& panel) { return !panel.change; }))
        return {};
    if (!any([](const auto& panel) { return panel.kind != ChangeClass::none; }))
        return IndicatorTexts::tr("Nothing moves by more than %1 points.")
            .arg(formatNumber(panels.front().scale.thresholds.none, 1));
    for (const QString& text : {allAlike(panels), oneStandsOut(panels)})
        if (!text.isEmpty())
            return sentences(text, farthestOut(panels));
    return sentences(byKind(panels), farthestOut(panels));
}

}  // namespace

QString summaryText(const Panels& panels) {
    const QString said = whatTheySay(panels);
    return !panels.empty() && panels.front().sameShocks && !panels.front().hidden && !said.isEmpty()
               ? labelled(sameShocksText(), said)
               : said;
}

}  // namespace kyosei
