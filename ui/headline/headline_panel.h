// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/yardstick.h"
#include "ui/run/run_view.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QGridLayout;

namespace kyosei {

class HeadlineNumber;
class ChangeRuler;
class PayTable;
class StageBar;

/// The answer: by how much overall stability changes at the horizon, how surely, and what that is
/// worth beside known sizes; how far the cooperative framework comes; who pays and who gains. All
/// numbers are medians over the ensemble. Child of the main window, UI thread.
class HeadlinePanel : public Card {
    Q_OBJECT
public:
    explicit HeadlinePanel(QWidget* parent = nullptr);

    void setRunView(const RunView& view);
    /// The outputs whose ranges the headline wants to show.
    [[nodiscard]] std::vector<Slot> wantedFans() const;
    /// Scenarios of a known size to compare the change of stability with.
    void setYardstick(const std::shared_ptr<const Yardstick>& yardstick);
    /// Numbers are of this year instead of the horizon; NaN: of the horizon again.
    void setYear(double year);
    /// Of who pays and who gains only who pays most, where there is no room for all.
    void setBrief(bool brief);

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    /// A number was activated: show the chart behind it.
    void chartRequested(QString chartId);
    /// The page of the help about an indicator.
    void guideWanted(const QString& page);
    /// Causes and equation of a number.
    void variableWanted(kyosei::Slot slot);

private:
    [[nodiscard]] bool hasRun() const;
    [[nodiscard]] double shownYear() const;
    void build();
    /// F1 and the context menu of a number lead to its page of the help.
    void explain(QWidget& number, const HeadlineIndicator& part);
    void refresh();
    void showStability(const Headline& headline);
    void showStages(const Headline& headline);
    void showAccounts(const Headline& headline);
    void shareRoom();
    /// Below each other, or side by side where there is room.
    void arrange();

    RunView view_;
    std::optional<double> year_;  ///< instead of the horizon
    bool brief_ = false;
    HeadlineNumber* number_ = nullptr;
    ChangeRuler* ruler_ = nullptr;
    StageBar* stages_ = nullptr;
    PayTable* pays_ = nullptr;
    QGridLayout* parts_ = nullptr;
    std::optional<bool> wide_;
};

}  // namespace kyosei
