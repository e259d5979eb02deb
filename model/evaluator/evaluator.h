// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/xmile/document.h"

#include <map>
#include <string>
#include <vector>

namespace kyosei {

/// A run by the reference evaluator.
struct ReferenceRun {
    std::vector<double> times;  ///< the saved ones, in the model's time unit
    std::map<std::string, std::vector<double>> series;  ///< by "name" or "name[element,element]"
};

/// Simulates a document by walking its equations one number at a time. Slow, and written to be
/// obviously right: tests compare the batch engine against it. Shares nothing with the compiler but
/// the parser. `overrides` replace the equations of variables or of single elements by constants,
/// under any spelling of "name" or "name[element,element]". Fails at the first equation that cannot
/// be evaluated.
[[nodiscard]] Result<ReferenceRun> evaluate(const xmile::Document& document,
                                            const std::map<std::string, double>& overrides = {});

}  // namespace kyosei
