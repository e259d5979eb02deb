// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/reason_view.h"

#include "ui/style/metrics.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scrolling.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kRestMilliseconds = 250;  ///< until a slider is taken to rest

}  // namespace

ReasonView::ReasonView(std::shared_ptr<const PolicyModel> model, Asks asks, QWidget* parent)
    : WhyPage(parent), model_(std::move(model)), asks_(asks), heading_(new QLabel(this)),
      sentence_(new QLabel(this)), key_(new QLabel(this)), state_(new ElidedLabel(this)),
      list_(nullptr) {
    rest_.setSingleShot(true);
    rest_.setInterval(kRestMilliseconds);
    connect(&rest_, &QTimer::timeout, this, &ReasonView::askIfNeeded);
    heading_->setFont(scaledFont(font(), 1.15, true));
    heading_->hide();
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sentence_->hide();
    key_->setWordWrap(true);
    key_->setFont(scaledFont(font(), 0.88));
    setMuted(*key_);
    auto* content = new QWidget;
    list_ = new QVBoxLayout(content);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(0);
    list_->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this) / 2);
    column->addWidget(heading_);
    column->addWidget(sentence_);
    column->addWidget(scrolling(content), 1);
    column->addWidget(key_);
    column->addWidget(state_);
}

HeadlineIndicator ReasonView::subject() const {
    return model_->charts().headline().partsFirst()[request_.output];
}

void ReasonView::setRequest(const ReasonRequest& request) {
    const bool same = sameRuns(request, request_);
    if (same && request.output == request_.output)
        return;
    request_ = request;
    if (same && asked_ && knowsAllOutputs()) {
        refresh();
        return;
    }
    asked_ = finished_ = false;
    if (asks_ == Asks::atRest) {
        cancel();
        if (!isVisible())
            return;
        state_->setText(tr("The scenario has changed: being worked out …"));
        rest_.start();
    } else {
        askIfNeeded();
    }
}

void ReasonView::askAgain() {
    asked_ = finished_ = false;
    askIfNeeded();
}

void ReasonView::askIfNeeded() {
    if (!isVisible() || asked_)
        return;
    asked_ = true;
    rest_.stop();
    if (asks_ == Asks::atRest) {
        showRows({});
        sentence_->hide();
    }
    state_->setText(tr("Being worked out …"));
    ask(request_);
}

void ReasonView::finish(const Issues& issues) {
    finished_ = true;
    if (!issues.empty())
        state_->setText(issueLines(issues));
}

void ReasonView::setMasked(bool masked) {
    if (std::exchange(masked_, masked) == masked)
        return;
    key_->setHidden(masked_);
    showHeading({});
    showRows({});
    showSentence({});
    refresh();
}

void ReasonView::showHeading(const QString& heading) {
    heading_->setText(masked_ ? QString() : heading);
    heading_->setVisible(!heading_->text().isEmpty());
}

void ReasonView::addBelowRows(QWidget& widget) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(key_), &widget);
}

void ReasonView::showSentence(const QString& sentence) {
    sentence_->setText(masked_ ? tr("Hidden until the prediction is made.") : sentence);
    sentence_->setVisible(!sentence_->text().isEmpty());
}

void ReasonView::showKey(const QString& key) {
    key_->setText(key);
}

void ReasonView::showState(const QString& state) {
    state_->setText(state);
}

ReasonView::~ReasonView() {
    // A row that has the pointer or the keyboard tells when it goes, which is after this.
    for (ContributionRow* row : rows_)
        row->disconnect(this);
}

std::set<LeverId> ReasonView::leversOf(std::size_t) const {
    return {};
}

void ReasonView::showRows(std::vector<ContributionRowContent> rows) {
    if (masked_)
        rows.clear();
    double low = 0;
    double high = 0;
    for (const ContributionRowContent& row : rows) {
        const double other = row.other.value_or(0), alone = row.alone.value_or(0);
        low = std::min({low, row.share.low, row.share.median, other, alone});
        high = std::max({high, row.share.high, row.share.median, other, alone});
    }
    if (high - low <= 0)
        high = low + 1;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        ContributionRow& shown = row(k);
        shown.setContent(std::move(rows[k]));
        shown.setAxis(low, high);
        shown.show();
    }
    for (std::size_t k = rows.size(); k < rows_.size(); ++k)
        rows_[k]->hide();
}

ContributionRow& ReasonView::row(std::size_t index) {
    while (rows_.size() <= index) {
        auto* made = new ContributionRow(list_->parentWidget());
        const std::size_t at = rows_.size();
        list_->insertWidget(static_cast<int>(at), made);
        connect(made, &QAbstractButton::clicked, this, [this, at] { pressed(at); });
        connect(made, &ContributionRow::checkPressed, this, [this, at] { checked(at); });
        connect(made, &ContributionRow::looked, this, [this, at](bool looking) {
            emit leversLookedAt(looking ? leversOf(at) : std::set<LeverId>());
        });
        rows_.push_back(made);
    }
    return *rows_[index];
}

QString ReasonView::text() const {
    QStringList lines;
    for (const QLabel* label : {heading_, sentence_})
        if (!label->text().isEmpty())
            lines << label->text();
    for (const ContributionRow* each : rows_)
        if (!each->isHidden())
            lines << each->content().sentence;
    return (lines << state_->text()).join(u'\n');
}

void ReasonView::showEvent(QShowEvent* event) {
    WhyPage::showEvent(event);
    askIfNeeded();
}

void ReasonView::hideEvent(QHideEvent* event) {
    WhyPage::hideEvent(event);
    rest_.stop();
    cancel();
    if (!finished_)
        asked_ = false;
}

void ReasonView::changeEvent(QEvent* event) {
    WhyPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setMuted(*key_);
        refresh();
    }
}

}  // namespace kyosei
