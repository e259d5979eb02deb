// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_server.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace kyosei {
namespace {

/// Documents and sockets in a folder of their own.
class DocumentServerTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        static int count = 1;
        static char name[] = "kyosei-app-tests";
        static char* arguments[] = {name, nullptr};
        application_ = std::make_unique<QCoreApplication>(count, arguments);
    }
    static void TearDownTestSuite() { application_.reset(); }
    void SetUp() override {
        before_ = qgetenv("XDG_RUNTIME_DIR");
        QFile::setPermissions(folder_.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                  QFileDevice::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", folder_.path().toUtf8());
    }
    void TearDown() override {
        before_.isNull() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before_);
    }
    QString fileNamed(const QString& name) {
        QFile file(folder_.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        return file.fileName();
    }
    /// What a second start does, while this thread answers.
    static bool askedFor(const QString& path) {
        std::atomic<int> shown{-1};
        const std::unique_ptr<QThread> second(
            QThread::create([&] { shown = showOpenDocument(path) ? 1 : 0; }));
        second->start();
        for (int i = 0; i < 500 && shown < 0; ++i)
            QTest::qWait(10);
        second->wait();
        return shown == 1;
    }

    static inline std::unique_ptr<QCoreApplication> application_;
    QTemporaryDir folder_;
    QByteArray before_;
    std::shared_ptr<const PolicyModel> model_ = *PolicyModel::embedded();
};

TEST_F(DocumentServerTest, ASecondStartShowsTheWindowThatHasTheFile) {
    const QString file = fileNamed(QStringLiteral("a.kyosei.json"));
    Document document(model_);
    int shown = 0;
    const DocumentServer server(document, [&shown] { ++shown; });
    EXPECT_FALSE(askedFor(file)) << "it is not open yet";
    document.replace({}, file);
    EXPECT_TRUE(askedFor(file));
    // By any name that leads to it.
    const QString link = folder_.filePath(QStringLiteral("link.json"));
    ASSERT_TRUE(QFile::link(file, link));
    EXPECT_TRUE(askedFor(link));
    EXPECT_EQ(shown, 2);
    const QString other = fileNamed(QStringLiteral("b.kyosei.json"));
    EXPECT_FALSE(askedFor(other));
    document.replace({}, other);  // opened in the same window
    EXPECT_FALSE(askedFor(file));
    EXPECT_TRUE(askedFor(other));
    EXPECT_EQ(shown, 3);
    document.replace({}, {});
    EXPECT_FALSE(askedFor(other));
}

TEST_F(DocumentServerTest, ASocketIsItsOwnersAloneAndGoesWithTheWindow) {
    const QString file = fileNamed(QStringLiteral("a.json"));
    Document document(model_);
    document.replace({}, file);
    const QString socket = documentSocket(file);
    {
        const DocumentServer server(document, [] {});
        struct stat found {};
        ASSERT_EQ(::stat(socket.toUtf8().constData(), &found), 0);
        EXPECT_EQ(found.st_mode & 077U, 0U);
        ASSERT_EQ(::stat(QFileInfo(socket).path().toUtf8().constData(), &found), 0);
        EXPECT_EQ(found.st_mode & 077U, 0U);
    }
    EXPECT_FALSE(QFileInfo::exists(socket));
}

TEST_F(DocumentServerTest, WhatADeadProgramLeftIsReplaced) {
    const QString file = fileNamed(QStringLiteral("a.json"));
    const QString socket = documentSocket(file);
    ASSERT_TRUE(QDir().mkpath(QFileInfo(socket).path()));
    // Bound and closed without being removed, as by a program that was killed.
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = socket.toUtf8();
    ASSERT_LT(static_cast<std::size_t>(name.size()), sizeof address.sun_path);
    std::copy(name.begin(), name.end(), address.sun_path);
    const int dead = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(dead, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    ::close(dead);
    ASSERT_TRUE(QFileInfo::exists(socket));
    EXPECT_FALSE(askedFor(file));
    Document document(model_);
    document.replace({}, file);
    int shown = 0;
    const DocumentServer server(document, [&shown] { ++shown; });
    EXPECT_TRUE(askedFor(file));
    EXPECT_EQ(shown, 1);
}

TEST_F(DocumentServerTest, TheFirstOfTwoKeepsAnsweringAndNothingElseIsTaken) {
    const QString file = fileNamed(QStringLiteral("a.json"));
    Document first(model_), second(model_);
    first.replace({}, file);
    second.replace({}, file);
    int shown = 0;
    const DocumentServer server(first, [&shown] { ++shown; });
    {
        const DocumentServer other(second, [&shown] { shown += 100; });
        EXPECT_TRUE(askedFor(file));
    }
    EXPECT_TRUE(askedFor(file));
    EXPECT_EQ(shown, 2);
    QLocalSocket stranger;
    stranger.connectToServer(documentSocket(file));
    ASSERT_TRUE(stranger.waitForConnected());
    stranger.write("sh");
    stranger.flush();
    QTest::qWait(50);
    stranger.write(QByteArray(100000, 'x'));
    stranger.flush();
    QTest::qWait(200);
    EXPECT_EQ(shown, 2);
    EXPECT_TRUE(stranger.readAll().isEmpty());
    EXPECT_NE(stranger.state(), QLocalSocket::ConnectedState);
}

TEST_F(DocumentServerTest, WithoutAFolderForItNothingIsAsked) {
    qputenv("XDG_RUNTIME_DIR", "/nonexistent/nowhere");
    EXPECT_FALSE(showOpenDocument(fileNamed(QStringLiteral("a.json"))));
    EXPECT_TRUE(documentSocket(QStringLiteral("/no/such/file")).isEmpty());
}

}  // namespace
}  // namespace kyosei
