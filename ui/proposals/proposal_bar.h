// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"

#include <QWidget>

#include <vector>

class QAction;
class QHBoxLayout;

namespace kyosei {

class Document;
class ProposalChip;
class Proposals;

/// The proposals that were kept, in a row; not there until there is one. Child of the main window,
/// UI thread.
class ProposalBar : public QWidget {
    Q_OBJECT
public:
    /// `keep` keeps the scenario on screen; the bar connects it. All outlive it.
    ProposalBar(Document& document, Proposals& proposals, QAction& keep, QWidget* parent);

    void setRunView(const RunView& view);
    [[nodiscard]] const std::vector<ProposalChip*>& chips() const { return chips_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void keep();
    void showProposals();
    [[nodiscard]] ProposalChip* chipFor(std::size_t place);
    void showAction();
    void describe();

    Document& document_;
    Proposals& proposals_;
    QAction& keep_;
    QHBoxLayout* row_;
    RunView view_;
    std::vector<ProposalChip*> chips_;  ///< by place
};

}  // namespace kyosei
