// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace kyosei {

struct CutModel;
class LoopCuts;
class MessageBar;
class PolicyModel;
class ResultsModel;
class WhyCard;

/// Has every result shown without the feedback loops that are cut on the card of reasons, and says
/// so as long as one is. Child of the main window, UI thread.
class LoopCutting : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        std::shared_ptr<const PolicyModel> model;
        WhyCard& why;
        ResultsModel& results;
        MessageBar& messages;
    };
    LoopCutting(const Parts& parts, QObject* parent);

private:
    void take(const std::shared_ptr<const CutModel>& cut);

    WhyCard& why_;
    ResultsModel& results_;
    MessageBar& messages_;
    LoopCuts* cuts_;
};

}  // namespace kyosei
