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

ReasonView::ReasonView(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)), sentence_(new QLabel(this)),
      key_(new QLabel(this)), state_(new ElidedLabel(this)), list_(nullptr) {
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
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
    column->addWidget(sentence_);
    column->addWidget(scrolling(content), 1);
    column->addWidget(key_);
    column->addWidget(state_);
}

HeadlineIndicator ReasonView::subject() const {
    return model_->charts().headline().partsFirst()[request_.output];
}

void ReasonView::setRequest(const ReasonRequest& request) {
    if (request.scenario.runsLike(request_.scenario) && request.output == request_.output &&
        request.weights == request_.weights)
        return;
    request_ = request;
    cancel();
    asked_ = finished_ = false;
    askIfNeeded();
}

void ReasonView::askIfNeeded() {
    if (!isVisible() || asked_)
        return;
    asked_ = true;
    showRows({});
    sentence_->hide();
    state_->setText(tr("Being worked out …"));
    ask(request_);
}

void ReasonView::finish(const Issues& issues) {
    finished_ = true;
    if (!issues.empty())
        state_->setText(issueLines(issues));
}

void ReasonView::setHidden(bool hidden) {
    if (std::exchange(masked_, hidden) != hidden)
        refresh();
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
        low = std::min({low, row.share.low, row.share.median, row.other.value_or(0)});
        high = std::max({high, row.share.high, row.share.median, row.other.value_or(0)});
    }
    if (high - low <= 0)
        high = low + 1;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        if (k == rows_.size()) {
            auto* made = new ContributionRow(list_->parentWidget());
            list_->insertWidget(static_cast<int>(k), made);
            connect(made, &QAbstractButton::clicked, this, [this, k] { pressed(k); });
            connect(made, &ContributionRow::looked, this, [this, k](bool looking) {
                emit leversLookedAt(looking ? leversOf(k) : std::set<LeverId>());
            });
            rows_.push_back(made);
        }
        rows_[k]->setContent(std::move(rows[k]));
        rows_[k]->setAxis(low, high);
        rows_[k]->show();
    }
    for (std::size_t k = rows.size(); k < rows_.size(); ++k)
        rows_[k]->hide();
}

QString ReasonView::text() const {
    QStringList lines{sentence_->text()};
    for (const ContributionRow* each : rows_)
        if (!each->isHidden())
            lines << each->content().sentence;
    return (lines << state_->text()).join(u'\n');
}

void ReasonView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    askIfNeeded();
}

void ReasonView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    cancel();
    if (!finished_)
        asked_ = false;
}

void ReasonView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setMuted(*key_);
        refresh();
    }
}

}  // namespace kyosei
