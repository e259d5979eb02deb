// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonics.h"

#include "ui/text/phrases.h"

#include <QAction>
#include <QList>
#include <QMenu>
#include <QSet>

namespace kyosei {

namespace {

bool isKey(QChar letter) {
    return letter.unicode() < 0x80 && letter.isLetter();
}

/// The key that a text asks for; null if none.
QChar keyOf(const QString& text) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        if (text.at(i) == u'&' && text.at(++i) != u'&')
            return text.at(i).toUpper();
    return {};
}

/// The place of a letter that is free: at the start of a word, or else anywhere; -1 if there is
/// none.
qsizetype freePlace(const QString& plain, const QSet<QChar>& taken) {
    const auto isFree = [&](qsizetype i) {
        return isKey(plain.at(i)) && !taken.contains(plain.at(i).toUpper());
    };
    for (qsizetype i = 0; i < plain.size(); ++i)
        if (isFree(i) && (i == 0 || plain.at(i - 1).isSpace()))
            return i;
    for (qsizetype i = 0; i < plain.size(); ++i)
        if (isFree(i))
            return i;
    return -1;
}

QString withFreeKey(const QString& text, const QSet<QChar>& taken) {
    QString plain = withoutMnemonic(text);
    if (const qsizetype place = freePlace(plain, taken); place >= 0)
        return plain.insert(place, u'&');
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (!taken.contains(QLatin1Char(letter))) {
            const QString key = QStringLiteral("(&%1)").arg(QLatin1Char(letter));
            const qsizetype end = plain.endsWith(u'…') ? plain.size() - 1 : plain.size();
            return plain.insert(end, key);
        }
    return plain;
}

}  // namespace

void makeMnemonicsUnique(QMenu& menu) {
    QSet<QChar> taken;
    QList<QAction*> others;
    for (QAction* action : menu.actions()) {
        const QChar key = keyOf(action->text());
        if (key.isNull())
            continue;
        if (taken.contains(key))
            others << action;
        taken << key;
    }
    for (QAction* action : others) {
        action->setText(withFreeKey(action->text(), taken));
        taken << keyOf(action->text());
    }
}

}  // namespace kyosei
