// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine_store.h"

#include "model/base/files.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <utility>

namespace kyosei {

namespace {

constexpr int kDelayMs = 1000;
const QString kEnding = QStringLiteral(".session");

std::unique_ptr<QLockFile> lockFor(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

}  // namespace

TimeMachineStore::TimeMachineStore(TimeMachine& machine, Proposals& proposals,
                                   const Document& document, QString folder)
    : machine_(machine), proposals_(proposals), document_(document), folder_(std::move(folder)) {
    QDir().mkpath(folder_);
    claimName();
    adoptOrphans();
    writer_ = std::make_unique<Writer>(
        [path = filePath()](const SessionLog& log, const Writer::Turn&) {
            return saveFile(path, writeSessionLog(log), Privacy::owner);
        },
        // A failure shows with the safety copy, which lies in the same folder.
        [](std::uint64_t, const Result<std::monostate>&) {});
    timer_.setSingleShot(true);
    timer_.setInterval(kDelayMs);
    connect(&timer_, &QTimer::timeout, this, &TimeMachineStore::write);
    const auto later = [this] { timer_.start(); };
    connect(&machine_, &TimeMachine::stepsChanged, this, later);
    connect(&machine_, &TimeMachine::stepChanged, this, later);
    connect(&machine_, &TimeMachine::currentChanged, this, later);
    connect(&proposals_, &Proposals::changed, this, later);
}

TimeMachineStore::~TimeMachineStore() {
    timer_.stop();
    writer_.reset();
    if (isWorthKeeping())
        save();
    if (isWorthKeeping() && QFileInfo::exists(path_)) {
        QFile::remove(lastPath());
        QFile::rename(path_, lastPath());
    } else {
        QFile::remove(path_);
    }
}

SessionLog TimeMachineStore::log() const {
    SessionLog log = machine_.log();
    log.proposals = proposals_.list();
    return log;
}

bool TimeMachineStore::isWorthKeeping() const {
    return machine_.isWorthKeeping() || !proposals_.list().empty();
}

QString TimeMachineStore::lastPath() const {
    return folder_ + QStringLiteral("/last") + kEnding;
}

void TimeMachineStore::claimName() {
    // As with safety copies: process numbers come back.
    const QString base = folder_ + u'/' + QString::number(QCoreApplication::applicationPid());
    for (int i = 0; i < 100; ++i) {
        path_ = base + (i == 0 ? QString() : u'-' + QString::number(i)) + kEnding;
        if (QFileInfo::exists(path_))
            continue;
        lock_ = lockFor(path_);
        if (lock_->tryLock(0))
            return;
    }
}

void TimeMachineStore::adoptOrphans() {
    const QFileInfoList found = QDir(folder_).entryInfoList({u'*' + kEnding}, QDir::Files,
                                                            QDir::Time);  // newest first
    QStringList adopted;
    for (const QFileInfo& file : found) {
        const QString path = file.absoluteFilePath();
        if (path == QFileInfo(lastPath()).absoluteFilePath())
            continue;
        const auto lock = lockFor(path);
        if (lock->tryLock(0) && adopt(path))
            adopted << path;
    }
    if (adopted.isEmpty())
        return;
    save();
    if (QFileInfo::exists(path_))
        for (const QString& path : adopted)
            QFile::remove(path);
}

bool TimeMachineStore::adopt(const QString& path) {
    auto read = readSessionLogFile(QFileInfo(path).filesystemAbsoluteFilePath(), document_.levers(),
                                   document_.model().shocks());
    if (!read || read->steps.empty())
        return false;
    proposals_.adopt(std::move(read->proposals));
    machine_.adopt(std::move(*read));
    return true;
}

bool TimeMachineStore::hasLast() const {
    return QFileInfo::exists(lastPath());
}

void TimeMachineStore::adoptLast() {
    const QString damaged = lastPath() + QStringLiteral(".damaged");
    if (adopt(lastPath())) {
        QFile::remove(lastPath());
    } else {
        QFile::remove(damaged);
        QFile::rename(lastPath(), damaged);
    }
}

std::filesystem::path TimeMachineStore::filePath() const {
    return QFileInfo(path_).filesystemAbsoluteFilePath();
}

void TimeMachineStore::save() {
    (void)saveFile(filePath(), writeSessionLog(log()), Privacy::owner);
}

void TimeMachineStore::write() {
    writer_->submit(log());
}

}  // namespace kyosei
