// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_bar.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace kyosei {

/// One message of the message bar. Owned by it.
class MessageRow : public QFrame {
    Q_OBJECT

public:
    explicit MessageRow(Message message, QWidget* parent = nullptr);
    [[nodiscard]] const Message& message() const { return message_; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showDetails(bool shown);

    Message message_;
    QPlainTextEdit* details_ = nullptr;
    QToolButton* more_ = nullptr;
};

}  // namespace kyosei
