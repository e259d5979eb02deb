// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/live/newest_request_worker.h"
#include "model/outcomes/yardstick.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kyosei {

/// The known sizes that changes are compared with, for all who show them: worked out in the
/// background once somebody asks, and again for other weights. Owned by the main window; UI thread.
class YardstickModel : public QObject {
    Q_OBJECT
public:
    explicit YardstickModel(EnsembleSource ensemble, QObject* parent = nullptr);

    /// Wants them for these weights of the members (empty: as shipped), unless they are there or
    /// under way. Does not block.
    void ask(const std::vector<double>& weights);
    /// Null until they are there.
    [[nodiscard]] std::shared_ptr<const Yardstick> yardstick() const { return yardstick_; }

signals:
    void changed(std::shared_ptr<const kyosei::Yardstick> yardstick);

private:
    using Worker = NewestRequestWorker<std::vector<double>, std::shared_ptr<const Yardstick>>;

    std::shared_ptr<const Yardstick> yardstick_;
    std::optional<std::vector<double>> asked_;
    Worker worker_;  ///< last member: stops before what its answers use is gone
};

}  // namespace kyosei
