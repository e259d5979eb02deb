// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tables/workbook.h"
#include "ui/charts/content/chart_content.h"
#include "ui/text/csv_style.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <functional>

class QTableView;
class QLabel;

namespace kyosei {

/// The numbers of a chart: one row per year, per line a column for the baseline and one for the
/// scenario, the ranges of both and of their difference, single futures, and the observed figures,
/// where there are any.
class SeriesTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setContent(const ChartContent& content);
    /// Its title, for the headings; to be called before setContent().
    void setScenario(const QString& title);
    /// One row per line, first the headings, which name variable and unit.
    [[nodiscard]] QString toText(const CsvStyle& style) const;

    /// The same as numbers, years first.
    [[nodiscard]] std::vector<tables::SheetColumn> toColumns() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Column {
        QString heading;
        ChartPoints points;
        bool onlyExact;  ///< observed figures are not interpolated
    };
    using Heading = std::function<QString(const ChartLine&, const QString&)>;
    void addRanges(const Heading& heading, const ChartLine& line, const QString& before);
    void addFutures(const Heading& heading, const ChartLine& line, std::uint64_t draw);
    [[nodiscard]] QString scenario() const;
    [[nodiscard]] double valueOf(int row, const Column& column) const;

    std::vector<double> years_;
    std::vector<Column> columns_;
    QString what_;      ///< variable and unit
    QString scenario_;  ///< empty: untitled
    int decimals_ = 1;
    bool reaching_ = false;  ///< shares of runs have no ranges
};

/// The table twin of a chart in its own window; follows the chart while it is open.
class SeriesTable : public QDialog {
    Q_OBJECT
public:
    explicit SeriesTable(QWidget* parent = nullptr);
    void setContent(const ChartContent& content);

private:
    void copySelection();

    SeriesTableModel* model_;
    QTableView* view_;
    QLabel* heading_;
    QString reading_;  ///< the chart in words
};

}  // namespace kyosei
