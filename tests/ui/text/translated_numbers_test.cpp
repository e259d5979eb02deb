// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and years of texts in English are those of the table, of claims or of sources; here they
// are the same in Japanese.
#include "tests/support/paths.h"
#include "ui/text/data_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kyosei {
namespace {

using namespace Qt::Literals::StringLiterals;

using NumberList = std::vector<double>;

/// Those in digits, which the other language must have too, and those in words, which it may.
struct TextNumbers {
    NumberList digits, words, scales;
};

const QString kDigits = u"\\d+(?:,\\d{3})*(?:\\.\\d+)?"_s;

double digitsValue(QString text) {
    return text.remove(u',').toDouble();
}

const QMap<QString, double>& englishWords() {
    static const QMap<QString, double> words = [] {
        QMap<QString, double> all{{u"zero"_s, 0}, {u"nothing"_s, 0}, {u"twice"_s, 2},
                                  {u"half"_s, 5}, {u"tenth"_s, 10},  {u"hundred"_s, 100}};
        const QStringList small =
            u"one two three four five six seven eight nine ten eleven twelve "
            "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"_s.split(u' ');
        for (qsizetype i = 0; i < small.size(); ++i)
            all[small[i]] = static_cast<double>(i + 1);
        const QStringList tens =
            u"twenty thirty forty fifty sixty seventy eighty ninety"_s.split(u' ');
        for (qsizetype i = 0; i < tens.size(); ++i)
            all[tens[i]] = static_cast<double>(10 * (i + 2));
        const QStringList months = u"january february march april may june july august september "
                                   "october november december"_s.split(u' ');
        for (qsizetype i = 0; i < months.size(); ++i)
            all[months[i]] = static_cast<double>(i + 1);
        return all;
    }();
    return words;
}

TextNumbers englishNumbers(const QString& text) {
    const QMap<QString, double> scales{
        {u"million"_s, 1e6}, {u"billion"_s, 1e9}, {u"trillion"_s, 1e12}};
    TextNumbers found;
    static const QRegularExpression digits(u'(' + kDigits +
                                           u")(?: (?:US )?(million|billion|trillion))?"_s);
    for (const auto& match : digits.globalMatch(text))
        found.digits.push_back(digitsValue(match.captured(1)) * scales.value(match.captured(2), 1));
    static const QRegularExpression word(u"[a-z]+"_s);
    double tens = 0;
    for (const auto& match : word.globalMatch(text.toLower())) {
        QString written = match.captured();
        if (written.size() > 4 && written.endsWith(u"fold"_s))
            written.chop(4);
        const auto value = englishWords().constFind(written);
        const double now = value == englishWords().constEnd() ? 0 : *value;
        if (value != englishWords().constEnd())
            found.words.push_back(tens + now);
        tens = now >= 20 ? now : 0;
        if (scales.contains(match.captured()))
            found.scales.push_back(scales[match.captured()]);
    }
    if (text.contains(u"half a"_s))
        found.words.push_back(0.5);
    if (text.contains(u"half a billion"_s))
        found.words.push_back(0.5e9);
    return found;
}

/// Those of numerals below a hundred, one digit after the other or with ten between.
TextNumbers japaneseNumbers(const QString& text) {
    const QMap<QString, double> scales{{u"万"_s, 1e4}, {u"億"_s, 1e8}, {u"兆"_s, 1e12}};
    TextNumbers found;
    static const QRegularExpression digits(u"(?:"_s + kDigits + u"[万億兆]?)+"_s);
    static const QRegularExpression part(u'(' + kDigits + u")([万億兆]?)"_s);
    for (const auto& match : digits.globalMatch(text)) {
        double sum = 0;
        for (const auto& each : part.globalMatch(match.captured()))
            sum += digitsValue(each.captured(1)) * scales.value(each.captured(2), 1);
        found.digits.push_back(sum);
    }
    const QString kanji = u"〇一二三四五六七八九"_s;
    static const QRegularExpression numeral(
        u"([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)"_s);
    for (const auto& match : numeral.globalMatch(text)) {
        const auto digit = [&](int group) {
            return static_cast<double>(std::max<qsizetype>(
                0, match.captured(group).isEmpty() ? 0 : kanji.indexOf(match.captured(group))));
        };
        const bool ten = !match.captured(2).isEmpty();
        if (ten)
            found.words.push_back(10 * std::max(1.0, digit(1)) + digit(3));
        else if (!match.captured(1).isEmpty())
            found.words.push_back(digit(1));
    }
    return found;
}

bool isIn(double wanted, const NumberList& numbers, double times = 1) {
    return std::ranges::any_of(numbers, [&](double number) {
        return std::abs(number * times - wanted) < 1e-9 * std::max(1.0, std::abs(wanted));
    });
}

/// Figures in digits that one language has and the other has not. "One" may be "a" or "the last",
/// and "1.56 of 4.6 billion" has its unit once.
QStringList unlike(const QString& english, const QString& japanese) {
    const TextNumbers en = englishNumbers(english);
    const TextNumbers ja = japaneseNumbers(japanese);
    QStringList missing;
    const auto scaled = [&](double wanted) {
        return std::ranges::any_of(en.scales,
                                   [&](double scale) { return isIn(wanted, en.digits, scale); });
    };
    for (const double number : ja.digits)
        if (number != 1 && !isIn(number, en.digits) && !isIn(number, en.words) && !scaled(number))
            missing << u"only in Japanese: "_s + QString::number(number, 'g', 12);
    for (const double number : en.digits) {
        const bool there = isIn(number, ja.digits) || isIn(number, ja.words) ||
                           std::ranges::any_of(en.scales, [&](double scale) {
                               return isIn(number * scale, ja.digits);
                           });
        if (!there)
            missing << u"only in English: "_s + QString::number(number, 'g', 12);
    }
    return missing;
}

TEST(TranslatedNumbers, AreReadInBothLanguages) {
    EXPECT_TRUE(unlike(u"3 billion dollars in 2000, three to eight years, fourteen missions"_s,
                       u"2000年に30億ドル、3年から八年、14の任務"_s)
                    .isEmpty());
    EXPECT_TRUE(unlike(u"1,820 million in May"_s, u"5月に18億2,000万"_s).isEmpty());
    EXPECT_TRUE(unlike(u"1.56 of 4.6 billion"_s, u"46億のうち15億6,000万"_s).isEmpty());
    EXPECT_EQ(unlike(u"21 billion"_s, u"21億"_s).size(), 2) << "ten times as much";
    EXPECT_EQ(unlike(u"0.2 % of GDP"_s, u"GDPの0.3％"_s).size(), 2);
    EXPECT_EQ(unlike(u"a third"_s, u"2014年に三分の一"_s).size(), 1);
}

/// Sources with their translations, of the contexts in which the model and the world are spoken of.
std::vector<std::pair<QString, QString>> dataTexts() {
    const QSet<QString> contexts{u"charts"_s, u"chain"_s,  u"knockouts"_s,  u"levers"_s,
                                 u"places"_s, u"shocks"_s, u"worldviews"_s, u"scenarios"_s};
    QFile file(
        QString::fromStdString((test::resourceFolder() / "translations" / "data_ja.ts").string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<std::pair<QString, QString>> texts;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.name() == u"source"_s)
            source = xml.readElementText();
        else if (xml.name() == u"translation"_s && contexts.contains(context))
            texts.emplace_back(source, xml.readElementText());
    }
    return texts;
}

TEST(TranslatedNumbers, OfLeversScenariosAndChartsAreThoseOfTheEnglishTexts) {
    const auto texts = dataTexts();
    ASSERT_GT(texts.size(), 500U);
    for (const auto& [english, japanese] : texts)
        EXPECT_TRUE(unlike(english, japanese).isEmpty())
            << qPrintable(unlike(english, japanese).join(u"; "_s)) << "\n"
            << qPrintable(english) << "\n"
            << qPrintable(japanese);
}

QString plainText(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression marks(u"<!--.*?-->|\\{figure:[^}]*\\}|\\]\\([^)]*\\)|`[^`]*`"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(marks);
}

TEST(TranslatedNumbers, OfHelpPagesAreThoseOfTheEnglishPages) {
    const QDir help(QString::fromStdString((test::resourceFolder() / "help").string()));
    const QDir ja(help.filePath(u"ja"_s));
    int pages = 0;
    QDirIterator files(ja.path(), {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = ja.relativeFilePath(files.next());
        const QStringList missing =
            unlike(plainText(help.filePath(name)), plainText(ja.filePath(name)));
        EXPECT_TRUE(missing.isEmpty()) << qPrintable(name + u": "_s + missing.join(u"; "_s));
        ++pages;
    }
    EXPECT_GT(pages, 40);
}

}  // namespace
}  // namespace kyosei
