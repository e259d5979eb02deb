// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ensemble.h"
#include "model/analysis/summary.h"

#include <vector>

namespace kyosei {

/// What is kept of an ensemble that is too large to store: a Summary per output and saved time.
/// Merging the summaries of separate member ranges gives the same bits as one run over all of them.
struct EnsembleSummary {
    std::vector<double> times;
    std::vector<Slot> outputs;       ///< as in the spec
    std::vector<Summary> summaries;  ///< [output][time]

    [[nodiscard]] const Summary& at(std::size_t output, std::size_t time) const {
        return summaries[output * times.size() + time];
    }
    /// Adds an ensemble of the same outputs and times.
    void add(const EnsembleSummary& other);
};

/// As runEnsemble, keeping only summaries; members count alike.
[[nodiscard]] Result<EnsembleSummary>
summariseEnsemble(const EnsembleSpec& spec, const BlockRun& runBlock, std::stop_token stop = {});

}  // namespace kyosei
