// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/policy/levers.h"
#include "ui/why/contribution_row.h"
#include "ui/why/reason_runs.h"

#include <QWidget>

#include <set>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace kyosei {

class ElidedLabel;

/// A sentence, rows with bars on one axis, what they mean, and how far the work is: what a page of
/// the card of reasons is made of. Asks anew while it is shown. UI thread.
class ReasonView : public QWidget {
    Q_OBJECT
public:
    explicit ReasonView(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);
    ~ReasonView() override;

    void setRequest(const ReasonRequest& request);
    /// Results must not be seen yet.
    void setHidden(bool hidden);
    /// Sentence, rows and state for the clipboard.
    [[nodiscard]] QString text() const;

signals:
    void leversLookedAt(const std::set<kyosei::LeverId>& levers);
    void leverRequested(const kyosei::LeverId& lever);
    /// A constant or another output is wanted.
    void variableRequested(kyosei::Slot slot);

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

    void showSentence(const QString& sentence);
    void showKey(const QString& key);
    void showState(const QString& state);
    /// On an axis that holds them all.
    void showRows(std::vector<ContributionRowContent> rows);
    /// No more will come of the request.
    void finish(const Issues& issues = {});
    [[nodiscard]] const ReasonRequest& request() const { return request_; }
    [[nodiscard]] HeadlineIndicator subject() const;
    [[nodiscard]] const PolicyModel& model() const { return *model_; }
    [[nodiscard]] const std::shared_ptr<const PolicyModel>& sharedModel() const { return model_; }

private:
    void askIfNeeded();

    std::shared_ptr<const PolicyModel> model_;
    ReasonRequest request_;
    bool asked_ = false;
    bool finished_ = false;
    bool masked_ = false;
    QLabel* sentence_;
    QLabel* key_;
    ElidedLabel* state_;
    QVBoxLayout* list_;
    std::vector<ContributionRow*> rows_;  ///< grows as needed; unused ones are hidden
};

}  // namespace kyosei
