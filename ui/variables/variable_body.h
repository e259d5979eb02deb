// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/variables/variable_runs.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace kyosei {

class CurveView;

/// What there is to say about one variable: its name and place, its change and curve, its equation
/// with the numbers of this run, and the evidence for the constants in it. Child of the page.
class VariableBody : public QWidget {
    Q_OBJECT
public:
    explicit VariableBody(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    /// Name and choice of the place, before there is an answer.
    void setVariable(Slot slot);
    void show(const VariableAnswer& answer, const RunView& view, double year);
    void showProblem(const QString& text);
    /// All of it for the clipboard.
    [[nodiscard]] QString text(const VariableAnswer& answer) const;

signals:
    /// Another element of the same variable.
    void elementChosen(kyosei::Slot slot);
    /// A constant.
    void linkFollowed(kyosei::Slot slot);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showElements();
    void chooseElements();
    void showNumber(const VariableAnswer& answer, const RunView& view, double year);
    void showText(const VariableAnswer& answer);
    void showEquation(const VariableAnswer& answer);

    std::shared_ptr<const PolicyModel> model_;
    Slot slot_ = 0;
    const VariableAnswer* shown_ = nullptr;  ///< whose equation and evidence stand there
    QLabel* title_;
    QHBoxLayout* elements_;
    std::vector<QComboBox*> choices_;
    QLabel* number_;
    CurveView* curve_;
    QLabel* key_;
    QLabel* equation_;
    QLabel* about_;
    QLabel* evidence_;
};

}  // namespace kyosei
