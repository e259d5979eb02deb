// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPixmap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

/// Pixels of a picture that can be seen, by their colour without what is at the smooth edges.
QSet<QRgb> coloursOf(const QIcon& icon, QIcon::Mode mode) {
    const QImage image = icon.pixmap(48, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                colours << image.pixel(x, y);
    return colours;
}

TEST(Icons, AreDrawnInTheInkOfTheTheme) {
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    ASSERT_FALSE(files.isEmpty());
    for (const QString& file : files) {
        const QString name = file.chopped(4);
        if (name == QStringLiteral("kyosei"))
            continue;
        const QSet<QRgb> colours = coloursOf(lineIcon(name), QIcon::Normal);
        EXPECT_TRUE(colours.contains(theme().ink.rgb())) << qPrintable(name);
    }
}

TEST(Icons, ThatCannotBeUsedNowAreFaint) {
    const QIcon icon = lineIcon(QStringLiteral("close"));
    EXPECT_FALSE(coloursOf(icon, QIcon::Normal).isEmpty());
    EXPECT_TRUE(coloursOf(icon, QIcon::Disabled).isEmpty()) << "nothing of them is opaque";
}

TEST(Icons, TheProgramAsksForAreAllThere) {
    static const QRegularExpression request(
        QStringLiteral("lineIcon\\(\\s*QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
    const QString sources = QString::fromStdString((test::testFolder() / ".." / "ui").string());
    QSet<QString> names;
    for (QDirIterator files(sources, {QStringLiteral("*.cpp")}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        for (auto found = request.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            names << found.next().captured(1);
    }
    EXPECT_TRUE(names.contains(QStringLiteral("close"))) << "else nothing was read";
    for (const QString& name : names)
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name))) << qPrintable(name);
}

TEST(Icons, OfTheProgramHasItsOwnColours) {
    EXPECT_GT(coloursOf(applicationIcon(), QIcon::Normal).size(), 1);
}

}  // namespace
}  // namespace kyosei
