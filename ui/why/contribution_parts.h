// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei {

/// What an effect is told by: levers or countries, among which it is divided, or the links of the
/// argument, each with what is lost if it is held at its baseline path.
enum class ContributionParts { levers, countries, links };

}  // namespace kyosei
