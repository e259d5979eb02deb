// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine_export.h"

#include "model/base/csv.h"
#include "model/base/files.h"
#include "ui/history/time_machine_table.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace kyosei {

namespace {

struct SessionExportText {
    Q_DECLARE_TR_FUNCTIONS(SessionExport)
};

/// Characters that mean something in Markdown, harmless; one line.
QString plain(const std::string& text) {
    QString safe;
    for (const QChar c : QString::fromStdString(text).simplified()) {
        if (QStringLiteral("\\`*_{}[]<>#|").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString cell(const QString& text) {
    return QString::fromStdString(csvField(text.toStdString()));
}

QString cell(const std::string& text) {
    return cell(QString::fromStdString(text));
}

QString ordinal(std::size_t index) {
    return QString::number(index + 1);
}

}  // namespace

QString sessionMarkdown(const SessionLog& log) {
    QString text =
        QStringLiteral("# ") + SessionExportText::tr("Session log") + QStringLiteral("\n\n");
    for (std::size_t i = 0; i < log.steps.size(); ++i) {
        const SessionStep& step = log.steps[i];
        text += QStringLiteral("## ") +
                SessionExportText::tr("%1. %2").arg(
                    ordinal(i), plain(step.name.empty() ? step.change : step.name)) +
                QStringLiteral("\n\n");
        text += QStringLiteral("- ") + SessionExportText::tr("When: %1").arg(timeText(step.time)) +
                u'\n';
        if (!step.name.empty())
            text += QStringLiteral("- ") +
                    SessionExportText::tr("Change: %1").arg(plain(step.change)) + u'\n';
        if (step.from && *step.from + 1 != i)
            text += QStringLiteral("- ") +
                    SessionExportText::tr("Made from step %1").arg(ordinal(*step.from)) + u'\n';
        for (const KeyResult& result : step.results)
            text += QStringLiteral("- ") +
                    SessionExportText::tr("%1 in %2: %3")
                        .arg(plain(result.name), formatYear(result.year), resultText(result)) +
                    u'\n';
        for (const LogEntry& entry : step.entries) {
            const QString who = entry.author.empty()
                                    ? kindText(entry.kind)
                                    : SessionExportText::tr("%1 (%2)").arg(kindText(entry.kind),
                                                                           plain(entry.author));
            text += QStringLiteral("- **%1:** %2\n").arg(who, plain(entry.text));
        }
        text += u'\n';
    }
    return text;
}

QString sessionCsv(const SessionLog& log, const CsvStyle& style) {
    QString text =
        QStringLiteral("step,from,time,change,name,kind,author,text,result,year,central_run,low,"
                       "median,high,number\n")
            .replace(u',', style.separator);
    const auto line = [&](const QStringList& cells) {
        text += cells.join(style.separator) + u'\n';
    };
    const auto figure = [&](double value) { return csvNumber(machineNumber(value), style); };
    const auto number = [&](const std::optional<double>& value) {
        return value ? figure(*value) : QString();
    };
    const auto none = QString();
    for (std::size_t i = 0; i < log.steps.size(); ++i) {
        const SessionStep& step = log.steps[i];
        const QString from = step.from ? ordinal(*step.from) : none;
        const QStringList head{ordinal(i), from, cell(step.time), cell(step.change),
                               cell(step.name)};
        line(head + QStringList{QStringLiteral("step"), none, none, none, none, none, none, none,
                                none, none});
        for (const KeyResult& result : step.results)
            line(head + QStringList{QStringLiteral("result"), none, none, cell(result.name),
                                    figure(result.year), figure(result.value), number(result.low),
                                    number(result.median), number(result.high), none});
        for (const LogEntry& entry : step.entries) {
            const std::string_view kind = logKindName(entry.kind);
            const QStringList said{
                QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())),
                cell(entry.author), cell(entry.text)};
            const QStringList place{ordinal(i), from, cell(entry.time), cell(step.change),
                                    cell(step.name)};
            line(place + said + QStringList{none, none, none, none, none, none, none});
            for (const auto& [name, value] : entry.numbers)
                line(place + said +
                     QStringList{cell(name), none, none, none, none, none, figure(value)});
        }
    }
    return text;
}

Result<void> saveSession(const SessionLog& log, const QString& path, const CsvStyle& style) {
    const QString ending = QFileInfo(path).suffix().toLower();
    const std::string content = ending == QLatin1String("json") ? writeSessionLog(log)
                                : ending == QLatin1String("csv")
                                    ? csvBytes(sessionCsv(log, style)).toStdString()
                                    : sessionMarkdown(log).toStdString();
    return saveFile(QFileInfo(path).filesystemAbsoluteFilePath(), content);
}

}  // namespace kyosei
