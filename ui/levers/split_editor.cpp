// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/split_editor.h"

#include "ui/document/document.h"
#include "ui/levers/lever_slider.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kyosei {

namespace {

constexpr double kWhole = 100;  ///< per cent
constexpr double kStep = 1, kFine = 0.1;

}  // namespace

SplitEditor::SplitEditor(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), title_(new QLabel(this)),
      reset_(new QToolButton(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this) / 2);
    title_->setFont(scaledFont(font(), 1, true));
    reset_->setText(tr("As in the baseline"));
    reset_->setObjectName(QStringLiteral("resetShares"));
    reset_->setAutoRaise(true);
    reset_->setFocusPolicy(Qt::StrongFocus);
    auto* line = new QHBoxLayout;
    line->addWidget(title_, 1);
    line->addWidget(reset_);
    layout->addLayout(line);
    table_ = new QWidget(this);
    layout->addWidget(table_);
    layout->addStretch(1);
    connect(reset_, &QToolButton::clicked, this, [this] {
        if (split_)
            document_.resetShares(*split_);
    });
}

std::vector<bool>& SplitEditor::kept() {
    std::vector<bool>& kept = kept_[split_->id];
    kept.resize(split_->receivers.size());
    return kept;
}

void SplitEditor::showSplit(const LeverSplit& split) {
    split_ = &split;
    delete grid_;
    const auto old = table_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    rows_.clear();
    grid_ = new QGridLayout(table_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(spacing(*this));
    grid_->setVerticalSpacing(0);
    grid_->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < split.receivers.size(); ++i)
        buildRow(i);
    showScenario();
}

void SplitEditor::buildRow(std::size_t receiver) {
    const QString name =
        dataText("elements", document_.model().charts().elementTitle(split_->receivers[receiver]));
    const QString whole =
        tr("%1: share of %2")
            .arg(name, dataText("elements", document_.levers().actorName(split_->id.actor)));
    auto* label = new QLabel(name, table_);
    Row row{
        new LeverSlider(LeverScale(0, kWhole, kStep, kWhole * split_->baseline[receiver], kFine),
                        LeverSlider::Look::policy, table_),
        new CoalescingSpinBox(CoalescingSpinBox::Kind::number, table_), new QToolButton(table_)};
    row.slider->setObjectName(QStringLiteral("share.") + fromModel(split_->receivers[receiver]));
    row.slider->setAccessibleName(whole);
    row.slider->setToolTip(
        tr("%1\nBaseline: %2 %").arg(whole, formatNumber(kWhole * split_->baseline[receiver], 1)));
    row.box->setDecimalPlaces(1);
    row.box->setLimits(0, kWhole);
    row.box->setSuffix(tr(" %"));
    row.box->setAccessibleName(whole);
    row.keep->setAutoRaise(true);
    row.keep->setCheckable(true);
    row.keep->setFocusPolicy(Qt::StrongFocus);
    row.keep->setIcon(lineIcon(QStringLiteral("lock")));
    row.keep->setAccessibleName(tr("Keep %1 as it is while others move").arg(name));
    row.keep->setToolTip(row.keep->accessibleName());
    const int line = static_cast<int>(receiver);
    grid_->addWidget(label, line, 0);
    grid_->addWidget(row.slider, line, 1);
    grid_->addWidget(row.box, line, 2);
    grid_->addWidget(row.keep, line, 3);
    connectRow(row, receiver);
    rows_.push_back(row);
}

void SplitEditor::connectRow(const Row& row, std::size_t receiver) {
    const auto begin = [this] {
        document_.beginGesture();
        emit dragging(true);
    };
    const auto end = [this] { emit dragging(false); };
    connect(row.slider, &LeverSlider::editStarted, this, begin);
    connect(row.slider, &LeverSlider::editEnded, this, end);
    connect(row.slider, &LeverSlider::valueEdited, this,
            [this, receiver](double percent) { setShare(receiver, percent); });
    connect(row.slider, &LeverSlider::lockToggled, this,
            [this, receiver] { toggleKept(receiver); });
    connect(row.slider, &LeverSlider::typed, row.box,
            [box = row.box](const QString& text) { box->typeFirst(text); });
    connect(row.slider, &LeverSlider::neighbourWanted, this, [this, receiver](int rows, int) {
        const int next = static_cast<int>(receiver) + rows;
        if (next >= 0 && next < static_cast<int>(rows_.size()))
            rows_[static_cast<std::size_t>(next)].slider->setFocus(Qt::TabFocusReason);
    });
    connect(row.box, &CoalescingSpinBox::editStarted, this, begin);
    connect(row.box, &CoalescingSpinBox::editEnded, this, end);
    connect(row.box, &CoalescingSpinBox::edited, this,
            [this, receiver](double percent) { setShare(receiver, percent); });
    connect(row.keep, &QToolButton::clicked, this, [this, receiver] { toggleKept(receiver); });
}

void SplitEditor::setShare(std::size_t receiver, double percent) {
    document_.setShare(*split_, receiver, percent / kWhole, kept());
    // It may have stopped where the others could give no more.
    showScenario();
}

void SplitEditor::toggleKept(std::size_t receiver) {
    kept()[receiver] = !kept()[receiver];
    showScenario();
}

void SplitEditor::showTitle() {
    const LeverCell* cell = document_.levers().find(split_->id);
    const bool raised = cell && document_.scenario().setting(*cell).value > cell->baseline.value;
    const QString title = dataText("levers", split_->title);
    const QString note = dataText("levers", split_->note);
    title_->setText(raised ? title : tr("%1 (no effect yet)").arg(title));
    title_->setToolTip(
        raised ? note : tr("Without effect until the lever is above its baseline. %1").arg(note));
}

void SplitEditor::showScenario() {
    if (!split_)
        return;
    const std::vector<double> shares = document_.scenario().shares(*split_);
    const bool locked = document_.scenario().isLocked(split_->id);
    const std::vector<bool>& kept = this->kept();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const double percent = kWhole * shares[i];
        rows_[i].slider->setLocked(locked || kept[i]);
        rows_[i].slider->showValue(percent);
        rows_[i].slider->setAccessibleDescription(tr("%1 %").arg(formatNumber(percent, 1)));
        rows_[i].box->setEnabled(!locked && !kept[i]);
        rows_[i].box->showValue(percent);
        rows_[i].keep->setChecked(kept[i]);
    }
    reset_->setEnabled(!locked && document_.scenario().splits.contains(split_->id));
    showTitle();
}

}  // namespace kyosei
