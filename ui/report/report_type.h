// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

/// Letters and lines of a printed report. Lengths are tenths of a CSS pixel (960 to the inch), so
/// that sizes of type need no fractions and screens and printers break lines alike.
namespace kyosei {

inline constexpr double kReportUnit = 10;  ///< of a CSS pixel

/// The colours of a report, which is printed on white.
[[nodiscard]] QColor reportColour(report::Tone tone);
/// Rules and frames.
[[nodiscard]] QColor reportRule();

/// The faces of a report; those of Japan first where it is in Japanese.
[[nodiscard]] QFont reportFont(const QString& language, double pixels, bool bold = false);

/// A drawing in its place. Qt takes sizes of letters in it for points of the screen; here they are
/// CSS pixels, as in browsers.
void paintFigure(QPainter& painter, const report::Figure& figure, const QRectF& place);

/// A text that is broken into lines, with the beginning perhaps bold.
class ReportText {
public:
    ReportText(const QString& text, const QFont& font, double width, qsizetype boldUntil = 0);
    [[nodiscard]] double height() const { return height_; }
    /// Of its longest line.
    [[nodiscard]] double width() const { return width_; }
    void paint(QPainter& painter, double x, double y, const QColor& colour, double across,
               bool right = false) const;

private:
    QTextLayout layout_;
    double height_ = 0;
    double width_ = 0;
};

}  // namespace kyosei
