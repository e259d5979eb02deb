// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

#include <QObject>

#include <optional>

namespace kyosei {

/// What all charts on screen share, in whatever window: the year that is read out and the years
/// shown. Owned by the main window, UI thread.
class ChartLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// NaN: none.
    void hover(double year) { emit hovered(year); }
    [[nodiscard]] const std::optional<YearRange>& years() const { return years_; }
    /// None: all years.
    void setYears(const std::optional<YearRange>& years) {
        if (years != years_) {
            years_ = years;
            emit yearsChanged(years);
        }
    }

signals:
    void hovered(double year);
    void yearsChanged(std::optional<kyosei::YearRange> years);

private:
    std::optional<YearRange> years_;
};

}  // namespace kyosei
