// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

#include <QDialog>
#include <QMenu>

#include <optional>

class QActionGroup;
class QSpinBox;

namespace kyosei {

class ChartLink;

/// "2026–2050" or "all years".
[[nodiscard]] QString yearsText(const std::optional<YearRange>& years);

/// The choice of the years that all charts show. What is chosen goes to the link.
class ChartYearsMenu : public QMenu {
    Q_OBJECT
public:
    /// `whole` are the years of the run; `present` and `horizon` lie within.
    ChartYearsMenu(ChartLink& link, YearRange whole, double present, double horizon,
                   QWidget* parent);

private:
    void addChoice(const QString& text, const std::optional<YearRange>& years);
    void askForYears();
    void tick();

    ChartLink& link_;
    YearRange whole_;
    QActionGroup* group_;
    QAction* other_;
};

/// Asks for first and last year. Closes itself; does not block.
class ChartYearsDialog : public QDialog {
    Q_OBJECT
public:
    ChartYearsDialog(YearRange whole, YearRange now, QWidget* parent);

signals:
    void chosen(kyosei::YearRange years);

private:
    QSpinBox* from_;
    QSpinBox* to_;
};

}  // namespace kyosei
