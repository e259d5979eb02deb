// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonics.h"

#include "ui/text/phrases.h"

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

bool isKey(QChar letter) {
    return letter.unicode() < 0x80 && letter.isLetter();
}

/// The key that a text asks for; null if none.
QChar keyOf(const QString& text) {
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(key[0].key());
}

QList<qsizetype> freePlaces(const QString& plain, const QSet<QChar>& taken) {
    QList<qsizetype> starts, others;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (!isKey(plain.at(i)) || taken.contains(plain.at(i).toUpper()))
            continue;
        (i == 0 || plain.at(i - 1).isSpace() ? starts : others) << i;
    }
    return starts + others;
}

/// With a free letter, at the start of a word if there is one.
QString withFreeKey(QString plain, const QSet<QChar>& taken) {
    if (const QList<qsizetype> places = freePlaces(plain, taken); !places.isEmpty())
        return plain.insert(places.front(), u'&');
    if (std::any_of(plain.begin(), plain.end(), isKey))
        return plain;
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        if (!taken.contains(QLatin1Char(letter))) {
            const QString key = QStringLiteral("(&%1)").arg(QLatin1Char(letter));
            return plain.insert(plain.endsWith(u'…') ? plain.size() - 1 : plain.size(), key);
        }
    return plain;
}

/// Those with the least choice first. Their letters go into `taken`.
void giveKeys(QList<QAction*> actions, QSet<QChar>& taken) {
    const auto choice = [&](const QAction* action) {
        return freePlaces(withoutMnemonic(action->text()), taken).size();
    };
    while (!actions.isEmpty()) {
        const auto least = std::ranges::min_element(actions, {}, choice);
        (*least)->setText(withFreeKey(withoutMnemonic((*least)->text()), taken));
        taken << keyOf((*least)->text());
        actions.erase(least);
    }
}

}  // namespace

void makeMnemonicsUnique(QMenu& menu) {
    QSet<QChar> taken;
    QList<QAction*> others;
    for (QAction* action : menu.actions()) {
        if (action->menu())
            makeMnemonicsUnique(*action->menu());
        const QChar key = keyOf(action->text());
        if (key.isNull())
            continue;
        if (taken.contains(key))
            others << action;
        taken << key;
    }
    giveKeys(std::move(others), taken);
}

}  // namespace kyosei
