// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/stress/calendars.h"
#include "ui/run/background.h"

#include <QObject>

#include <memory>

namespace kyosei {

/// Tests packages in the background, behind all that a person waits for: one test of each kind at a
/// time, the newest. UI thread.
class StressRuns : public QObject {
    Q_OBJECT
public:
    StressRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
               QObject* parent = nullptr);

    // None of these blocks.
    void test(const stress::StressRequest& request);
    void drawCalendars(stress::CalendarRequest request);
    void cancel();
    void cancelTest();
    void cancelCalendars();
    [[nodiscard]] bool isTesting() const { return test_.isRunning(); }
    [[nodiscard]] bool isDrawing() const { return calendars_.isRunning(); }

signals:
    /// As far as it has run: with the reference, later more of it, at last the whole.
    void tested(const kyosei::stress::StressTestPointer& test);
    void testAdvanced(int done, int all);
    void drawn(const kyosei::stress::CalendarTestPointer& calendars);
    void drawingAdvanced(int done, int all);
    // Nothing more will come of it.
    void testFailed(const kyosei::Issues& issues);
    void drawingFailed(const kyosei::Issues& issues);

private:
    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource ensemble_;
    BackgroundTask test_, calendars_;
};

}  // namespace kyosei
