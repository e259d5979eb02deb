// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stress/stress_test.h"

#include <QTreeWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace kyosei {

/// The cases of a test line by line: what the shock does alone, without and with the package, the
/// difference as a number and as a bar, and the verdict as a word. Arrow keys go from case to
/// case. Lines fill where they are; once all have run, those in which something is lost come first
/// within their kind. UI thread.
class StressTable : public QTreeWidget {
    Q_OBJECT
public:
    enum Column { name, alone, without, with, bar, difference, verdict, columns };
    /// Of a line: its place among the cases; of others invalid. And the name for a narrow place.
    enum Role { placeRole = Qt::UserRole, briefRole };

    explicit StressTable(QWidget* parent = nullptr);

    /// Null: none. The line that is chosen stays chosen if there is one for the same case.
    void show(const stress::StressTestPointer& test, std::size_t number, std::size_t time,
              const ShockTable& shocks);
    /// Place of the case that is chosen; 0 while there is none.
    [[nodiscard]] std::size_t chosen() const;
    /// The whole table, columns separated by tabs.
    [[nodiscard]] QString toText() const;

    // What the bars are drawn by.
    [[nodiscard]] const stress::StressTestPointer& test() const { return test_; }
    [[nodiscard]] std::size_t number() const { return number_; }
    [[nodiscard]] std::size_t time() const { return time_; }
    /// Horizontal place of a difference in a cell.
    [[nodiscard]] double placeOf(double value, const QRectF& cell) const;

signals:
    void caseChosen(std::size_t place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void makeLines(const std::optional<stress::StressCase>& before, const ShockTable& shocks);
    void fillLines();
    void fill(QTreeWidgetItem& item, std::size_t place) const;
    [[nodiscard]] const stress::StressCase* caseOf(const QTreeWidgetItem& item) const;
    void addCase(std::size_t place, const ShockTable& shocks);
    void addHeading(const QString& text);
    void fit();
    [[nodiscard]] std::vector<std::size_t> ordered(stress::StressCase::Kind kind) const;

    stress::StressTestPointer test_;
    std::size_t number_ = 0, time_ = 0;
    double low_ = 0, high_ = 1;  ///< of all ranges, and zero
};

}  // namespace kyosei
