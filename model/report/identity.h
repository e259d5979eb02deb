// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/facts.h"

namespace kyosei::report {

/// Digests of what a result depends on. Equal ones run to the same bits on the same processor.
[[nodiscard]] Identity identityOf(const PolicyModel& model, const Scenario& scenario);

/// The digest of the model and all data inside the program that results depend on.
[[nodiscard]] const std::string& dataDigest();

/// Enough of a digest to tell two apart by eye: "7f3a91c2".
[[nodiscard]] std::string brief(const std::string& digest);

}  // namespace kyosei::report
