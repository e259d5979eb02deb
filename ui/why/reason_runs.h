// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/uncertainty_drivers.h"
#include "ui/run/background.h"
#include "ui/why/reason_request.h"
#include "ui/why/why_sources.h"

#include <QObject>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kyosei {

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
    explicit PathRuns(std::shared_ptr<const WhySources> sources, QObject* parent = nullptr);
    /// Forgets what was under way.
    void start(const ReasonRequest& request);
    void cancel() { task_.cancel(); }

signals:
    void found(std::shared_ptr<const kyosei::PathAnswer> answer, bool final);
    void progressed(int done, int all);
    void failed(const kyosei::Issues& issues);

private:
    void run(const ReasonRequest& request, bool final);

    std::shared_ptr<const WhySources> sources_;
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
    explicit DriverRuns(std::shared_ptr<const WhySources> sources, QObject* parent = nullptr);
    void start(const ReasonRequest& request);
    void cancel() { task_.cancel(); }

signals:
    void found(std::shared_ptr<const kyosei::DriverAnswer> answer);
    void failed(const kyosei::Issues& issues);

private:
    std::shared_ptr<const WhySources> sources_;
    BackgroundTask task_;
};

}  // namespace kyosei
