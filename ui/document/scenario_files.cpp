// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_files.h"

#include "ui/document/document.h"
#include "ui/document/library.h"
#include "ui/settings/settings.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace kyosei {

namespace {

constexpr int kMaxRecent = 10;
const QString kOpenKey = QStringLiteral("open");
const QString kSaveKey = QStringLiteral("save");
const QString kKeptKey = QStringLiteral("kept");

}  // namespace

ScenarioFiles::ScenarioFiles(Document& document, Settings& settings, MessageBar& messages,
                             Dialogs dialogs, QObject* parent)
    : QObject(parent), document_(document), settings_(settings), messages_(messages),
      dialogs_(std::move(dialogs)) {
    connect(&document_, &Document::scenarioChanged, this, [this] { messages_.dismiss(kKeptKey); });
}

void ScenarioFiles::startNew() {
    whenReplaceable([this] { document_.replace({}, {}); });
}

void ScenarioFiles::open() {
    dialogs_.openFile(folder(), [this](const QString& path) {
        if (!path.isEmpty())
            openPath(path);
    });
}

void ScenarioFiles::openPath(const QString& path) {
    const QFileInfo info(path);
    auto read = readScenarioFile(info.filesystemAbsoluteFilePath(), document_.levers(),
                                 document_.model().shocks());
    if (!read) {
        showFailure(kOpenKey,
                    tr("“%1” could not be opened. Your current scenario is unchanged.")
                        .arg(info.fileName()),
                    read.error());
        return;
    }
    whenReplaceable([this, read = std::move(*read), info] {
        messages_.dismiss(kOpenKey);
        document_.replace(read.scenario, info.absoluteFilePath());
        remember(info.absoluteFilePath());
        if (!read.notes.empty())
            messages_.show({kOpenKey,
                            Severity::warning,
                            tr("“%1” was opened, but parts of it are not known here and were left "
                               "out.")
                                .arg(info.fileName()),
                            issueLines(read.notes),
                            {}});
    });
}

void ScenarioFiles::openCopy(const Scenario& scenario) {
    whenReplaceable([this, scenario] {
        messages_.dismiss(kOpenKey);
        document_.replace(scenario, {});
    });
}

void ScenarioFiles::keep(std::function<void()> done) {
    write(freePathFor(libraryFolder(), document_.displayTitle()), done);
}

void ScenarioFiles::save(std::function<void()> done) {
    if (document_.path().isEmpty())
        saveAs(std::move(done));
    else
        write(document_.path(), done);
}

void ScenarioFiles::saveAs(std::function<void()> done) {
    const QString suggestion = document_.path().isEmpty()
                                   ? folder() + u'/' + fileNameFor(document_.displayTitle())
                                   : document_.path();
    dialogs_.saveFile(suggestion, [this, done = std::move(done)](const QString& path) {
        if (!path.isEmpty())
            write(QFileInfo(path).absoluteFilePath(), done);
    });
}

QString ScenarioFiles::folder() const {
    if (!document_.path().isEmpty())
        return QFileInfo(document_.path()).path();
    const QStringList known = recent();
    return known.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                           : QFileInfo(known.first()).path();
}

void ScenarioFiles::write(const QString& path, const std::function<void()>& done) {
    const QFileInfo info(path);
    const auto saved = saveFile(info.filesystemAbsoluteFilePath(), writeScenario(document_.kept()));
    if (!saved) {
        showFailure(kSaveKey,
                    tr("“%1” could not be saved. Your changes are still here; try another place "
                       "with Save As.")
                        .arg(info.fileName()),
                    saved.error());
        return;
    }
    messages_.dismiss(kSaveKey);
    document_.markSaved(path);
    remember(path);
    if (done)
        done();
}

void ScenarioFiles::whenDisposable(std::function<void()> proceed) {
    if (!document_.isModified())
        return proceed();
    dialogs_.unsaved(document_.displayTitle(),
                     [this, proceed = std::move(proceed)](UnsavedAnswer answer) {
                         if (answer == UnsavedAnswer::save)
                             save(proceed);
                         else if (answer == UnsavedAnswer::discard)
                             proceed();
                     });
}

void ScenarioFiles::whenReplaceable(const std::function<void()>& proceed) {
    const bool scratch = document_.isModified() && document_.path().isEmpty();
    if (!scratch)
        return whenDisposable(proceed);
    const QString title = document_.displayTitle();
    proceed();
    messages_.show({kKeptKey,
                    Severity::note,
                    tr("“%1” is kept in the time machine of this session.").arg(title),
                    {},
                    {{tr("Show It"), [this] { emit sessionWanted(); }}}});
}

QStringList ScenarioFiles::recent() const {
    QStringList existing;
    for (const QString& path : settings_.recentFiles())
        if (QFileInfo(path).isFile())
            existing << path;
    return existing;
}

void ScenarioFiles::clearRecent() {
    settings_.setRecentFiles({});
    emit recentChanged();
}

void ScenarioFiles::remember(const QString& path) {
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    settings_.setRecentFiles(paths.mid(0, kMaxRecent));
    emit recentChanged();
}

void ScenarioFiles::showFailure(const QString& key, const QString& text, const Issues& issues) {
    messages_.show({key, Severity::error, text, issueLines(issues), {}});
}

}  // namespace kyosei
