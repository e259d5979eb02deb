// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/session_log.h"
#include "model/report/comparison_facts.h"
#include "model/report/document.h"
#include "model/tables/chart_tables.h"

#include <optional>
#include <string>
#include <vector>

namespace kyosei::report {

/// What may stand behind the two pages, as far as it was asked for.
struct AnnexFacts {
    struct Charts {
        std::string label;  ///< of the scenario; empty where there is only one
        std::vector<tables::ChartTable> tables;
    };
    std::vector<Charts> charts;
    std::optional<ComparisonFacts> comparison;  ///< of a report on one scenario
    std::optional<SessionLog> session;
};

/// Puts it behind the last section.
void addAnnex(ReportDocument& document, const AnnexFacts& annex, const PolicyModel& model,
              const Words& words);

/// A chart with the numbers behind it.
[[nodiscard]] Section chartSection(const tables::ChartTable& table, const std::string& label,
                                   const PolicyModel& model, const Words& words);
/// The steps of a session, and what was said and predicted in it; the second only if anything was.
[[nodiscard]] std::vector<Section> sessionSections(const SessionLog& log, const Words& words);

}  // namespace kyosei::report
