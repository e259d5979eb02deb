// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/outcomes/accounts.h"
#include "ui/widgets/painted_button.h"

#include <QStringList>

namespace kyosei {

/// Who pays and who gains: per country the public money beyond the baseline and what is left, with
/// its range. Pressing it asks for the chart of costs.
class PayTable : public PaintedButton {
    Q_OBJECT
public:
    struct Content {
        Accounts accounts;  ///< empty: not known yet
        QStringList names;  ///< of the countries
        MoneyUnit money;
        ChangeScale leftOver;
        double year = 0;
    };

    explicit PayTable(QWidget* parent = nullptr);
    void setContent(Content content);
    /// Only as many countries, those that pay most; 0: all.
    void setMostRows(qsizetype most);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter& painter) override;

private:
    /// Where things stand from left to right, in pixels.
    struct Columns {
        int name, bar, barEnd, range, rangeEnd;
    };
    [[nodiscard]] QString rowText(qsizetype row) const;
    [[nodiscard]] std::vector<qsizetype> shownRows() const;
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] int rowHeight() const;
    void paintHead(QPainter& painter, const Columns& at) const;
    void paintRow(QPainter& painter, const Columns& at, qsizetype row, int top) const;
    void paintCost(QPainter& painter, const Columns& at, const Change& cost,
                   const QRect& row) const;
    void paintLeftOver(QPainter& painter, const Columns& at, const Change& left,
                       const QRect& row) const;
    void paintTogether(QPainter& painter, const Columns& at, int top) const;

    Content content_;
    qsizetype mostRows_ = 0;
    double mostPaid_ = 0;              ///< fills a bar
    double lowest_ = 0, highest_ = 0;  ///< ends of the ranges
};

}  // namespace kyosei
