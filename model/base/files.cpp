// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace kyosei {

namespace {

Issue unwritable(const std::filesystem::path& path, int error) {
    std::string advice = "Choose another place to save to.";
    if (error == ENOSPC || error == EDQUOT)
        advice = "Free some space or choose another disk; the old file is untouched.";
    else if (error == ENOENT || error == ENOTDIR)
        advice = "The folder does not exist; choose another.";
    return {Severity::error,
            IssueCode::fileUnwritable,
            {path.string(), 0, {}},
            std::string("cannot be saved: ") + std::strerror(error) + '.',
            advice};
}

/// Writes everything; 0 or the errno of the failure.
int writeAll(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 || errno == EINVAL ? 0 : errno;
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

Result<void> saveFile(const std::filesystem::path& path, std::string_view content) {
    std::error_code ignored;
    // A link is followed, so that saving changes the file it points to and not the link.
    const auto target = std::filesystem::is_symlink(path, ignored)
                            ? std::filesystem::weakly_canonical(path, ignored)
                            : path;
    const auto mode =
        std::filesystem::exists(target, ignored)
            ? static_cast<mode_t>(std::filesystem::status(target, ignored).permissions())
            : mode_t{0644};
    const std::string temporary =
        target.string() + std::string(kSavingMark) + std::to_string(::getpid());

    const int descriptor =
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (descriptor < 0)
        return fail(unwritable(path, errno));
    int error = writeAll(descriptor, content);
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error == 0 && ::rename(temporary.c_str(), target.c_str()) != 0)
        error = errno;
    if (error != 0) {
        ::unlink(temporary.c_str());
        return fail(unwritable(path, error));
    }
    return {};
}

}  // namespace kyosei
