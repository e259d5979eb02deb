// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/report/compose.h"
#include "model/report/facts.h"
#include "ui/run/background.h"

#include <QDialog>
#include <QPageSize>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace kyosei {

class ReportPreview;

/// A report on the scenario on screen: two pages to look at, to print and to save. First without
/// fair shares, which take longer, then with them. Not modal; deletes itself when closed.
class ReportWindow : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        Scenario scenario;
        std::vector<double> weights;  ///< of the members by what is believed; empty: their own
        QString path;                 ///< of its file; empty: none yet
    };
    ReportWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble, Subject subject,
                 QWidget* parent = nullptr);

    /// What is shown, in the language and on the paper chosen; none while nothing is known.
    [[nodiscard]] std::optional<report::ReportDocument> document() const;
    /// Writes it in the format that the name says: .pdf, .html, .md. Fails with what is wrong.
    [[nodiscard]] Result<void> saveTo(const QString& path) const;

signals:
    /// There is something to show; `final`: with fair shares.
    void ready(bool final);

private:
    void start(bool shares);
    void showFacts(Result<report::ReportFacts> facts, bool shares);
    void refresh();
    void askForFile();
    void print();
    void copyText();
    [[nodiscard]] QPageSize pageSize() const;

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource ensemble_;
    Subject subject_;
    std::optional<report::ReportFacts> facts_;
    ReportPreview* preview_;
    QComboBox* language_;
    QComboBox* paper_;
    QLabel* note_;
    QProgressBar* progress_;
    QList<QPushButton*> outputs_;  ///< that need something to show
    BackgroundTask running_;
};

}  // namespace kyosei
