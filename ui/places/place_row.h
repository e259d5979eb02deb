// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_button.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace kyosei {

/// What a row shows: a name, a bar with its likely range, a number.
struct PlaceRowContent {
    QString name;
    std::vector<int> countries;  ///< colours before the name
    double value = 0;
    std::optional<std::pair<double, double>> range;
    QString number;
    QColor colour;     ///< of bar and number
    QString sentence;  ///< all of it in words
};

/// A row of a ranking: pressed, it leads to where the number comes from. Up and down go to the
/// next row.
class PlaceRow : public PaintedButton {
    Q_OBJECT
public:
    explicit PlaceRow(QWidget* parent);
    void setContent(PlaceRowContent content);
    [[nodiscard]] const PlaceRowContent& content() const { return content_; }
    /// Ends of the axis of bars, which all rows share: low <= 0 <= high, low < high.
    void setAxis(double low, double high);
    /// The width that the name would like to have.
    [[nodiscard]] double wantedName() const;
    /// The width that names get, which all rows share.
    void setNameWidth(double width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter& painter) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRectF& track) const;

    PlaceRowContent content_;
    double low_ = 0, high_ = 1;
    double nameWidth_ = 0;
};

}  // namespace kyosei
