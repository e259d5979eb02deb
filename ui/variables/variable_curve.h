// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/run/year_line.h"
#include "ui/variables/variable_runs.h"
#include "ui/widgets/painted_button.h"

#include <QColor>

namespace kyosei {

/// A variable over the years, without and with the scenario: medians and likely range over the
/// members, or until there are any the runs with central constants.
struct VariableCurve {
    YearLine before, after;
    YearLine low, high;  ///< where nine in ten changes lie, from `before`; empty without members
    double year = 0;     ///< of the numbers beside it
    double valueBefore = 0, valueAfter = 0;
};
[[nodiscard]] VariableCurve curveOf(Slot slot, const RunView& view, const VariableAnswer& answer,
                                    double year);

/// Both curves on axes of their own, in this rectangle.
void paintCurve(QPainter& painter, const QRectF& place, const VariableCurve& curve,
                const QFont& font);

/// What a small chart shows beside the curve.
struct CurveButtonContent {
    Slot slot = 0;
    QString title, beside;  ///< the variable, and of which place or how it acts
    QString effect;         ///< at the right of the title
    bool against = false;   ///< it works against the change
    VariableCurve curve;
    QString sentence;  ///< all of it in words
};

/// A cause or a use as a small live chart; pressed, it leads there.
class CurveButton : public PaintedButton {
    Q_OBJECT
public:
    explicit CurveButton(QWidget* parent);
    void setContent(CurveButtonContent content);
    [[nodiscard]] const CurveButtonContent& content() const { return content_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter& painter) override;
    /// Up and down go to the neighbours.
    void keyPressEvent(QKeyEvent* event) override;

private:
    CurveButtonContent content_;
};

/// The large one in the middle of the page; only looked at.
class CurveView : public QWidget {
    Q_OBJECT
public:
    explicit CurveView(QWidget* parent);
    void setCurve(VariableCurve curve, const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    VariableCurve curve_;
};

}  // namespace kyosei
