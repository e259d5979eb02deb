// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/main_window.h"

#include <QObject>

#include <memory>

namespace kyosei {

class Settings;

/// Holds the main window, and when the user wants another language builds it anew in that language,
/// with the same document and history at the same place. Owned by main; UI thread.
class MainWindowHost : public QObject {
    Q_OBJECT

public:
    MainWindowHost(std::shared_ptr<const PolicyModel> model, MainWindow::Dependencies dependencies);
    ~MainWindowHost() override;

    /// The window now in use; another one once a language has been chosen.
    [[nodiscard]] MainWindow& window() { return *window_; }

signals:
    /// Another window has taken over.
    void replaced();

private:
    void build(const MainWindow* before);
    void useLanguage(const QString& code);

    std::shared_ptr<const PolicyModel> model_;
    MainWindow::Dependencies surroundings_;
    std::unique_ptr<MainWindow> window_;
};

}  // namespace kyosei
