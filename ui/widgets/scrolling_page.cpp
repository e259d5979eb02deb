// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolling_page.h"

#include <QApplication>
#include <QTimer>

namespace kyosei {

ScrollingPage::ScrollingPage(QWidget& content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(&content);
    // setWidget() makes it fill its background.
    content.setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

bool ScrollingPage::focusNextPrevChild(bool next) {
    const bool moved = QScrollArea::focusNextPrevChild(next);
    // Once the parts inside have scrolled.
    QTimer::singleShot(0, this, [this] {
        if (QWidget* now = QApplication::focusWidget(); now && isAncestorOf(now))
            ensureWidgetVisible(now);
    });
    return moved;
}

}  // namespace kyosei
