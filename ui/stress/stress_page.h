// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/stress/calendars.h"
#include "model/stress/stress_test.h"

#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QSpinBox;
class QStackedWidget;

namespace kyosei {

class CalendarPane;
class CasePane;
class SegmentedSwitch;
class StressRuns;
class StressTable;

/// Does the package hold? All cases in a table at the left with a sentence above; at the right the
/// case that is chosen, or calendars of shocks drawn by chance. Tests while it is shown, for the
/// newest scenario, in the background; lines of the table fill as their cases have run. UI thread.
class StressPage : public QWidget {
    Q_OBJECT
public:
    StressPage(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
               QWidget* parent = nullptr);

    void setScenario(const Scenario& scenario);
    /// One per member; empty: the ensemble's own.
    void setWeights(const std::vector<double>& weights);
    /// While results are hidden it tells nothing.
    void setHidden(bool hidden);
    /// What is shown, while it runs a part of it (StressTest::isWhole); null if nothing is.
    [[nodiscard]] const stress::StressTestPointer& test() const { return test_; }
    [[nodiscard]] const stress::CalendarTestPointer& calendars() const { return calendars_; }
    [[nodiscard]] StressTable& table() { return *table_; }
    /// The number and the year that the package is judged by.
    void choose(std::size_t number, int year);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closed();
    /// To be made part of what the window shows: a shock, a belief, a government that stays away.
    void caseWanted(const kyosei::stress::StressCase& one);
    void calendarWanted(const kyosei::stress::Calendar& calendar);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTable();
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] bool covers(const stress::StressTest& test) const;
    [[nodiscard]] bool isUnderWay() const;
    void testSoon();
    void start();
    void startCalendars();
    void take(const stress::StressTestPointer& test);
    void showAnswer();
    void showCase();
    void showCalendars();
    void showState(const QString& text);
    void copy() const;
    [[nodiscard]] std::size_t number() const;
    [[nodiscard]] std::size_t time() const;

    std::shared_ptr<const PolicyModel> model_;
    StressRuns* runs_;
    Scenario scenario_;
    std::vector<double> weights_;
    bool hidden_ = false;
    stress::StressRequest asked_;  ///< of the test that runs, or soon will
    stress::StressTestPointer test_;
    stress::StressTestPointer whole_;  ///< the last that came to its end
    stress::CalendarTestPointer calendars_;
    QTimer later_;

    QComboBox* output_ = nullptr;
    QSpinBox* year_ = nullptr;
    QLabel* how_ = nullptr;
    QLabel* answer_ = nullptr;
    QLabel* further_ = nullptr;
    QLabel* state_ = nullptr;
    QProgressBar* progress_ = nullptr;
    StressTable* table_ = nullptr;
    SegmentedSwitch* side_ = nullptr;
    QStackedWidget* sides_ = nullptr;
    CasePane* case_ = nullptr;
    CalendarPane* pane_ = nullptr;
};

}  // namespace kyosei
