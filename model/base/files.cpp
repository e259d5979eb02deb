// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/files.h"

#include "model/base/issue_codes.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace kyosei {

namespace {

/// So much of a file's name is in that of the one being written, which must not become too long.
constexpr std::size_t kRecognised = 100;

Issue unwritable(const std::filesystem::path& path, int error) {
    IssueCode code = codes::fileUnwritable;
    if (error == ENOSPC || error == EDQUOT)
        code = codes::diskFull;
    else if (error == ENOENT || error == ENOTDIR)
        code = codes::folderMissing;
    else if (error == EACCES)
        code = codes::writingForbidden;
    return {code, {path.string(), 0, {}}, {std::strerror(error)}};
}

}  // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit) {
    const Place place{path.string(), 0, {}};
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (error || !std::filesystem::exists(status))
        return fail({codes::fileMissing, place});
    if (!std::filesystem::is_regular_file(status))
        return fail({codes::notAFile, place});
    const auto size = std::filesystem::file_size(path, error);
    if (!error && size > limit)
        return fail({codes::fileTooLarge, place, {limit}});
    std::ifstream stream(path, std::ios::binary);
    std::string content(static_cast<std::size_t>(size), '\0');
    if (!stream || !stream.read(content.data(), static_cast<std::streamsize>(content.size())))
        return fail({codes::fileUnreadable, place, {std::strerror(errno)}});
    return content;
}

Result<void> saveFile(const std::filesystem::path& path, std::string_view content,
                      Privacy privacy) {
    return saveParts(path, inOnePart(content), privacy);
}

Result<void> saveParts(const std::filesystem::path& path, const ContentParts& content,
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
        return fail({codes::outputIsInput, {output.string(), 0, {}}});
    }
    return {};
}

}  // namespace kyosei
