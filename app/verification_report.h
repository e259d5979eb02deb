// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/verify.h"

#include <nlohmann/json.hpp>

#include <string>

namespace kyosei::cli {

/// What came of checking a pack, as people read it: a verdict, and each file that is not the same.
[[nodiscard]] std::string verificationText(const pack::Verification& verification);
[[nodiscard]] nlohmann::ordered_json verificationJson(const pack::Verification& verification);

}  // namespace kyosei::cli
