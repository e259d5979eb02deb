// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace kyosei {

class Document;
class MessageBar;

/// Keeps a copy of unsaved work in a recovery folder, one second after the last change, at the
/// latest five after the first one, and never over the user's file, and offers what a program that
/// died left there. Each running program holds a lock beside its copy; a copy whose lock is free
/// belongs to nobody. Owned by the main window.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(Document& document, MessageBar& messages, QString folder = defaultFolder(),
             QObject* parent = nullptr);
    /// A clean exit: removes the copy.
    ~Autosave() override;
    [[nodiscard]] static QString defaultFolder();

    /// Calls its argument when the current scenario may be given up.
    using WhenDisposable = std::function<void(std::function<void()> proceed)>;
    /// Shows a message for the newest copy that a dead program left, if there is one.
    void offerRecovery(WhenDisposable whenDisposable);
    /// Writes the copy without waiting, if there is unsaved work.
    void saveNow();
    [[nodiscard]] QString path() const { return path_; }

private:
    void claimName();
    void schedule();
    void write();
    [[nodiscard]] QStringList orphans();
    void recover(const QString& path);
    void discard(const QString& path);

    Document& document_;
    MessageBar& messages_;
    QString folder_;
    QString path_;
    std::unique_ptr<QLockFile> lock_;
    std::vector<std::unique_ptr<QLockFile>>
        claimed_;  ///< of copies on offer, against a second offer
    WhenDisposable whenDisposable_;
    QTimer timer_;
    QElapsedTimer waiting_;  ///< since the first change that no copy has
};

}  // namespace kyosei
