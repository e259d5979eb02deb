// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_window.h"

class QCheckBox;

namespace kyosei {

/// Makes an evidence pack of the scenario on screen. Not modal; deletes itself when closed.
class PackWindow : public QDialog {
    Q_OBJECT
public:
    PackWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
               ReportWindow::Subject subject, QWidget* parent = nullptr);

    /// Makes the pack in the background and writes it into this file.
    void makeInto(const QString& path);

signals:
    /// The pack is written, or the window says why not.
    void finished(bool written);

private:
    void askForFile();
    void showOutcome(const QString& path, const Result<void>& written);

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource ensemble_;
    ReportWindow::Subject subject_;
    QComboBox* language_;
    QCheckBox* shares_;
    QLabel* note_;
    QProgressBar* progress_;
    QPushButton* save_;
    BackgroundTask running_;
};

}  // namespace kyosei
