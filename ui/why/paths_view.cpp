// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/paths_view.h"

#include "ui/style/theme.h"
#include "ui/text/change_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/why/reason_text.h"

#include <cmath>
#include <utility>

namespace kyosei {

namespace {

constexpr double kBrings = 0.2;  ///< share of a path from which on a lever belongs to it

/// What belongs to no single path.
ContributionRowContent remainder(const QString& name, const std::vector<double>& course,
                                 const EffectPaths& paths, double from, const ChangeScale& scale) {
    ContributionRowContent row;
    row.name = name;
    row.course = lineFrom(paths.times, course, from);
    const auto at = std::find(paths.times.begin(), paths.times.end(), paths.horizon);
    const double value =
        at == paths.times.end() ? 0 : course[static_cast<std::size_t>(at - paths.times.begin())];
    row.share = {value, value, value, 1, 1, 0};
    row.number = formatSigned(value, scale.decimals);
    row.colour = theme().mutedInk;
    row.hatched = true;
    row.sentence = labelled(name, row.number);
    return row;
}

}  // namespace

PathsView::PathsView(const std::shared_ptr<const WhySources>& sources, QWidget* parent)
    : ReasonView(sources->model, Asks::atRest, parent), runs_(new PathRuns(sources, this)) {
    setAccessibleName(tr("Through what"));
    showKey(tr("Bar: what goes through just these links of the argument and no other, with its "
               "likely range. Curve: the same over the years. The paths and the last two rows add "
               "up to the change of the run with central constants."));
    connect(runs_, &PathRuns::found, this,
            [this](std::shared_ptr<const PathAnswer> answer, bool final) {
                answer_ = std::move(answer);
                final_ = final;
                refresh();
                if (final)
                    finish();
            });
    connect(runs_, &PathRuns::failed, this, [this](const Issues& issues) { finish(issues); });
    connect(runs_, &PathRuns::progressed, this, [this](int done, int all) {
        showState(tr("%1 of %2 levers followed …").arg(done).arg(all));
    });
}

void PathsView::ask(const ReasonRequest& request) {
    answer_.reset();
    runs_->start(request);
}

void PathsView::cancel() {
    runs_->cancel();
}

ContributionRowContent PathsView::rowOf(const EffectPath& path) const {
    const ChangeScale scale = finer(subject().changes);
    ContributionRowContent row;
    row.name = pathName(*answer_, path);
    row.note = pathNote(*answer_, path);
    row.course = lineFrom(answer_->paths.times, path.course, model().presentYear());
    // Without members nothing is known of the range.
    row.share =
        path.range ? asChange(*path.range) : Change{path.effect, path.effect, path.effect, 1, 1, 0};
    row.number =
        path.range ? changeNumber(row.share, scale) : formatSigned(path.effect, scale.decimals);
    row.range = path.range ? changeRange(row.share, scale) : QString();
    row.colour = path.range ? changeColour(changeRole(row.share, scale)) : QColor(theme().mutedInk);
    row.sentence = labelled(
        row.name,
        listed({row.number, path.range ? likelyChange(row.share, scale) : QString(), row.note}));
    return row;
}

void PathsView::refresh() {
    if (!answer_)
        return;
    showSentence(pathsSentence(*answer_, subject().changes));
    std::vector<ContributionRowContent> rows;
    for (const EffectPath& path : answer_->paths.paths)
        rows.push_back(rowOf(path));
    if (!answer_->groups.empty()) {
        const ChangeScale scale = finer(subject().changes);
        rows.push_back(remainder(tr("Several links at once"), answer_->paths.interplay,
                                 answer_->paths, model().presentYear(), scale));
        rows.push_back(remainder(tr("Weaker paths"), answer_->paths.rest, answer_->paths,
                                 model().presentYear(), scale));
    }
    showRows(std::move(rows));
    showState(answer_->groups.empty() ? QString()
              : final_ ? tr("%1 combinations of links for each lever; ranges from %2 "
                            "runs")
                             .arg(answer_->paths.combinations)
                             .arg(answer_->members)
                       : tr("Central constants; ranges are being worked out …"));
}

std::set<LeverId> PathsView::leversOf(std::size_t row) const {
    std::set<LeverId> levers;
    if (!answer_ || row >= answer_->paths.paths.size())
        return levers;
    const EffectPath& path = answer_->paths.paths[row];
    for (std::size_t k = 0; k < path.bySource.size() && k < answer_->groups.size(); ++k)
        if (path.effect != 0 && std::abs(path.bySource[k]) >= kBrings * std::abs(path.effect))
            levers.insert(answer_->groups[k].levers.begin(), answer_->groups[k].levers.end());
    return levers;
}

void PathsView::pressed(std::size_t row) {
    const std::set<LeverId> levers = leversOf(row);
    if (!levers.empty())
        emit leverRequested(*levers.begin());
}

}  // namespace kyosei
