// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "ui/widgets/painted_button.h"

#include <QColor>
#include <QString>

#include <optional>

namespace kyosei {

/// What a row shows: a name, a bar with its likely range, a mark, a number and its range.
struct ContributionRowContent {
    QString name;
    Change share;                 ///< the bar, its range the line through it
    std::optional<double> alone;  ///< the mark above the bar
    QString number, range;
    QColor colour;
    bool hatched = false;  ///< belongs to no part
    QString sentence;      ///< all of it in words
};

/// What one part of a scenario does. Pressed, it leads to the part. Up and down go to the next row.
class ContributionRow : public PaintedButton {
    Q_OBJECT
public:
    explicit ContributionRow(QWidget* parent);
    void setContent(ContributionRowContent content);
    [[nodiscard]] const ContributionRowContent& content() const { return content_; }
    /// Ends of the axis of bars, which all rows share: low <= 0 <= high, low < high.
    void setAxis(double low, double high);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter& painter) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRectF& track) const;

    ContributionRowContent content_;
    double low_ = 0, high_ = 1;
};

}  // namespace kyosei
