// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plain_labels.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace kyosei {

namespace {

/// Every widget is polished before it is shown for the first time; tool tips are labels too.
class PlainLabels : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Polish)
            return false;
        if (auto* label = qobject_cast<QLabel*>(watched);
            label && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        return false;
    }
};

}  // namespace

void showLabelsPlain(QApplication& application) {
    static const bool once = [&] {
        application.installEventFilter(new PlainLabels(&application));
        return true;
    }();
    (void)once;
}

}  // namespace kyosei
