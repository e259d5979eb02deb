// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/report/report_plan.h"
#include "ui/run/background.h"

#include <QDialog>
#include <QList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kyosei {

class ReportChoices;
class ReportPreview;

/// A report on the scenario on screen, or on it and the kept proposals side by side: pages to look
/// at, to print and to save, with an annex that can be chosen. The two pages come first without
/// fair shares, which take longer, then with them. Not modal; deletes itself when closed.
class ReportWindow : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        Scenario scenario;
        std::vector<double> weights;  ///< of the members by what is believed; empty: their own
        QString path;                 ///< of its file; empty: none yet
        std::string label = "A";      ///< what it is called beside the others
        std::vector<report::LabelledScenario> kept = {};  ///< proposals to compare with
        std::optional<SessionLog> session = {};           ///< none: nothing was logged
        std::vector<std::string> chartsOnScreen = {};     ///< ids
    };
    ReportWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble, Subject subject,
                 QWidget* parent = nullptr);

    [[nodiscard]] ReportChoices& choices() { return *choices_; }
    /// What is shown, in the language and on the paper chosen; none while nothing is known.
    [[nodiscard]] std::optional<report::ReportDocument> document() const;
    /// Writes it in the format that the name says: .pdf, .html, .md, .xlsx. Fails with what is
    /// wrong.
    [[nodiscard]] Result<void> saveTo(const QString& path) const;

signals:
    /// There is something to show; `final`: with fair shares and the annex.
    void ready(bool final);

private:
    void start(bool shares);
    void startAround();
    void showFacts(Result<report::ReportFacts> facts, bool shares);
    void showAround(Result<report::RanReport> around);
    void showProgress(int done, int all);
    void refresh();
    void tellReady();
    [[nodiscard]] report::ReportPlan plan() const;
    void askForFile();
    void print();
    void fillCopies();
    void copyText();
    /// What the annex has, as a workbook.
    [[nodiscard]] Result<void> saveWorkbook(const QString& path) const;

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource ensemble_;
    Subject subject_;
    std::optional<report::ReportFacts> facts_;  ///< of the scenario on screen
    bool shared_ = false;                       ///< with fair shares, or there are none
    report::RanReport around_;                  ///< comparison and annex
    bool aroundKnown_ = true;
    ReportPreview* preview_;
    ReportChoices* choices_;
    QLabel* note_;
    QProgressBar* progress_;
    QList<QPushButton*> outputs_;  ///< that need something to show
    BackgroundTask running_;
    BackgroundTask surrounding_;
};

}  // namespace kyosei
