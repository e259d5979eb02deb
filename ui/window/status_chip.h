// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kyosei {

/// Says in the status line whether the charts show the scenario: up to date, or why not.
class StatusChip : public QLabel {
    Q_OBJECT

public:
    explicit StatusChip(QWidget* parent = nullptr);

    void showBaseline();
    void showRun(double milliseconds);
    void showFailure();
    /// How many runs the likely range rests on by now.
    void showFan(std::size_t complete, std::size_t members, double milliseconds);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    bool failed_ = false;
    QString run_;  ///< what is said about the single run
};

}  // namespace kyosei
