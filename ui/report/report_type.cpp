// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_type.h"

#include "model/report/figures.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QScreen>
#include <QSvgRenderer>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace kyosei {

QColor reportColour(report::Tone tone) {
    return {QString::fromLatin1(report::colourOf(tone))};
}

QColor reportRule() {
    return {0xd9, 0xd5, 0xcc};
}

QFont reportFont(const QString& language, double pixels, bool bold) {
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP"),
                         QStringLiteral("sans-serif")};
    if (language == QLatin1String("ja"))
        families.swapItemsAt(0, 1);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * kReportUnit))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintFigure(QPainter& painter, const report::Figure& figure, const QRectF& place) {
    constexpr double kPointsPerInch = 72;
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double factor = kPointsPerInch / (screen ? screen->logicalDotsPerInchY() : 96);
    static const QRegularExpression size(QStringLiteral("font-size=\"([0-9.]+)\""));
    QString svg = QString::fromStdString(figure.svg);
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch match = size.match(svg, at);
        if (!match.hasMatch())
            break;
        const QString fitted = QStringLiteral("font-size=\"%1\"")
                                   .arg(match.captured(1).toDouble() * factor, 0, 'f', 3);
        svg.replace(match.capturedStart(), match.capturedLength(), fitted);
        at = match.capturedStart() + fitted.size();
    }
    QSvgRenderer(svg.toUtf8()).render(&painter, place);
}

ReportText::ReportText(const QString& text, const QFont& font, double width, qsizetype boldUntil)
    : layout_(text, font) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout_.setTextOption(option);
    if (boldUntil > 0) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        layout_.setFormats({{0, static_cast<int>(boldUntil), bold}});
    }
    constexpr double kLeading = 1.32;  // of the size of the type
    const double line = kLeading * font.pixelSize();
    layout_.beginLayout();
    for (QTextLine each = layout_.createLine(); each.isValid(); each = layout_.createLine()) {
        each.setLineWidth(width);
        each.setPosition({0, height_ + (line - each.height()) / 2});
        height_ += line;
        width_ = std::max(width_, each.naturalTextWidth());
    }
    layout_.endLayout();
}

void ReportText::paint(QPainter& painter, double x, double y, const QColor& colour, double across,
                       bool right) const {
    painter.setPen(colour);
    for (int i = 0; i < layout_.lineCount(); ++i) {
        const QTextLine line = layout_.lineAt(i);
        const double shift = right ? across - line.naturalTextWidth() : 0;
        line.draw(&painter, {x + shift, y});
    }
}

}  // namespace kyosei
