// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei::bench {

/// How long a search for packages with thirty free sliders takes until it first has something to
/// show and until it has settled, and how far its promises are off.
void measureSearch();

}  // namespace kyosei::bench
