// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elided_label.h"

#include "ui/style/theme.h"
#include "ui/text/phrases.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace kyosei {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ElidedLabel::setText(const QString& text) {
    if (text == text_) {
        return;
    }
    const int before = heightForWidth(width());
    text_ = text;
    setAccessibleName(text);
    showRestInToolTip();
    // A new layout of the whole window for each step of a slider would be too dear.
    if (heightForWidth(width()) != before)
        updateGeometry();
    update();
}

void ElidedLabel::showRestInToolTip() {
    // Not all languages have a space where a line is broken.
    const auto bare = [](QString text) { return text.remove(u' '); };
    setToolTip(bare(wrapped(width()).join(QString())) == bare(text_) ? QString()
                                                                     : inShortLines(text_));
}

void ElidedLabel::setMaximumLines(int count) {
    if (count != most_) {
        most_ = count;
        showRestInToolTip();
        updateGeometry();
        update();
    }
}

void ElidedLabel::setSteady(bool steady) {
    steady_ = steady;
    updateGeometry();
}

void ElidedLabel::setMutedText(bool muted) {
    muted_ = muted;
    update();
}

QStringList ElidedLabel::wrapped(int width) const {
    QStringList result;
    if (text_.isEmpty() || width <= 0 || most_ <= 0) {
        return result;
    }
    QTextLayout layout(text_, font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (result.size() + 1 == most_) {
            const QString rest = text_.mid(line.textStart());
            result.append(fontMetrics().elidedText(rest, Qt::ElideRight, width));
            break;
        }
        result.append(text_.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return result;
}

int ElidedLabel::heightForWidth(int width) const {
    const int count = steady_ ? most_ : static_cast<int>(wrapped(width).size());
    return count * fontMetrics().lineSpacing();
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, heightForWidth(width())};
}

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 10, heightForWidth(width())};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(muted_ ? theme().mutedInk : theme().ink);
    QRect line(0, 0, width(), fontMetrics().lineSpacing());
    for (const QString& part : wrapped(width())) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, part);
        line.translate(0, line.height());
    }
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showRestInToolTip();
}

}  // namespace kyosei
