// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/outcomes/contributions.h"
#include "ui/run/background.h"

#include <QObject>

#include <memory>
#include <vector>

namespace kyosei {

/// What an effect is told by: levers or countries, among which it is divided, or the links of the
/// argument, each with what is lost if it is held at its baseline path.
enum class ContributionParts { levers, countries, links };

/// Works out in the background who contributes what to the numbers of the headline, at its horizon:
/// first with few members of the ensemble, then with all. The newest request wins. UI thread.
class ContributionRuns : public QObject {
    Q_OBJECT
public:
    /// `source` gives the whole ensemble.
    ContributionRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource source,
                     QObject* parent = nullptr);

    struct Request {
        Scenario scenario;
        ContributionParts parts = ContributionParts::levers;
        std::vector<double> weights = {};  ///< one per member of the whole ensemble; empty: its own
    };
    /// Forgets what was under way.
    void start(const Request& request);
    void cancel() { task_.cancel(); }

    /// Indicators, overall stability and maturity of the framework.
    [[nodiscard]] const std::vector<Slot>& outputs() const { return outputs_; }

signals:
    /// `final`: with all members.
    void found(std::shared_ptr<const kyosei::Contributions> contributions, bool final);
    void progressed(int done, int all);
    /// Nothing more will come of the request.
    void failed(const kyosei::Issues& issues);

private:
    void run(const Request& request, EnsembleSource source, bool final);

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource whole_, coarse_;
    std::vector<Slot> outputs_;
    BackgroundTask task_;
};

}  // namespace kyosei
