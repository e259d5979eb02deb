// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/session_log.h"

#include <filesystem>

namespace kyosei {

/// A session log in a file that grows with the session: what is new is appended, so that writing
/// costs as much as what changed, and a process that dies in the middle of it loses that and
/// nothing before. The file is for its owner alone. It is written anew once most of it is outdated;
/// what would be too large to be read back is not written at all, and the file stays as it was.
///
/// Lines of text: "kyosei-session-journal 1", then "step <index> <JSON>" for a new or changed step,
/// "steps <count>" if the last ones went, "current <index>" and "proposals <JSON>".
class SessionJournal {
public:
    explicit SessionJournal(std::filesystem::path path) : path_(std::move(path)) {}

    /// Brings the file to the state of the log.
    [[nodiscard]] Result<void> write(const SessionLog& log);

private:
    [[nodiscard]] Result<void> rewrite(const SessionLog& log);
    /// As lines, what differs from the log that was written last.
    [[nodiscard]] std::string changesTo(const SessionLog& log) const;

    std::filesystem::path path_;
    SessionLog written_;
    bool begun_ = false;
    std::size_t size_ = 0;     ///< of the file
    std::size_t compact_ = 0;  ///< of the file when it was written anew
};

/// The JSON of the log that a journal has come to, for readSessionLog(). A last line that is not
/// whole counts as not there. Empty if the text is no journal.
[[nodiscard]] std::string replayJournal(std::string_view text);

}  // namespace kyosei
