// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/replace_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kyosei {

namespace {

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

int replaceFile(const std::filesystem::path& target, const std::string& temporary,
                std::string_view content) {
    std::error_code ignored;
    const auto mode =
        std::filesystem::exists(target, ignored)
            ? static_cast<mode_t>(std::filesystem::status(target, ignored).permissions())
            : mode_t{0644};
    const int descriptor =
        ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (descriptor < 0)
        return errno;
    int error = writeAll(descriptor, content);
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error == 0 && ::rename(temporary.c_str(), target.c_str()) != 0)
        error = errno;
    if (error != 0)
        ::unlink(temporary.c_str());
    return error;
}

long processNumber() {
    return ::getpid();
}

}  // namespace kyosei
