// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposal_words.h"

#include "model/outcomes/accounts.h"
#include "ui/text/budget_text.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kyosei {

namespace {

struct ProposalTexts {
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)
};

QString resultOf(const ProposalRun& run, Slot slot, const std::string& title,
                 const ChangeScale& scale, double year) {
    const auto change = run.fan->change(slot, year);
    if (!change)
        return {};
    const QString number = changeNumber(*change, scale);
    const QString range = noMemberDiffers(*change) ? QString() : changeRange(*change, scale);
    return ProposalTexts::tr("%1 %2").arg(
        dataText("charts", title),
        range.isEmpty() ? number : ProposalTexts::tr("%1 (%2)").arg(number, range));
}

}  // namespace

QString proposalResults(const RunView& view, std::size_t place) {
    const auto found = std::ranges::find(view.proposals, place, &ProposalRun::place);
    if (!view.model || found == view.proposals.end())
        return {};
    const Headline& headline = view.charts().headline();
    QStringList results{resultOf(*found, headline.stability.slot, headline.stability.title,
                                 headline.stability.changes, headline.horizon)};
    for (const HeadlineIndicator& indicator : headline.indicators)
        results << resultOf(*found, indicator.slot, indicator.title, indicator.changes,
                            headline.horizon);
    const QString changes = listed(results);
    QString text = changes.isEmpty()
                       ? QString()
                       : ProposalTexts::tr("In %1: %2.").arg(formatYear(headline.horizon), changes);
    if (found->fan->sameShocks && !text.isEmpty())
        text = labelled(sameShocksText(), text);
    const Accounts accounts = accountsOf(*found->fan, headline, headline.horizon);
    if (!accounts.actors.empty())
        text = sentences(text, ProposalTexts::tr("Costs %1 %2 a year.")
                                   .arg(moneyNumber(accounts.together.median),
                                        dataText("charts", headline.money.unit)));
    return text;
}

}  // namespace kyosei
