// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/pack/verify.h"
#include "model/policy/scenario.h"
#include "ui/document/dialogs.h"
#include "ui/run/background.h"

#include <QFileInfo>
#include <QObject>
#include <QStringList>

#include <functional>
#include <vector>

namespace kyosei {

class Document;
class MessageBar;
class Settings;

/// Opens and saves the document and knows the recent files. Asks before changes to a file would be
/// lost. Failures become messages and leave the
/// current scenario as it is. Owned by the main window.
class ScenarioFiles : public QObject {
    Q_OBJECT

public:
    ScenarioFiles(Document& document, Settings& settings, MessageBar& messages, Dialogs dialogs,
                  QObject* parent = nullptr);

    void startNew();
    void open();
    /// A scenario, or an evidence pack, of which the first scenario is opened as one without a
    /// file; packs are read in the background. Reads the file first, so that a bad one costs no
    /// question about unsaved changes.
    void openPath(const QString& path);
    /// Opens a scenario as a new one, without a file.
    void openCopy(const Scenario& scenario);
    /// Saves what is on screen into the library's folder; it then belongs to that file.
    void keep(std::function<void()> done = {});
    /// `done` is called only after the scenario has reached the disk.
    void save(std::function<void()> done = {});
    void saveAs(std::function<void()> done = {});
    /// Calls `proceed` when the current scenario may be given up: unmodified, saved or discarded.
    void whenDisposable(std::function<void()> proceed);
    /// The same when another takes its place in this session: an idea that belongs to no file costs
    /// no question, since the log of the session keeps it; a message says so.
    void whenReplaceable(const std::function<void()>& proceed);

    /// Recent files that still exist, most recent first.
    [[nodiscard]] QStringList recent() const;
    void clearRecent();

signals:
    void recentChanged();
    /// The user wants to see the states that the session has kept.
    void sessionWanted();
    /// The user wants to know whether an evidence pack is what it says.
    void packCheckWanted(const QString& path);

private:
    /// A pack with what its digests say.
    struct CheckedPack {
        pack::ReadPack pack;
        std::vector<pack::FileCheck> faults;
    };
    void openPack(const QString& path);
    void takePack(const QFileInfo& info, Result<CheckedPack> read);
    void showPack(const QString& path, const CheckedPack& checked);
    /// Where a file dialog starts: beside the current file, else the most recent one.
    [[nodiscard]] QString folder() const;
    /// Writes into the document's own file, unless somebody else has changed it: then asks.
    void writeOwn(const std::function<void()>& done);
    void write(const QString& path, const std::function<void()>& done);
    void askAboutChange(const QString& path, const std::function<void()>& done);
    /// Takes what is on the disk in the place of what is on screen; the session keeps the latter.
    void reload(const QString& path);
    void remember(const QString& path);
    void showFailure(const QString& key, const QString& text, const Issues& issues);

    Document& document_;
    Settings& settings_;
    MessageBar& messages_;
    Dialogs dialogs_;
    BackgroundTask reading_;  ///< a pack
};

}  // namespace kyosei
