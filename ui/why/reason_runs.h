// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/outcomes/policy_paths.h"
#include "model/outcomes/uncertainty_drivers.h"
#include "ui/run/background.h"

#include <QObject>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kyosei {

/// What is asked about a number of the headline, at its horizon.
struct ReasonRequest {
    Scenario scenario;
    std::size_t output = 0;            ///< as Headline::partsFirst()
    std::vector<double> weights = {};  ///< one per member of the whole ensemble; empty: its own
};

/// Through what an effect goes, with who sets it going.
struct PathAnswer {
    std::vector<Station> stations;
    std::vector<LeverGroup> groups;
    EffectPaths paths;
    std::size_t members = 0;  ///< behind the ranges; 0: there are none yet
    /// Where much of the additional money stops, in the run with central constants.
    struct Stop {
        std::string gate;      ///< as data calls it: "held back by sanctions"
        std::string receiver;  ///< likewise
        double share = 0;      ///< of what is meant for the receiver
    };
    std::vector<Stop> stops = {};
};

/// Works out in the background through what an effect goes: first with central constants, then with
/// ranges over the first members. The newest request wins. UI thread.
class PathRuns : public QObject {
    Q_OBJECT
public:
    PathRuns(std::shared_ptr<const PolicyModel> model, QObject* parent = nullptr);
    /// Forgets what was under way.
    void start(const ReasonRequest& request);
    void cancel() { task_.cancel(); }

signals:
    void found(std::shared_ptr<const kyosei::PathAnswer> answer, bool final);
    void progressed(int done, int all);
    void failed(const kyosei::Issues& issues);

private:
    struct Made;
    void run(const ReasonRequest& request, bool final);

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource coarse_;
    std::shared_ptr<Made> made_;  ///< what takes long and serves all requests
    BackgroundTask task_;
};

/// What spreads a change over the members of the ensemble.
struct DriverAnswer {
    std::vector<std::string> names;     ///< of the constants, "frailty[JPN_KOR]"
    std::vector<std::string> elements;  ///< of those with dimensions, as data calls them; or empty
    OutputDrivers output;
    std::size_t members = 0;
};

/// Works out in the background which unknown constants spread a change. The newest request wins. UI
/// thread.
class DriverRuns : public QObject {
    Q_OBJECT
public:
    DriverRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource source,
               QObject* parent = nullptr);
    void start(const ReasonRequest& request);
    void cancel() { task_.cancel(); }

signals:
    void found(std::shared_ptr<const kyosei::DriverAnswer> answer);
    void failed(const kyosei::Issues& issues);

private:
    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource source_;
    BackgroundTask task_;
};

}  // namespace kyosei
