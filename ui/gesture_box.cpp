// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gesture_box.h"

#include "ui/lever_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWheelEvent>

namespace kyosei {

GestureBox::GestureBox(Kind kind, QWidget* parent)
    : QDoubleSpinBox(parent), kind_(kind), burst_(new GestureBurst(this)) {
    setFocusPolicy(Qt::StrongFocus);
    if (kind == Kind::years)
        setDecimals(2);
    connect(burst_, &GestureBurst::started, this, &GestureBox::gestureStarted);
    connect(burst_, &GestureBurst::ended, this, &GestureBox::gestureEnded);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (showing_)
            return;
        burst_->touch();
        emit edited(value);
    });
}

void GestureBox::setLimits(double minimum, double maximum) {
    showing_ = true;
    setRange(minimum, maximum);
    showing_ = false;
}

void GestureBox::setDecimalPlaces(int decimals) {
    showing_ = true;
    setDecimals(decimals);
    showing_ = false;
}

void GestureBox::showValue(double value) {
    // What is being typed must not be rewritten under the hand.
    if (value == this->value())
        return;
    showing_ = true;
    setValue(value);
    showing_ = false;
}

void GestureBox::typeFirst(const QString& text) {
    setFocus(Qt::OtherFocusReason);
    selectAll();
    lineEdit()->insert(text);
}

QString GestureBox::textFromValue(double value) const {
    return kind_ == Kind::years ? yearText(value) : QDoubleSpinBox::textFromValue(value);
}

bool GestureBox::event(QEvent* event) {
    // Undo means the scenario's, not that of the few letters in the box.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QDoubleSpinBox::event(event);
}

void GestureBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

void GestureBox::focusOutEvent(QFocusEvent* event) {
    burst_->end();
    QDoubleSpinBox::focusOutEvent(event);
}

}  // namespace kyosei
