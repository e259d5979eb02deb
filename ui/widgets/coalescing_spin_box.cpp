// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/coalescing_spin_box.h"

#include "ui/text/lever_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace kyosei {

CoalescingSpinBox::CoalescingSpinBox(Kind kind, QWidget* parent)
    : NumberBox(parent), kind_(kind), coalescer_(new EditCoalescer(this)) {
    setFocusPolicy(Qt::StrongFocus);
    if (kind == Kind::years)
        setDecimals(2);
    connect(coalescer_, &EditCoalescer::started, this, &CoalescingSpinBox::editStarted);
    connect(coalescer_, &EditCoalescer::ended, this, &CoalescingSpinBox::editEnded);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (showing_)
            return;
        coalescer_->touch();
        emit edited(value);
    });
}

void CoalescingSpinBox::setLimits(double minimum, double maximum) {
    showing_ = true;
    setRange(minimum, maximum);
    showing_ = false;
}

void CoalescingSpinBox::setDecimalPlaces(int decimals) {
    showing_ = true;
    setShownDecimals(decimals);
    showing_ = false;
}

void CoalescingSpinBox::showValue(double value) {
    // What is being typed must not be rewritten under the hand.
    if (value == this->value())
        return;
    showing_ = true;
    setValue(value);
    showing_ = false;
}

void CoalescingSpinBox::typeFirst(const QString& text) {
    setFocus(Qt::OtherFocusReason);
    selectAll();
    lineEdit()->insert(text);
}

QString CoalescingSpinBox::textFromValue(double value) const {
    return kind_ == Kind::years ? yearText(value) : NumberBox::textFromValue(value);
}

bool CoalescingSpinBox::event(QEvent* event) {
    // Undo means the scenario's, not that of the few letters in the box.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return NumberBox::event(event);
}

void CoalescingSpinBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        NumberBox::wheelEvent(event);
    else
        event->ignore();
}

void CoalescingSpinBox::focusOutEvent(QFocusEvent* event) {
    coalescer_->end();
    NumberBox::focusOutEvent(event);
}

}  // namespace kyosei
