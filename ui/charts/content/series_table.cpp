// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/series_table.h"

#include "model/base/csv.h"
#include "ui/charts/content/chart_reading.h"
#include "ui/style/metrics.h"
#include "ui/text/format.h"
#include "ui/widgets/copy_surface.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDigits = 6;  ///< more than any of these numbers carries

QString quoted(const QString& field) {
    return QString::fromStdString(csvField(field.toStdString()));
}

}  // namespace

void SeriesTableModel::setContent(const ChartContent& content) {
    beginResetModel();
    years_.clear();
    columns_.clear();
    decimals_ = content.decimals;
    reaching_ = content.mode == ChartMode::reaching;
    for (double year = std::ceil(content.start); year <= content.end; ++year) {
        years_.push_back(year);
    }
    const bool several = content.lines.size() > 1;
    const Heading heading = [several](const ChartLine& line, const QString& what) {
        return several ? tr("%1 – %2").arg(line.label, what) : what;
    };
    const bool ofLines = content.kind == ChartKind::lines || content.kind == ChartKind::ladder;
    what_ = content.unit.isEmpty() ? fullTitle(content)
                                   : tr("%1, %2").arg(fullTitle(content), content.unit);
    const QString before = content.sameShocks ? tr("same shocks, nothing changed") : tr("baseline");
    for (const ChartLine& line : content.lines) {
        const auto of = [&](const QString& what) {
            if (reaching_)
                return heading(line, what);
            return heading(line, ofLines && !line.fan.isEmpty()
                                     ? tr("%1, median of the runs").arg(what)
                                     : tr("%1, run with central values").arg(what));
        };
        if (content.mode == ChartMode::difference) {
            columns_.push_back({of(tr("difference")), line.current, false});
        } else {
            columns_.push_back({of(before), line.baseline, false});
            columns_.push_back({of(scenario()), line.current, false});
        }
        addRanges(heading, line, before);
        if (content.mode == ChartMode::futures)
            addFutures(heading, line, content.draw);
        if (!line.observed.isEmpty()) {
            columns_.push_back({heading(line, tr("observed")), line.observed, true});
        }
    }
    endResetModel();
}

void SeriesTableModel::setScenario(const QString& title) {
    scenario_ = title;
}

QString SeriesTableModel::scenario() const {
    return scenario_.isEmpty() ? tr("scenario") : tr("scenario “%1”").arg(scenario_);
}

void SeriesTableModel::addRanges(const Heading& heading, const ChartLine& line,
                                 const QString& before) {
    if (line.fan.isEmpty() || reaching_) {
        return;
    }
    const auto add = [&](const FanBand& band, const QString& of) {
        constexpr std::array kPercent{5, 25, 50, 75, 95};
        for (std::size_t q = 0; q < band.quantiles.size(); ++q) {
            columns_.push_back(
                {heading(line, tr("%1, %2 % of runs below").arg(of).arg(kPercent[q])),
                 band.quantiles[q], false});
        }
    };
    add(line.fan.baseline, before);
    add(line.fan.scenario, scenario());
    add(line.fan.difference, tr("difference"));
}

void SeriesTableModel::addFutures(const Heading& heading, const ChartLine& line,
                                  std::uint64_t draw) {
    for (std::size_t k = 0; k < line.members.size(); ++k)
        columns_.push_back(
            {heading(line, tr("%1, future %2 of draw %3").arg(scenario()).arg(k + 1).arg(draw)),
             line.members[k], false});
}

double SeriesTableModel::valueOf(int row, const Column& column) const {
    const double year = years_[static_cast<std::size_t>(row)];
    if (!column.onlyExact) {
        return valueAt(column.points, year);
    }
    const auto found = std::find_if(column.points.begin(), column.points.end(),
                                    [year](const auto& point) { return point.key == year; });
    return found == column.points.end() ? std::numeric_limits<double>::quiet_NaN() : found->value;
}

int SeriesTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(years_.size());
}

int SeriesTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant SeriesTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const double value = valueOf(index.row(), columns_[static_cast<std::size_t>(index.column())]);
    return std::isfinite(value) ? formatNumber(value, decimals_) : QString();
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto at = static_cast<std::size_t>(section);
    if (role == Qt::DisplayRole && orientation == Qt::Horizontal && at < columns_.size()) {
        return columns_[at].heading;
    }
    if (role == Qt::DisplayRole && orientation == Qt::Vertical && at < years_.size()) {
        return formatYear(years_[at]);
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString SeriesTableModel::toText(const CsvStyle& style) const {
    QString text = tr("Year");
    for (const Column& column : columns_) {
        text += style.separator + quoted(tr("%1: %2").arg(what_, column.heading));
    }
    text += u'\n';
    for (int row = 0; row < rowCount(); ++row) {
        text += formatYear(years_[static_cast<std::size_t>(row)]);
        for (const Column& column : columns_) {
            const double value = valueOf(row, column);
            text += style.separator;
            if (std::isfinite(value))
                text += csvNumber(QString::number(value, 'g', kDigits), style);
        }
        text += u'\n';
    }
    return text;
}

std::vector<tables::SheetColumn> SeriesTableModel::toColumns() const {
    std::vector<tables::SheetColumn> columns{{tr("Year").toStdString(), years_}};
    for (const Column& column : columns_) {
        tables::SheetColumn made{tr("%1: %2").arg(what_, column.heading).toStdString(), {}};
        for (int row = 0; row < rowCount(); ++row)
            made.values.push_back(valueOf(row, column));
        columns.push_back(std::move(made));
    }
    return columns;
}

SeriesTable::SeriesTable(QWidget* parent)
    : QDialog(parent), model_(new SeriesTableModel(this)), view_(new QTableView(this)),
      heading_(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    view_->setModel(model_);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setAlternatingRowColors(true);
    view_->setAccessibleName(tr("Values of the chart by year"));
    view_->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    view_->setTabKeyNavigation(false);
    heading_->setWordWrap(true);
    heading_->setBuddy(view_);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("&Copy All"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(model_->toText({u'\t'})); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    setCopySource(*this, {[this] { return view_->grab().toImage(); },
                          [this] { return model_->toText({u'\t'}); },
                          [this] { return heading_->text() + u'\n' + reading_; }});
    addCopyKeys(*this);
    auto* copyKey = new QShortcut(QKeySequence::Copy, view_);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &SeriesTable::copySelection);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading_);
    layout->addWidget(view_);
    layout->addWidget(buttons);
    resize(lines(*this, 34), lines(*this, 28));
}

void SeriesTable::setContent(const ChartContent& content) {
    const QString title = fullTitle(content);
    setWindowTitle(tr("%1 – table").arg(title));
    heading_->setText(content.unit.isEmpty() ? title : tr("%1 (%2)").arg(title, content.unit));
    reading_ = readingOf(content);
    const bool sameShape = model_->columnCount() > 0;
    const QModelIndex current = view_->currentIndex();
    model_->setContent(content);
    if (sameShape) {
        view_->setCurrentIndex(model_->index(current.row(), current.column()));
    } else {
        view_->resizeColumnsToContents();
    }
}

void SeriesTable::copySelection() {
    QModelIndexList selected = view_->selectionModel()->selectedIndexes();
    std::sort(selected.begin(), selected.end());
    QString text;
    for (qsizetype i = 0; i < selected.size(); ++i) {
        if (i > 0) {
            text += selected[i].row() == selected[i - 1].row() ? u'\t' : u'\n';
        }
        text += selected[i].data().toString();
    }
    QApplication::clipboard()->setText(text);
}

}  // namespace kyosei
