// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_command.h"

#include "model/base/files.h"
#include "model/report/compose.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_type.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string_view>

namespace kyosei {

namespace {

struct ReportWanted {
    std::filesystem::path scenario, output;
    std::string language;
    std::string date;
    QPageSize size;
    bool quick = false;
};

ReportWanted reportWanted(const QStringList& arguments) {
    QCommandLineParser parser;
    const QCommandLineOption scenario(QStringLiteral("report"), {}, QStringLiteral("file"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, {},
                                    QStringLiteral("file"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("code"),
                                      QStringLiteral("en"));
    const QCommandLineOption page(QStringLiteral("page"), {}, QStringLiteral("size"),
                                  QStringLiteral("a4"));
    const QCommandLineOption date(QStringLiteral("date"), {}, QStringLiteral("text"));
    const QCommandLineOption quick(QStringLiteral("quick"));
    parser.addOptions({scenario, output, language, page, date, quick});
    if (!parser.parse(arguments) || !parser.isSet(output)) {
        std::fputs("Usage: kyosei --report SCENARIO.json -o OUT.pdf [--language en|ja] [--page "
                   "a4|letter] [--quick]\n",
                   stderr);
        std::exit(2);
    }
    const bool letter =
        parser.value(page).compare(QLatin1String("letter"), Qt::CaseInsensitive) == 0;
    return {parser.value(scenario).toStdString(),
            parser.value(output).toStdString(),
            parser.value(language).toStdString(),
            (parser.isSet(date) ? parser.value(date) : QDate::currentDate().toString(Qt::ISODate))
                .toStdString(),
            QPageSize(letter ? QPageSize::Letter : QPageSize::A4),
            parser.isSet(quick)};
}

/// The whole way from the file to the bytes.
Result<QByteArray> pdfOf(const ReportWanted& wanted, Issues& notes) {
    const auto words = report::Words::of(wanted.language);
    if (!words)
        return fail(words.error());
    const auto model = PolicyModel::embedded();
    if (!model)
        return fail(model.error());
    const auto read = readScenarioFile(wanted.scenario, (*model)->levers(), (*model)->shocks());
    if (!read)
        return fail(read.error());
    notes = read->notes;
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return fail(ensemble.error());
    report::FactsOptions options;
    options.shares = !wanted.quick;
    const auto facts = report::factsOf(**ensemble, *model, read->scenario, options);
    if (!facts)
        return fail(facts.error());
    report::ComposeOptions composing;
    composing.date = wanted.date;
    composing.file = wanted.scenario.filename().string();
    return reportPdf(report::compose(*facts, *words, composing), wanted.size);
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
        return requireOtherFile(wanted.output, {wanted.scenario}).and_then([&] {
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
