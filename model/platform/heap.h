// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei {

/// For a program that runs all day: from now on large blocks of memory go back to the system as
/// soon as they are free, and threads share few heaps. Without it the C library keeps what was used
/// once, and a window that showed many charts stays as large as it ever was. To be called before
/// threads are started; does nothing where the C library cannot be told.
void giveMemoryBack();
/// Gives back what is free now, in the middle of heaps too. Takes a few milliseconds.
void returnFreeMemory();

}  // namespace kyosei
