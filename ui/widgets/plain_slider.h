// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace kyosei {

/// A horizontal slider that looks like the levers, in every theme.
class PlainSlider : public QSlider {
    Q_OBJECT

public:
    explicit PlainSlider(QWidget* parent = nullptr) : QSlider(Qt::Horizontal, parent) {}

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Scrolling the page must not move it by accident.
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace kyosei
