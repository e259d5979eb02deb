// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kyosei {

class TimeMachineTable;

/// Paints a step of the time machine with the lines that join it to the others: a ring per step,
/// filled for the one on screen. Owned by the panel.
class TimeMachineLanes : public QStyledItemDelegate {
    Q_OBJECT
public:
    TimeMachineLanes(const TimeMachineTable& table, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    [[nodiscard]] int width(const QStyleOptionViewItem& option, int row) const;
    void paintLanes(QPainter& painter, const QStyleOptionViewItem& option, int row) const;

    const TimeMachineTable& table_;
};

}  // namespace kyosei
