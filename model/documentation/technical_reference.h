// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documentation/chart_guide.h"
#include "model/simulation/policy_model.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace kyosei::documentation {

struct Material;

/// The technical reference of the policy model, made from the model file and the tables that the
/// program carries: every variable with its equation, parameters with priors and contrary evidence,
/// loops, levers, shocks, checks, sources and limits. Cheap to copy, safe to share.
class TechnicalReference {
public:
    /// Of PolicyModel::embedded().
    [[nodiscard]] static Result<TechnicalReference> of(std::shared_ptr<const PolicyModel> model);

    struct Page {
        std::string id;  ///< for links, e.g. "economy"
        std::string title;
    };
    [[nodiscard]] const std::vector<Page>& pages() const { return pages_; }
    /// The page as HTML without a style, for a text browser. Links are "page#anchor". Precondition:
    /// a page's id. Thousands of characters, made when asked for.
    [[nodiscard]] std::string page(const std::string& id) const;
    /// What the model and its data say about a chart of the policy model.
    [[nodiscard]] ChartGuide guideTo(const ChartDefinition& chart) const;
    /// All pages as one self-contained HTML file that follows the reader's light or dark setting;
    /// also well-formed XML.
    [[nodiscard]] std::string file() const;

private:
    std::shared_ptr<const Material> material_;
    std::vector<Page> pages_;
};

}  // namespace kyosei::documentation
