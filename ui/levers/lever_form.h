// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"
#include "model/simulation/spending.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace kyosei {

class CoalescingSpinBox;
class Document;
class ElidedLabel;
class LeverSlider;

/// One lever of one country to set exactly: its value by slider or number, when the change begins,
/// how fast it is complete, whether it ends; and what that costs. Part of the panel of its details.
class LeverForm : public QWidget {
    Q_OBJECT
public:
    explicit LeverForm(Document& document, QWidget* parent = nullptr);

    /// Precondition: the document has the lever.
    void showLever(const LeverId& id);
    /// Shows the lever as the scenario has it.
    void showScenario();
    /// What the current run costs.
    void setSpending(const Spending& spending);
    /// Tab goes from there to the slider and on to the value, for the lever shown.
    void followInTabOrder(QWidget& before);
    /// The slider of the lever shown, which is another for each; null before there is one.
    [[nodiscard]] LeverSlider* slider() const { return slider_; }

signals:
    void dragging(bool dragging);
    /// The slider asks to lock or to unlock the lever.
    void lockToggled();

private:
    void layOut();
    void connectBoxes();
    void replaceSlider();
    void showCost();
    void edit(void (*change)(LeverSetting&, double), double value);
    [[nodiscard]] const LeverCell* cell() const;

    Document& document_;
    LeverId id_;
    LeverSlider* slider_ = nullptr;
    QWidget* sliderPlace_;
    CoalescingSpinBox* value_;
    CoalescingSpinBox* start_;
    CoalescingSpinBox* ramp_;
    CoalescingSpinBox* end_;
    QCheckBox* ends_;
    QLabel* standing_;
    ElidedLabel* cost_;
    Spending spending_;
};

}  // namespace kyosei
