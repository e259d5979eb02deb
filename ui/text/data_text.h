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

/// Without translation: what the user wrote, names, identifiers. As plain as plainText().
[[nodiscard]] QString fromModel(std::string_view text);

/// What somebody typed, pasted or called a file, in one line as it may be kept and shown: see
/// model/base/plain_text.h.
[[nodiscard]] QString plainLine(const QString& text);
/// The same with its line breaks.
[[nodiscard]] QString plainText(const QString& text);
/// The same as the text of an action or button, in which "&" would mark a key. A long one is cut.
[[nodiscard]] QString asActionText(const QString& text);

}  // namespace kyosei
