// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine_table.h"

#include "ui/text/data_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"

#include <QDateTime>
#include <QFont>
#include <QLocale>

#include <algorithm>

namespace kyosei {

namespace {

constexpr int kDecimals = 1;

}  // namespace

std::vector<StepLanes> stepLanes(const SessionLog& log) {
    const std::vector<std::size_t> lanes = lanesOf(log);
    std::vector<StepLanes> rows(log.steps.size());
    std::size_t count = 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].own = lanes[i];
        count = std::max(count, lanes[i] + 1);
        const auto from = log.steps[i].from;
        if (!from)
            continue;
        rows[i].fromAbove = true;
        rows[*from].branches.push_back(lanes[i]);
        for (std::size_t between = *from + 1; between < i; ++between)
            rows[between].through.push_back(lanes[i]);
    }
    for (StepLanes& row : rows)
        row.count = count;
    return rows;
}

QString kindText(LogKind kind) {
    switch (kind) {
    case LogKind::question: return TimeMachineTable::tr("Question");
    case LogKind::prediction: return TimeMachineTable::tr("Prediction");
    case LogKind::finding: return TimeMachineTable::tr("Finding");
    case LogKind::decision: return TimeMachineTable::tr("Decision");
    case LogKind::note: break;
    }
    return TimeMachineTable::tr("Note");
}

QString resultText(const KeyResult& result) {
    // Without a range the ensemble has not been there; the run with central values is another
    // number, so that nothing is told.
    if (!result.low || !result.median || !result.high)
        return {};
    const QString value = formatNumber(*result.median, kDecimals);
    return TimeMachineTable::tr("%1, %2").arg(value,
                                              likelyRange(*result.low, *result.high, kDecimals));
}

QString timeText(const std::string& time) {
    const QDateTime parsed =
        QDateTime::fromString(QString::fromStdString(time), Qt::ISODate).toLocalTime();
    if (!parsed.isValid())
        return {};
    const bool today = parsed.date() == QDate::currentDate();
    return today ? QLocale().toString(parsed.time(), QLocale::ShortFormat)
                 : QLocale().toString(parsed, QLocale::ShortFormat);
}

TimeMachineTable::TimeMachineTable(const TimeMachine& machine, QObject* parent)
    : QAbstractTableModel(parent), machine_(machine) {
    connect(&machine, &TimeMachine::stepsChanged, this, &TimeMachineTable::rebuild);
    connect(&machine, &TimeMachine::stepChanged, this, &TimeMachineTable::refreshRow);
    connect(&machine, &TimeMachine::currentChanged, this, [this](int step) {
        const int before = current_;
        current_ = step;
        refreshRow(before);
        refreshRow(step);
    });
}

void TimeMachineTable::setActive(bool active) {
    active_ = active;
    rebuild();
}

void TimeMachineTable::rebuild() {
    if (!active_)
        return;
    beginResetModel();
    lanes_ = stepLanes(machine_.log());
    current_ = static_cast<int>(machine_.log().current);
    endResetModel();
}

void TimeMachineTable::refreshRow(int row) {
    if (active_ && row >= 0 && row < rowCount())
        emit dataChanged(index(row, 0), index(row, kColumns - 1));
}

int TimeMachineTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lanes_.size());
}

int TimeMachineTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString TimeMachineTable::text(const SessionStep& step, int row, int column) const {
    switch (column) {
    case kStep: return tr("%1. %2").arg(QLocale().toString(row + 1), stepTitle(step));
    case kTime: return timeText(step.time);
    case kResult: return step.results.empty() ? QString() : resultText(step.results.front());
    case kLog: break;
    default: return {};
    }
    if (step.entries.empty())
        return {};
    const LogEntry& last = step.entries.back();
    const QString shown =
        tr("%1: %2").arg(kindText(last.kind), plainLine(QString::fromStdString(last.text)));
    return step.entries.size() == 1
               ? shown
               : tr("%1 (and %n more)", nullptr, static_cast<int>(step.entries.size()) - 1)
                     .arg(shown);
}

QVariant TimeMachineTable::data(const QModelIndex& index, int role) const {
    const SessionStep& step = machine_.log().steps[static_cast<std::size_t>(index.row())];
    const bool isCurrent = index.row() == current_;
    switch (role) {
    case Qt::DisplayRole: return text(step, index.row(), index.column());
    case Qt::ToolTipRole:
        return index.column() == kStep ? QString::fromStdString(step.change)
                                       : text(step, index.row(), index.column());
    case Qt::FontRole:
        if (isCurrent) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    case Qt::AccessibleTextRole: {
        const QString plain = text(step, index.row(), index.column());
        if (plain.isEmpty())
            return tr("nothing yet");
        if (index.column() != kStep)
            return plain;
        if (isCurrent)
            return tr("%1, on screen").arg(plain);
        return step.from && *step.from + 1 != static_cast<std::size_t>(index.row())
                   ? tr("%1, made from step %2")
                         .arg(plain, QLocale().toString(static_cast<int>(*step.from) + 1))
                   : plain;
    }
    default: return {};
    }
}

QVariant TimeMachineTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kStep: return tr("Step");
    case kTime: return tr("When");
    case kResult: {
        for (const SessionStep& step : machine_.log().steps)
            if (!step.results.empty())
                return tr("%1 in %2")
                    .arg(QString::fromStdString(step.results.front().name),
                         formatYear(step.results.front().year));
        return tr("Result");
    }
    default: return tr("Log");
    }
}

}  // namespace kyosei
