// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/newest_request_worker.h"
#include "ui/run/run_view.h"

#include <QObject>
#include <QPointer>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace kyosei {

/// Keeps single futures of the current scenario up to date while somebody shows them: drawn in the
/// background, the newest request first. The same draw belongs to all who show them, and stays
/// while the scenario changes, so that only what the levers do moves its lines. UI thread.
class FutureRuns : public QObject {
    Q_OBJECT
public:
    explicit FutureRuns(std::shared_ptr<const PolicyModel> model, QObject* parent = nullptr);

    // None of these blocks.
    void setScenario(const Scenario& scenario);
    /// Outputs whose futures somebody shows, until told otherwise or until that object is gone.
    void setWanted(const QObject& who, std::vector<Slot> outputs);
    /// Other futures.
    void drawAgain();

signals:
    /// Null: nobody wants any, or none can be drawn.
    void changed(std::shared_ptr<const kyosei::DrawnFutures> futures);

private:
    struct Request {
        Scenario scenario;
        std::vector<Slot> outputs;
        std::uint64_t seed = 1;
    };
    using Answer = std::shared_ptr<const DrawnFutures>;
    using Worker = NewestRequestWorker<Request, Answer>;

    [[nodiscard]] static Worker::Handler handlerFor(std::shared_ptr<const PolicyModel> model);
    void request();
    void receive(std::uint64_t revision, const Result<Answer>& answer);

    Request newest_;
    std::vector<std::pair<QPointer<const QObject>, std::vector<Slot>>> wanted_;
    std::uint64_t awaited_ = 0;  ///< answers of older requests are not shown if nobody wants any
    Worker worker_;              ///< last member: stops before what its answers use is gone
};

}  // namespace kyosei
