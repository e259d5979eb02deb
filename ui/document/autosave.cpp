// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/autosave.h"

#include "ui/document/document.h"
#include "ui/document/lock_files.h"
#include "ui/settings/private_folder.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kDelayMs = 1000;
constexpr int kLongestDelayMs = 4000;  ///< and no longer, while changes go on
const QString kEnding = QStringLiteral(".json");
const QString kRecoverKey = QStringLiteral("recover");
const QString kAutosaveKey = QStringLiteral("autosave");

}  // namespace

Autosave::Autosave(Document& document, MessageBar& messages, QString folder, QObject* parent)
    : QObject(parent), document_(document), messages_(messages), folder_(std::move(folder)) {
    makePrivateFolder(folder_);
    removeDeadLocks(folder_, kEnding);
    claimName();
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &Autosave::write);
    connect(&document_, &Document::scenarioChanged, this, &Autosave::schedule);
    connect(&document_, &Document::fileStateChanged, this, &Autosave::schedule);
    schedule();  // the document may have a history
}

Autosave::~Autosave() {
    QFile::remove(path_);
}

QString Autosave::defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/recovery");
}

void Autosave::claimName() {
    // Process numbers come back: a copy under ours may be what an earlier program left.
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

void Autosave::schedule() {
    if (document_.isModified()) {
        if (!timer_.isActive())
            waiting_.start();
        timer_.start(
            std::clamp<int>(kLongestDelayMs - static_cast<int>(waiting_.elapsed()), 0, kDelayMs));
    } else {
        timer_.stop();
        QFile::remove(path_);
    }
}

void Autosave::saveNow() {
    timer_.stop();
    write();
}

void Autosave::write() {
    if (!document_.isModified())
        return;
    const auto saved = saveFile(QFileInfo(path_).filesystemAbsoluteFilePath(),
                                writeScenario(document_.kept()), Privacy::owner);
    if (saved)
        messages_.dismiss(kAutosaveKey);
    else
        messages_.show({kAutosaveKey,
                        Severity::warning,
                        tr("The safety copy of your unsaved changes could not be written. Save "
                           "your scenario soon."),
                        issueLines(saved.error()),
                        {}});
}

QStringList Autosave::orphans() {
    QStringList found;
    const QDir folder(folder_);
    for (const QFileInfo& copy :
         folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time)) {
        if (copy.absoluteFilePath() == QFileInfo(path_).absoluteFilePath())
            continue;
        auto lock = lockFor(copy.absoluteFilePath());
        if (!lock->tryLock(0))
            continue;
        claimed_.push_back(std::move(lock));
        found << copy.absoluteFilePath();
    }
    return found;
}

void Autosave::offerRecovery(WhenDisposable whenDisposable) {
    whenDisposable_ = std::move(whenDisposable);
    const QStringList found = orphans();
    if (found.isEmpty())
        return;
    const QString when =
        QLocale().toString(QFileInfo(found.first()).lastModified(), QLocale::ShortFormat);
    messages_.show(
        {kRecoverKey,
         Severity::note,
         tr("Kyosei ended unexpectedly. Unsaved changes from %1 can be recovered.").arg(when),
         {},
         {{tr("Recover"),
           [this, path = found.first()] { whenDisposable_([this, path] { recover(path); }); }},
          {tr("Discard"), [this, path = found.first()] {
               discard(path);
               offerRecovery(whenDisposable_);
           }}}});
}

void Autosave::recover(const QString& path) {
    auto read = readScenarioFile(QFileInfo(path).filesystemAbsoluteFilePath(), document_.levers(),
                                 document_.model().shocks());
    if (!read) {
        messages_.show({kRecoverKey,
                        Severity::error,
                        tr("The safety copy could not be read."),
                        issueLines(read.error()),
                        {}});
        return;
    }
    document_.replace(read->scenario, {}, false);
    write();
    if (QFileInfo::exists(path_))
        discard(path);
}

void Autosave::discard(const QString& path) {
    QFile::remove(path);
    claimed_.clear();
}

}  // namespace kyosei
