// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/session_journal.h"

#include "model/base/files.h"
#include "model/base/issue_codes.h"
#include "model/platform/append_file.h"

#include <charconv>
#include <map>
#include <utility>

namespace kyosei {

namespace {

constexpr std::string_view kHead = "kyosei-session-journal 1\n";
/// A file of this size is worth writing anew once it is four times what it holds.
constexpr std::size_t kWorthwhile = 1u << 20;

bool isSame(const SessionStep& a, const SessionStep& b) {
    return a.from == b.from && a.time == b.time && a.change == b.change && a.name == b.name &&
           (a.scenario == b.scenario || *a.scenario == *b.scenario) && a.results == b.results &&
           a.entries == b.entries;
}

/// The first word of a line, which is then without it.
std::string_view takeWord(std::string_view& line) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

std::optional<std::size_t> numberOf(std::string_view word) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    return error == std::errc() && end == word.data() + word.size() ? std::optional(number)
                                                                    : std::nullopt;
}

/// What the lines of a journal come to, each part as the JSON it is.
struct Replay {
    std::vector<std::string_view> steps;
    std::string_view current = "0";
    std::string_view proposals = "[]";

    void take(std::string_view line) {
        const std::string_view kind = takeWord(line);
        if (kind == "proposals") {
            proposals = line;
            return;
        }
        const std::string_view word = takeWord(line);
        const auto number = numberOf(word);
        if (!number)
            return;
        if (kind == "step" && *number <= steps.size()) {
            steps.resize(std::max(steps.size(), *number + 1));
            steps[*number] = line;
        } else if (kind == "steps") {
            steps.resize(std::min(steps.size(), *number));
        } else if (kind == "current") {
            current = word;
        }
    }
};

}  // namespace

std::string replayJournal(std::string_view text) {
    if (!text.starts_with(kHead))
        return {};
    text.remove_prefix(kHead.size());
    Replay replay;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        replay.take(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    std::string whole = "{\"format\": \"kyosei-session\", \"version\": 1, \"current\": ";
    whole += replay.current;
    whole += ", \"steps\": [";
    const char* between = "\n";
    for (const std::string_view step : replay.steps) {
        whole += std::exchange(between, ",\n");
        whole += step;
    }
    whole += "\n], \"proposals\": ";
    whole += replay.proposals;
    return whole + "}\n";
}

std::string SessionJournal::changesTo(const SessionLog& log) const {
    std::string lines;
    if (log.steps.size() < written_.steps.size())
        lines += "steps " + std::to_string(log.steps.size()) + '\n';
    for (std::size_t i = 0; i < log.steps.size(); ++i)
        if (i >= written_.steps.size() || !isSame(log.steps[i], written_.steps[i]))
            lines += "step " + std::to_string(i) + ' ' + writeSessionStep(log.steps[i]) + '\n';
    if (log.current != written_.current)
        lines += "current " + std::to_string(log.current) + '\n';
    if (log.proposals != written_.proposals)
        lines += "proposals " + writeProposals(log.proposals) + '\n';
    return lines;
}

Result<void> SessionJournal::rewrite(const SessionLog& log) {
    const SessionLog before = std::exchange(written_, {});
    std::string text = std::string(kHead) + changesTo(log);
    const std::size_t size = text.size();
    Result<void> saved =
        size > kLargestSession
            ? Result<void>(fail({codes::fileTooLarge, {path_.string(), 0, {}}, {kLargestSession}}))
            : saveFile(path_, text, Privacy::owner);
    if (!saved) {
        written_ = before;
        return saved;
    }
    written_ = log;
    begun_ = true;
    size_ = compact_ = size;
    return {};
}

Result<void> SessionJournal::write(const SessionLog& log) {
    if (!begun_)
        return rewrite(log);
    const std::string lines = changesTo(log);
    if (lines.empty())
        return {};
    const std::size_t size = size_ + lines.size();
    // One that was taken away, or that another program replaced, is written whole.
    if (size > kLargestSession || (size > kWorthwhile && size / 4 > compact_) ||
        appendToFile(path_, lines) != 0)
        return rewrite(log);
    written_ = log;
    size_ = size;
    return {};
}

}  // namespace kyosei
