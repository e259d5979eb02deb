// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/library.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTextBrowser;

namespace kyosei {

class Document;

/// The scenarios at hand, own and bundled, to search, read, open as a copy and compare. Child of
/// the main window; not modal.
class LibraryDialog : public QDialog {
    Q_OBJECT
public:
    LibraryDialog(const Document& document, QString folder, QWidget* parent = nullptr);
    /// Reads the folder again, e.g. after something was saved.
    void reload();

signals:
    /// Open as a new scenario, without a file of its own.
    void copyWanted(kyosei::Scenario scenario);
    /// Side by side with what is on screen.
    void compareWanted(std::vector<kyosei::Scenario> scenarios);
    /// Keep what is on screen in the library's folder.
    void keepWanted();

private:
    void build();
    void filter();
    void showChoice();
    [[nodiscard]] std::vector<const LibraryEntry*> chosen() const;
    [[nodiscard]] QString describe(const LibraryEntry& entry) const;
    void addHeading(const QString& text);
    void addEntries(bool bundled);
    void openCopy();
    /// The one own scenario that is chosen, or null.
    [[nodiscard]] const LibraryEntry* own() const;
    void rename(const QListWidgetItem* item);
    void remove();
    void bringBack();
    /// A sentence below the list; with `undoable`, "Undo" beside it.
    void say(const QString& sentence, bool undoable = false);

    const Document& document_;
    QString folder_;
    std::vector<LibraryEntry> entries_;
    QLineEdit* search_;
    QListWidget* list_;
    QTextBrowser* text_;
    QPushButton* open_;
    QPushButton* compare_;
    QPushButton* rename_ = nullptr;
    QPushButton* delete_ = nullptr;
    QLabel* notice_;
    QPushButton* undo_;
    QString deletedFrom_;  ///< of the last one
    QString deletedTo_;
};

}  // namespace kyosei
