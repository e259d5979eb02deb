// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kyosei::vensim {

/// The text of a Vensim file as UTF-8 with line ends "\n", without byte order mark and without the
/// {UTF-8} of its first line. Older files are in the code page of Western Windows (1252); a file is
/// taken to be one of those if it is not UTF-8. Lines stay where they are.
[[nodiscard]] std::string decoded(std::string_view bytes);

}  // namespace kyosei::vensim
