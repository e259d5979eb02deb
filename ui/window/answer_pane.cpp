// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/answer_pane.h"

#include "ui/style/metrics.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace kyosei {

namespace {

constexpr double kWideEnough = 33;  ///< line heights for both beside each other

}  // namespace

AnswerPane::AnswerPane(QWidget& result, QWidget& places, QWidget* parent)
    : QWidget(parent), result_(result), places_(places),
      choice_(
          new SegmentedSwitch(tr("Result or places"), {tr("Result"), tr("Where it moved")}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    column->addWidget(choice_, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * spacing(*this));
    row->addWidget(&places, 7);
    row->addWidget(&result, 8);
    column->addLayout(row, 1);
    connect(choice_, &SegmentedSwitch::chosen, this, &AnswerPane::arrange);
    arrange();
}

QSize AnswerPane::minimumSizeHint() const {
    return result_.minimumSizeHint();
}

void AnswerPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void AnswerPane::arrange() {
    const bool wide = width() >= lines(*this, kWideEnough);
    choice_->setVisible(!wide);
    result_.setVisible(wide || choice_->current() == 0);
    places_.setVisible(wide || choice_->current() != 0);
}

}  // namespace kyosei
