// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chain/chain_content.h"
#include "ui/widgets/painted_button.h"

namespace kyosei {

/// One number of the chain with its small curve or its bar. Pressing it asks for the chart of it;
/// arrow keys go to its neighbours.
class ChainItem : public PaintedButton {
    Q_OBJECT
public:
    /// How much there is room for.
    enum class Look {
        curve,    ///< number, what it is, curve
        bar,      ///< a row: what it is, bar, number
        compact,  ///< own title, number, curve
    };

    explicit ChainItem(QWidget* parent);
    /// `description` is what the step does that the number belongs to.
    void setContent(const ChainItemContent& content, const QString& description);
    [[nodiscard]] const ChainItemContent& content() const { return content_; }
    void setLook(Look look);
    /// The unit alone is enough, since the title of the step is that of the number.
    void setAlone(bool alone);
    /// The ends of the bar's axis, which rows below each other share: low <= 0 <= high, low < high.
    void setBarAxis(double low, double high);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// An arrow key: so many items further, also below zero.
    void stepWanted(int by);
    void focused();

protected:
    void paintContent(QPainter& painter) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QFont fitting(double size, const QString& text, double width) const;
    void paintNumber(QPainter& painter, const QRectF& place) const;
    void paintCaption(QPainter& painter, const QRectF& place) const;
    void paintCurve(QPainter& painter, const QRectF& place) const;
    void paintBar(QPainter& painter) const;
    [[nodiscard]] QColor colour() const;

    ChainItemContent content_;
    Look look_ = Look::curve;
    bool alone_ = false;
    double axisLow_ = 0, axisHigh_ = 1;
};

}  // namespace kyosei
