// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/loops_view.h"

#include "ui/style/theme.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/phrases.h"
#include "ui/why/loop_text.h"
#include "ui/why/reason_text.h"

#include <algorithm>
#include <utility>

namespace kyosei {

LoopsView::LoopsView(const std::shared_ptr<const WhySources>& sources, QWidget* parent)
    : ReasonView(sources->model, Asks::atRest, parent), runs_(new LoopRuns(sources, this)) {
    setAccessibleName(tr("Feedback loops"));
    showKey(
        tr("Bar: what of the change is lost where the loop is cut, and with it whatever else "
           "passes there, with its likely range. Curve: the loop's share among the named loops, "
           "above the line reinforcing, below it balancing. Tick a loop to see every result "
           "without it."));
    connect(runs_, &LoopRuns::found, this, [this](std::shared_ptr<const LoopAnswer> answer) {
        answer_ = std::move(answer);
        refresh();
        if (answer_->final)
            finish();
    });
    connect(runs_, &LoopRuns::failed, this, [this](const Issues& issues) { finish(issues); });
    connect(runs_, &LoopRuns::progressed, this, [this](int done, int all) {
        if (all > 0)  // before it is known
            showState(tr("%1 of %2 runs with loops cut …").arg(done).arg(all));
    });
}

void LoopsView::ask(const ReasonRequest& request) {
    answer_.reset();
    runs_->start(request);
}

void LoopsView::cancel() {
    runs_->cancel();
}

bool LoopsView::isCut(const Knockout& loop) const {
    return std::find(cut_.begin(), cut_.end(), loop.id) != cut_.end();
}

void LoopsView::setCut(const std::vector<std::string>& loops) {
    if (std::exchange(cut_, loops) != loops)
        refresh();
}

ContributionRowContent LoopsView::rowOf(std::size_t loop) const {
    const Knockout& knockout = answer_->loops[loop];
    const ChangeScale scale = finer(subject().changes);
    const QString name = dataText("knockouts", knockout.title);
    ContributionRowContent row;
    row.name = name;
    const Hold& cut = knockout.links.front();
    const auto spoken = [](const std::string& variable) {
        return fromModel(variable).replace(u'_', u' ');
    };
    row.note = tr("cut: %1 → %2", "variables").arg(spoken(cut.variable), spoken(cut.reader));
    row.course = lineFrom(answer_->shares.times, answer_->shares.shares[loop], 0);
    row.courseEnds = std::pair(-1.0, 1.0);  // so that loops can be compared
    row.colour = theme().mutedInk;
    const QString about = sentences(dataText("knockouts", knockout.says), row.note);
    row.sentence = labelled(name, about);
    row.check = {isCut(knockout), tr("Show every result without %1").arg(name)};
    if (!answer_->without)
        return row;
    const Change& lost =
        answer_->without->effects[loop].scenarios.front()[request().output].through;
    row.share = lost;
    row.number = changeNumber(lost, scale);
    row.range = changeRange(lost, scale);
    row.colour = changeColour(changeRole(lost, scale));
    row.sentence = sentences(lostWithoutSentence(name, lost, scale), about);
    return row;
}

void LoopsView::refresh() {
    if (!answer_)
        return;
    showSentence(loopsSentence(*answer_, request().output, finer(subject().changes)));
    std::vector<ContributionRowContent> rows;
    for (std::size_t loop = 0; loop < answer_->loops.size(); ++loop)
        rows.push_back(rowOf(loop));
    showRows(std::move(rows));
    showState(!answer_->without
                  ? tr("Shares in the run with central constants; losses are being worked out …")
              : answer_->final
                  ? tr("Each of %1 loops cut in %2 runs; shares in the run with central "
                       "constants")
                        .arg(answer_->loops.size())
                        .arg(answer_->without->members)
                  : tr("Each of %1 loops cut in %2 runs; being refined …")
                        .arg(answer_->loops.size())
                        .arg(answer_->without->members));
}

void LoopsView::pressed(std::size_t row) {
    checked(row);
}

void LoopsView::checked(std::size_t row) {
    if (!answer_ || row >= answer_->loops.size())
        return;
    const Knockout& pressed = answer_->loops[row];
    if (isCut(pressed))
        std::erase(cut_, pressed.id);
    else
        cut_.push_back(pressed.id);
    refresh();
    std::vector<Knockout> wanted;
    for (const Knockout& loop : answer_->loops)
        if (isCut(loop))
            wanted.push_back(loop);
    emit cutsWanted(wanted);
}

}  // namespace kyosei
