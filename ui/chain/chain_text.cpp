// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chain/chain_text.h"

#include "ui/text/budget_text.h"
#include "ui/text/change_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

namespace kyosei {

namespace {

struct ChainTexts {
    Q_DECLARE_TR_FUNCTIONS(Chain)
};

}  // namespace

QString chainNumber(const ChainItemContent& item) {
    if (item.hidden)
        return QStringLiteral("?");
    if (!item.change)
        return QStringLiteral("…");
    // Money has the same digits everywhere.
    if (item.cost && item.size() != ChangeClass::none)
        return moneyNumber(item.change->median, true);
    return changeNumber(*item.change, item.scale);
}

QString chainWord(const ChainItemContent& item) {
    if (item.change && item.size() == ChangeClass::unclear)
        return classWord(ChangeClass::unclear);
    return item.isAgainst() ? ChainTexts::tr("against") : QString();
}

QString chainSentence(const ChainItemContent& item) {
    if (item.hidden)
        return labelled(item.name, hiddenText());
    if (!item.change)
        return labelled(item.name, ChainTexts::tr("The likely range is being computed."));
    const QString numbers =
        ChainTexts::tr("%1 in %2, compared with the baseline: %3 (%4).")
            .arg(item.name, formatYear(item.year), chainNumber(item), item.unit);
    const QString all = sentences(numbers, changeSentence(*item.change, item.scale));
    return item.isAgainst() ? sentences(all, ChainTexts::tr("This works against peace.")) : all;
}

}  // namespace kyosei
