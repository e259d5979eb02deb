// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documentation/technical_reference.h"
#include "model/simulation/policy_model.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace kyosei {

/// A line of the list of pages. One without an address is a heading.
struct HelpNode {
    QString title;
    QString address;  ///< "help:/guide/lever_aid" or "reference:/overview"
    std::vector<HelpNode> children;
};

/// All pages of the help and what they say: texts of the program by their name below
/// resources/help, in the user's language where there is one; and a page per chart, made from the
/// model. Immutable but for memory of what was read; owned by the help window, UI thread.
class HelpContents {
public:
    /// `shortcuts` is the page "shortcuts", made from the program's actions.
    HelpContents(std::shared_ptr<const PolicyModel> model, QString shortcuts);

    /// The model whose levers, indicators and charts have pages.
    [[nodiscard]] const std::shared_ptr<const PolicyModel>& model() const { return model_; }
    [[nodiscard]] const std::vector<HelpNode>& tree() const { return tree_; }
    /// The title of a page by its address; empty if it is none of the list.
    [[nodiscard]] QString title(const QString& address) const { return titles_.value(address); }
    /// The heading under which a page stands.
    [[nodiscard]] QString group(const QString& address) const { return groups_.value(address); }
    /// Markdown of "questions", "guide/lever_aid" or, if `reference` is there, "guide/chart_trust".
    [[nodiscard]] QString text(const QString& page,
                               const documentation::TechnicalReference* reference) const;
    /// True for a chart's page, which needs the reference.
    [[nodiscard]] bool isMade(const QString& page) const;
    [[nodiscard]] const std::vector<QString>& pages() const { return pages_; }

private:
    [[nodiscard]] HelpNode leverPages() const;
    [[nodiscard]] HelpNode indicatorPages() const;
    [[nodiscard]] HelpNode chartPages() const;
    void remember(const HelpNode& node, const QString& group);
    [[nodiscard]] const ChartDefinition* chartOf(const QString& page) const;

    std::shared_ptr<const PolicyModel> model_;
    QString shortcuts_;
    std::vector<HelpNode> tree_;
    std::vector<QString> pages_;  ///< of the scheme "help", without it
    QHash<QString, QString> titles_;
    QHash<QString, QString> groups_;
};

/// The address of a page given as "levers", "guide/chart_trust" or with its scheme.
[[nodiscard]] QString helpAddress(const QString& page);
/// The text of a file below resources/help without its ".md", its figures in place; empty if there
/// is none.
[[nodiscard]] QString helpText(const QString& name);

}  // namespace kyosei
