// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/newest_request_worker.h"
#include "model/outcomes/part_groups.h"
#include "ui/why/contribution_parts.h"
#include "ui/why/why_sources.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace kyosei {

/// How far an answer goes.
enum class ContributionStage {
    central,  ///< the run with central constants: no ranges
    first,    ///< the first members of the ensemble
    all,
};

/// Works out in the background who contributes what to outputs in some years. The run with central
/// constants is told at once, also while a slider moves: what has been begun is finished and told,
/// and of requests that wait only the newest is answered. Once nothing has moved for a moment the
/// answer is refined with the first members of the ensemble and then with all; a new request puts
/// an end to that. UI thread.
class ContributionRuns : public QObject {
    Q_OBJECT
public:
    explicit ContributionRuns(std::shared_ptr<const WhySources> sources, QObject* parent = nullptr);

    struct Request {
        Scenario scenario;
        ContributionParts parts = ContributionParts::levers;
        std::vector<Slot> outputs;           ///< at least one; of links those of the headline
        std::vector<double> years;           ///< at least one; of links its horizon
        std::vector<PartGroup> groups = {};  ///< parts that are taken as one
        std::vector<double> weights = {};  ///< one per member of the whole ensemble; empty: its own
    };
    // None of these blocks.
    void start(Request request);
    /// Nothing more will be told of what was asked.
    void cancel();

signals:
    void found(std::shared_ptr<const kyosei::Contributions> contributions,
               kyosei::ContributionStage stage);
    void progressed(int done, int all);
    /// Nothing more will come of the request.
    void failed(const kyosei::Issues& issues);

private:
    struct Answer {
        std::shared_ptr<const Contributions> contributions;
        ContributionStage stage = ContributionStage::central;
    };
    using Worker = NewestRequestWorker<Request, Answer>;

    [[nodiscard]] Worker::Handler handlerFor(std::shared_ptr<const WhySources> sources);
    void receive(std::uint64_t revision, const Result<Answer>& answer);

    std::uint64_t newest_ = 0;
    std::uint64_t wanted_ = 1;  ///< answers of older requests are not told
    Worker worker_;             ///< last member: stops before what its answers use is gone
};

}  // namespace kyosei
