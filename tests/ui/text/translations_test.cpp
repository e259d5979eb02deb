// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a person reads lacks a translation, and translations keep what the program fills in.
#include "tests/support/issue_code_rows.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

const QString kResources = QString::fromStdString(test::resourceFolder().string());
const QString kFolder = kResources + QStringLiteral("/translations/");

struct Message {
    QString context, source, comment;
    QStringList translations;  ///< several if they depend on a number
    bool finished = true;
    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
    [[nodiscard]] std::string name() const {
        return context.toStdString() + ": \"" + source.toStdString() + '"';
    }
};

QByteArray contents(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

std::vector<Message> messages(const QString& path) {
    QXmlStreamReader xml(contents(path));
    std::vector<Message> found;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            found.emplace_back().context = context;
        } else if (xml.name() == u"source") {
            found.back().source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            found.back().comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            found.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            found.back().translations << text;
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return found;
}

QSet<QString> keysOf(const std::vector<Message>& all) {
    QSet<QString> keys;
    for (const Message& message : all)
        keys << message.key();
    return keys;
}

/// What a translator must not lose or add.
QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(
        QStringLiteral("%(?:L?\\d|n)|\\[\\*\\]|</?[a-z]\\w*/?>"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

void collect(const QJsonValue& node, const QStringList& keys, const QStringList& within,
             bool inside, QStringList& texts) {
    if (node.isArray()) {
        for (const auto& each : node.toArray())
            collect(each, keys, within, false, texts);
    } else if (node.isObject()) {
        const QJsonObject object = node.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it->isString())
                collect(*it, keys, within, within.contains(it.key()) && it->isObject(), texts);
            else if ((inside || keys.contains(it.key())) && !it->toString().isEmpty())
                texts << it->toString();
        }
    }
}

QStringList strings(const QJsonValue& list) {
    QStringList all;
    for (const auto& each : list.toArray())
        all << each.toString();
    return all;
}

/// Every text of the data files that is shown, with its context in front.
QStringList dataTexts() {
    const QJsonObject contexts =
        QJsonDocument::fromJson(contents(kFolder + QStringLiteral("sources.json")))
            .object()[QStringLiteral("contexts")]
            .toObject();
    QStringList all;
    for (auto it = contexts.begin(); it != contexts.end(); ++it) {
        const QJsonObject where = it->toObject();
        if (where.contains(QStringLiteral("codes")))
            for (const test::IssueCodeRow& row : test::issueCodeRows())
                for (const std::string& sentence : row.sentences())
                    all << it.key() + u'\n' + QString::fromStdString(sentence) + u'\n';
        for (const QString& pattern : strings(where[QStringLiteral("files")])) {
            const QDir folder(kResources + u'/' + pattern.section(u'/', 0, -2));
            const auto files = folder.entryList({pattern.section(u'/', -1)}, QDir::Files);
            EXPECT_FALSE(files.isEmpty()) << pattern.toStdString();
            for (const QString& file : files) {
                QStringList texts;
                const auto json = QJsonDocument::fromJson(contents(folder.filePath(file)));
                collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()),
                        strings(where[QStringLiteral("keys")]),
                        strings(where[QStringLiteral("within")]), false, texts);
                for (const QString& text : texts)
                    all << it.key() + u'\n' + text + u'\n';
            }
        }
    }
    return all;
}

class Japanese : public testing::Test {
protected:
    const std::vector<Message> program_ = messages(kFolder + QStringLiteral("kyosei_ja.ts"));
    const std::vector<Message> data_ = messages(kFolder + QStringLiteral("data_ja.ts"));
    [[nodiscard]] std::vector<Message> all() const {
        std::vector<Message> both = program_;
        both.insert(both.end(), data_.begin(), data_.end());
        return both;
    }
};

TEST_F(Japanese, EveryTextHasATranslation) {
    for (const Message& message : all()) {
        EXPECT_TRUE(message.finished) << message.name();
        EXPECT_FALSE(message.translations.join(QString()).trimmed().isEmpty()) << message.name();
    }
}

TEST_F(Japanese, EveryTextOfTheDataFilesIsListed) {
    const QStringList wanted = dataTexts();
    EXPECT_GT(wanted.size(), 400);
    const QSet<QString> listed = keysOf(data_);
    for (const QString& text : wanted)
        EXPECT_TRUE(listed.contains(text))
            << "not in data_ja.ts (run .ci/translations): " << text.toStdString();
}

TEST_F(Japanese, EveryTextOfTheProgramIsListed) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fresh.ts"));
    const QDir root(kResources + QStringLiteral("/.."));
    QProcess lupdate;
    lupdate.setWorkingDirectory(root.absolutePath());
    lupdate.start(QStringLiteral(KYOSEI_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("ui"),
                   QStringLiteral("app/main.cpp"), QStringLiteral("-ts"), path});
    ASSERT_TRUE(lupdate.waitForFinished(120000)) << lupdate.errorString().toStdString();
    const std::vector<Message> fresh = messages(path);
    EXPECT_GT(fresh.size(), 400U);
    const QSet<QString> listed = keysOf(program_);
    for (const Message& message : fresh)
        EXPECT_TRUE(listed.contains(message.key()))
            << "not in kyosei_ja.ts (run .ci/translations): " << message.name();
}

TEST_F(Japanese, TranslationsKeepPlaceholdersAndMarkup) {
    for (const Message& message : all())
        for (const QString& translation : message.translations)
            EXPECT_EQ(placeholders(translation), placeholders(message.source)) << message.name();
}

TEST_F(Japanese, PercentagesStayPercentages) {
    // Numbers get their percent sign from a unit that begins with one.
    for (const Message& message : data_) {
        if (message.context == u"issues")
            continue;  // sentences may begin with an argument
        EXPECT_EQ(message.translations.first().startsWith(u'%'), message.source.startsWith(u'%'))
            << message.name();
    }
}

TEST_F(Japanese, MenuTextsHaveTheirKeyInParentheses) {
    static const QRegularExpression key(QStringLiteral("&[A-Za-z]"));
    for (const Message& message : program_)
        EXPECT_EQ(message.translations.first().contains(
                      QRegularExpression(QStringLiteral("\\(&[A-Z]\\)"))),
                  message.source.contains(key))
            << message.name();
}

}  // namespace
}  // namespace kyosei
