// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/append_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kyosei {

namespace {

/// Writes all behind `size` bytes, or leaves those alone; 0 or the errno of the failure.
int appendWhole(int descriptor, off_t size, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            const int error = errno;
            return ::ftruncate(descriptor, size) == 0 ? error : errno;
        }
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fdatasync(descriptor) == 0 ? 0 : errno;
}

}  // namespace

int appendToFile(const std::filesystem::path& target, std::string_view content) {
    const int descriptor =
        ::open(target.c_str(), O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return errno;
    struct stat now {};
    int error = ::fstat(descriptor, &now) != 0 ? errno : S_ISREG(now.st_mode) ? 0 : EINVAL;
    if (error == 0)
        error = appendWhole(descriptor, now.st_size, content);
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    return error;
}

}  // namespace kyosei
