// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/edit_coalescer.h"
#include "ui/widgets/number_box.h"

namespace kyosei {

/// A number box whose changes in quick succession count as one gesture. Years and numbers of years
/// are shown without decimals unless they have some.
class CoalescingSpinBox : public NumberBox {
    Q_OBJECT

public:
    enum class Kind { number, years };

    explicit CoalescingSpinBox(Kind kind, QWidget* parent = nullptr);
    /// These may change the value too, which is not announced.
    void setLimits(double minimum, double maximum);
    void setDecimalPlaces(int decimals);
    /// Shows a value without announcing it.
    void showValue(double value);
    /// Takes the keyboard with the first letter of a new value.
    void typeFirst(const QString& text);
    [[nodiscard]] QString textFromValue(double value) const override;

signals:
    void editStarted();
    void editEnded();
    void edited(double value);

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Kind kind_;
    EditCoalescer* coalescer_;
    bool showing_ = false;
};

}  // namespace kyosei
