// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/time_machine.h"

#include <QAbstractTableModel>

namespace kyosei {

/// The lines that join the steps beside one row of the list.
struct StepLanes {
    std::size_t own = 0;                ///< lane of the step itself
    bool fromAbove = false;             ///< it was made from an earlier step
    std::vector<std::size_t> through;   ///< lanes that pass by
    std::vector<std::size_t> branches;  ///< lanes on which later steps go on from here
    std::size_t count = 1;              ///< lanes of the whole list
};

/// One entry for each step.
[[nodiscard]] std::vector<StepLanes> stepLanes(const SessionLog& log);

/// The steps of a session as rows, oldest first. Owned by the panel.
class TimeMachineTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kStep, kTime, kResult, kLog, kColumns };

    explicit TimeMachineTable(const TimeMachine& machine, QObject* parent = nullptr);

    [[nodiscard]] const StepLanes& lanes(int row) const {
        return lanes_[static_cast<std::size_t>(row)];
    }
    /// Follows the session only while somebody looks: all lanes change with each step.
    void setActive(bool active);
    /// Whether this step is the one on screen.
    [[nodiscard]] bool isCurrent(int row) const { return row == current_; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void rebuild();
    void refreshRow(int row);
    [[nodiscard]] QString text(const SessionStep& step, int row, int column) const;

    const TimeMachine& machine_;
    std::vector<StepLanes> lanes_;
    int current_ = 0;
    bool active_ = false;
};

/// "note", "question", ... as people read them.
[[nodiscard]] QString kindText(LogKind kind);
/// "61.9, likely 58–68"; empty if not known.
[[nodiscard]] QString resultText(const KeyResult& result);
/// A time of a log as people read it here.
[[nodiscard]] QString timeText(const std::string& time);

}  // namespace kyosei
