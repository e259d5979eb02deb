// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/history/time_machine_store.h"
#include "ui/window/main_window.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kyosei {

class Settings;

/// Owns what outlives a window, the document and what its session remembers, and holds the window
/// itself: when the user wants another language it builds the window anew in that language. Owned
/// by main; UI thread.
class MainWindowHost : public QObject {
    Q_OBJECT

public:
    /// What a test wants to replace.
    struct Dependencies {
        Settings& settings;
        QString recoveryFolder;               ///< for safety copies and the log of the session
        std::optional<Dialogs> dialogs = {};  ///< none: those a person sees
        /// What ranges come from; none: the ensemble of the program.
        EnsembleSource ensemble = {};
    };
    MainWindowHost(std::shared_ptr<const PolicyModel> model, Dependencies dependencies);
    ~MainWindowHost() override;

    /// The window now in use; another one once a language has been chosen.
    [[nodiscard]] MainWindow& window() { return *window_; }
    [[nodiscard]] Document& document() { return document_; }
    /// Brings unsaved work and the log of the session to the disk without waiting, for a program
    /// that is about to end without being closed.
    void keepWork();

signals:
    /// Another window has taken over.
    void replaced();

private:
    void build(const MainWindow* before);
    void useLanguage(const QString& code);

    Dependencies dependencies_;
    Document document_;
    SessionState session_;                ///< goes before the document
    std::unique_ptr<MainWindow> window_;  ///< last member: it shows the others
};

}  // namespace kyosei
