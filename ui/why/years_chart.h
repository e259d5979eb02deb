// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/year_line.h"

#include <QColor>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace kyosei {

class YearAxes;

/// What parts of a scenario add to a number, year by year, and what all of them do.
struct YearsChartContent {
    struct Part {
        QString name;
        QString number;  ///< in the year of the headline
        YearLine line;
        QColor colour;
        Qt::PenStyle dash = Qt::SolidLine;
        bool named = true;  ///< at its end, if there is room
    };
    std::vector<Part> parts;  ///< those that are named first where there is little room come first
    Part whole;
    YearLine low, high;  ///< likely range of the whole; empty: not known
    double year = 0;     ///< of the numbers
    int decimals = 1;    ///< of what is read out
    double least = 1;  ///< of the number: so much at least is in sight, so that little looks small
    /// Stretches of time with a name, below the years: which loop is the strongest when.
    struct Stretch {
        double from = 0, to = 0;
        QString name;
        bool strong = false;
    };
    std::vector<Stretch> stretches;
    QString sentence;  ///< all of it in words
};

/// Draws that as lines with their names at the end; the pointer reads out a year. Only looked at.
class YearsChart : public QWidget {
    Q_OBJECT
public:
    explicit YearsChart(QWidget* parent = nullptr);
    void setContent(YearsChartContent content);
    [[nodiscard]] const YearsChartContent& content() const { return content_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF chartPlace() const;
    [[nodiscard]] double labelRoom() const;
    void paintLines(QPainter& painter, const YearAxes& axes) const;
    void paintLabels(QPainter& painter, const YearAxes& axes) const;
    void paintStretches(QPainter& painter, const YearAxes& axes) const;
    [[nodiscard]] QString readOut(double year) const;

    YearsChartContent content_;
    QRectF plot_;                    ///< as painted last
    std::optional<double> hovered_;  ///< a year
};

}  // namespace kyosei
