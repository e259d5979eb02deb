// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/comparison_table.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/data_text.h"

#include <QApplication>
#include <QBrush>
#include <QFont>

namespace kyosei {

void ComparisonTable::setComparison(const PolicyModel& model, const Comparison& comparison,
                                    const std::vector<Scenario>& scenarios) {
    beginResetModel();
    columns_ = {tr("Baseline")};
    for (const ComparedScenario& scenario : comparison.scenarios)
        columns_ << (scenario.sameShocks
                         ? tr("%1 (change under the same shocks)").arg(fromModel(scenario.title))
                         : fromModel(scenario.title));
    columns_ << tr("Least") << tr("Mean") << tr("Most");
    rows_ = comparisonRows(model, comparison, scenarios);
    endResetModel();
}

bool ComparisonTable::isSection(int row) const {
    return rows_[static_cast<std::size_t>(row)].isSection();
}

int ComparisonTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size()) + 1;
}

QVariant ComparisonTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ComparisonRow& row = rows_[static_cast<std::size_t>(index.row())];
    const int at = index.column() - 1;
    if (role == Qt::DisplayRole)
        return at < 0 ? row.heading : row.cells.value(at);
    if (role == Qt::AccessibleTextRole && at >= 0) {
        const QString cell = row.cells.value(at);
        return tr("%1, %2: %3")
            .arg(row.heading.trimmed(), columns_.value(at), cell.isEmpty() ? tr("nothing") : cell);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (at < 0 ? Qt::AlignLeft : Qt::AlignRight));
    const bool differs = row.moved && at > 0 && at < columns_.size() - kSpreadColumns &&
                         row.cells.value(at) != row.cells.value(0);
    if (role == Qt::ForegroundRole && (row.moved || row.isSection()))
        return QVariant(QBrush(differs ? theme().accent : theme().mutedInk));
    if (role == Qt::FontRole && (row.isSection() || differs))
        return scaledFont(QApplication::font(), 1, true);
    return {};
}

QVariant ComparisonTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? QString() : columns_.value(section - 1);
}

QString ComparisonTable::toText() const {
    QString text = u'\t' + columns_.join(u'\t') + u'\n';
    for (const ComparisonRow& row : rows_) {
        QStringList cells = row.cells;
        cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral("; "));
        text += row.heading.trimmed() + u'\t' + cells.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace kyosei
