// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QTimer>
#include <QWidget>

namespace kyosei {

/// A large ring around the mouse pointer, so that an audience sees what is meant. Lies over a whole
/// window, lets every click through, and is hidden until switched on. Owned by that window.
class PointerRing : public QWidget {
    Q_OBJECT

public:
    explicit PointerRing(QWidget* window);
    void setShown(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    [[nodiscard]] QRect ringAt(QPoint centre) const;

    QTimer clock_;  ///< widgets below do not tell of every move
    QPoint centre_;
};

}  // namespace kyosei
