// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rule_text.h"

#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace kyosei {

namespace {

struct RulesText {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

}  // namespace

QString watchedText(const PolicyModel& model, const PolicyRule& rule) {
    const WatchedIndicator* watched = model.shocks().rules().find(rule.watch);
    const QString title = dataText("shocks", watched ? watched->title : rule.watch);
    if (rule.pair.empty())
        return title;
    return RulesText::tr("%1 (%2)").arg(
        title, dataText("elements", model.charts().elementTitle(rule.pair)));
}

QString conditionText(const PolicyModel& model, const PolicyRule& rule) {
    const WatchedIndicator* watched = model.shocks().rules().find(rule.watch);
    const QString level =
        watched ? formatQuantity(rule.level, watched->decimals, dataText("shocks", watched->unit))
                : formatNumber(rule.level, 2);
    const QString text = rule.above ? RulesText::tr("If %1 is above %2 from %3 on")
                                    : RulesText::tr("If %1 is below %2 from %3 on");
    const QString condition = text.arg(watchedText(model, rule), level, yearText(rule.from));
    if (rule.hold == 0)
        return condition;
    return RulesText::tr("%1, for %2 years").arg(condition, formatNumber(rule.hold, 0));
}

QString actionText(const PolicyModel& model, const PolicyRule& rule) {
    QStringList parts;
    constexpr std::size_t kNamed = 3;
    for (const auto& [id, value] : rule.moves) {
        if (static_cast<std::size_t>(parts.size()) == kNamed) {
            parts << RulesText::tr("%n more lever(s)", nullptr,
                                   static_cast<int>(rule.moves.size() - kNamed));
            break;
        }
        const LeverCell* cell = model.levers().find(id);
        const LeverRow* row = model.levers().row(id.lever);
        if (cell && row)
            parts << RulesText::tr("%1 · %2 to %3")
                         .arg(dataText("levers", row->title),
                              dataText("elements", model.levers().actorName(id.actor)),
                              leverValue(*cell, value));
    }
    for (const std::string& actor : rule.toBaseline)
        parts << RulesText::tr("all other levers of %1 to the baseline")
                     .arg(dataText("elements", model.levers().actorName(actor)));
    return parts.isEmpty() ? RulesText::tr("nothing moves") : parts.join(QStringLiteral("; "));
}

ShownFiring firingOf(const RunView& view, std::size_t rule) {
    ShownFiring firing;
    if (!view.model || rule >= view.model->shocks().rules().capacity())
        return firing;
    const Slot slot = view.model->shocks().rules().firedSlot(rule);
    if (view.current)
        firing.single = kyosei::firingOf(*view.current, slot);
    if (view.fan)
        firing.ranges = kyosei::firingOf(*view.fan, slot);
    return firing;
}

QString firingText(const RunView& view, std::size_t rule) {
    const ShownFiring firing = firingOf(view, rule);
    const QString single =
        firing.single
            ? RulesText::tr("With central values it fires in %1.").arg(yearText(*firing.single))
            : RulesText::tr("With central values it does not fire.");
    if (!firing.ranges)
        return single;
    const RuleFiring& ranges = *firing.ranges;
    if (ranges.share == 0)
        return RulesText::tr("It fires in none of the runs.");
    const QString share = shareText(ranges.share, view.fan->effective);
    return RulesText::tr(
               "It fires in %1 of the runs: in the middle one in %2, in half of them between "
               "%3 and %4. %5")
        .arg(share, formatYear(ranges.median), formatYear(ranges.early), formatYear(ranges.late),
             single);
}

}  // namespace kyosei
