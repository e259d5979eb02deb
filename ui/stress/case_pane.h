// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stress/stress_test.h"

#include <QWidget>

#include <cstddef>

class QLabel;
class QPushButton;

namespace kyosei {

class CaseChart;

/// One case of a test: what happens in it, as lines and in words, how its verdict is made, and a
/// button that makes it part of what the window shows. UI thread.
class CasePane : public QWidget {
    Q_OBJECT
public:
    explicit CasePane(QWidget* parent = nullptr);

    /// Empty for a null test; the name alone for a case that has not run.
    void showCase(const stress::StressTestPointer& test, std::size_t place, std::size_t number,
                  std::size_t time);

signals:
    void wanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showButton(stress::StressCase::Kind kind);

    QLabel* title_ = nullptr;
    QLabel* subject_ = nullptr;
    QPushButton* put_ = nullptr;
    CaseChart* chart_ = nullptr;
    QLabel* sentence_ = nullptr;
    QLabel* rule_ = nullptr;
};

}  // namespace kyosei
