// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/yardstick_model.h"

#include <QMetaObject>

#include <utility>

namespace kyosei {

YardstickModel::YardstickModel(EnsembleSource ensemble, QObject* parent)
    : QObject(parent),
      worker_(
          [ensemble = std::move(ensemble)](const std::vector<double>& weights,
                                           const Worker::Turn& turn) -> Result<void> {
              turn.allowReplacement();
              auto members = ensemble();
              if (!members)
                  return fail(std::move(members.error()));
              auto known = kyosei::yardstick(**members, weights, turn.cancelled());
              if (!known)
                  return fail(std::move(known.error()));
              turn.deliver(std::make_shared<const Yardstick>(std::move(*known)));
              return {};
          },
          // What fails is not shown: charts do without.
          [this](std::uint64_t, Result<std::shared_ptr<const Yardstick>> answer) {
              QMetaObject::invokeMethod(
                  this,
                  [this, answer = std::move(answer)] {
                      yardstick_ = answer ? *answer : nullptr;
                      emit changed(yardstick_);
                  },
                  Qt::QueuedConnection);
          },
          Worker::Priority::background) {}

void YardstickModel::ask(const std::vector<double>& weights) {
    if (asked_ == weights)
        return;
    asked_ = weights;
    worker_.submit(weights);
}

}  // namespace kyosei
