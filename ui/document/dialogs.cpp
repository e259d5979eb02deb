// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/dialogs.h"

#include "ui/document/scenario_name.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace kyosei {

namespace {

struct DialogsText {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// Opens the dialog and answers exactly once, whether it is accepted or left.
void ask(QFileDialog* dialog, const QString& filter, Dialogs::PathAnswer answer) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({filter, DialogsText::tr("All files (*)")});
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer](int result) {
        const QStringList files = dialog->selectedFiles();
        answer(result == QDialog::Accepted && !files.isEmpty() ? files.first() : QString());
    });
    dialog->open();
}

void askUnsaved(QWidget* window, const QString& title, std::function<void(UnsavedAnswer)> answer) {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, DialogsText::tr("Unsaved changes"),
                        DialogsText::tr("Save the changes to “%1”?").arg(title),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box->setInformativeText(DialogsText::tr("They are lost if you do not save them."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    QObject::connect(box, &QDialog::finished, box, [box, answer = std::move(answer)] {
        switch (box->standardButton(box->clickedButton())) {
        case QMessageBox::Save: return answer(UnsavedAnswer::save);
        case QMessageBox::Discard: return answer(UnsavedAnswer::discard);
        default: return answer(UnsavedAnswer::cancel);
        }
    });
    box->open();
}

}  // namespace

Dialogs windowDialogs(QWidget* window) {
    Dialogs dialogs;
    dialogs.openFile = [window](const QString& folder, Dialogs::PathAnswer answer) {
        auto* dialog = new QFileDialog(window, DialogsText::tr("Open a scenario"), folder);
        dialog->setFileMode(QFileDialog::ExistingFile);
        ask(dialog, DialogsText::tr("Kyosei scenarios and evidence packs (*.json *.zip)"),
            std::move(answer));
    };
    dialogs.saveFile = [window](const QString& suggestedPath, Dialogs::PathAnswer answer) {
        const QFileInfo suggested(suggestedPath);
        auto* dialog =
            new QFileDialog(window, DialogsText::tr("Save the scenario"), suggested.path());
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(scenarioEnding().mid(1));
        dialog->selectFile(suggested.fileName());
        ask(dialog, DialogsText::tr("Kyosei scenarios (*.json)"), std::move(answer));
    };
    dialogs.unsaved = [window](const QString& title, std::function<void(UnsavedAnswer)> answer) {
        askUnsaved(window, title, std::move(answer));
    };
    return dialogs;
}

}  // namespace kyosei
