// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/library.h"

#include "model/base/files.h"
#include "model/policy/bundled_scenarios.h"
#include "ui/document/scenario_name.h"
#include "ui/text/lever_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace kyosei {

QString LibraryEntry::title() const {
    return scenario.title.empty() ? plainLine(scenarioBaseName(path)) : fromModel(scenario.title);
}

bool LibraryEntry::matches(const QStringList& words) const {
    const QString all = QStringList{fromModel(scenario.title), fromModel(scenario.author),
                                    fromModel(scenario.note), QFileInfo(path).fileName()}
                            .join(u'\n');
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

std::vector<LibraryEntry> libraryEntries(const QString& folder, const LeverTable& levers,
                                         const ShockTable& shocks) {
    std::vector<LibraryEntry> entries;
    const auto files =
        QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files | QDir::Readable);
    for (const QFileInfo& file : files) {
        auto read = readScenarioFile(file.filesystemAbsoluteFilePath(), levers, shocks);
        LibraryEntry entry;
        entry.path = file.absoluteFilePath();
        if (read)
            entry.scenario = std::move(read->scenario);
        else
            entry.issues = std::move(read.error());
        entries.push_back(std::move(entry));
    }
    const auto byTitle = [](const LibraryEntry& a, const LibraryEntry& b) {
        return a.title().localeAwareCompare(b.title()) < 0;
    };
    std::stable_sort(entries.begin(), entries.end(), byTitle);
    const auto own = static_cast<std::ptrdiff_t>(entries.size());
    if (auto bundled = bundledScenarios(levers, shocks))
        for (BundledScenario& each : *bundled) {
            each.scenario.title = dataText("scenarios", each.scenario.title).toStdString();
            each.scenario.note = dataText("scenarios", each.scenario.note).toStdString();
            entries.push_back({std::move(each.scenario), {}, {}});
        }
    std::stable_sort(entries.begin() + own, entries.end(), byTitle);
    return entries;
}

QString moveToDeleted(const QString& path) {
    const QFileInfo file(path);
    const QString folder = file.absolutePath() + QStringLiteral("/deleted");
    const QString there = freePathFor(folder, scenarioBaseName(path));
    return QFile::rename(path, there) ? there : QString();
}

Issues renameScenario(const LibraryEntry& entry, const QString& title) {
    Scenario renamed = entry.scenario;
    renamed.title = title.simplified().toStdString();
    const auto saved =
        saveFile(QFileInfo(entry.path).filesystemAbsoluteFilePath(), writeScenario(renamed));
    return saved ? Issues() : saved.error();
}

QString libraryFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/scenarios");
}

QString freePathFor(const QString& folder, const QString& title) {
    QDir().mkpath(folder);
    const QFileInfo wanted(folder + u'/' + fileNameFor(title));
    QString path = wanted.filePath();
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2 %3")
                   .arg(folder, scenarioBaseName(wanted.filePath()), QString::number(number)) +
               scenarioEnding();
    return path;
}

QString fileNameFor(const QString& title) {
    QString name;
    for (const QChar letter : title.simplified())
        name +=
            letter.isLetterOrNumber() || letter == u' ' || letter == u'-' ? letter : QChar(u'-');
    return name.left(80) + scenarioEnding();
}

}  // namespace kyosei
