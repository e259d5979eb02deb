// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/shares_view.h"

#include "ui/style/theme.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/why/group_bar.h"
#include "ui/why/part_names.h"
#include "ui/why/why_text.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kyosei {

SharesView::SharesView(const std::shared_ptr<const WhySources>& sources, ContributionParts parts,
                       UserGroups& groups, QWidget* parent)
    : ReasonView(sources->model, Asks::atOnce, parent), parts_(parts), groups_(groups),
      runs_(new ContributionRuns(sources, this)) {
    showKey(parts_ == ContributionParts::links
                ? tr("Bar: what is lost, with its likely range, if this link of the argument is "
                     "held at its baseline path. Links overlap and do not add up.")
                : tr("Bar: fair share of the whole, with its likely range. Triangle: what the part "
                     "does alone."));
    connect(runs_, &ContributionRuns::found, this, &SharesView::take);
    connect(runs_, &ContributionRuns::failed, this, [this](const Issues& issues) {
        found_.reset();
        showHeading({});
        showSentence({});
        showRows({});
        finish(issues);
    });
    connect(runs_, &ContributionRuns::progressed, this, [this](int done, int all) {
        showState(parts_ == ContributionParts::links
                      ? tr("%1 of %2 runs with links held …").arg(done).arg(all)
                      : tr("%1 of %2 combinations …").arg(done).arg(all));
    });
    if (parts_ != ContributionParts::links)
        buildGroupBar();
}

void SharesView::buildGroupBar() {
    bar_ = new GroupBar(this);
    addBelowRows(*bar_);
    connect(bar_, &GroupBar::joinWanted, this, &SharesView::join);
    connect(bar_, &GroupBar::renamed, this, [this](const QString& name) {
        if (ticked_.size() == 1)
            groups_.rename(parts_, *ticked_.begin(), name);
    });
    connect(bar_, &GroupBar::dissolveWanted, this, [this] {
        if (ticked_.size() == 1)
            groups_.dissolve(parts_, *ticked_.begin());
    });
    connect(&groups_, &UserGroups::changed, this, [this](ContributionParts changed) {
        if (changed != parts_)
            return;
        ticked_.clear();
        showGroupBar();
        askAgain();
    });
}

void SharesView::join() {
    QStringList called;
    std::vector<std::string> ids;
    const std::vector<QString> all = names();
    for (std::size_t g = 0; g < all.size(); ++g)
        if (ticked_.contains(found_->groups[g].id)) {
            called << all[g];
            ids.push_back(found_->groups[g].id);
        }
    if (ids.size() > 1)
        groups_.join(parts_, ids, called.join(QStringLiteral(" + ")));
}

void SharesView::ask(const ReasonRequest& request) {
    runs_->start({request.scenario,
                  parts_,
                  model().charts().headline().outputs(),
                  {model().charts().headline().horizon},
                  groups_.of(parts_),
                  request.weights});
}

void SharesView::cancel() {
    runs_->cancel();
}

void SharesView::take(std::shared_ptr<const Contributions> found, ContributionStage stage) {
    found_ = std::move(found);
    stage_ = stage;
    std::erase_if(ticked_, [this](const std::string& id) {
        return std::none_of(found_->groups.begin(), found_->groups.end(),
                            [&id](const LeverGroup& group) { return group.id == id; });
    });
    refresh();
    if (stage == ContributionStage::all)
        finish();
}

std::vector<QString> SharesView::names() const {
    return partNames(*found_, parts_, groups_);
}

void SharesView::refresh() {
    if (!found_)
        return;
    const OutputContributions& output = found_->outputs[request().output];
    showWords(output);
    showRows(rows(output));
    showGroupBar();
    showProgress();
}

void SharesView::showWords(const OutputContributions& output) {
    const ChangeScale& scale = subject().changes;
    if (found_->groups.empty()) {
        showHeading({});
        showSentence(whySentence(output, {}, scale));
        return;
    }
    // The change of one or of few runs is another than that of all, which the headline shows.
    switch (stage_) {
    case ContributionStage::central:
        showHeading(tr("Run with central constants, no ranges yet"));
        showSentence({});
        return;
    case ContributionStage::first:
        showHeading(tr("First answer, from %1 runs").arg(found_->members));
        break;
    case ContributionStage::all:
        showHeading(listed({changeNumber(output.whole, scale),
                            classWord(classify(output.whole, scale.thresholds)),
                            likelyChange(output.whole, scale)}));
        break;
    }
    showSentence(parts_ == ContributionParts::links ? linkSentence(output, names(), scale)
                                                    : whySentence(output, names(), scale));
}

ContributionRowContent SharesView::rowOf(const QString& name, const Contribution& part,
                                         const ChangeScale& scale) const {
    const bool links = parts_ == ContributionParts::links;
    ContributionRowContent row;
    row.name = name;
    row.share = part.share;
    if (!links)
        row.alone = part.alone.median;
    if (stage_ == ContributionStage::central) {  // nothing is known of how sure it is
        row.number = formatSigned(part.share.median, scale.decimals);
        row.colour = theme().mutedInk;
        row.sentence = centralSentence(name, part, scale);
        return row;
    }
    row.number = changeNumber(part.share, scale);
    row.range = changeRange(part.share, scale);
    row.colour = changeColour(changeRole(part.share, scale));
    row.sentence =
        links ? lostSentence(name, part.share, scale) : contributionSentence(name, part, scale);
    return row;
}

std::vector<ContributionRowContent> SharesView::rows(const OutputContributions& output) {
    const ChangeScale scale = partScale(subject().changes, output);
    const std::vector<QString> called = names();
    order_.resize(output.parts.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&output](std::size_t a, std::size_t b) {
        return output.parts[a].share.median > output.parts[b].share.median;
    });
    std::vector<ContributionRowContent> rows;
    for (const std::size_t g : order_) {
        rows.push_back(rowOf(called[g], output.parts[g], scale));
        if (bar_)
            rows.back().check = {ticked_.contains(found_->groups[g].id),
                                 tr("Choose %1 for a group").arg(called[g])};
    }
    if (output.parts.size() < 2 || parts_ == ContributionParts::links)
        return rows;
    ContributionRowContent together =
        rowOf(tr("Only together"), {output.together, output.together, 0}, scale);
    together.alone.reset();
    together.hatched = true;
    if (stage_ != ContributionStage::central)
        together.sentence = labelled(
            together.name, sentences(changeSentence(output.together, scale),
                                     togetherSentence(output.together, output.whole, scale)));
    rows.push_back(std::move(together));
    return rows;
}

void SharesView::showProgress() {
    if (found_->groups.empty()) {
        showState({});
        return;
    }
    if (parts_ != ContributionParts::links) {
        showState(contributionState(*found_, stage_));
        return;
    }
    const QString held =
        tr("%1 links, each held in %2 runs").arg(found_->groups.size()).arg(found_->members);
    showState(stage_ == ContributionStage::all ? held : tr("%1; being refined …").arg(held));
}

const LeverGroup* SharesView::groupAt(std::size_t row) const {
    return found_ && row < order_.size() && order_[row] < found_->groups.size()
               ? &found_->groups[order_[row]]
               : nullptr;
}

std::set<LeverId> SharesView::leversOf(std::size_t row) const {
    const LeverGroup* group = groupAt(row);
    return group ? group->levers : std::set<LeverId>();
}

void SharesView::pressed(std::size_t row) {
    const std::set<LeverId> levers = leversOf(row);
    if (!levers.empty())
        emit leverRequested(*levers.begin());
}

void SharesView::checked(std::size_t row) {
    const LeverGroup* group = groupAt(row);
    if (!group)
        return;
    if (!ticked_.insert(group->id).second)
        ticked_.erase(group->id);
    refresh();
}

void SharesView::showGroupBar() {
    if (!bar_)
        return;
    const bool one = ticked_.size() == 1;
    const PartGroup* group = one ? groups_.find(parts_, *ticked_.begin()) : nullptr;
    const bool useful = found_ && (found_->groups.size() > 1 || !groups_.of(parts_).empty());
    bar_->setVisible(useful && !isMasked());
    bar_->showChoice(ticked_.size(), group ? fromModel(group->name) : QString());
}

}  // namespace kyosei
