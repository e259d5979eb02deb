// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/replace_file.h"

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

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
    return 0;
}

int writeAll(int descriptor, const ContentParts& content) {
    int error = 0;
    for (std::string_view part = content(); error == 0 && !part.empty(); part = content())
        error = writeAll(descriptor, part);
    return error;
}

/// Pipes and terminals have nothing to synchronise.
int synchronise(int descriptor) {
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS ? 0 : errno;
}

/// So that the new name, too, outlives a loss of power. The file is whole without it.
void synchroniseFolder(const std::filesystem::path& file) {
    const std::filesystem::path folder = file.parent_path();
    const int descriptor =
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        (void)::fsync(descriptor);
        ::close(descriptor);
    }
}

/// A file of a new name beside others, in `name`; -1 if there can be none (see errno).
int openNew(const std::string& prefix, mode_t mode, std::string& name) {
    constexpr int kTries = 100;
    std::random_device random;
    for (int i = 0; i < kTries; ++i) {
        name = prefix + std::to_string(random()) + std::to_string(random());
        const int descriptor =
            ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (descriptor >= 0 || errno != EEXIST)
            return descriptor;
    }
    return -1;
}

}  // namespace

ContentParts inOnePart(std::string_view content) {
    return [content]() mutable { return std::exchange(content, {}); };
}

int replaceFile(const std::filesystem::path& target, const std::string& prefix,
                const ContentParts& content, Privacy privacy) {
    struct stat before {};
    const bool exists = ::stat(target.c_str(), &before) == 0;
    constexpr mode_t kPermissions = 07777;
    if (exists && (before.st_mode & S_IWUSR) == 0)
        return EACCES;
    std::string temporary;
    const int descriptor = openNew((target.parent_path() / prefix).string(),
                                   exists || privacy == Privacy::owner ? 0600 : 0666, temporary);
    if (descriptor < 0)
        return errno;
    int error = writeAll(descriptor, content);
    if (error == 0)
        error = synchronise(descriptor);
    if (error == 0 && exists && ::fchmod(descriptor, before.st_mode & kPermissions) != 0)
        error = errno;
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    if (error == 0 && ::rename(temporary.c_str(), target.c_str()) != 0)
        error = errno;
    if (error != 0)
        ::unlink(temporary.c_str());
    else
        synchroniseFolder(target);
    return error;
}

int writeInto(const std::filesystem::path& target, const ContentParts& content) {
    const int descriptor = ::open(target.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return errno;
    int error = writeAll(descriptor, content);
    if (::close(descriptor) != 0 && error == 0)
        error = errno;
    return error;
}

}  // namespace kyosei
