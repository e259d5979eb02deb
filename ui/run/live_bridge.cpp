// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/live_bridge.h"

#include <QMetaObject>

#include <utility>

namespace kyosei {

LiveBridge::LiveBridge(LiveRunner::RunFunction run, QObject* parent)
    : QObject(parent), runner_(std::move(run), [this](LiveRun finished) {
          // On the worker thread: hand over to ours. Dropped if this object is gone by then.
          QMetaObject::invokeMethod(
              this, [this, finished = std::move(finished)] { receive(finished); },
              Qt::QueuedConnection);
      }) {}

void LiveBridge::submit(const Scenario& scenario) {
    if (running_)
        waiting_ = scenario;
    else
        start(scenario);
}

void LiveBridge::start(const Scenario& scenario) {
    running_ = true;
    ++started_;
    clock_.start();
    expected_ = runner_.submit(scenario);
}

void LiveBridge::receive(const LiveRun& run) {
    if (run.revision != expected_)
        return;
    constexpr double kNanosecondsPerMillisecond = 1e6;
    const double milliseconds =
        static_cast<double>(clock_.nsecsElapsed()) / kNanosecondsPerMillisecond;
    running_ = false;
    if (waiting_) {
        const Scenario next = std::move(*waiting_);
        waiting_.reset();
        start(next);
    }
    emit runFinished(run, milliseconds);
}

}  // namespace kyosei
