// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/headline_number.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/widgets/button_look.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace kyosei {

HeadlineNumber::HeadlineNumber(QWidget* parent) : QAbstractButton(parent) {
    makePressable(*this);
}

QStringList HeadlineNumber::differenceTexts() const {
    if (content_.hidden) {
        return {hiddenText()};
    }
    if (!content_.known) {
        return {};
    }
    if (roundsToZero(content_.difference, content_.decimals)) {
        return {tr("as in the baseline")};
    }
    const QString size = formatNumber(std::abs(content_.difference), content_.decimals);
    const QString text = content_.difference > 0 ? tr("%1 above baseline").arg(size)
                                                 : tr("%1 below baseline").arg(size);
    if (!content_.outlook || !content_.outlook->judged) {
        return {text, size};
    }
    const QString sure = directionProbability(content_.difference, *content_.outlook);
    return {tr("%1, %2").arg(text, sure), tr("%1, %2").arg(size, sure), size};
}

QString HeadlineNumber::range() const {
    return content_.outlook
               ? likelyRange(content_.outlook->low, content_.outlook->high, content_.decimals)
               : QString();
}

void HeadlineNumber::setContent(const Content& content) {
    if (content == content_) {
        return;
    }
    content_ = content;
    const QString number =
        content_.known ? formatNumber(content_.value, content_.decimals) : tr("no run yet");
    setAccessibleName(content_.hidden
                          ? tr("%1: %2").arg(content_.caption, hiddenText())
                          : tr("%1: %2, %3").arg(content_.caption, content_.word, number));
    QString description = differenceTexts().value(0);
    if (content_.outlook) {
        description = tr("%1. %2").arg(
            description, explained(*content_.outlook, content_.year, content_.decimals));
    }
    setAccessibleDescription(description);
    update();
}

QSize HeadlineNumber::sizeHint() const {
    return {lines(*this, 14), lines(*this, 5)};
}

QSize HeadlineNumber::minimumSizeHint() const {
    return {lines(*this, 11), lines(*this, 4.6)};
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
    const int rowHeight = lines(*this, 1.1);
    const int rows = range().isEmpty() ? 1 : 2;
    const int blockTop = right.center().y() - (wordHeight + rows * rowHeight) / 2 + 1;
    painter.setFont(wordFont);
    painter.setPen(theme().ink);
    painter.drawText(
        QRect(right.left(), blockTop, right.width(), wordHeight), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(wordFont).elidedText(content_.word, Qt::ElideRight, right.width()));
    QRect row(right.left(), blockTop + wordHeight, right.width(), rowHeight);
    if (rows == 2) {
        painter.setFont(scaledFont(font(), 0.95));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, range());
        row.translate(0, rowHeight);
    }
    drawChange(painter, row, content_.difference, content_.decimals, differenceTexts(),
               scaledFont(font(), 0.95));
    drawFocus(painter, *this);
}

void HeadlineNumber::keyPressEvent(QKeyEvent* event) {
    pressOnEnter(*this, event) ? event->accept() : QAbstractButton::keyPressEvent(event);
}

}  // namespace kyosei
