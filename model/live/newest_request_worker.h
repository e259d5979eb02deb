// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/exceptions.h"
#include "model/platform/thread_priority.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace kyosei {

/// What a handler can do about the request it is answering. Passed by NewestRequestWorker.
template <typename Answer> class RequestTurn {
public:
    RequestTurn(std::uint64_t revision, std::stop_token cancelled,
                const std::function<void(std::uint64_t, Result<Answer>)>& deliver,
                const std::function<void()>& allowReplacement)
        : revision_(revision), cancelled_(std::move(cancelled)), deliver_(deliver),
          allowReplacement_(allowReplacement) {}

    /// That submit() returned for the request.
    [[nodiscard]] std::uint64_t revision() const { return revision_; }
    /// Says when nobody wants the answer any more.
    [[nodiscard]] const std::stop_token& cancelled() const { return cancelled_; }
    /// Hands over an answer, perhaps one of several; nothing once the request is cancelled.
    void deliver(Answer answer) const {
        if (!cancelled_.stop_requested())
            deliver_(revision_, std::move(answer));
    }
    /// From now on a newer request, also one that waits already, cancels this one.
    void allowReplacement() const { allowReplacement_(); }

private:
    std::uint64_t revision_;
    std::stop_token cancelled_;
    const std::function<void(std::uint64_t, Result<Answer>)>& deliver_;
    const std::function<void()>& allowReplacement_;
};

/// Answers requests one after the other on a thread of its own, and of those that wait only the
/// newest: a newer request takes the place of an older one that has not been begun. A request that
/// has been begun is finished, however many come meanwhile, until its handler allows replacement:
/// so single runs are all shown while a slider moves, and ensembles, once they have shown a coarse
/// result, make room for the next. Requests and answers are values. All functions may be called
/// from any thread; the destructor cancels and joins.
template <typename Request, typename Answer> class NewestRequestWorker {
public:
    using Turn = RequestTurn<Answer>;
    /// Answers by Turn::deliver(). What it returns as a failure, and an exception that it throws,
    /// is delivered too unless the request was cancelled. Called on the worker's thread.
    using Handler = std::function<Result<void>(const Request&, const Turn&)>;
    /// Takes answers and failures with the revision of their request. Called on the worker's
    /// thread, in the order of the revisions.
    using Deliver = std::function<void(std::uint64_t revision, Result<Answer>)>;
    enum class Priority {
        normal,
        background,  ///< the thread steps back behind all that a person waits for
    };

    NewestRequestWorker(Handler handler, Deliver deliver, Priority priority = Priority::normal)
        : handler_(std::move(handler)), deliver_(std::move(deliver)),
          worker_([this, priority](const std::stop_token& stop) {
              if (priority == Priority::background)
                  lowerThreadPriority();
              work(stop);
          }) {}
    ~NewestRequestWorker() {
        worker_.request_stop();
        cancel();
    }
    NewestRequestWorker(const NewestRequestWorker&) = delete;
    NewestRequestWorker& operator=(const NewestRequestWorker&) = delete;

    /// Never blocks. Returns the revision that the answers will carry: 1, 2, 3 ... The newest
    /// request is always answered or fails, unless it is cancelled.
    std::uint64_t submit(Request request) {
        std::stop_source replaced{std::nostopstate};
        std::uint64_t revision = 0;
        {
            const std::scoped_lock lock(mutex_);
            revision = ++revision_;
            waiting_ = Numbered{revision, std::move(request)};
            if (replaceable_)
                replaced = running_;
        }
        wake_.notify_one();
        replaced.request_stop();  // not under the lock: it may call those who wait for it
        return revision;
    }

    /// Drops the request that waits and cancels the one that has been begun. An answer that is just
    /// being delivered still arrives.
    void cancel() {
        std::stop_source running{std::nostopstate};
        {
            const std::scoped_lock lock(mutex_);
            waiting_.reset();
            running = running_;
        }
        running.request_stop();
    }

private:
    struct Numbered {
        std::uint64_t revision = 0;
        Request request;
    };

    void work(const std::stop_token& stop) {
        const std::function<void()> allowReplacement = [this] { replaceRunning(); };
        for (;;) {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return waiting_.has_value(); }) ||
                stop.stop_requested())
                return;
            const Numbered next = *std::exchange(waiting_, std::nullopt);
            running_ = std::stop_source();
            replaceable_ = false;
            const Turn turn(next.revision, running_.get_token(), deliver_, allowReplacement);
            lock.unlock();
            answer(next.request, turn);
        }
    }

    void answer(const Request& request, const Turn& turn) {
        try {
            Result<void> outcome =
                withoutExceptions([&]() -> Result<void> { return handler_(request, turn); });
            if (!outcome && !turn.cancelled().stop_requested())
                deliver_(turn.revision(), fail(std::move(outcome.error())));
        } catch (...) {
            // Whoever is told of failures fails: there is nobody left to tell.
        }
    }

    void replaceRunning() {
        std::stop_source replaced{std::nostopstate};
        {
            const std::scoped_lock lock(mutex_);
            replaceable_ = true;
            if (waiting_)
                replaced = running_;
        }
        replaced.request_stop();
    }

    const Handler handler_;
    const Deliver deliver_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Numbered> waiting_;
    std::stop_source running_{std::nostopstate};  ///< of the request begun last
    bool replaceable_ = false;                    ///< a newer request cancels that one
    std::uint64_t revision_ = 0;                  ///< of the newest request
    std::jthread worker_;  ///< last member: starts after, and stops before, all others
};

}  // namespace kyosei
