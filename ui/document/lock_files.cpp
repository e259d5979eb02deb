// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/lock_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace kyosei {

namespace {

const QString kLockEnding = QStringLiteral(".lock");

}  // namespace

std::unique_ptr<QLockFile> lockFor(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + kLockEnding);
    lock->setStaleLockTime(0);
    return lock;
}

void removeDeadLocks(const QString& folder, const QString& ending) {
    const QDir found(folder);
    for (const QFileInfo& lock :
         found.entryInfoList({u'*' + ending + kLockEnding}, QDir::Files | QDir::Hidden)) {
        QString path = lock.absoluteFilePath();
        path.chop(kLockEnding.size());
        // Taking a lock that nobody holds and letting it go removes it.
        if (!QFileInfo::exists(path))
            (void)lockFor(path)->tryLock(0);
    }
}

void releaseOwnLocks(const QString& folder) {
    const QDir found(folder);
    for (const QFileInfo& lock :
         found.entryInfoList({u'*' + kLockEnding}, QDir::Files | QDir::Hidden)) {
        qint64 owner = 0;
        QString host, program;
        const QLockFile known(lock.absoluteFilePath());
        if (known.getLockInfo(&owner, &host, &program) &&
            owner == QCoreApplication::applicationPid() && host == QSysInfo::machineHostName())
            QFile::remove(lock.absoluteFilePath());
    }
}

}  // namespace kyosei
