// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/data_text.h"

#include "model/base/plain_text.h"

#include <QCoreApplication>

#include <string>

namespace kyosei {

QString dataText(const char* context, std::string_view text) {
    // No text, no entry: an empty source would give the header of the translation file.
    return text.empty() ? QString()
                        : QCoreApplication::translate(context, std::string(text).c_str());
}

QString fromModel(std::string_view text) {
    return QString::fromStdString(plainText(text));
}

QString plainLine(const QString& text) {
    return QString::fromStdString(plainLine(std::string_view(text.toStdString())));
}

QString plainText(const QString& text) {
    return fromModel(text.toStdString());
}

QString asActionText(const QString& text) {
    constexpr qsizetype kLongest = 80;
    QString shown = plainLine(text);
    if (shown.size() > kLongest)
        shown = shown.left(kLongest - 1) + u'…';
    return shown.replace(u'&', QStringLiteral("&&"));
}

}  // namespace kyosei
