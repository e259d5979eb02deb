// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kyosei {

/// Codes of the languages that the interface is complete in.
[[nodiscard]] QStringList languages();
/// A language's name in itself.
[[nodiscard]] QString languageName(const QString& code);
/// The language meant by a code; an empty one means the language that the user's system asks for
/// first, or English if it asks for none of them.
[[nodiscard]] QString languageFor(const QString& code);
/// The language now in force.
[[nodiscard]] QString language();

/// From now on texts are in the language meant by a code, and numbers and dates as is usual there.
/// Widgets that exist keep the texts they have. UI thread.
void useLanguage(const QString& code);

}  // namespace kyosei
