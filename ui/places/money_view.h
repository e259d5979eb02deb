// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/places.h"
#include "model/outcomes/money_flows.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace kyosei {

class PolicyModel;

/// Where additional money goes: givers at the left, receivers and what is held back at the right,
/// joined by ribbons as wide as the amounts. Up and Down go through the receivers, Enter opens the
/// chart of one.
class MoneyView : public QWidget {
    Q_OBJECT
public:
    explicit MoneyView(QWidget* parent = nullptr);
    void setFlows(const PolicyModel& model, const MoneyPaths& paths, const MoneyFlows& flows);
    /// "Most of it arrives in Mongolia; a fifth is held back by sanctions and crises."
    [[nodiscard]] QString summary() const { return summary_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A receiver was pressed.
    void placeRequested(const QString& element);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Target {
        QString name;
        QString element;  ///< empty: held back
        double amount = 0;
    };
    /// The part of the height that a target gets, from its top, and its middle line for the text.
    struct Lane {
        QRectF bar;
        QRectF text;
    };
    [[nodiscard]] std::vector<Lane> lanes() const;
    void choose(std::size_t target);
    void tellName();

    QString giver_;
    double total_ = 0;
    std::vector<Target> targets_;  ///< receivers first
    std::size_t chosen_ = 0;       ///< of them, by keyboard
    QString summary_;
};

}  // namespace kyosei
