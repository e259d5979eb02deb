// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/bar_row.h"

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

/// A row of a ranking: pressed, it leads to where the number comes from.
class PlaceRow : public BarRow {
    Q_OBJECT
public:
    explicit PlaceRow(QWidget* parent);
    void setContent(PlaceRowContent content);
    [[nodiscard]] const PlaceRowContent& content() const { return content_; }
    /// The width that the name would like to have.
    [[nodiscard]] double wantedName() const;
    /// The width that names get, which all rows share.
    void setNameWidth(double width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter& painter) override;

private:
    PlaceRowContent content_;
    double nameWidth_ = 0;
};

}  // namespace kyosei
