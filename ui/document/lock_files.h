// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace kyosei {

/// Files that belong to a running program have a lock beside them, which is free as soon as that
/// program is gone, however long it ran.

/// The lock of a file, not taken.
[[nodiscard]] std::unique_ptr<QLockFile> lockFor(const QString& path);
/// Removes locks in a folder whose programs are gone and whose files do not exist, of files with
/// that ending.
void removeDeadLocks(const QString& folder, const QString& ending);

/// Gives back all locks in a folder that this program holds, while their files stay: for a program
/// that ends without being closed, so that nothing is left which only looks as if it were held.
void releaseOwnLocks(const QString& folder);

}  // namespace kyosei
