// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kyosei {

namespace {

const QString kTranslator = QStringLiteral("kyosei.translator");
const QString kEnglish = QStringLiteral("en");

/// Texts without a translation stay as they are in the source, so a missing file is no failure.
void install(const QString& name, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(kTranslator);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

QString& inForce() {
    static QString code = kEnglish;
    return code;
}

}  // namespace

QStringList languages() {
    return {kEnglish, QStringLiteral("ja")};
}

QString languageName(const QString& code) {
    return code == kEnglish ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

QString languageFor(const QString& code) {
    if (languages().contains(code))
        return code;
    for (const QString& wanted : QLocale::system().uiLanguages())
        for (const QString& known : languages())
            if (wanted == known || wanted.startsWith(known + u'-'))
                return known;
    return kEnglish;
}

QString language() {
    return inForce();
}

void useLanguage(const QString& code) {
    const QString wanted = languageFor(code);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(kTranslator));
    inForce() = wanted;
    const QLocale locale(wanted);
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.language() == locale.language() ? system : locale);
    // What comes last is asked first.
    install(QStringLiteral("qtbase_") + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("data_") + wanted, QStringLiteral(":/translations"));
    install(QStringLiteral("kyosei_") + wanted, QStringLiteral(":/translations"));
}

}  // namespace kyosei
