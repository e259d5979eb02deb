// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace kyosei {

/// A button that looks like what it shows: its content is painted by hand. The keyboard reaches it
/// and then a ring is around it; Enter presses it as Space does; it is painted anew when the
/// pointer comes or goes.
class PaintedButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PaintedButton(QWidget* parent = nullptr);

protected:
    /// Everything but the ring; lines are smooth unless it asks for others.
    virtual void paintContent(QPainter& painter) = 0;

    void paintEvent(QPaintEvent* event) final;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace kyosei
