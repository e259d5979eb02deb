// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace kyosei {

/// A text of the data files below resources/, which is UTF-8 and English there, in the language of
/// the interface; as it is where there is no translation. The context is what the translation file
/// data_<language>.ts calls the place it comes from: "charts", "levers", "shocks", "scenarios",
/// "worldviews", "elements" (countries, zones, pairs, donors) and so on.
[[nodiscard]] QString dataText(const char* context, std::string_view text);

/// Without translation: what the user wrote, names, identifiers.
[[nodiscard]] QString fromModel(std::string_view text);

}  // namespace kyosei
