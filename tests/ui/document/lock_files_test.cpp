// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/lock_files.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(LockFiles, ThoseOfThisProgramAreGivenBackAndNoOthers) {
    const QTemporaryDir folder;
    const QString mine = folder.filePath(QStringLiteral("mine.json"));
    const QString theirs = folder.filePath(QStringLiteral("theirs.json.lock"));
    const auto lock = lockFor(mine);
    ASSERT_TRUE(lock->tryLock(0));
    // As Qt writes them: process, program, machine. Process 1 is not this one.
    QFile other(theirs);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("1\nother\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    other.close();
    ASSERT_TRUE(QFileInfo::exists(mine + QStringLiteral(".lock")));
    releaseOwnLocks(folder.path());
    EXPECT_FALSE(QFileInfo::exists(mine + QStringLiteral(".lock")));
    EXPECT_TRUE(QFileInfo::exists(theirs));
}

}  // namespace
}  // namespace kyosei
