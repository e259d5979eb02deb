// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kyosei {

/// Codes of the languages that the interface is complete in.
[[nodiscard]] QStringList languages();
/// A language's name in itself.
[[nodiscard]] QString languageName(const QString& code);
/// The one of them that the user's system asks for first; English if it asks for none.
[[nodiscard]] QString systemLanguage();
/// The language now in force.
[[nodiscard]] QString language();

/// From now on texts are in this language, and numbers and dates as is usual there. An empty code
/// means the system's. Widgets that exist keep the texts they have. UI thread.
void useLanguage(const QString& code);

}  // namespace kyosei
