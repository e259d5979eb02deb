// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"

#include <QLineEdit>

namespace kyosei {

/// Finds a variable of the model by any words of its name; those that fit are listed below the
/// field, Enter takes the first.
class VariableSearch : public QLineEdit {
    Q_OBJECT
public:
    VariableSearch(const PolicyModel& model, QWidget* parent);

signals:
    /// Of its first element.
    void chosen(kyosei::Slot slot);

private:
    void choose(const QString& title);

    const PolicyModel& model_;
};

}  // namespace kyosei
