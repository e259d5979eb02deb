// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/discover.h"

#include <QWidget>

namespace kyosei {

/// The boxes that can be chosen: the share of the misses that one covers, across, against the share
/// of its futures that miss, upwards. A click or an arrow key chooses another.
class ChoiceCurve : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceCurve(QWidget* parent = nullptr);
    void show(const discovery::DiscoveryPointer& found, std::size_t chosen);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(std::size_t finding);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeOf(std::size_t finding) const;
    void choose(std::size_t finding);

    discovery::DiscoveryPointer found_;
    std::size_t chosen_ = 0;
};

}  // namespace kyosei
