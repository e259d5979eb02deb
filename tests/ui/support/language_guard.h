// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"

#include <QLocale>
#include <QString>

namespace kyosei {

/// Brings language and ways of writing numbers back to what they were. tests/ui/main.cpp fails
/// every test that leaves others behind.
class LanguageGuard {
public:
    LanguageGuard() = default;
    /// In this language while it lives.
    explicit LanguageGuard(const QString& code) { useLanguage(code); }
    /// With these ways of writing numbers while it lives.
    explicit LanguageGuard(const QLocale& locale) { QLocale::setDefault(locale); }
    ~LanguageGuard() {
        if (language() != language_)
            useLanguage(language_);
        QLocale::setDefault(locale_);
    }
    LanguageGuard(const LanguageGuard&) = delete;
    LanguageGuard& operator=(const LanguageGuard&) = delete;

private:
    // Taken before the constructors' bodies change anything.
    QString language_ = language();
    QLocale locale_;
};

}  // namespace kyosei
