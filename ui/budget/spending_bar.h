// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kyosei {

/// A bar as long as an amount is large beside others; what is saved is drawn hollow. The number
/// stands beside it.
class SpendingBar : public QWidget {
    Q_OBJECT

public:
    explicit SpendingBar(QWidget* parent = nullptr);
    /// `largest` fills the bar.
    void setAmount(double amount, double largest);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double amount_ = 0, largest_ = 0;
};

}  // namespace kyosei
