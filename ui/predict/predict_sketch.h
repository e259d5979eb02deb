// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predict/predict_picture.h"

#include <QPointF>
#include <QWidget>

namespace kyosei {

/// Paper to sketch a curve or to set a range on with the mouse; the boxes beside it do the same for
/// the keyboard. Child of the panel.
class PredictSketch : public QWidget {
    Q_OBJECT
public:
    explicit PredictSketch(QWidget* parent = nullptr);

    void setPicture(PredictPicture picture);
    /// The guess that is being made, as changes from the baseline.
    void setGuess(const Guess& guess);
    [[nodiscard]] const Guess& guess() const { return guess_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The mouse has changed the guess.
    void edited();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF toPixel(const QPointF& point) const;
    [[nodiscard]] QPointF toValue(const QPointF& pixel) const;
    void draw(const QPointF& pixel);
    void drawCurve(const QPointF& from, const QPointF& to);
    void paintAxes(QPainter& painter) const;
    void paintLine(QPainter& painter, const QVector<QPointF>& points, const QPen& pen) const;
    void paintCurves(QPainter& painter) const;
    void paintRanges(QPainter& painter) const;
    void paintRange(QPainter& painter, double x, const Guess& guess, const QColor& colour) const;

    PredictPicture picture_;
    Guess guess_;
    QPointF before_;
    bool lowEnd_ = false;  ///< which end of the range the mouse holds
};

}  // namespace kyosei
