// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/exceptions.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace kyosei {

/// Work in the background, held by whoever wants its answer: asks it to stop, and keeps the answer
/// away, when it is cancelled, destroyed or takes over other work. UI thread.
class BackgroundTask {
public:
    BackgroundTask() = default;
    /// `awaited` is false once the answer is handed over.
    BackgroundTask(std::stop_source stop, QFutureWatcherBase* watcher,
                   std::shared_ptr<const bool> awaited)
        : stop_(std::move(stop)), watcher_(watcher), awaited_(std::move(awaited)) {}
    ~BackgroundTask() { cancel(); }
    BackgroundTask(BackgroundTask&&) noexcept = default;
    BackgroundTask& operator=(BackgroundTask&& other) noexcept {
        if (this != &other) {
            cancel();
            stop_ = std::move(other.stop_);
            watcher_ = std::exchange(other.watcher_, nullptr);
            awaited_ = std::move(other.awaited_);
        }
        return *this;
    }

    void cancel() {
        stop_.request_stop();
        if (!watcher_)
            return;
        watcher_->disconnect();
        watcher_->deleteLater();  // it may be just telling
        watcher_ = nullptr;
    }
    /// Whether an answer is still to come, also while one that is ready has not been handed over.
    [[nodiscard]] bool isRunning() const { return watcher_ && *awaited_; }

private:
    std::stop_source stop_{std::nostopstate};
    QPointer<QFutureWatcherBase> watcher_;  ///< until some time after the answer has been taken
    std::shared_ptr<const bool> awaited_;   ///< not null beside a watcher
};

/// What work in the background is told and can tell.
struct BackgroundContext {
    std::stop_token cancelled;
    /// How much is done of how much; may be told often, is passed on now and then.
    std::function<void(int done, int all)> progress;
};

/// The threads of runInBackground; UI thread. Not those of QThreadPool::globalInstance(): Qt paints
/// large areas on them and waits for that, so that long work there would hold up the window.
QThreadPool& backgroundThreads();

/// Runs `work(const BackgroundContext&)`, which returns a Result, on a background thread and calls
/// `done` with that in the thread of `receiver`; an exception in the work arrives as a failure.
/// Never after the receiver is gone or the task was cancelled. What the work uses it holds by
/// value, since it may outlive the receiver.
template <typename Work, typename Done>
[[nodiscard]] BackgroundTask runInBackground(QObject& receiver, Work work, Done done,
                                             std::function<void(int, int)> progressed = {}) {
    using Answer = std::invoke_result_t<Work&, const BackgroundContext&>;
    auto* watcher = new QFutureWatcher<Answer>(&receiver);
    auto awaited = std::make_shared<bool>(true);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                     [watcher, awaited, done = std::move(done)]() mutable {
                         *awaited = false;
                         watcher->deleteLater();
                         done(watcher->future().takeResult());
                     });
    if (progressed)
        QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, watcher,
                         [watcher, progressed = std::move(progressed)](int value) {
                             progressed(value, watcher->progressMaximum());
                         });
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    watcher->setFuture(promise->future());
    std::stop_source stop;
    backgroundThreads().start(
        [promise, work = std::move(work), cancelled = stop.get_token()]() mutable {
            const BackgroundContext context{cancelled, [&promise](int value, int all) {
                                                promise->setProgressRange(0, all);
                                                promise->setProgressValue(value);
                                            }};
            promise->addResult(withoutExceptions([&] { return work(context); }));
            promise->finish();
        });
    return {std::move(stop), watcher, std::move(awaited)};
}

}  // namespace kyosei
