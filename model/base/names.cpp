// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"

#include "model/base/utf8.h"

#include <algorithm>
#include <cstdlib>
#include <utf8proc.h>
#include <utility>

namespace kyosei {

namespace {

/// Length of the blank at the start of `text` (0 if none): ASCII space, underscore, the two
/// characters "\n", or the UTF-8 non-breaking space.
std::size_t blankLength(std::string_view text) {
    const char first = text.front();
    if (first == ' ' || first == '_' || first == '\t' || first == '\n' || first == '\r')
        return 1;
    if (text.size() >= 2 && first == '\\' && (text[1] == 'n' || text[1] == 'r' || text[1] == 't'))
        return 2;
    return text.substr(0, 2) == "\xC2\xA0" ? 2 : 0;
}

/// A backslash that makes a quotation mark or a backslash an ordinary character.
bool isEscape(std::string_view text) {
    return text.size() >= 2 && text[0] == '\\' && (text[1] == '"' || text[1] == '\\');
}

/// Folded and composed (Unicode 3.13, D145): names that people take for one are one.
std::string foldedBeyondAscii(std::string name) {
    const bool isAscii =
        std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (isAscii || firstInvalidByte(name) != std::string_view::npos)
        return name;
    utf8proc_uint8_t* folded = nullptr;
    const utf8proc_ssize_t length = utf8proc_map(
        reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
        static_cast<utf8proc_ssize_t>(name.size()), &folded,
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD));
    if (length >= 0)
        name.assign(reinterpret_cast<const char*>(folded), static_cast<std::size_t>(length));
    std::free(folded);  // NOLINT(cppcoreguidelines-no-malloc): the library's own allocation
    return name;
}

}  // namespace

std::string canonicalName(std::string_view written) {
    const auto trim = [&] {
        while (!written.empty() && (written.front() == ' ' || written.front() == '\t' ||
                                    written.front() == '\n' || written.front() == '\r'))
            written.remove_prefix(1);
        while (!written.empty() && (written.back() == ' ' || written.back() == '\t' ||
                                    written.back() == '\n' || written.back() == '\r'))
            written.remove_suffix(1);
    };
    trim();
    if (written.size() >= 2 && written.front() == '"' && written.back() == '"')
        written = written.substr(1, written.size() - 2);

    std::string name;
    name.reserve(written.size());
    while (!written.empty()) {
        if (const std::size_t blank = blankLength(written)) {
            if (name.empty() || name.back() != '_')
                name += '_';
            written.remove_prefix(blank);
            continue;
        }
        if (isEscape(written))
            written.remove_prefix(1);
        const char c = written.front();
        name += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
        written.remove_prefix(1);
    }
    return foldedBeyondAscii(std::move(name));
}

std::string quotedName(std::string_view written) {
    std::string quoted = "\"";
    for (const char c : canonicalName(written)) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace kyosei
