// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_command.h"

#include "model/base/files.h"
#include "model/report/report_plan.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_type.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string_view>
#include <utility>
#include <vector>

namespace kyosei {

namespace {

using Paths = std::vector<std::filesystem::path>;

struct ReportWanted {
    Paths scenarios, beside;
    std::filesystem::path session, output;
    std::vector<std::string> charts;
    std::string language;
    std::string date;
    QPageSize size;
    bool quick = false;
};

Paths pathsOf(const QStringList& names) {
    Paths paths;
    for (const QString& name : names)
        paths.emplace_back(name.toStdString());
    return paths;
}

ReportWanted reportWanted(const QStringList& arguments) {
    QCommandLineParser parser;
    const auto option = [](const char* name, const char* usual = nullptr) {
        return QCommandLineOption(QString::fromLatin1(name), {}, QStringLiteral("value"),
                                  QString::fromLatin1(usual));
    };
    const QCommandLineOption scenario = option("report"), language = option("language", "en"),
                             page = option("page", "a4"), date = option("date"),
                             charts = option("charts"), beside = option("beside"),
                             session = option("session");
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, {},
                                    QStringLiteral("file"));
    const QCommandLineOption quick(QStringLiteral("quick"));
    parser.addOptions({scenario, output, language, page, date, charts, beside, session, quick});
    if (!parser.parse(arguments) || !parser.isSet(output)) {
        std::fputs(
            "Usage: kyosei --report SCENARIO.json [MORE.json ...] -o OUT.pdf\n"
            "              [--language en|ja] [--page a4|letter] [--quick] [--date TEXT]\n"
            "              [--charts ID,ID|all] [--beside OTHER.json] [--session LOG.json]\n",
            stderr);
        std::exit(2);
    }
    const bool letter =
        parser.value(page).compare(QLatin1String("letter"), Qt::CaseInsensitive) == 0;
    ReportWanted wanted;
    wanted.scenarios = pathsOf(QStringList(parser.value(scenario)) + parser.positionalArguments());
    wanted.beside = pathsOf(parser.values(beside));
    wanted.session = parser.value(session).toStdString();
    wanted.output = parser.value(output).toStdString();
    for (const QString& id : parser.value(charts).split(u',', Qt::SkipEmptyParts))
        wanted.charts.push_back(id.trimmed().toStdString());
    wanted.language = parser.value(language).toStdString();
    wanted.date =
        (parser.isSet(date) ? parser.value(date) : QDate::currentDate().toString(Qt::ISODate))
            .toStdString();
    wanted.size = QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
    wanted.quick = parser.isSet(quick);
    return wanted;
}

/// All that was asked for, as far as it can be read; what had to be left out is noted.
Result<report::ReportPlan> planOf(const ReportWanted& wanted, const PolicyModel& model,
                                  Issues& notes) {
    Paths files = wanted.scenarios;
    files.insert(files.end(), wanted.beside.begin(), wanted.beside.end());
    std::vector<Scenario> scenarios;
    for (const std::filesystem::path& file : files) {
        auto read = readScenarioFile(file, model.levers(), model.shocks());
        if (!read)
            return fail(std::move(read.error()));
        notes.insert(notes.end(), read->notes.begin(), read->notes.end());
        scenarios.push_back(std::move(read->scenario));
    }
    report::ReportPlan plan;
    plan.scenarios = report::labelled(scenarios);
    const auto middle =
        plan.scenarios.begin() + static_cast<std::ptrdiff_t>(wanted.scenarios.size());
    plan.beside.assign(middle, plan.scenarios.end());
    plan.scenarios.erase(middle, plan.scenarios.end());
    plan.charts = wanted.charts;
    plan.facts.shares = !wanted.quick;
    if (wanted.session.empty())
        return plan;
    auto log = readSessionLogFile(wanted.session, model.levers(), model.shocks());
    if (!log)
        return fail(std::move(log.error()));
    plan.session = std::move(*log);
    return plan;
}

/// The whole way from the files to the bytes.
Result<QByteArray> pdfOf(const ReportWanted& wanted, Issues& notes) {
    const auto words = report::Words::of(wanted.language);
    if (!words)
        return fail(words.error());
    const auto model = PolicyModel::embedded();
    if (!model)
        return fail(model.error());
    const auto plan = planOf(wanted, **model, notes);
    if (!plan)
        return fail(plan.error());
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return fail(ensemble.error());
    const auto ran = report::runReport(**ensemble, *model, *plan);
    if (!ran)
        return fail(ran.error());
    report::ComposeOptions composing;
    composing.date = wanted.date;
    for (const std::filesystem::path& file : wanted.scenarios)
        composing.files.push_back(file.filename().string());
    composing.file = composing.files.front();
    return reportPdf(report::composeAll(*ran, *words, composing), wanted.size);
}

}  // namespace

bool wantsReport(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--report" || argument.starts_with("--report=");
    });
}

int writeReportAsPdf(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const ReportWanted wanted = reportWanted(QCoreApplication::arguments());
    QApplication::setFont(reportFont(QString::fromStdString(wanted.language), 1));
    Issues notes;
    const auto written = pdfOf(wanted, notes).and_then([&](const QByteArray& bytes) {
        Paths read = wanted.scenarios;
        read.insert(read.end(), wanted.beside.begin(), wanted.beside.end());
        if (!wanted.session.empty())
            read.push_back(wanted.session);
        return requireOtherFile(wanted.output, read).and_then([&] {
            return saveFile(
                wanted.output,
                std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        });
    });
    std::fputs(toText(notes).c_str(), stderr);
    if (!written)
        std::fputs(toText(written.error()).c_str(), stderr);
    return written ? 0 : 1;
}

}  // namespace kyosei
