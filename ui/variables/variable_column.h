// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/variables/variable_curve.h"
#include "ui/widgets/card.h"

#include <vector>

class QLabel;
class QVBoxLayout;

namespace kyosei {

/// The causes of a variable, or its uses, as a strip of small live charts below each other. Child
/// of the page.
class VariableColumn : public Card {
    Q_OBJECT
public:
    VariableColumn(const QString& title, QWidget* parent);

    /// `about` says what the numbers at the right of the charts are, `rest` what is not shown.
    void setContents(std::vector<CurveButtonContent> contents, const QString& about,
                     const QString& rest);
    [[nodiscard]] const std::vector<CurveButton*>& buttons() const { return buttons_; }
    /// Gives the keyboard to the first chart if there is one.
    bool focusFirst();

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(kyosei::Slot slot);

protected:
    void changeEvent(QEvent* event) override;

private:
    CurveButton& button(std::size_t at);

    QLabel* about_;
    QLabel* rest_;
    QVBoxLayout* list_;
    std::vector<CurveButton*> buttons_;  ///< grows as needed; unused ones are hidden
};

}  // namespace kyosei
