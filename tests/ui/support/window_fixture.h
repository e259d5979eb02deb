// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/policy.h"
#include "ui/document/dialogs.h"
#include "ui/document/document.h"
#include "ui/history/time_machine_store.h"
#include "ui/settings/settings.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <QVector>

#include <gtest/gtest.h>

#include <memory>

namespace kyosei {

class ChartWorkspace;
class LeverDeck;
class LeverSlider;
class MessageBar;

/// A small ensemble of it, made once, so that baselines are run once.
[[nodiscard]] const std::shared_ptr<PolicyEnsemble>& ensemble();

/// The first slider of a policy lever (not an assumption) that can go up.
[[nodiscard]] const LeverCell& someLever(std::size_t skip = 0);

/// The whole program in a folder of its own, with dialogs that answer by themselves.
class WindowTest : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// A new window in the same folder, as after a restart.
    void openWindow();
    void closeWindow();
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    [[nodiscard]] LeverSlider* slider(const LeverCell& cell) const;
    /// Waits until the last request has been answered and drawn.
    void settle() const;
    /// Waits until also the full fan has been drawn.
    void settleFan() const;
    /// The values of the accent line (the current run) in a chart, as plotted.
    [[nodiscard]] static QVector<QVector<double>> plotted(QWidget& chart);
    void dragTo(LeverSlider* slider, double value, int moves = 8) const;
    [[nodiscard]] Document& document() const { return *document_; }
    [[nodiscard]] MessageBar& messages() const;
    [[nodiscard]] LeverDeck& deck() const;
    [[nodiscard]] ChartWorkspace& workspace() const;

    QTemporaryDir folder_;
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<Document> document_;
    std::unique_ptr<SessionState> session_;
    std::unique_ptr<MainWindow> window_;
    ResultsModel::RunFunction run_;    ///< of windows to be opened; none: as the model does
    QString openAnswer_, saveAnswer_;  ///< what the file dialogs choose
    UnsavedAnswer unsavedAnswer_ = UnsavedAnswer::cancel;
    int unsavedAsked_ = 0;
};

}  // namespace kyosei
