// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/policy.h"
#include "ui/settings/settings.h"
#include "ui/window/main_window_host.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace kyosei {

/// The window as a person has it, with settings of its own, at 1440 x 900, once its first fan is
/// there.
struct OpenWindow {
    OpenWindow() : settings(folder.filePath(QStringLiteral("kyosei.ini"))) {
        host = std::make_unique<MainWindowHost>(
            sharedPolicyModel(),
            MainWindowHost::Dependencies{settings, folder.filePath(QStringLiteral("recovery"))});
        window = &host->window();
        window->resize(1440, 900);
        window->show();
        (void)QTest::qWaitForWindowExposed(window);
        settle();
    }

    void settle() const {
        (void)QTest::qWaitFor(
            [this] {
                const auto& fan = window->results().unmasked().fan;
                return fan && fan->complete == fan->members &&
                       !window->results().isEnsembleRunning();
            },
            20000);
        QTest::qWait(50);
    }

    QTemporaryDir folder;
    Settings settings;
    std::unique_ptr<MainWindowHost> host;
    MainWindow* window = nullptr;
};

}  // namespace kyosei
