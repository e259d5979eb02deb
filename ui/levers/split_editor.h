// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"

#include <QWidget>

#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace kyosei {

class Document;
class CoalescingSpinBox;
class LeverSlider;

/// The shares of one lever's receivers, which always add up to 100 %: moving one takes from or
/// gives to the others, except those that are kept. Part of the lever detail panel.
class SplitEditor : public QWidget {
    Q_OBJECT

public:
    explicit SplitEditor(Document& document, QWidget* parent = nullptr);
    /// Shows this split, which belongs to the document's lever table.
    void showSplit(const LeverSplit& split);
    void showScenario();

signals:
    void dragging(bool dragging);

private:
    struct Row {
        LeverSlider* slider;
        CoalescingSpinBox* box;
        QToolButton* keep;
    };
    void buildRow(std::size_t receiver);
    void connectRow(const Row& row, std::size_t receiver);
    void setShare(std::size_t receiver, double percent);
    void toggleKept(std::size_t receiver);
    [[nodiscard]] std::vector<bool>& kept();
    void showTitle();

    Document& document_;
    const LeverSplit* split_ = nullptr;
    std::map<LeverId, std::vector<bool>> kept_;  ///< a help while editing, not part of the scenario
    QLabel* title_;
    QToolButton* reset_;
    QWidget* table_ = nullptr;
    QGridLayout* grid_ = nullptr;
    std::vector<Row> rows_;
};

}  // namespace kyosei
