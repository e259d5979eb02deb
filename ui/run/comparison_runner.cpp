// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/comparison_runner.h"

#include <QMetaObject>

#include <utility>

namespace kyosei {

ComparisonRunner::ComparisonRunner(EnsembleRunner::EnsembleSource ensemble, QObject* parent)
    : QObject(parent), ensemble_(std::move(ensemble)) {}

void ComparisonRunner::start(const std::vector<Scenario>& scenarios,
                             const std::vector<double>& weights) {
    worker_ = std::jthread([this, scenarios, weights](const std::stop_token& stop) {
        // To our own thread; dropped if this object is gone, or has been asked for more, by then.
        const auto hand = [&](auto deliver) {
            QMetaObject::invokeMethod(
                this,
                [stop, deliver = std::move(deliver)] {
                    if (!stop.stop_requested())
                        deliver();
                },
                Qt::QueuedConnection);
        };
        auto ensemble = ensemble_();
        if (!ensemble) {
            hand([this, issues = ensemble.error()] { emit finished(nullptr, issues); });
            return;
        }
        ComparisonOptions options;
        options.weights = weights;
        options.progress = [&](std::size_t done, std::size_t all) {
            hand([this, done, all] {
                emit progressed(static_cast<int>(done), static_cast<int>(all));
            });
        };
        auto compared = compare(**ensemble, scenarios, options, stop);
        if (compared)
            hand([this, result = std::make_shared<const Comparison>(std::move(*compared))] {
                emit finished(result, {});
            });
        else
            hand([this, issues = compared.error()] { emit finished(nullptr, issues); });
    });
}

}  // namespace kyosei
