// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine_store.h"

#include "ui/document/document.h"
#include "ui/document/lock_files.h"
#include "ui/settings/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kDelayMs = 1000;
constexpr int kLongestDelayMs = 4000;  ///< and no longer, while changes go on
const QString kEnding = QStringLiteral(".session");

}  // namespace

TimeMachineStore::TimeMachineStore(TimeMachine& machine, Proposals& proposals,
                                   const Document& document, QString folder)
    : machine_(machine), proposals_(proposals), document_(document), folder_(std::move(folder)) {
    makePrivateFolder(folder_);
    removeDeadLocks(folder_, kEnding);
    claimName();
    journal_ = std::make_shared<SessionJournal>(QFileInfo(path_).filesystemAbsoluteFilePath());
    adoptOrphans();
    startWriter();
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &TimeMachineStore::write);
    const auto later = [this] {
        if (!timer_.isActive())
            waiting_.start();
        timer_.start(
            std::clamp<int>(kLongestDelayMs - static_cast<int>(waiting_.elapsed()), 0, kDelayMs));
    };
    connect(&machine_, &TimeMachine::stepsChanged, this, later);
    connect(&machine_, &TimeMachine::stepChanged, this, later);
    connect(&machine_, &TimeMachine::currentChanged, this, later);
    connect(&proposals_, &Proposals::changed, this, later);
}

void TimeMachineStore::startWriter() {
    writer_ = std::make_unique<Writer>(
        [journal = journal_](const SessionLog& log, const Writer::Turn&) {
            return journal->write(log);
        },
        // A failure shows with the safety copy, which lies in the same folder.
        [](std::uint64_t, const Result<std::monostate>&) {});
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

void TimeMachineStore::save() {
    (void)journal_->write(log());
}

void TimeMachineStore::saveNow() {
    timer_.stop();
    writer_.reset();  // waits for what is being written
    save();
    startWriter();
}

void TimeMachineStore::write() {
    writer_->submit(log());
}

}  // namespace kyosei
