// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/open_window.h"
#include "tests/bench/percentiles.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/levers/lever_slider.h"
#include "ui/window/actions.h"

#include <QEventLoop>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <atomic>
#include <chrono>
#include <ctime>
#include <functional>
#include <thread>
#include <utility>

namespace kyosei {
namespace {

using namespace std::chrono_literals;

/// Asks the UI thread once a millisecond and notes how long it took to answer: what any click or
/// key would have had to wait.
class BlockingProbe {
public:
    explicit BlockingProbe(QObject& inUiThread)
        : asker_([this, &inUiThread](const std::stop_token& stop) {
              while (!stop.stop_requested()) {
                  std::this_thread::sleep_for(1ms);
                  if (waiting_.exchange(true))
                      continue;
                  QMetaObject::invokeMethod(
                      &inUiThread,
                      [this, watch = Stopwatch()] {
                          times_.add(watch.milliseconds());
                          waiting_ = false;
                      },
                      Qt::QueuedConnection);
              }
          }) {}

    Percentiles stop() {
        asker_.request_stop();
        asker_.join();
        QCoreApplication::processEvents();
        return times_;
    }

private:
    Percentiles times_;
    std::atomic<bool> waiting_ = false;
    std::jthread asker_;
};

/// Calls `done` once all that is to be drawn anew has been painted: charts replot in the next round
/// of the event loop, and the window paints in the one after.
void oncePainted(QObject& context, const std::function<void()>& done, int rounds = 3) {
    if (rounds == 0)
        return done();
    QTimer::singleShot(0, &context,
                       [&context, done, rounds] { oncePainted(context, done, rounds - 1); });
}

/// What the drawing of frames took: by the clock, which other programs of the machine make longer,
/// and of the processor in the UI thread, which they do not.
struct FrameTimes {
    Percentiles wall, processor;
    double frames = 0, busy = 0;  ///< how many, and all processor time of the UI thread

    void report(benchmark::State& state) {
        wall.report(state, "repaint_");
        processor.report(state, "repaint_processor_");
        state.counters["frames"] = frames;
        state.counters["processor_ms_per_frame"] = busy / frames;
    }
};

/// Moves the thumb back and forth sixty times a second for ten seconds. `painted` waits until what
/// a move changes is on the screen.
[[gnu::noinline]] FrameTimes drag(LeverSlider& slider, const std::function<void()>& painted) {
    const int middle = slider.height() / 2;
    const int first = slider.width() / 4, last = 3 * slider.width() / 4;
    int x = first, direction = 3;
    FrameTimes times;
    QTest::mousePress(&slider, Qt::LeftButton, {},
                      QPoint(slider.thumbX(slider.exactValue()), middle));
    const Stopwatch whole;
    const ProcessorWatch busy;
    while (whole.milliseconds() < 10000) {
        const Stopwatch watch;
        const ProcessorWatch processor;
        x += direction;
        if (x >= last || x <= first)
            direction = -direction;
        const double before = slider.exactValue();
        QTest::mouseMove(&slider, QPoint(x, middle));
        if (slider.exactValue() != before) {
            painted();
            times.wall.add(watch.milliseconds());
            times.processor.add(processor.milliseconds());
            ++times.frames;
        }
        QTest::qWait(std::max(1, 16 - static_cast<int>(watch.milliseconds())));
    }
    times.busy = busy.milliseconds();
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(x, middle));
    return times;
}

/// Moves a slider for ten seconds, fans on. Reports from a move until all charts in sight have
/// painted its run (target: 16 ms), and how long the UI thread did not answer.
void tenSecondsOfDragging(benchmark::State& state, ChartsShown charted, bool withWhy = false) {
    OpenWindow open;
    open.window->findChild<ChartWorkspace*>()->show(charted);
    open.window->actions().why->setChecked(withWhy);
    open.settle();
    auto* slider = open.window->findChildren<LeverSlider*>().at(1);
    QEventLoop waiting;
    const ResultsModel* results = &open.window->results();
    std::shared_ptr<const RunResult> run = results->view().current;
    QObject::connect(results, &ResultsModel::viewChanged, &waiting, [&](const RunView& view) {
        if (std::exchange(run, view.current) != view.current)
            oncePainted(waiting, [&waiting] { waiting.quit(); });
    });
    QTimer patience;  // for a run that fails
    patience.setSingleShot(true);
    patience.setInterval(5000);
    QObject::connect(&patience, &QTimer::timeout, &waiting, &QEventLoop::quit);
    int coarse = 0, fans = 0;
    QObject::connect(results, &ResultsModel::ensembleAdvanced, &waiting,
                     [&](std::size_t complete, std::size_t members) {
                         ++fans;
                         coarse += complete < members ? 1 : 0;
                     });

    for (auto _ : state) {
        BlockingProbe probe(*open.window);
        const Stopwatch whole;
        FrameTimes times = drag(*slider, [&] {
            patience.start();
            waiting.exec();
            patience.stop();
        });
        state.SetIterationTime(whole.milliseconds() / 1000);
        times.report(state);
        probe.stop().report(state, "blocked_");
        state.counters["fans"] = fans;
        state.counters["coarse_fans"] = coarse;
    }
}
BENCHMARK_CAPTURE(tenSecondsOfDragging, indicators, ChartsShown::front)
    ->Name("ten seconds of dragging with the indicators and fans")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(1);
BENCHMARK_CAPTURE(tenSecondsOfDragging, why, ChartsShown::front, true)
    ->Name("ten seconds of dragging while \"Why?\" asks who contributes what")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(1);
BENCHMARK_CAPTURE(tenSecondsOfDragging, charts, ChartsShown::two)
    ->Name("ten seconds of dragging with two charts and fans")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(1);

/// From a changed scenario until the coarse and the full fan are painted. Targets: 250 ms for the
/// full one.
void timeToFans(benchmark::State& state) {
    OpenWindow open;
    const LeverCell& cell = policyModel().levers().cells().front();
    LeverSetting setting = cell.baseline;
    Percentiles coarse, full;
    for (auto _ : state) {
        setting.value = setting.value == cell.maximum ? cell.baseline.value : cell.maximum;
        double toCoarse = 0;
        QEventLoop waiting;
        const Stopwatch watch;
        QObject::connect(&open.window->results(), &ResultsModel::ensembleAdvanced, &waiting,
                         [&](std::size_t complete, std::size_t members) {
                             if (toCoarse == 0)
                                 toCoarse = watch.milliseconds();
                             if (complete == members)
                                 oncePainted(waiting, [&waiting] { waiting.quit(); });
                         });
        open.host->document().setLever(cell, setting);
        waiting.exec();
        coarse.add(toCoarse);
        full.add(watch.milliseconds());
        state.SetIterationTime(watch.milliseconds() / 1000);
        QTest::qWait(20);
    }
    coarse.report(state, "coarse_");
    full.report(state, "full_");
}
BENCHMARK(timeToFans)
    ->Name("change to coarse and full fan on screen")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(30);

/// Processor time of all threads while nobody touches anything. Target: about none.
void idle(benchmark::State& state) {
    OpenWindow open;
    for (auto _ : state) {
        const std::clock_t before = std::clock();
        const Stopwatch watch;
        QTest::qWait(3000);
        const double used = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        state.SetIterationTime(watch.milliseconds() / 1000);
        state.counters["processor_percent"] = 100 * used / (watch.milliseconds() / 1000);
    }
}
BENCHMARK(idle)
    ->Name("three seconds of idling")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(1);

}  // namespace
}  // namespace kyosei
