// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/open_window.h"
#include "tests/bench/percentiles.h"
#include "ui/charts/view/chart_view.h"
#include "ui/window/actions.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <random>
#include <unistd.h>

namespace kyosei {
namespace {

constexpr int kActions = 3600;  ///< one a second for an hour

/// Memory of this process that is in use, in megabytes; 0 where the system does not tell.
double megabytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> numbers = file.readAll().split(' ');
    return numbers.value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// What somebody does who explores: mostly levers, now and then another chart or mode, and undo.
class Explorer {
public:
    explicit Explorer(MainWindowHost& host) : window_(host.window()), document_(host.document()) {}

    void act() {
        const std::size_t choice = upTo(19);
        if (choice < 13)
            moveLever();
        else if (choice < 16)
            showChart();
        else if (choice < 18)
            window_.actions().chartModes[upTo(window_.actions().chartModes.size() - 1)]->trigger();
        else
            window_.actions().undo->trigger();
    }

private:
    std::size_t upTo(std::size_t most) {
        return std::uniform_int_distribution<std::size_t>(0, most)(random_);
    }

    void moveLever() {
        const std::vector<LeverCell>& cells = policyModel().levers().cells();
        const LeverCell& cell = cells[upTo(cells.size() - 1)];
        const double share = std::uniform_real_distribution<double>(0, 1)(random_);
        document_.beginGesture();
        document_.setLeverValue(cell, cell.minimum + share * (cell.maximum - cell.minimum));
    }

    void showChart() {
        const std::vector<ChartDefinition>& charts = policyModel().charts().charts();
        ChartView& view = upTo(1) == 0 ? window_.leftChart() : window_.rightChart();
        view.setChart(QString::fromStdString(charts[upTo(charts.size() - 1)].id));
    }

    MainWindow& window_;
    Document& document_;
    std::mt19937 random_{1992};
};

/// Memory of the window when it is open, after a tenth of the actions, and after all of them; and
/// how fast they came, since nobody waits for the full fan in between. Target: under 200 MB.
void anHourOfActions(benchmark::State& state) {
    OpenWindow open;
    Explorer explorer(*open.host);
    for (auto _ : state) {
        state.counters["start_mb"] = megabytes();
        const Stopwatch watch;
        for (int i = 0; i < kActions; ++i) {
            explorer.act();
            QTest::qWait(20);
            if (i == kActions / 10)
                state.counters["tenth_mb"] = megabytes();
        }
        open.settle();
        state.SetIterationTime(watch.milliseconds() / 1000);
        state.counters["end_mb"] = megabytes();
        state.counters["actions"] = kActions;
    }
}
BENCHMARK(anHourOfActions)
    ->Name("memory after an hour's worth of actions")
    ->Unit(benchmark::kSecond)
    ->UseManualTime()
    ->Iterations(1);

}  // namespace
}  // namespace kyosei
