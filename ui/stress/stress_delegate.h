// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <cstddef>

namespace kyosei {

class StressTable;

/// Paints the lines of a StressTable: names that fit, numbers in the colour of what they say, bars
/// with their ranges, verdicts as chips. UI thread.
class StressDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit StressDelegate(StressTable& table);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& line,
                     const QModelIndex& index) const;
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& line,
                      const QModelIndex& index) const;
    void paintText(QPainter& painter, const QStyleOptionViewItem& line, const QModelIndex& index,
                   std::size_t place) const;
    void paintBar(QPainter& painter, const QRect& cell, std::size_t place) const;
    void paintChip(QPainter& painter, const QStyleOptionViewItem& line, std::size_t place) const;
    [[nodiscard]] QColor inkOf(int column, std::size_t place) const;

    StressTable& table_;
};

}  // namespace kyosei
