// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"
#include "ui/why/loop_runs.h"

#include <QString>

#include <cstddef>

/// What feedback loops do, in words. Nothing here computes, and nothing is said to do something
/// whose range contains zero.
namespace kyosei {

/// Which loops carry most of the change of an output, which work against it, and which are the
/// strongest when.
[[nodiscard]] QString loopsSentence(const LoopAnswer& answer, std::size_t output,
                                    const ChangeScale& parts);
/// "R1 interim stability: without it, +0.2 of the change is lost, likely +0.1 to +0.3."
[[nodiscard]] QString lostWithoutSentence(const QString& name, const Change& lost,
                                          const ChangeScale& parts);

}  // namespace kyosei
