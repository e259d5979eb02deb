// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_row.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kMaxLines = 8;

QColor stripe(Severity severity) {
    switch (severity) {
    case Severity::note: return theme().accent;
    case Severity::warning: return theme().assumption;
    case Severity::error: break;
    }
    return theme().worse;
}

}  // namespace

MessageRow::MessageRow(Message message, QWidget* parent)
    : QFrame(parent), message_(std::move(message)) {
    auto* layout = new QVBoxLayout(this);
    const int gap = spacing(*this);
    layout->setContentsMargins(3 * gap, gap, gap, gap);
    layout->setSpacing(gap);
    auto* line = new QHBoxLayout;
    line->setSpacing(2 * gap);
    layout->addLayout(line);

    auto* text = new QLabel(message_.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(text, 1);
    setAccessibleName(message_.text);

    if (!message_.details.isEmpty()) {
        more_ = new QToolButton(this);
        more_->setText(tr("Details"));
        more_->setCheckable(true);
        more_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        more_->setArrowType(Qt::RightArrow);
        more_->setAutoRaise(true);
        line->addWidget(more_);
        details_ = new QPlainTextEdit(message_.details, this);
        details_->setReadOnly(true);
        details_->setAccessibleName(tr("Details"));
        details_->setTabChangesFocus(true);
        const int rows =
            std::clamp(static_cast<int>(message_.details.count(u'\n')) + 1, 2, kMaxLines);
        details_->setFixedHeight(lines(*this, rows + 1));
        details_->hide();
        layout->addWidget(details_);
        connect(more_, &QToolButton::toggled, this, &MessageRow::showDetails);
    }
    for (const auto& [label, act] : message_.answers) {
        auto* button = new QPushButton(label, this);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, run = act] {
            emit closed();
            run();
        });
    }
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setText(QString(QChar(0x2715)));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    line->addWidget(close);
    connect(close, &QToolButton::clicked, this, &MessageRow::closed);
}

void MessageRow::showDetails(bool shown) {
    details_->setVisible(shown);
    more_->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
}

void MessageRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void MessageRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = lines(*this, 0.4);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(sheet, theme().surface);
    painter.setClipPath(sheet);
    painter.fillRect(QRect(0, 0, spacing(*this), height()), stripe(message_.severity));
    painter.setClipping(false);
    painter.setPen(theme().border);
    painter.drawPath(sheet);
}

}  // namespace kyosei
