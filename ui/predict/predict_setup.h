// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"
#include "ui/predict/predict_round.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QSpinBox;

namespace kyosei {

/// The page on which a question is chosen: which chart, which of its lines, a curve or a range, and
/// of which year. Page of the panel of predictions.
class PredictSetup : public QWidget {
    Q_OBJECT
public:
    explicit PredictSetup(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    /// Chooses this, as far as it can be asked; an empty element means the first line.
    void suggest(const QString& chart, const QString& element);
    /// Whether something is chosen that can be asked.
    [[nodiscard]] bool isComplete() const;
    /// Precondition: isComplete().
    [[nodiscard]] PredictQuestion question() const;

signals:
    /// Another question is chosen.
    void changed();

private:
    void fillLines();
    void tell();
    [[nodiscard]] const ChartDefinition* chart() const;

    std::shared_ptr<const PolicyModel> model_;
    QComboBox* chart_;
    QComboBox* line_;
    QComboBox* kind_;
    QSpinBox* year_;
};

}  // namespace kyosei
