// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/spending.h"

#include <QToolButton>

namespace kyosei {

class Document;

/// One line that is always in sight: what the scenario costs beyond the baseline and whether it
/// keeps the limit. Who pays is in its tool tip; pressing it opens the budget. Child of the main
/// window.
class BudgetMeter : public QToolButton {
    Q_OBJECT

public:
    explicit BudgetMeter(const Document& document, QWidget* parent = nullptr);
    void setSpending(const Spending& spending);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString payers(const Spending& spending) const;
    [[nodiscard]] int gaugeWidth() const;
    void paintGauge(QPainter& painter, const QRect& place) const;

    const Document& document_;
    QString cost_, short_, limit_;
    double fullness_ = 0;  ///< peak as a share of the limit
    bool over_ = false;
};

}  // namespace kyosei
