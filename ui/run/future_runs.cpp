// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/future_runs.h"

#include "model/base/sorted_unique.h"

#include <QMetaObject>

#include <utility>

namespace kyosei {

namespace {

/// Enough for a mean and a standard deviation that stay within a tenth when others are drawn, in
/// about a second of one processor.
constexpr std::size_t kFuturesDrawn = 200;

}  // namespace

FutureRuns::Worker::Handler FutureRuns::handlerFor(std::shared_ptr<const PolicyModel> model) {
    return [model = std::move(model)](const Request& request,
                                      const Worker::Turn& turn) -> Result<void> {
        auto futures = singleFutures(model, request.scenario, kFuturesDrawn, request.seed,
                                     request.outputs, turn.cancelled());
        if (!futures)
            return fail(std::move(futures.error()));
        turn.deliver(
            std::make_shared<const DrawnFutures>(DrawnFutures{std::move(*futures), request.seed}));
        return {};
    };
}

FutureRuns::FutureRuns(std::shared_ptr<const PolicyModel> model, QObject* parent)
    : QObject(parent),
      worker_(
          handlerFor(std::move(model)),
          [this](std::uint64_t revision, Result<Answer> answer) {
              QMetaObject::invokeMethod(
                  this, [this, revision, answer = std::move(answer)] { receive(revision, answer); },
                  Qt::QueuedConnection);
          },
          Worker::Priority::background) {}

void FutureRuns::setScenario(const Scenario& scenario) {
    if (scenario.runsLike(newest_.scenario))
        return;
    newest_.scenario = scenario;
    request();
}

void FutureRuns::setWanted(const QObject& who, std::vector<Slot> outputs) {
    std::erase_if(wanted_, [&who](const auto& each) { return !each.first || each.first == &who; });
    if (!outputs.empty())
        wanted_.emplace_back(&who, std::move(outputs));
    std::vector<Slot> all;
    for (const auto& [object, theirs] : wanted_)
        all.insert(all.end(), theirs.begin(), theirs.end());
    all = sortedUnique(std::move(all));
    if (all == newest_.outputs)
        return;
    newest_.outputs = std::move(all);
    request();
}

void FutureRuns::drawAgain() {
    ++newest_.seed;
    request();
}

void FutureRuns::request() {
    if (newest_.outputs.empty()) {
        worker_.cancel();
        awaited_ = 0;
        emit changed(nullptr);
        return;
    }
    const std::uint64_t revision = worker_.submit(newest_);
    if (awaited_ == 0)
        awaited_ = revision;
}

// Answers to older requests are shown too while a slider moves, so that lines follow it.
void FutureRuns::receive(std::uint64_t revision, const Result<Answer>& answer) {
    if (awaited_ != 0 && revision >= awaited_)
        emit changed(answer ? *answer : nullptr);
}

}  // namespace kyosei
