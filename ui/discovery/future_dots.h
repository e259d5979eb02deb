// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/discover.h"

#include <QWidget>

#include <array>

namespace kyosei {

/// A hundred dots, each a hundredth of the futures: filled where they miss the goal, those that
/// have what explains it together in a frame. Only looked at; words beside it say the same.
class FutureDots : public QWidget {
    Q_OBJECT
public:
    explicit FutureDots(QWidget* parent = nullptr);
    /// Shares of the whole: of futures in a box and beside it. Without a box: density of all.
    void setShares(const discovery::BoxStatistics& statistics, bool hasBox);
    void clear();

    /// Dots that have it and miss, have it and reach, do not and miss, do not and reach.
    [[nodiscard]] const std::array<int, 4>& counts() const { return counts_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<int, 4> counts_{};
    bool shown_ = false;
    bool hasBox_ = false;
};

/// A hundred in parts by shares that add up to one: the largest remainders get what is left.
[[nodiscard]] std::array<int, 4> hundredParts(const std::array<double, 4>& shares);

}  // namespace kyosei
