// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// ZIP archives written by hand after the format's specification (APPNOTE.TXT), nothing compressed:
/// with names and sizes that no writer would take.
namespace kyosei::test {

inline std::uint32_t crc32Of(const std::string& text) {
    std::uint32_t crc = 0xffffffffU;
    for (const char byte : text) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

inline void append(std::string& bytes, std::uint32_t value, int count) {
    for (int i = 0; i < count; ++i)
        bytes += static_cast<char>((value >> (8 * i)) & 0xffU);
}

/// What local and central headers share, from the version on.
inline std::string zipFacts(const std::string& name, const std::string& content) {
    std::string facts;
    append(facts, 20, 2);          // version needed
    append(facts, 0, 2);           // flags
    append(facts, 0, 2);           // stored
    append(facts, 33U << 16U, 4);  // 1 January 1980
    append(facts, crc32Of(content), 4);
    append(facts, static_cast<std::uint32_t>(content.size()), 4);
    append(facts, static_cast<std::uint32_t>(content.size()), 4);
    append(facts, static_cast<std::uint32_t>(name.size()), 2);
    append(facts, 0, 2);  // extra
    return facts;
}

inline std::string storedZip(const std::vector<std::pair<std::string, std::string>>& files) {
    std::string bytes, directory;
    for (const auto& [name, content] : files) {
        const auto offset = static_cast<std::uint32_t>(bytes.size());
        append(bytes, 0x04034b50, 4);
        bytes += zipFacts(name, content) + name + content;
        append(directory, 0x02014b50, 4);
        append(directory, 20, 2);  // made by
        directory += zipFacts(name, content);
        append(directory, 0, 2);  // comment
        append(directory, 0, 2);  // disk
        append(directory, 0, 2);  // internal attributes
        append(directory, 0, 4);  // external attributes
        append(directory, offset, 4);
        directory += name;
    }
    const auto begin = static_cast<std::uint32_t>(bytes.size());
    bytes += directory;
    append(bytes, 0x06054b50, 4);
    append(bytes, 0, 4);  // disks
    append(bytes, static_cast<std::uint32_t>(files.size()), 2);
    append(bytes, static_cast<std::uint32_t>(files.size()), 2);
    append(bytes, static_cast<std::uint32_t>(directory.size()), 4);
    append(bytes, begin, 4);
    append(bytes, 0, 2);
    return bytes;
}

}  // namespace kyosei::test
