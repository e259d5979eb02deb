// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_drop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class FileDropTest : public testing::Test {
protected:
    FileDropTest() {
        QObject::connect(drop, &FileDrop::dropped, drop,
                         [this](const QString& path) { paths << path; });
    }
    /// Whether the window takes these, first while they are dragged over it, then dropped.
    bool takes(const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        event.ignore();
        QApplication::sendEvent(&window, &event);
        EXPECT_EQ(enter.isAccepted(), event.isAccepted());
        return event.isAccepted();
    }
    [[nodiscard]] static QUrl file(const char* path) {
        return QUrl::fromLocalFile(QString::fromLatin1(path));
    }

    QWidget window;
    FileDrop* drop = new FileDrop(window, QStringLiteral(".json"));
    QStringList paths;
};

TEST_F(FileDropTest, TakesOneFileOfItsKind) {
    EXPECT_TRUE(takes({file("/tmp/one.json")}));
    EXPECT_TRUE(takes({file("/tmp/TWO.JSON")}));
    EXPECT_EQ(paths,
              QStringList({QStringLiteral("/tmp/one.json"), QStringLiteral("/tmp/TWO.JSON")}));
}

TEST_F(FileDropTest, RefusesEverythingElse) {
    EXPECT_FALSE(takes({}));
    EXPECT_FALSE(takes({file("/tmp/picture.png")}));
    EXPECT_FALSE(takes({file("/tmp/one.json"), file("/tmp/two.json")}));
    EXPECT_FALSE(takes({QUrl(QStringLiteral("https://example.org/one.json"))}));
    EXPECT_TRUE(paths.isEmpty());
}

}  // namespace
}  // namespace kyosei
