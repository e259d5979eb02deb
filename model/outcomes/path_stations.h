// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/paths.h"
#include "model/xmile/document.h"

#include <cstddef>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// Places that effects of changed constants may pass on their way to an output in any model, if
/// nobody names them: the variables through which most of it goes, each held by itself, in the
/// order of the document; of equally strong ones stocks first, since they are what takes time. At
/// most `most`, each under its own name. `changes` as for constantsIn(); `output` is "name" or
/// "name[element]". Fails with the issues of names and runs.
[[nodiscard]] Result<std::vector<Station>> strongestStations(const xmile::Document& document,
                                                             std::string_view changes,
                                                             const std::string& output,
                                                             double horizon, std::size_t most = 8,
                                                             std::stop_token stop = {});

}  // namespace kyosei
