// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace kyosei {

namespace {

struct PhrasesText {
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

QString both(const QString& pattern, const QString& first, const QString& second) {
    return first.isEmpty() ? second : second.isEmpty() ? first : pattern.arg(first, second);
}

}  // namespace

QString sentences(const QString& first, const QString& second) {
    return both(PhrasesText::tr("%1 %2", "two whole sentences"), first, second);
}

QString listed(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(PhrasesText::tr(", ", "between the parts of a list"));
}

QString labelled(const QString& label, const QString& text) {
    return both(PhrasesText::tr("%1: %2", "a label and what it is about"), label, text);
}

QString withoutFullStop(QString sentence) {
    constexpr QChar kIdeographicStop(0x3002);
    if (sentence.endsWith(u'.') || sentence.endsWith(kIdeographicStop))
        sentence.chop(1);
    return sentence;
}

QString withoutMnemonic(QString text) {
    static const QRegularExpression inParentheses(QStringLiteral("\\(&.\\)"));
    return text.remove(inParentheses).remove(u'&');
}

QString inShortLines(const QString& text) {
    constexpr qsizetype kLongest = 80;
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (line.size() > kLongest) {
            QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, line);
            breaks.setPosition(kLongest);
            qsizetype end = breaks.isAtBoundary() ? kLongest : breaks.toPreviousBoundary();
            if (end <= 0)  // one long word
                end = kLongest - (line.at(kLongest).isLowSurrogate() ? 1 : 0);
            lines << line.left(end).trimmed();
            line.remove(0, end);
        }
        lines << line;
    }
    return lines.join(u'\n');
}

}  // namespace kyosei
