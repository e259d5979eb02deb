// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/policy/scenario.h"

#include <QString>

#include <vector>

namespace kyosei {

/// A scenario of the library.
struct LibraryEntry {
    Scenario scenario;
    QString path;   ///< empty for a bundled one
    Issues issues;  ///< why the file cannot be read; then the scenario is empty
    [[nodiscard]] bool isBundled() const { return path.isEmpty(); }
    /// The title, else the file's name.
    [[nodiscard]] QString title() const;
    /// Whether every word occurs in title, author, note or file name.
    [[nodiscard]] bool matches(const QStringList& words) const;
};

/// Own scenarios, by title, then those that come with the program. Files that are no scenarios are
/// listed with what is wrong. An empty or missing folder is no problem.
[[nodiscard]] std::vector<LibraryEntry>
libraryEntries(const QString& folder, const LeverTable& levers, const ShockTable& shocks);
/// Moves a file of the library into a folder "deleted" beside it; its path there, or empty if that
/// did not work.
[[nodiscard]] QString moveToDeleted(const QString& path);
/// Gives an own scenario another title; its file keeps its name. What went wrong, if anything did.
[[nodiscard]] Issues renameScenario(const LibraryEntry& entry, const QString& title);
/// Where own scenarios are kept.
[[nodiscard]] QString libraryFolder();
/// A path in the folder for a scenario of this title that does not exist yet. Makes the folder.
[[nodiscard]] QString freePathFor(const QString& folder, const QString& title);
/// A file name that any system accepts.
[[nodiscard]] QString fileNameFor(const QString& title);

}  // namespace kyosei
