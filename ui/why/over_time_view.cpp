// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/over_time_view.h"

#include "ui/charts/content/line_colours.h"
#include "ui/style/metrics.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/why/over_time_text.h"
#include "ui/why/part_names.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_switch.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace kyosei {

namespace {

constexpr int kYearsApart = 2;  ///< between the points of a line

}  // namespace

OverTimeView::OverTimeView(const std::shared_ptr<const WhySources>& sources, UserGroups& groups,
                           QWidget* parent)
    : WhyPage(parent), model_(sources->model), groups_(groups),
      runs_(new ContributionRuns(sources, this)) {
    setAccessibleName(tr("Over the years"));
    build();
    connect(runs_, &ContributionRuns::found, this, &OverTimeView::take);
    connect(runs_, &ContributionRuns::progressed, this, [this](int done, int all) {
        state_->setText(tr("%1 of %2 combinations …").arg(done).arg(all));
    });
    connect(runs_, &ContributionRuns::failed, this, [this](const Issues& issues) {
        found_.reset();
        refresh();
        state_->setText(issueLines(issues));
    });
    connect(&groups_, &UserGroups::changed, this, [this](ContributionParts changed) {
        if (changed == parts())
            askAgain();
    });
}

void OverTimeView::build() {
    by_ = new SegmentedSwitch(tr("Lines of"), {tr("Levers"), tr("Countries")}, this);
    sentence_ = new QLabel(this);
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    chart_ = new YearsChart(this);
    key_ = new QLabel(tr("Lines: fair share of the whole, year by year, medians of the runs; band: "
                         "likely range of the whole; numbers: in %1. Point at a year to read it.")
                          .arg(formatYear(model_->charts().headline().horizon)),
                      this);
    key_->setWordWrap(true);
    key_->setFont(scaledFont(font(), 0.88));
    setMuted(*key_);
    state_ = new ElidedLabel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this) / 2);
    column->addWidget(by_, 0, Qt::AlignLeft);
    column->addWidget(sentence_);
    column->addWidget(chart_, 1);
    column->addWidget(key_);
    column->addWidget(state_);
    connect(by_, &SegmentedSwitch::chosen, this, &OverTimeView::askAgain);
}

ContributionParts OverTimeView::parts() const {
    return by_->current() == 0 ? ContributionParts::levers : ContributionParts::countries;
}

std::vector<double> OverTimeView::years() const {
    const double horizon = model_->charts().headline().horizon;
    const double last = model_->program().simulation().stop;
    const int before =
        static_cast<int>((horizon - std::floor(model_->presentYear())) / kYearsApart);
    const int after = static_cast<int>((last - horizon) / kYearsApart);
    std::vector<double> years;
    for (int k = -before; k <= after; ++k)
        years.push_back(horizon + kYearsApart * k);
    return years;
}

void OverTimeView::setRequest(const ReasonRequest& request) {
    const bool same = sameRuns(request, request_) && request.output == request_.output;
    request_ = request;
    if (!same)
        askAgain();
}

void OverTimeView::askAgain() {
    asked_ = finished_ = false;
    ask();
}

void OverTimeView::ask() {
    if (!isVisible() || asked_)
        return;
    asked_ = true;
    if (found_ && shown_ != parts()) {
        found_.reset();
        refresh();
    }
    shown_ = parts();
    state_->setText(tr("Being worked out …"));
    runs_->start({request_.scenario,
                  shown_,
                  {model_->charts().headline().outputs()[request_.output]},
                  years(),
                  groups_.of(shown_),
                  request_.weights});
}

void OverTimeView::take(std::shared_ptr<const Contributions> found, ContributionStage stage) {
    found_ = std::move(found);
    stage_ = stage;
    finished_ = stage == ContributionStage::all;
    refresh();
}

void OverTimeView::refresh() {
    const bool shown = found_ && !masked_;
    chart_->setVisible(shown && !found_->groups.empty());
    key_->setVisible(shown && !found_->groups.empty());
    sentence_->setText(masked_ ? tr("Hidden until the prediction is made.") : QString());
    if (shown) {
        const HeadlineIndicator number = model_->charts().headline().partsFirst()[request_.output];
        ContributionsOverTime answer{*found_,
                                     shown_,
                                     stage_,
                                     number,
                                     model_->charts().headline().horizon,
                                     partNames(*found_, shown_, groups_)};
        std::vector<std::string> ids;
        for (const LeverGroup& group : found_->groups)
            ids.push_back(group.id);
        if (shown_ == ContributionParts::countries)
            answer.colours = lineColours(ids, model_->levers().actors());
        sentence_->setText(stage_ == ContributionStage::central && !found_->groups.empty()
                               ? tr("Run with central constants, no ranges yet")
                               : overTimeSentence(answer));
        if (!found_->groups.empty())
            chart_->setContent(yearsChartOf(answer));
        state_->setText(found_->groups.empty() ? QString() : contributionState(*found_, stage_));
    }
    sentence_->setVisible(!sentence_->text().isEmpty());
}

void OverTimeView::setMasked(bool masked) {
    masked_ = masked;
    refresh();
}

QString OverTimeView::text() const {
    return QStringList{sentence_->text(),
                       chart_->isHidden() ? QString() : chart_->content().sentence, state_->text()}
        .join(u'\n');
}

void OverTimeView::showEvent(QShowEvent* event) {
    WhyPage::showEvent(event);
    ask();
}

void OverTimeView::hideEvent(QHideEvent* event) {
    WhyPage::hideEvent(event);
    runs_->cancel();
    if (!finished_)
        asked_ = false;
}

void OverTimeView::changeEvent(QEvent* event) {
    WhyPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setMuted(*key_);
        refresh();
    }
}

}  // namespace kyosei
