// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/percentiles.h"
#include "tests/support/policy.h"
#include "ui/chart_view.h"
#include "ui/lever_slider.h"
#include "ui/main_window.h"
#include "ui/settings.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <benchmark/benchmark.h>

namespace kyosei {
namespace {

/// The window as a person has it, with settings of its own, at 1440 x 900.
struct OpenWindow {
    OpenWindow() : settings(folder.filePath(QStringLiteral("kyosei.ini"))) {
        window = std::make_unique<MainWindow>(
            sharedPolicyModel(),
            MainWindow::Surroundings{settings, folder.filePath(QStringLiteral("recovery")), {}});
        window->resize(1440, 900);
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
        QTest::qWait(300);
    }

    QTemporaryDir folder;
    Settings settings;
    std::unique_ptr<MainWindow> window;
};

/// From a mouse move over a slider until both charts have painted the new run.
/// Target: at most 16 ms.
void sliderToRepaint(benchmark::State& state) {
    OpenWindow open;
    // The first slider moves all countries and rests between their steps; the second is one lever.
    auto* slider = open.window->findChildren<LeverSlider*>().at(1);
    bool left = false, right = false;
    QEventLoop waiting;
    const auto painted = [&](bool& chart) {
        chart = true;
        if (left && right)
            waiting.quit();
    };
    QObject::connect(&open.window->leftChart(), &ChartView::painted, [&] { painted(left); });
    QObject::connect(&open.window->rightChart(), &ChartView::painted, [&] { painted(right); });
    QTimer giveUp;
    giveUp.setInterval(1000);
    QObject::connect(&giveUp, &QTimer::timeout, &waiting, &QEventLoop::quit);

    const int middle = slider->height() / 2;
    const int first = slider->width() / 4, last = 3 * slider->width() / 4;
    int x = first, direction = 1;
    QTest::mousePress(slider, Qt::LeftButton, {},
                      QPoint(slider->thumbX(slider->exactValue()), middle));
    Percentiles times;
    for (auto _ : state) {
        x += direction;
        if (x >= last || x <= first)
            direction = -direction;
        left = right = false;
        const double before = slider->exactValue();
        const Stopwatch watch;
        QTest::mouseMove(slider, QPoint(x, middle));
        if (slider->exactValue() != before) {
            giveUp.start();
            waiting.exec();
            giveUp.stop();
        }
        const double elapsed = watch.milliseconds();
        if (left && right)
            times.add(elapsed);
        state.SetIterationTime(elapsed / 1000);
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(x, middle));
    times.report(state);
}
BENCHMARK(sliderToRepaint)
    ->Name("slider to repaint of both charts, 1440 x 900")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(300);

/// From the start of the process until both charts are painted. Target: at most 500 ms.
void startToFirstChart(benchmark::State& state) {
    Percentiles times;
    for (auto _ : state) {
        QProcess process;
        process.start(QStringLiteral(KYOSEI_WINDOW), {QStringLiteral("--time-to-first-chart")});
        if (!process.waitForFinished(30000) || process.exitCode() != 0) {
            state.SkipWithError("the program did not show its charts");
            return;
        }
        const double milliseconds = process.readAllStandardOutput().trimmed().toDouble();
        times.add(milliseconds);
        state.SetIterationTime(milliseconds / 1000);
    }
    times.report(state);
}
BENCHMARK(startToFirstChart)
    ->Name("start of the program to first charts")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(10);

}  // namespace
}  // namespace kyosei
