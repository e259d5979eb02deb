// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/data_text.h"

#include <QCoreApplication>

#include <string>

namespace kyosei {

QString dataText(const char* context, std::string_view text) {
    // No text, no entry: an empty source would give the header of the translation file.
    return text.empty() ? QString()
                        : QCoreApplication::translate(context, std::string(text).c_str());
}

QString fromModel(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace kyosei
