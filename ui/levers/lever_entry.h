// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"
#include "ui/widgets/number_box.h"

namespace kyosei {

/// A field over a slider into which its value is typed: Enter takes it, Escape does not, going
/// elsewhere takes it too. Owned by the slider's view, which deletes it when it is left.
class LeverEntry : public NumberBox {
    Q_OBJECT

public:
    LeverEntry(const LeverCell& cell, const QString& name, QWidget* parent);
    /// Shows itself with the first letter that was typed in the place of the value.
    void begin(double value, const QString& text);

signals:
    void entered(double value);
    /// It is done; `byKey` if the keyboard should go back to the slider.
    void left(bool byKey);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void finish(bool take, bool byKey);

    QString range_;
    double before_ = 0;
    bool done_ = false;
};

}  // namespace kyosei
