// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/money_flows.h"
#include "model/outcomes/next_steps.h"
#include "ui/places/place_ranking.h"
#include "ui/run/background.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <optional>
#include <vector>

class QLabel;

namespace kyosei {

class ElidedLabel;
class MoneyView;
class PlaceList;
class PlaceRow;
class SegmentedSwitch;
class TitleButton;

/// Where a scenario changes something, by pair or by country. If the indicators change practically
/// not at all, it tells instead where the money went and what held it back, and which lever's next
/// step would move more. UI thread; what takes time is computed in the background, for the newest
/// scenario only.
class WhereItMoved : public Card {
    Q_OBJECT
public:
    explicit WhereItMoved(Places places, QWidget* parent = nullptr);

    void setRunView(const RunView& view);
    /// The scenario that the view is of, or soon will be.
    void setScenario(const Scenario& scenario);
    /// The outputs whose ranges it shows.
    [[nodiscard]] std::vector<Slot> wantedFans() const;

signals:
    void otherFansWanted();
    void placeRequested(const QString& chart, const QString& element);
    void leverRequested(const kyosei::LeverId& lever);

private:
    enum class Shown { money, pairs, countries };
    /// What is computed while nothing moves.
    struct Explanation {
        MoneyFlows flows;
        std::vector<NextStep> steps;
    };

    void build();
    void buildMenu();
    /// Which indicator, and whether there is something to rank: only from a full ensemble, so that
    /// nothing jumps while a slider is held.
    void choose();
    void showKind(Shown shown);
    void refresh();
    void showExplanation();
    void explainSoon();
    void explain();
    [[nodiscard]] bool canExplain() const;

    Places places_;
    RunView view_;
    Scenario scenario_;
    std::optional<std::size_t> picked_;  ///< by the user; none: what changes most
    std::size_t indicator_ = 0;
    Shown shown_ = Shown::pairs;
    bool quiet_ = false;  ///< the indicators change practically not at all
    bool money_ = false;  ///< and only money does
    bool gives_ = true;   ///< additional aid is given, or it is not known yet
    std::optional<Explanation> explanation_;
    BackgroundTask task_;
    QTimer wait_;

    ElidedLabel* title_ = nullptr;
    SegmentedSwitch* kinds_ = nullptr;
    SegmentedSwitch* kindsWithMoney_ = nullptr;
    TitleButton* subject_ = nullptr;
    QLabel* sentence_ = nullptr;
    MoneyView* flows_ = nullptr;
    PlaceList* list_ = nullptr;
    QLabel* moreTitle_ = nullptr;
    std::vector<PlaceRow*> more_;
};

}  // namespace kyosei
