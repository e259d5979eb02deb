// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/searchable_pdf.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

const QString kText = QStringLiteral("二国間の高い信頼 trust 平和");

QByteArray written(const QString& text) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    QPainter painter(&pdf);
    QFont font = painter.font();
    font.setPointSize(20);
    painter.setFont(font);
    painter.drawText(QRect(200, 200, 8000, 2000), Qt::AlignLeft, text);
    painter.end();
    return bytes;
}

/// What a reader finds in a document; nothing without a program that reads one.
std::optional<QString> foundIn(const QByteArray& pdf) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.pdf"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(program, {path, QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    EXPECT_EQ(reader.readAllStandardError(), QByteArray());
    return QString::fromUtf8(reader.readAllStandardOutput()).trimmed();
}

TEST(SearchablePdf, HasTheCharactersThatWereWritten) {
    if (!QFontMetrics(QFont()).inFontUcs4(U'高') &&
        !QFontDatabase::writingSystems().contains(QFontDatabase::Japanese))
        GTEST_SKIP() << "no font with Japanese characters";
    const QByteArray pdf = searchablePdf(written(kText));
    const auto found = foundIn(pdf);
    if (!found)
        GTEST_SKIP() << "pdftotext is not installed (poppler-utils)";
    EXPECT_EQ(found->simplified(), kText);
}

TEST(SearchablePdf, LeavesOthersAsTheyAre) {
    const QByteArray latin = written(QStringLiteral("trust"));
    EXPECT_EQ(searchablePdf(latin), latin);
    EXPECT_EQ(searchablePdf("no document"), "no document");
    EXPECT_EQ(searchablePdf({}), QByteArray());
}

}  // namespace
}  // namespace kyosei
