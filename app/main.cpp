// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_server.h"
#include "app/report_command.h"
#include "model/platform/heap.h"
#include "model/platform/process_clock.h"
#include "model/simulation/policy_model.h"
#include "ui/charts/view/chart_view.h"
#include "ui/document/autosave.h"
#include "ui/document/lock_files.h"
#include "ui/document/scenario_files.h"
#include "ui/indicators/indicators_card.h"
#include "ui/settings/settings.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"
#include "ui/text/language.h"
#include "ui/text/lever_text.h"
#include "ui/window/main_window_host.h"
#include "ui/window/termination.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <utility>

namespace {

using namespace kyosei;

struct Options {
    QString file;
    QString language;
    bool timeToFirstChart = false;
    bool tour = true;  ///< at the first start
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(main)
};

/// The language that the command line or else the settings ask for: known before any text is made.
QString wantedLanguage(const QStringList& arguments) {
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i)
        if (arguments.at(i) == option || arguments.at(i).startsWith(option + u'='))
            return arguments.at(i) == option ? arguments.value(i + 1)
                                             : arguments.at(i).mid(option.size() + 1);
    return Settings().language();
}

/// Handles --help and --version itself and ends the program then, or if an option is wrong.
Options readOptions(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Explore what aid, infrastructure, trade and exchange do, "
                 "and do not do, for peace in Northeast Asia."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), Text::tr("Scenario to open (*.json)."),
                                 Text::tr("[FILE]"));
    const QString codes = languages().join(QStringLiteral(", "));
    const QCommandLineOption language(
        QStringLiteral("language"),
        Text::tr("Language of the window: %1. Without it the one chosen last, "
                 "at first the system's.")
            .arg(codes),
        Text::tr("code"));
    parser.addOption(language);
    const QCommandLineOption noTour(QStringLiteral("no-tour"),
                                    Text::tr("Leave out the tour of the first start."));
    parser.addOption(noTour);
    parser.addOption({QStringLiteral("report"),
                      Text::tr("Write a report on this scenario, or on several side by side, as "
                               "PDF (-o) and end; no window, no screen. Also: --language, --page "
                               "letter, --quick; for an annex --charts, --beside, --session."),
                      Text::tr("file")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      Text::tr("PDF file of the report."),
                      Text::tr("file")});
    QCommandLineOption time(QStringLiteral("time-to-first-chart"));
    time.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(time);
    // What was typed may be the name of somebody's file.
    if (!parser.parse(QCoreApplication::arguments())) {
        std::fputs(qUtf8Printable(plainLine(parser.errorText()) + u'\n'), stderr);
        std::exit(1);
    }
    parser.process(application);
    const QString code = parser.value(language);
    if (parser.isSet(language) && !languages().contains(code)) {
        std::fputs(qUtf8Printable(Text::tr("There is no language “%1”. Choose one of: %2.")
                                      .arg(plainLine(code), codes) +
                                  u'\n'),
                   stderr);
        std::exit(1);
    }
    return {parser.positionalArguments().value(0), code, parser.isSet(time), !parser.isSet(noTour)};
}

void nameProgram() {
    QCoreApplication::setApplicationName(QStringLiteral("kyosei"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KYOSEI_VERSION));
}

/// Texts need no screen: they are also wanted where there is none.
bool wantsTextOnly(int argc, char* argv[]) {
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" ||
               argument == "-v";
    });
}

QtMessageHandler usualHandler = nullptr;

/// Qt ends the program by an abort where there is no screen to draw on.
void endWithoutScreen(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type != QtFatalMsg)
        return usualHandler(type, context, text);
    std::fputs("Kyosei's window needs a screen, and none can be reached from here. Start it from a "
               "desktop, or use the command line: kyosei-cli --help\n",
               stderr);
    std::_Exit(EXIT_FAILURE);
}

int showModelFailure(const Issues& issues) {
    std::fputs(toText(issues).c_str(), stderr);
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Kyosei"),
                    Text::tr("The model inside this program cannot be used, so "
                             "it cannot start."));
    box.setInformativeText(
        Text::tr("Please report the details below; a new installation may help."));
    box.setDetailedText(issueLines(issues));
    box.exec();
    return 1;
}

/// Somebody has asked for the document that this window shows.
void bringToFront(MainWindow& window) {
    if (window.isMinimized())
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    QApplication::alert(&window);  // where a desktop lets no window come to the front by itself
}

/// Prints the milliseconds from the start of the process until the indicators, or the chart that
/// lies in their place, are on screen, and ends.
void reportFirstCharts(MainWindow& window) {
    const auto end = [reported = std::make_shared<bool>(false)] {
        if (std::exchange(*reported, true))
            return;
        std::printf("%.0f\n", millisecondsSinceProcessStart());
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    QObject::connect(&window.indicators(), &IndicatorsCard::painted, &window, end);
    QObject::connect(&window.leftChart(), &ChartView::painted, &window, end);
}

}  // namespace

int main(int argc, char* argv[]) {
    giveMemoryBack();
    nameProgram();
    if (wantsTextOnly(argc, argv)) {
        const QCoreApplication application(argc, argv);
        useLanguage(wantedLanguage(QCoreApplication::arguments()));
        (void)readOptions(application);
        return 0;
    }
    if (wantsReport(argc, argv))
        return writeReportAsPdf(argc, argv);
    usualHandler = qInstallMessageHandler(endWithoutScreen);
    QApplication application(argc, argv);
    qInstallMessageHandler(usualHandler);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Kyosei"));
    QGuiApplication::setDesktopFileName(QStringLiteral("kyosei"));
    useLanguage(wantedLanguage(QCoreApplication::arguments()));
    const Options options = readOptions(application);
    if (!options.file.isEmpty() && !options.timeToFirstChart && showOpenDocument(options.file))
        return 0;
    Settings settings;
    applyTheme(application, settings.theme());
    QApplication::setWindowIcon(applicationIcon());

    const auto model = PolicyModel::embedded();
    if (!model)
        return showModelFailure(model.error());
    MainWindowHost holder(*model, {settings, Autosave::defaultFolder(), std::nullopt});
    MainWindow& window = holder.window();
    DocumentServer server(holder.document(), [&holder] { bringToFront(holder.window()); });
    const Termination termination([&holder, &server](int signal) {
        holder.keepWork();
        releaseOwnLocks(Autosave::defaultFolder());
        server.close();
        endBy(signal);
    });
    if (options.timeToFirstChart)
        reportFirstCharts(window);
    QTimer trim;
    trim.callOnTimeout([] { returnFreeMemory(); });
    trim.start(std::chrono::seconds(20));
    window.show();
    if (!options.file.isEmpty())
        window.files().openPath(options.file);
    else if (options.tour && !options.timeToFirstChart)
        window.offerTour();
    return QApplication::exec();
}
