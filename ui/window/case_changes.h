// SPDX-License-Identifier: GPL-3.0-or-later
// What pages about other cases put into the window: a belief, or a government that does not follow.
#pragma once

#include <cstddef>
#include <string>

namespace kyosei {

class BeliefsPanel;
class Document;

/// From now on this school of thought alone is believed; they count from 0, without the published
/// priors.
void believeOnly(BeliefsPanel& beliefs, std::size_t school);

/// The levers by which the scenario assumes this government to change its policy go back to the
/// baseline, as one step.
void resetAssumed(Document& document, const std::string& actor);

}  // namespace kyosei
