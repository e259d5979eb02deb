// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"

#include "tests/ui/support/patience.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/levers/lever_deck.h"
#include "ui/levers/lever_slider.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/message_bar.h"

#include <QTest>
#include <qcustomplot.h>

#include <stdexcept>

namespace kyosei {

const std::shared_ptr<PolicyEnsemble>& ensemble() {
    static const std::shared_ptr<PolicyEnsemble> shared = [] {
        PolicyEnsemble::Options options;
        options.members = 128;
        auto made =
            PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
        if (!made)
            throw std::runtime_error(toText(made.error()));
        return *made;
    }();
    return shared;
}

const LeverCell& someLever(std::size_t skip) {
    for (const LeverRow& row : policyModel().levers().rows())
        for (const auto& index : row.cells) {
            if (!row.primary || !index)
                continue;
            const LeverCell& cell = policyModel().levers().cells()[*index];
            if (!cell.assumption && cell.baseline.value < cell.maximum && skip-- == 0)
                return cell;
        }
    throw std::runtime_error("the model has no such lever");
}

void WindowTest::SetUp() {
    openWindow();
}

void WindowTest::TearDown() {
    closeWindow();
}

void WindowTest::closeWindow() {
    window_.reset();
    session_.reset();
    document_.reset();
}

void WindowTest::openWindow() {
    closeWindow();
    settings_ = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
    // Most tests are about two charts; those of the first view choose it.
    if (settings_->chartDetail(QStringLiteral("shown")).isEmpty())
        settings_->setChartDetail(QStringLiteral("shown"), QStringLiteral("view-two"));
    Dialogs dialogs;
    dialogs.openFile = [this](const QString&, const Dialogs::PathAnswer& answer) {
        answer(openAnswer_);
    };
    dialogs.saveFile = [this](const QString&, const Dialogs::PathAnswer& answer) {
        answer(saveAnswer_);
    };
    dialogs.unsaved = [this](const QString&, const std::function<void(UnsavedAnswer)>& answer) {
        ++unsavedAsked_;
        answer(unsavedAnswer_);
    };
    document_ = std::make_unique<Document>(sharedPolicyModel());
    session_ = std::make_unique<SessionState>(*document_, path(QStringLiteral("recovery")));
    window_ = std::make_unique<MainWindow>(MainWindow::Dependencies{
        *document_, *session_, *settings_, path(QStringLiteral("recovery")),
        [] { return Result<std::shared_ptr<PolicyEnsemble>>(ensemble()); }, dialogs, run_});
    window_->resize(1280, 720);
    window_->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
}

LeverSlider* WindowTest::slider(const LeverCell& cell) const {
    return window_->findChild<LeverSlider*>(QStringLiteral("lever.") + fromModel(cell.id.lever) +
                                            u'.' + fromModel(cell.id.actor));
}

MessageBar& WindowTest::messages() const {
    return *window_->findChild<MessageBar*>();
}

LeverDeck& WindowTest::deck() const {
    return *window_->findChild<LeverDeck*>();
}

ChartWorkspace& WindowTest::workspace() const {
    return *window_->findChild<ChartWorkspace*>();
}

void WindowTest::settle() const {
    // Charts show medians as soon as there are any.
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return !window_->results().isRunning() && !window_->results().isEnsembleRunning();
        },
        kPatience));
    QTest::qWait(20);  // queued replots
}

void WindowTest::settleFan() const {
    settle();
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            return window_->results().ensemblesAsked() > 0 &&
                   !window_->results().isEnsembleRunning();
        },
        kPatience));
    QTest::qWait(20);
}

QVector<QVector<double>> WindowTest::plotted(QWidget& chart) {
    QVector<QVector<double>> lines;
    const auto* plot = chart.findChild<QCustomPlot*>();
    for (int i = 0; plot && i < plot->graphCount(); ++i) {
        QVector<double> line;
        for (const QCPGraphData& point : *plot->graph(i)->data())
            line << point.value;
        lines << line;
    }
    return lines;
}

void WindowTest::dragTo(LeverSlider* slider, double value, int moves) const {
    const int middle = slider->height() / 2;
    const int from = slider->thumbX(slider->exactValue());
    const int to = slider->thumbX(value);
    QTest::mousePress(slider, Qt::LeftButton, {}, {from, middle});
    for (int i = 1; i <= moves; ++i)
        QTest::mouseMove(slider, {from + (to - from) * i / moves, middle});
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {to, middle});
}

}  // namespace kyosei
