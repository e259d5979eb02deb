// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

#include <QPen>
#include <QWidget>

#include <optional>
#include <vector>

namespace kyosei {

/// One entry: a sample of the line, or a marker, and its name.
struct LegendEntry {
    QString text;
    QString element;  ///< what a click selects; may be empty
    std::optional<QPen> line;
    std::optional<QCPScatterStyle> marker;
    std::optional<QBrush> band;  ///< with `line` as its edge

    /// Whether it takes the same place and looks the same.
    [[nodiscard]] bool sameAs(const LegendEntry& other) const;
};

/// The entries of a chart, in the order of its elements.
[[nodiscard]] std::vector<LegendEntry> legendOf(const ChartContent& content, const Theme& theme,
                                                double unit);

/// Entries laid out in rows that never overlap. What does not fit into `mostRows` is counted in a
/// last entry ("+3"). For the legend on the card and in exported pictures.
class LegendLayout {
public:
    LegendLayout(std::vector<LegendEntry> entries, const QFont& font, double width, int mostRows);

    [[nodiscard]] double height() const { return height_; }
    void paint(QPainter& painter, QPointF origin, const Theme& theme) const;
    /// The element under a point relative to the origin; empty if there is none.
    [[nodiscard]] QString elementAt(QPointF point) const;

private:
    struct Placed {
        LegendEntry entry;
        QRectF place;
    };
    std::vector<Placed> placed_;
    QFont font_;
    double height_ = 0;
    double sample_ = 0;
};

/// The legend below a chart. A click on a country or pair selects it; the element selector does the
/// same from the keyboard.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget* parent = nullptr);
    void setContent(const ChartContent& content);
    void setMostRows(int rows);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void elementActivated(QString element);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] LegendLayout layoutFor(int width) const;

    ChartContent content_;
    std::vector<LegendEntry> entries_;
    int mostRows_ = 2;
};

}  // namespace kyosei
