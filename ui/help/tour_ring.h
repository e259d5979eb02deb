// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kyosei {

/// A frame around a part of the window that lets everything through to it. Owned by the tour.
class TourRing : public QWidget {
    Q_OBJECT

public:
    explicit TourRing(QWidget* window);
    /// In the window's coordinates; an empty place hides the ring.
    void surround(const QRect& place);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace kyosei
