// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace kyosei {

/// A package in the picture of cost against chance.
struct FrontPoint {
    double cost = 0;           ///< billions a year
    double share = 0;          ///< of futures, 0..1
    double low = 0, high = 0;  ///< nine chances in ten for it
    QString letter;            ///< of its card; empty: it has none
    QString text;              ///< what it is, in full sentences
    bool works = false;
};

/// Packages by what they cost and in how many futures they reach the goal. The pointer, a click or
/// the arrow keys choose one. UI thread.
class FrontPlot : public QWidget {
    Q_OBJECT
public:
    explicit FrontPlot(QWidget* parent = nullptr);

    /// `wanted` is the share that is wanted; `budget` the limit of all together.
    void setPoints(std::vector<FrontPoint> points, double wanted, std::optional<double> budget);
    void setUnit(const QString& unit);
    /// Which one is chosen; none: -1.
    void setChosen(int point);
    [[nodiscard]] int chosen() const { return chosen_; }
    [[nodiscard]] const std::vector<FrontPoint>& points() const { return points_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By a person.
    void chosenByHand(int point);
    /// Enter or a double click on the one that is chosen.
    void applyWanted(int point);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeOf(double cost, double share) const;
    [[nodiscard]] int pointAt(const QPointF& pixel) const;
    [[nodiscard]] double lowestCost() const;
    [[nodiscard]] double highestCost() const;
    void choose(int point);
    void paintAxes(QPainter& painter) const;
    void paintLimits(QPainter& painter) const;
    void paintPoint(QPainter& painter, const FrontPoint& point, bool chosen, bool hovered) const;

    std::vector<FrontPoint> points_;
    double wanted_ = 0;
    std::optional<double> budget_;
    QString unit_;
    int chosen_ = -1;
    int hovered_ = -1;
};

}  // namespace kyosei
