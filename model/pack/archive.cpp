// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/archive.h"

#include "model/pack/issue_codes.h"

#include <algorithm>
#include <array>
#include <memory>
#include <zip.h>

namespace kyosei::pack {

namespace {

// 1 January 1980, 0:00: the first date that the format knows.
constexpr zip_uint16_t kDate = (1U << 5U) | 1U;
constexpr std::size_t kPart = 1U << 16U;

/// An archive that is given up unless it has been closed.
using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using OpenFile = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

/// An error, with the text that the library makes of it and frees.
class Error {
public:
    Error() { zip_error_init(&error_); }
    ~Error() { zip_error_fini(&error_); }
    Error(const Error&) = delete;
    Error& operator=(const Error&) = delete;

    [[nodiscard]] zip_error_t* get() { return &error_; }
    [[nodiscard]] std::string text() { return zip_error_strerror(&error_); }

private:
    zip_error_t error_{};
};

/// Nothing that leads anywhere else when somebody unpacks it, on any system.
bool isPlainPath(std::string_view path) {
    if (path.empty() || path.front() == '/')
        return false;
    for (const char c : path)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\' || c == ':')
            return false;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view part = path.substr(begin, end - begin);
        if (part.empty() || part == "." || part == "..")
            return false;
        begin = end + 1;
    }
    return true;
}

std::string contentOf(zip_source_t& source) {
    zip_stat_t stat;
    zip_source_stat(&source, &stat);
    std::string content(stat.size, '\0');
    zip_source_open(&source);
    const zip_int64_t read = zip_source_read(&source, content.data(), content.size());
    zip_source_close(&source);
    content.resize(static_cast<std::size_t>(std::max<zip_int64_t>(read, 0)));
    return content;
}

/// The content of one file; `left` is how much may still be read.
Result<std::string> fileAt(zip_t& archive, zip_uint64_t index, const std::string& path,
                           const std::string& name, std::size_t left, std::size_t limit) {
    const auto unreadable = [&] {
        return fail({codes::archiveFileUnreadable, {name, 0, {}}, {path, zip_strerror(&archive)}});
    };
    const OpenFile file(zip_fopen_index(&archive, index, 0), &zip_fclose);
    if (!file)
        return unreadable();
    std::string content;
    std::string part(kPart, '\0');
    while (true) {
        const zip_int64_t read = zip_fread(file.get(), part.data(), part.size());
        if (read < 0)
            return unreadable();
        if (read == 0)
            return content;
        if (content.size() + static_cast<std::size_t>(read) > left)
            return fail({codes::archiveTooLarge, {name, 0, {}}, {limit >> 20U}});
        content.append(part, 0, static_cast<std::size_t>(read));
    }
}

}  // namespace

Result<std::string> writeArchive(const Files& files) {
    Error error;
    const auto failed = [](const std::string& why) {
        return fail({codes::archiveNotWritten, {}, {why}});
    };
    const Source target(zip_source_buffer_create(nullptr, 0, 0, error.get()), &zip_source_free);
    if (!target)
        return failed(error.text());
    zip_source_keep(target.get());  // the archive takes one
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, error.get()), &zip_discard);
    if (!archive) {
        zip_source_free(target.get());
        return failed(error.text());
    }
    for (const auto& [path, content] : files) {
        zip_source_t* source = zip_source_buffer(archive.get(), content.data(), content.size(), 0);
        const zip_int64_t index =
            zip_file_add(archive.get(), path.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return failed(zip_strerror(archive.get()));
        }
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, kDate, 0);
    }
    if (zip_close(archive.get()) < 0)
        return failed(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    return contentOf(*target);
}

Result<Files> readArchive(std::string_view bytes, const std::string& name,
                          const ArchiveLimits& limits) {
    Error error;
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, error.get());
    const Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, error.get()) : nullptr,
                          &zip_discard);
    if (!archive) {
        zip_source_free(source);
        return fail({codes::notArchive, {name, 0, {}}, {error.text()}});
    }
    const auto entries = static_cast<zip_uint64_t>(zip_get_num_entries(archive.get(), 0));
    if (entries > limits.files)
        return fail({codes::archiveTooManyFiles, {name, 0, {}}, {entries, limits.files}});
    Files files;
    std::size_t left = limits.bytes;
    for (zip_uint64_t index = 0; index < entries; ++index) {
        const char* written = zip_get_name(archive.get(), index, ZIP_FL_ENC_GUESS);
        std::string path = written ? written : "";
        const bool folder = path.ends_with('/');
        if (folder)
            path.pop_back();
        if (!isPlainPath(path))
            return fail({codes::archiveBadName, {name, 0, {}}, {path}});
        if (folder)
            continue;
        auto content = fileAt(*archive, index, path, name, left, limits.bytes);
        if (!content)
            return fail(std::move(content.error()));
        left -= content->size();
        if (!files.emplace(path, std::move(*content)).second)
            return fail({codes::archiveSameName, {name, 0, {}}, {path}});
    }
    return files;
}

}  // namespace kyosei::pack
