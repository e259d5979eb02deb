// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/pack/archive.h"
#include "model/pack/plan.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace kyosei::pack {

// Paths in a pack. Those of a scenario are below the folder of its name.
inline constexpr const char* kReadMe = "README.txt";
inline constexpr const char* kManifest = "manifest.json";
/// Digests of all other files, in the form that `sha256sum --check` reads.
inline constexpr const char* kDigests = "SHA256SUMS";
inline constexpr const char* kScenario = "scenario.json";

struct MakeOptions {
    /// Called with how many of all runs of all scenarios are done, from the calling thread.
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// An evidence pack: for each scenario its file, the model with the scenario built in (XMILE), its
/// results as tables, the figures of its report and the report; and for all of them the program's
/// own model, data, sources and members, a page for the reviewer, a manifest and digests. The same
/// plan gives the same bytes in every run of the same program on the same kind of processor, with
/// any number of threads. Fails with the issues of what fails, or with codes::cancelled.
[[nodiscard]] Result<Files> makePack(PolicyEnsemble& ensemble,
                                     const std::shared_ptr<const PolicyModel>& model,
                                     const Plan& plan, const MakeOptions& options = {},
                                     std::stop_token stop = {});

/// SHA256SUMS of these files, ascending.
[[nodiscard]] std::string digestsOf(const Files& files);

}  // namespace kyosei::pack
