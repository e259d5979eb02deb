// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/fan_bridge.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace kyosei {

FanBridge::FanBridge(EnsembleRunner::EnsembleSource ensemble, double horizon, QObject* parent)
    : QObject(parent), horizon_(horizon),
      runner_(std::move(ensemble), [this](std::shared_ptr<const EnsembleSnapshot> stage) {
          // On a worker thread: hand over to ours. Dropped if this object is gone by then.
          QMetaObject::invokeMethod(
              this, [this, stage = std::move(stage)] { receive(stage); }, Qt::QueuedConnection);
      }) {}

void FanBridge::show(const Scenario& scenario, const std::vector<Slot>& outputs) {
    const auto asked = [this](Slot slot) {
        return std::any_of(request_.outputs.begin(), request_.outputs.end(),
                           [slot](const EnsembleOutput& output) { return output.slot == slot; });
    };
    if (newest_ != 0 && scenario.runsLike(request_.scenario) && weights_ == request_.weights &&
        std::all_of(outputs.begin(), outputs.end(), asked))
        return;
    request_ = {scenario, {}, horizon_, weights_};
    for (const Slot slot : outputs)
        if (!asked(slot))
            request_.outputs.push_back({slot, true, true, true});
    running_ = true;
    clock_.start();
    newest_ = runner_.submit(request_);
}

void FanBridge::setWeights(std::vector<double> weights) {
    weights_ = std::move(weights);
    if (newest_ == 0)
        return;
    std::vector<Slot> outputs;
    for (const EnsembleOutput& output : request_.outputs)
        outputs.push_back(output.slot);
    show(Scenario(request_.scenario), outputs);
}

void FanBridge::receive(const std::shared_ptr<const EnsembleSnapshot>& stage) {
    constexpr double kNanosecondsPerMillisecond = 1e6;
    if (stage->revision == newest_ && (stage->complete == stage->members || !stage->issues.empty()))
        running_ = false;
    emit stageReady(stage, static_cast<double>(clock_.nsecsElapsed()) / kNanosecondsPerMillisecond);
}

}  // namespace kyosei
