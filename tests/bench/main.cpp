// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/heap.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <benchmark/benchmark.h>

// Without a screen the window is measured offscreen: painting is the same, showing is not.
int main(int argc, char** argv) {
    kyosei::giveMemoryBack();  // as the program does
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY") &&
        !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("kyosei-bench"));
    kyosei::applyTheme(*qApp, kyosei::ThemeChoice::light);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
