// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline_number.h"

#include "ui/button_look.h"
#include "ui/format.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace kyosei {

HeadlineNumber::HeadlineNumber(QWidget* parent) : QAbstractButton(parent) {
    makePressable(*this);
}

QString HeadlineNumber::differenceText() const {
    if (!content_.known) {
        return {};
    }
    if (roundsToZero(content_.difference, content_.decimals)) {
        return tr("as in the baseline");
    }
    const QString size = formatNumber(std::abs(content_.difference), content_.decimals);
    return content_.difference > 0 ? tr("%1 above baseline").arg(size)
                                   : tr("%1 below baseline").arg(size);
}

void HeadlineNumber::setContent(const Content& content) {
    if (content == content_) {
        return;
    }
    content_ = content;
    const QString number =
        content_.known ? formatNumber(content_.value, content_.decimals) : tr("no run yet");
    setAccessibleName(tr("%1: %2, %3").arg(content_.caption, content_.word, number));
    setAccessibleDescription(differenceText());
    update();
}

QSize HeadlineNumber::sizeHint() const {
    return {lines(*this, 14), lines(*this, 3.7)};
}

QSize HeadlineNumber::minimumSizeHint() const {
    return {lines(*this, 11), lines(*this, 3.5)};
}

void HeadlineNumber::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int captionHeight = lines(*this, 1.15);
    painter.setFont(scaledFont(font(), 1.0));
    painter.setPen(underMouse() ? theme().accent : theme().mutedInk);
    painter.drawText(QRect(0, 0, width(), captionHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     content_.caption);

    const QRect body(0, captionHeight, width(), height() - captionHeight);
    QFont big = scaledFont(font(), 2.6, true);
    painter.setFont(big);
    painter.setPen(theme().accent);
    const QString number =
        content_.known ? formatNumber(content_.value, content_.decimals) : QString(QChar(0x2013));
    painter.drawText(body, Qt::AlignLeft | Qt::AlignVCenter, number);

    const int left = QFontMetrics(big).horizontalAdvance(number) + lines(*this, 0.7);
    const QRect right = body.adjusted(left, 0, 0, 0);
    const QFont wordFont = scaledFont(font(), 1.25, true);
    const int wordHeight = QFontMetrics(wordFont).height();
    const int blockTop = right.center().y() - (wordHeight + lines(*this, 1)) / 2 + 1;
    painter.setFont(wordFont);
    painter.setPen(theme().ink);
    painter.drawText(
        QRect(right.left(), blockTop, right.width(), wordHeight), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(wordFont).elidedText(content_.word, Qt::ElideRight, right.width()));
    drawChange(painter,
               QRect(right.left(), blockTop + wordHeight, right.width(), lines(*this, 1.1)),
               content_.difference, content_.decimals, differenceText(), scaledFont(font(), 0.95));
    drawFocus(painter, *this);
}

void HeadlineNumber::keyPressEvent(QKeyEvent* event) {
    pressOnEnter(*this, event) ? event->accept() : QAbstractButton::keyPressEvent(event);
}

}  // namespace kyosei
