// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_entry.h"

#include "ui/text/lever_text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

namespace kyosei {

LeverEntry::LeverEntry(const LeverCell& cell, const QString& name, QWidget* parent)
    : NumberBox(parent),
      range_(tr("From %1 to %2. Enter sets it, Esc leaves it.")
                 .arg(leverNumber(cell, cell.minimum), leverValue(cell, cell.maximum))) {
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setShownDecimals(cell.decimals);
    setRange(cell.minimum, cell.maximum);
    setAccessibleName(name);
    setAccessibleDescription(range_);
    setToolTip(range_);
}

void LeverEntry::begin(double value, const QString& text) {
    setValue(value);
    before_ = this->value();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    selectAll();
    lineEdit()->insert(text);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), range_, this);
}

bool LeverEntry::event(QEvent* event) {
    // Escape is for this field, whatever else it is a shortcut of.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return NumberBox::event(event);
}

void LeverEntry::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape: finish(false, true); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: finish(true, true); return;
    default: NumberBox::keyPressEvent(event);
    }
}

void LeverEntry::focusOutEvent(QFocusEvent* event) {
    NumberBox::focusOutEvent(event);
    finish(true, false);
}

void LeverEntry::finish(bool take, bool byKey) {
    if (done_)
        return;
    done_ = true;
    interpretText();
    // Nothing new, and the digits that are not shown stay.
    if (take && value() != before_)
        emit entered(value());
    emit left(byKey);
}

}  // namespace kyosei
