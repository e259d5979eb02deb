// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/headline_number.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kCaption = 1.25;  ///< heights in lines
constexpr double kHeight = 5.7;    ///< of all
constexpr double kLowHeight = 4.55;
constexpr double kBig = 2.5;  ///< size of the number

}  // namespace

HeadlineNumber::HeadlineNumber(QWidget* parent) : PaintedButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool HeadlineNumber::showsChange() const {
    return content_.outlook && !noMemberDiffers(content_.outlook->change);
}

QString HeadlineNumber::number() const {
    if (!content_.outlook)
        return QString(QChar(0x2013));
    return showsChange() ? changeNumber(content_.outlook->change, content_.scale)
                         : formatNumber(content_.outlook->baseline, content_.scale.decimals);
}

QStringList HeadlineNumber::besides() const {
    if (content_.hidden)
        return {hiddenText()};
    if (!content_.outlook)
        return {tr("Being computed")};
    const Outlook& outlook = *content_.outlook;
    if (!showsChange())
        return {content_.word, likelyRange(outlook.low, outlook.high, content_.scale.decimals),
                tr("with nothing changed")};
    // Where it leans is said by the runs below it.
    const bool unclear =
        classify(outlook.change, content_.scale.thresholds) == ChangeClass::unclear;
    return {unclear ? tr("Direction unclear")
                    : withoutFullStop(changeVerdict(outlook.change, content_.scale)),
            likelyChange(outlook.change, content_.scale),
            changeChance(outlook.change, content_.scale)};
}

QColor HeadlineNumber::colour() const {
    return showsChange() ? changeColour(changeRole(content_.outlook->change, content_.scale))
                         : theme().ink;
}

void HeadlineNumber::setContent(const Content& content) {
    if (content == content_)
        return;
    content_ = content;
    setAccessibleName(tr("%1: %2").arg(
        content_.caption, content_.hidden ? hiddenText() : listed({number(), besides().value(0)})));
    QString description;
    if (content_.outlook) {
        description = explained(*content_.outlook, content_.year, content_.scale);
        if (showsChange())
            description = sentences(tr("Level: %1, “%2”.")
                                        .arg(levelText(content_.outlook->baseline,
                                                       content_.outlook->change, content_.scale),
                                             content_.word),
                                    description);
    }
    setAccessibleDescription(description);
    update();
}

QSize HeadlineNumber::sizeHint() const {
    return {lines(*this, 20), lines(*this, low_ ? kLowHeight : kHeight)};
}

QSize HeadlineNumber::minimumSizeHint() const {
    return {lines(*this, 15), sizeHint().height()};
}

void HeadlineNumber::setLow(bool low) {
    if (std::exchange(low_, low) != low)
        updateGeometry();
}

/// "62.5 → 62.9", or the one number that it stays at.
QString HeadlineNumber::level() const {
    const Outlook& outlook = *content_.outlook;
    const QString text = levelText(outlook.baseline, outlook.change, content_.scale);
    const bool moves = text.contains(QChar(0x2192));
    return moves ? text : formatNumber(outlook.baseline, content_.scale.decimals);
}

int HeadlineNumber::levelWidth() const {
    if (!showsChange())
        return 0;
    const QFontMetrics small(scaledFont(font(), 0.92));
    return std::max({QFontMetrics(scaledFont(font(), 1, true)).horizontalAdvance(level()),
                     small.horizontalAdvance(tr("“%1”").arg(content_.word)),
                     small.horizontalAdvance(tr("level"))}) +
           lines(*this, 0.5);
}

void HeadlineNumber::paintBriefLevel(QPainter& painter, const QRect& place) const {
    painter.setFont(scaledFont(font(), 1, true));
    painter.setPen(theme().ink);
    painter.drawText(place, Qt::AlignRight | Qt::AlignTop, level());
}

int HeadlineNumber::paintLevel(QPainter& painter, const QRect& place) const {
    if (!showsChange())
        return 0;
    const QFont bold = scaledFont(font(), 1, true);
    const QFont small = scaledFont(font(), 0.92);
    const QString word = tr("“%1”").arg(content_.word);
    const QString first = level();
    const int width = levelWidth() - lines(*this, 0.5);
    QRect row(place.right() - width + 1, place.top(), width, lines(*this, 1.1));
    const auto draw = [&](const QString& text, const QFont& used, const QColor& ink) {
        painter.setFont(used);
        painter.setPen(ink);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, text);
        row.translate(0, row.height());
    };
    draw(tr("level"), small, theme().mutedInk);
    draw(first, bold, theme().ink);
    draw(word, small, theme().mutedInk);
    return levelWidth();
}

void HeadlineNumber::paintContent(QPainter& painter) {
    const int captionHeight = lines(*this, kCaption);
    painter.setFont(scaledFont(font(), 1.08, true));
    painter.setPen(underMouse() ? theme().accent : theme().ink);
    painter.drawText(QRect(0, 0, width(), captionHeight), Qt::AlignLeft | Qt::AlignTop,
                     content_.caption);

    const QRect body(0, captionHeight, width(), height() - captionHeight);
    const QFont big = scaledFont(font(), kBig, true);
    painter.setFont(big);
    painter.setPen(colour());
    painter.drawText(body, Qt::AlignLeft | Qt::AlignVCenter, number());
    const int left = QFontMetrics(big).horizontalAdvance(number()) + lines(*this, 0.6);
    const QStringList texts = besides();
    const int range = QFontMetrics(scaledFont(font(), 1)).horizontalAdvance(texts.value(1));
    // The range is never cut: where there is no room for both, the level stands beside the caption.
    const bool isNarrow = showsChange() && left + range + levelWidth() > width();
    if (isNarrow)
        paintBriefLevel(painter, QRect(0, 0, width(), captionHeight));
    const int right = isNarrow ? 0 : paintLevel(painter, body.adjusted(0, lines(*this, 0.2), 0, 0));

    const QRect block = body.adjusted(left, 0, -right, 0);
    const QFont bold = scaledFont(font(), 1.05, true);
    const QRect first = QFontMetrics(bold).boundingRect(block, Qt::TextWordWrap, texts.value(0));
    const int row = lines(*this, 1.1);
    int top = block.top() + std::max(0, (block.height() - first.height() - 2 * row) / 2);
    painter.setFont(bold);
    painter.setPen(theme().ink);
    painter.drawText(QRect(block.left(), top, block.width(), first.height()),
                     Qt::AlignLeft | Qt::TextWordWrap, texts.value(0));
    top += first.height();
    painter.setFont(scaledFont(font(), 1));
    painter.drawText(QRect(block.left(), top, block.width(), row), Qt::AlignLeft | Qt::AlignVCenter,
                     texts.value(1));
    painter.setFont(scaledFont(font(), 1, showsChange()));
    painter.setPen(showsChange() ? colour() : theme().mutedInk);
    // Below the level there is room to the edge.
    const bool below = first.height() > row * 3 / 2;
    const int wide = below ? body.right() - block.left() + 1 : block.width();
    painter.drawText(QRect(block.left(), top + row, wide, row), Qt::AlignLeft | Qt::AlignVCenter,
                     texts.value(2));
}

}  // namespace kyosei
