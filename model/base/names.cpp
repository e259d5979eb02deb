// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"

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
        const char c = written.front();
        name += (c >= 'A' && c <= 'Z') ? static_cast<char>(c - 'A' + 'a') : c;
        written.remove_prefix(1);
    }
    return name;
}

}  // namespace kyosei
