// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/places/place_ranking.h"

#include <QRect>
#include <QWidget>

#include <vector>

namespace kyosei {

class PlaceRow;

/// A ranking of places as far as it fits: those that changed most and, below, those that changed
/// least.
class PlaceList : public QWidget {
    Q_OBJECT
public:
    explicit PlaceList(QWidget* parent = nullptr);
    void setRanking(PlaceRanking ranking);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Show the chart of a place.
    void placeRequested(const QString& chart, const QString& element);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void place(PlaceRow& row, int top) const;

    PlaceRanking ranking_;
    std::vector<PlaceRow*> rows_;
    QRect least_;  ///< of the words between the two groups; empty if all fit
};

}  // namespace kyosei
