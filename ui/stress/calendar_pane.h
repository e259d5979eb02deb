// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stress/calendars.h"

#include <QWidget>

#include <cstddef>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace kyosei {

/// How the package fares under calendars of shocks drawn by chance: asked for by a button, then the
/// score in a sentence, and the worst calendars, each of which can be put on the timeline. UI
/// thread.
class CalendarPane : public QWidget {
    Q_OBJECT
public:
    CalendarPane(const ShockTable& shocks, QWidget* parent = nullptr);

    /// Null: not drawn yet.
    void show(const stress::CalendarTestPointer& tested, std::size_t number);
    void showProgress(int done, int all);
    void showProblem(const QString& text);
    /// Whether there is anything to draw them for.
    void setPossible(bool possible);
    /// What it says, for the clipboard.
    [[nodiscard]] QString toText() const;

signals:
    void wanted();
    void stopWanted();
    void calendarWanted(const kyosei::stress::Calendar& calendar);

private:
    void showWorst();

    const ShockTable& shocks_;
    stress::CalendarTestPointer tested_;
    std::size_t number_ = 0;
    bool running_ = false;
    QLabel* intro_;
    QPushButton* start_;
    QProgressBar* progress_;
    QLabel* score_;
    QLabel* details_;
    QLabel* worstTitle_;
    QVBoxLayout* worst_;
    std::vector<QWidget*> rows_;
};

}  // namespace kyosei
