// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"
#include "ui/why/contribution_row.h"
#include "ui/why/why_page.h"

#include <QTimer>

#include <memory>
#include <set>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace kyosei {

class ElidedLabel;

/// A sentence, rows with bars on one axis, what they mean, and how far the work is: what most pages
/// of the card of reasons are made of. Asks anew while it is shown. UI thread.
class ReasonView : public WhyPage {
    Q_OBJECT
public:
    /// When a page asks about a scenario that has changed.
    enum class Asks {
        atRest,  ///< once nothing has moved for a moment; what was known is gone until then
        atOnce,  ///< while it moves; what was known stays until there is more
    };
    ReasonView(std::shared_ptr<const PolicyModel> model, Asks asks, QWidget* parent = nullptr);
    ~ReasonView() override;

    void setRequest(const ReasonRequest& request) override;
    void setMasked(bool masked) override;
    [[nodiscard]] QString text() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

    // What a page fills in.
    virtual void ask(const ReasonRequest& request) = 0;
    virtual void cancel() = 0;
    /// Shows what is known.
    virtual void refresh() = 0;
    virtual void pressed(std::size_t row) = 0;
    [[nodiscard]] virtual std::set<LeverId> leversOf(std::size_t row) const;
    /// The check box of a row was pressed.
    virtual void checked(std::size_t /*row*/) {}
    /// What is known answers for any output.
    [[nodiscard]] virtual bool knowsAllOutputs() const { return false; }

    /// Nothing is known any more of what was asked: asks again if it is shown.
    void askAgain();
    /// Above the sentence, larger; empty: none.
    void showHeading(const QString& heading);
    /// Between rows and key.
    void addBelowRows(QWidget& widget);

    void showSentence(const QString& sentence);
    void showKey(const QString& key);
    void showState(const QString& state);
    /// On an axis that holds them all.
    void showRows(std::vector<ContributionRowContent> rows);
    /// No more will come of the request; with issues, they are shown in the place of the state.
    void finish(const Issues& issues = {});
    [[nodiscard]] const ReasonRequest& request() const { return request_; }
    [[nodiscard]] bool isMasked() const { return masked_; }
    [[nodiscard]] HeadlineIndicator subject() const;
    [[nodiscard]] const PolicyModel& model() const { return *model_; }

private:
    void askIfNeeded();
    ContributionRow& row(std::size_t index);

    std::shared_ptr<const PolicyModel> model_;
    Asks asks_;
    QTimer rest_;
    ReasonRequest request_;
    bool asked_ = false;
    bool finished_ = false;
    bool masked_ = false;
    QLabel* heading_;
    QLabel* sentence_;
    QLabel* key_;
    ElidedLabel* state_;
    QVBoxLayout* list_;
    std::vector<ContributionRow*> rows_;  ///< grows as needed; unused ones are hidden
};

}  // namespace kyosei
