// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei {

/// Milliseconds after which what a test waits for is taken to hang. Long, since whoever waits goes
/// on at once when it comes, and machines that build something else beside the tests are slow.
inline constexpr int kPatience = 180'000;

}  // namespace kyosei
