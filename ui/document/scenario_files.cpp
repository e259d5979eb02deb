// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_files.h"

#include "model/base/files.h"
#include "ui/document/document.h"
#include "ui/document/library.h"
#include "ui/document/scenario_name.h"
#include "ui/settings/settings.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/message_bar.h"

#include <QCryptographicHash>
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
const QString kChangedKey = QStringLiteral("changedOnDisk");
const QString kPackKey = QStringLiteral("pack");
const QString kPackEnding = QStringLiteral(".zip");
constexpr std::size_t kLargestFile = 4u << 20;

QByteArray digestOf(const std::string& content) {
    return QCryptographicHash::hash(
        QByteArrayView(content.data(), static_cast<qsizetype>(content.size())),
        QCryptographicHash::Sha256);
}

/// Whether a file holds something else than when it was read or written last. By content: times
/// of files are coarse, and copies and clouds change them.
bool hasChanged(const QFileInfo& file, const QByteArray& known) {
    const auto content = readFile(file.filesystemAbsoluteFilePath(), kLargestFile);
    return file.exists() && (!content || digestOf(*content) != known);
}

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
    if (path.endsWith(kPackEnding, Qt::CaseInsensitive)) {
        openPack(path);
        return;
    }
    reading_.cancel();  // what is asked for last counts
    const QFileInfo info(path);
    QByteArray digest;
    auto read = readFile(info.filesystemAbsoluteFilePath(), kLargestFile)
                    .and_then([&](const std::string& text) {
                        digest = digestOf(text);
                        return readScenario(text, document_.levers(), document_.model().shocks(),
                                            path.toStdString());
                    });
    if (!read) {
        showFailure(kOpenKey,
                    tr("“%1” could not be opened. Your current scenario is unchanged.")
                        .arg(plainLine(info.fileName())),
                    read.error());
        return;
    }
    whenReplaceable([this, read = std::move(*read), digest, info] {
        messages_.dismiss(kOpenKey);
        messages_.dismiss(kChangedKey);
        document_.replace(read.scenario, info.absoluteFilePath());
        document_.setFileDigest(digest);
        remember(info.absoluteFilePath());
        if (!read.notes.empty())
            messages_.show({kOpenKey,
                            Severity::warning,
                            tr("“%1” was opened, but parts of it are not known here and were left "
                               "out.")
                                .arg(plainLine(info.fileName())),
                            issueLines(read.notes),
                            {}});
    });
}

void ScenarioFiles::openPack(const QString& path) {
    const QFileInfo info(path);
    messages_.show({kOpenKey,
                    Severity::note,
                    tr("“%1” is being read …").arg(plainLine(info.fileName())),
                    {},
                    {}});
    // Up to 256 MB are unpacked, and each file's digest is worked out.
    reading_ = runInBackground(
        *this,
        [model = document_.sharedModel(), file = info.filesystemAbsoluteFilePath()](
            const BackgroundContext&) -> Result<CheckedPack> {
            auto read = pack::readPackFile(file, model->levers(), model->shocks());
            if (!read)
                return fail(std::move(read.error()));
            std::vector<pack::FileCheck> faults = pack::checkDigests(read->files);
            return CheckedPack{std::move(*read), std::move(faults)};
        },
        [this, info](Result<CheckedPack> read) { takePack(info, std::move(read)); });
}

void ScenarioFiles::takePack(const QFileInfo& info, Result<CheckedPack> read) {
    if (!read) {
        showFailure(kOpenKey,
                    tr("“%1” could not be opened. Your current scenario is unchanged.")
                        .arg(plainLine(info.fileName())),
                    read.error());
        return;
    }
    messages_.dismiss(kOpenKey);
    whenReplaceable([this, read = std::move(*read), path = info.absoluteFilePath()] {
        document_.replace(read.pack.scenarios.front().scenario, {});
        remember(path);
        showPack(path, read);
    });
}

void ScenarioFiles::showPack(const QString& path, const CheckedPack& checked) {
    const pack::ReadPack& read = checked.pack;
    const std::vector<pack::FileCheck>& faults = checked.faults;
    const QString name = plainLine(QFileInfo(path).fileName());
    QStringList details;
    for (const pack::FileCheck& fault : faults)
        details << plainLine(QString::fromStdString(fault.path));
    if (!read.notes.empty())
        details << issueLines(read.notes);
    std::vector<std::pair<QString, std::function<void()>>> actions{
        {tr("&Check It"), [this, path] { emit packCheckWanted(path); }}};
    for (std::size_t s = 1; s < read.scenarios.size(); ++s)
        actions.emplace_back(tr("Open “%1”").arg(asActionText(fromModel(read.scenarios[s].name))),
                             [this, scenario = read.scenarios[s].scenario] { openCopy(scenario); });
    messages_.show(
        {kPackKey, faults.empty() ? Severity::note : Severity::warning,
         faults.empty()
             ? tr("This scenario comes from the evidence pack “%1”. No file in it was changed "
                  "since "
                  "it was made.")
                   .arg(name)
             : tr("This scenario comes from the evidence pack “%1”, in which files were changed "
                  "since it was made. Do not rely on it.")
                   .arg(name),
         details.join(u'\n'), std::move(actions)});
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
        writeOwn(done);
}

void ScenarioFiles::writeOwn(const std::function<void()>& done) {
    if (hasChanged(QFileInfo(document_.path()), document_.fileDigest()))
        askAboutChange(document_.path(), done);
    else
        write(document_.path(), done);
}

void ScenarioFiles::askAboutChange(const QString& path, const std::function<void()>& done) {
    const QFileInfo info(path);
    messages_.show(
        {kChangedKey,
         Severity::warning,
         tr("“%1” has been changed by somebody else since you opened it, perhaps in another "
            "window. Nothing was saved yet.")
             .arg(plainLine(info.fileName())),
         {},
         {{tr("Keep &Both"),
           [this, info, path, done] {
               write(freePathFor(info.absolutePath(), scenarioBaseName(path)), done);
           }},
          {tr("&Overwrite"), [this, path, done] { write(path, done); }},
          {tr("&Reload"), [this, path] { reload(path); }}}});
}

void ScenarioFiles::reload(const QString& path) {
    const auto read = readScenarioFile(QFileInfo(path).filesystemAbsoluteFilePath(),
                                       document_.levers(), document_.model().shocks());
    if (!read) {
        showFailure(kOpenKey,
                    tr("“%1” could not be opened. Your current scenario is unchanged.")
                        .arg(plainLine(QFileInfo(path).fileName())),
                    read.error());
        return;
    }
    document_.markSaved(path);  // what is on screen is given up knowingly
    openPath(path);
}

void ScenarioFiles::saveAs(std::function<void()> done) {
    const QString suggestion = document_.path().isEmpty()
                                   ? folder() + u'/' + fileNameFor(document_.displayTitle())
                                   : document_.path();
    dialogs_.saveFile(suggestion, [this, done = std::move(done)](const QString& path) {
        if (path.isEmpty())
            return;
        // The dialog has asked about other files, but not with what this one was opened.
        if (QFileInfo(path) == QFileInfo(document_.path()))
            writeOwn(done);
        else
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
    const std::string content = writeScenario(document_.kept());
    const auto saved = saveFile(info.filesystemAbsoluteFilePath(), content);
    if (!saved) {
        showFailure(kSaveKey,
                    tr("“%1” could not be saved. Your changes are still here; try another place "
                       "with Save As.")
                        .arg(plainLine(info.fileName())),
                    saved.error());
        return;
    }
    messages_.dismiss(kSaveKey);
    messages_.dismiss(kChangedKey);
    document_.setFileDigest(digestOf(content));
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
