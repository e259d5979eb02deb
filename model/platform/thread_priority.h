// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei {

/// The calling thread, and those it starts from now on, step back behind all that a person waits
/// for. Does nothing where the system has no priorities of threads.
void lowerThreadPriority();

}  // namespace kyosei
