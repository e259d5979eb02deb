// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicator_layout.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace kyosei {

/// One indicator: its name, how much it changes and how sure that is, above a picture of all years
/// with known sizes at its right. Painted as a whole, so that a moving slider costs little. Left
/// and Right go through the years, Enter opens the chart behind it. Child of the card.
class IndicatorPanel : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorPanel(QWidget* parent = nullptr);

    void setContent(IndicatorContent content);
    [[nodiscard]] const IndicatorContent& content() const { return content_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The pointer or the keyboard is at a year; NaN: at none.
    void hoveredYear(double year);
    /// The chart behind the panel is wanted.
    void chartRequested(QString chart);
    /// All values are wanted in sight, also those beyond the window.
    void excursionPressed();
    /// New content has been painted.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    /// What stays the same while a slider moves: painted once, since words take the most time.
    void paintGround(const IndicatorLayout& layout);

    IndicatorContent content_;
    QPixmap ground_;      ///< null: to be painted anew
    QTimer rest_;         ///< words follow when the picture rests
    QRectF excursion_;    ///< where the mark of what leaves the window was painted
    bool fresh_ = false;  ///< content has changed since the last paint
};

}  // namespace kyosei
