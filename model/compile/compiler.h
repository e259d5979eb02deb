// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/program/program.h"
#include "model/xmile/document.h"

#include <string>
#include <vector>

namespace kyosei {

struct CompileOptions {
    /// Names of variables whose values come from a recorded series (RunInputs::exogenous) instead
    /// of their equations.
    std::vector<std::string> exogenous;
};

/// Turns a document into a program. Before anything runs it finds: names that do not exist, wrong
/// dimensions, unknown functions, circular equations (the whole cycle is named). All errors at
/// once. Unit checking is separate: model/units/unit_check.h.
[[nodiscard]] Result<Program> compile(const xmile::Document& document,
                                      const CompileOptions& options = {});

}  // namespace kyosei
