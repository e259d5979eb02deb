// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_areas.h"

#include <QApplication>
#include <QWidget>

namespace kyosei {

namespace {

bool takesFocus(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// The first in tab order, which is a ring through the whole window.
QWidget* firstIn(QWidget* area) {
    if (takesFocus(area))
        return area;
    for (QWidget* next = area->nextInFocusChain(); next && next != area;
         next = next->nextInFocusChain())
        if (area->isAncestorOf(next) && takesFocus(next))
            return next;
    return nullptr;
}

}  // namespace

void focusNextArea(const QList<QWidget*>& areas, bool forward) {
    const QWidget* focused = QApplication::focusWidget();
    const auto count = areas.size();
    qsizetype current = forward ? -1 : 0;
    for (qsizetype i = 0; i < count; ++i)
        if (focused && (areas[i] == focused || areas[i]->isAncestorOf(focused)))
            current = i;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget* area = areas[(current + (forward ? step : count - step) + count) % count];
        if (!area->isVisible())
            continue;
        if (QWidget* target = firstIn(area)) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

}  // namespace kyosei
