// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/style/metrics.h"
#include "ui/widgets/message_row.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace kyosei {

namespace {

constexpr int kMaxMessages = 3;

}  // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(spacing(*this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MessageBar::show(const Message& message) {
    dismiss(message.key);
    while (layout_->count() >= kMaxMessages)
        dismiss(qobject_cast<MessageRow*>(layout_->itemAt(0)->widget())->message().key);
    auto* row = new MessageRow(message, this);
    connect(row, &MessageRow::closed, this, [this, key = message.key] { dismiss(key); });
    layout_->addWidget(row);
    setVisible(true);
    QAccessibleEvent alert(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss(const QString& key) {
    for (int i = layout_->count() - 1; i >= 0; --i) {
        auto* row = qobject_cast<MessageRow*>(layout_->itemAt(i)->widget());
        if (!row || row->message().key != key)
            continue;
        delete layout_->takeAt(i);
        row->hide();
        row->deleteLater();
    }
    setVisible(layout_->count() > 0);
}

QStringList MessageBar::texts() const {
    QStringList texts;
    for (int i = 0; i < layout_->count(); ++i)
        if (auto* row = qobject_cast<MessageRow*>(layout_->itemAt(i)->widget()))
            texts << row->message().text;
    return texts;
}

}  // namespace kyosei
