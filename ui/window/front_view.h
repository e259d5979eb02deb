// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"

#include <QWidget>

namespace kyosei {

class Actions;
class ChartWindows;
class ChartWorkspace;
class Document;
class IndicatorsCard;
class ProposalBar;
class ProposalRuns;
class Proposals;
class ResultsModel;
class Settings;
class WhyCard;
class YardstickModel;

/// What the window shows in the place of the charts at first: the indicators side by side, with the
/// known sizes that they are compared with and the proposals that were kept, or for a while why a
/// number changes. Connects them to
/// results, charts, commands and settings. Child of the main window, UI thread.
class FrontView : public QWidget {
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        Document& document;
        Proposals& proposals;
        Settings& settings;
        ChartWorkspace& workspace;
        ChartWindows& charts;
        ResultsModel& results;
        const Actions& actions;
        EnsembleSource ensemble;  ///< what known sizes and contributions come from
    };
    FrontView(const Parts& parts, QWidget* parent);

    [[nodiscard]] IndicatorsCard& indicators() { return *indicators_; }
    [[nodiscard]] WhyCard& why() { return *why_; }
    [[nodiscard]] YardstickModel& yardstick() { return *yardstick_; }
    [[nodiscard]] ProposalRuns& proposals() { return *runs_; }

private:
    void connectResults(ResultsModel& results);
    void connectProposals(const Parts& parts);
    void connectCharts(ChartWindows& charts, ChartWorkspace& workspace);
    void connectViews(ChartWorkspace& workspace, const Actions& actions);
    void connectWhy(const Parts& parts);
    void remember(Settings& settings);

    IndicatorsCard* indicators_;
    WhyCard* why_;  ///< in the place of the indicators while it is shown
    YardstickModel* yardstick_;
    ProposalBar* bar_;
    ProposalRuns* runs_;
};

}  // namespace kyosei
