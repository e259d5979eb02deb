// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/files.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace kyosei {

namespace {

/// So much of a file's name is in that of the one being written, which must not become too long.
constexpr std::size_t kRecognised = 100;

Issue unwritable(const std::filesystem::path& path, int error) {
    std::string advice = "Choose another place to save to.";
    if (error == ENOSPC || error == EDQUOT)
        advice = "Free some space or choose another disk; the old file is untouched.";
    else if (error == ENOENT || error == ENOTDIR)
        advice = "The folder does not exist; choose another.";
    else if (error == EACCES)
        advice = "It may not be written; choose another place or change its permissions.";
    return {Severity::error,
            IssueCode::fileUnwritable,
            {path.string(), 0, {}},
            std::string("cannot be saved: ") + std::strerror(error) + '.',
            advice};
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    const auto unreadable = [&](std::string message, std::string advice) {
        return fail({Severity::error,
                     IssueCode::fileUnreadable,
                     {path.string(), 0, {}},
                     std::move(message),
                     std::move(advice)});
    };
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (error || !std::filesystem::exists(status))
        return unreadable("there is no such file.", "Check the name and the folder.");
    if (!std::filesystem::is_regular_file(status))
        return unreadable("is not a file.", "Choose a file rather than a folder or device.");
    const auto size = std::filesystem::file_size(path, error);
    if (!error && size > limit)
        return fail({Severity::error,
                     IssueCode::tooLarge,
                     {path.string(), 0, {}},
                     "is larger than " + std::to_string(limit) + " bytes.",
                     "It is probably not the file you meant."});
    std::ifstream stream(path, std::ios::binary);
    std::string content(static_cast<std::size_t>(size), '\0');
    if (!stream || !stream.read(content.data(), static_cast<std::streamsize>(content.size())))
        return unreadable(std::string("cannot be read: ") + std::strerror(errno) + '.',
                          "Check that you may read it.");
    return content;
}

Result<void> saveFile(const std::filesystem::path& path, std::string_view content,
                      Privacy privacy) {
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
        !std::filesystem::is_directory(status)) {
        const int error = writeInto(path, content);
        return error == 0 ? Result<void>() : fail(unwritable(path, error));
    }
    // A link is followed, so that saving changes the file it points to and not the link.
    const auto target = std::filesystem::is_symlink(path, ignored)
                            ? std::filesystem::weakly_canonical(path, ignored)
                            : path;
    const std::string prefix =
        target.filename().string().substr(0, kRecognised) + std::string(kSavingMark);
    if (const int error = replaceFile(target, prefix, content, privacy); error != 0)
        return fail(unwritable(path, error));
    return {};
}

Result<void> requireOtherFile(const std::filesystem::path& output,
                              const std::vector<std::filesystem::path>& inputs) {
    for (const std::filesystem::path& input : inputs) {
        std::error_code ignored;
        if (!std::filesystem::equivalent(output, input, ignored) ||
            !std::filesystem::is_regular_file(input, ignored))
            continue;
        return fail({Severity::error,
                     IssueCode::fileUnwritable,
                     {output.string(), 0, {}},
                     "is the file that was read, and would be replaced.",
                     "Give the output another name."});
    }
    return {};
}

}  // namespace kyosei
