// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/answer_pane.h"

#include "ui/style/metrics.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kWideEnough = 33;  ///< line heights for both beside each other

}  // namespace

AnswerPane::AnswerPane(QWidget& result, QWidget& places, QWidget& chain, QWidget* parent)
    : QWidget(parent), result_(result), places_(places), chain_(chain), wanted_(&result) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * spacing(*this));
    row->addWidget(&places, 7);
    row->addWidget(&chain, 7);
    row->addWidget(&result, 8);
    column->addLayout(row, 1);
    arrange();
}

QSize AnswerPane::minimumSizeHint() const {
    return result_.minimumSizeHint();
}

void AnswerPane::setChainHere(bool here) {
    if (std::exchange(chainHere_, here) != here)
        arrange();
}

void AnswerPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

QString AnswerPane::nameOf(const QWidget& part) const {
    if (&part == &result_)
        return tr("Result");
    return &part == &places_ ? tr("Where it moved") : tr("Chain");
}

void AnswerPane::offer(std::vector<QWidget*> choices) {
    if (choices == choices_)
        return;
    choices_ = std::move(choices);
    QStringList names;
    for (const QWidget* choice : choices_)
        names << nameOf(*choice);
    delete switch_;
    switch_ = new SegmentedSwitch(tr("Result, places or chain"), names, this);
    connect(switch_, &SegmentedSwitch::chosen, this, [this](int choice) {
        wanted_ = choices_[static_cast<std::size_t>(choice)];
        arrange();
    });
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, switch_, 0, Qt::AlignRight);
}

void AnswerPane::arrange() {
    const bool wide = width() >= lines(*this, kWideEnough);
    std::vector<QWidget*> choices;
    if (!wide)
        choices.push_back(&result_);
    choices.push_back(&places_);
    if (chainHere_)
        choices.push_back(&chain_);
    offer(std::move(choices));
    auto chosen = std::ranges::find(choices_, wanted_);
    if (chosen == choices_.end())
        chosen = choices_.begin();
    switch_->setCurrent(static_cast<int>(chosen - choices_.begin()));
    switch_->setVisible(choices_.size() > 1);
    result_.setVisible(wide || *chosen == &result_);
    places_.setVisible(*chosen == &places_);
    chain_.setVisible(*chosen == &chain_);
}

}  // namespace kyosei
