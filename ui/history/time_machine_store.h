// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/newest_request_worker.h"
#include "model/policy/session_journal.h"
#include "ui/document/proposals.h"
#include "ui/history/time_machine.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <variant>

class QLockFile;

namespace kyosei {

class Document;

/// Keeps the log of the session, and what was kept as a proposal, in a file, one second after each
/// change, at the latest five after the first one, so that it survives the death of the program:
/// the next start finds it and puts it before its own. After a clean exit the log is still there
/// until the next one. Part of the SessionState; files are written on a thread.
class TimeMachineStore : public QObject {
    Q_OBJECT
public:
    TimeMachineStore(TimeMachine& machine, Proposals& proposals, const Document& document,
                     QString folder);
    ~TimeMachineStore() override;

    /// All that is kept.
    [[nodiscard]] SessionLog log() const;
    /// Whether the session before this one left a log that is not shown yet.
    [[nodiscard]] bool hasLast() const;
    void adoptLast();
    /// Writes what is not written yet, and waits for that.
    void saveNow();

private:
    using Writer = NewestRequestWorker<SessionLog, std::monostate>;

    void claimName();
    void adoptOrphans();
    bool adopt(const QString& path);
    [[nodiscard]] bool isWorthKeeping() const;
    /// Writes the log as it is now; only while no writer does.
    void save();
    /// The same on a thread.
    void write();
    [[nodiscard]] QString lastPath() const;
    void startWriter();

    TimeMachine& machine_;
    Proposals& proposals_;
    const Document& document_;
    QString folder_;
    QString path_;
    std::unique_ptr<QLockFile> lock_;
    QTimer timer_;
    QElapsedTimer waiting_;  ///< since the first change that the file does not have
    std::shared_ptr<SessionJournal> journal_;
    /// Writes logs; of those that wait only the newest.
    std::unique_ptr<Writer> writer_;
};

/// What a session remembers of a document, whatever window shows it. Owned by whoever owns the
/// document, and gone before it.
struct SessionState {
    /// The log is kept in `folder`.
    SessionState(Document& document, const QString& folder)
        : machine(document), store(machine, proposals, document, folder) {}

    TimeMachine machine;
    Proposals proposals;
    TimeMachineStore store;  ///< after what it keeps, so that it goes first
};

}  // namespace kyosei
