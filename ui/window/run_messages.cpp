// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_messages.h"

#include "ui/run/results_model.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/run_details.h"

namespace kyosei {

RunMessages::RunMessages(ResultsModel& results, MessageBar& messages, RunDetails& details,
                         QObject* parent)
    : QObject(parent), messages_(messages) {
    const QString run = QStringLiteral("run"), range = QStringLiteral("fan");
    connect(&results, &ResultsModel::runFinished, this,
            [this, run, &details](double milliseconds, const Issues& notes) {
                details.showRun(milliseconds);
                if (notes.empty())
                    messages_.dismiss(run);
                else
                    tell(run, Severity::warning,
                         tr("Some results of this run are not numbers; the charts have gaps."),
                         notes);
            });
    connect(&results, &ResultsModel::runFailed, this, [this, run, &details](const Issues& issues) {
        details.showFailure();
        tell(run, Severity::error,
             tr("This scenario could not be run; the charts show an earlier state."), issues);
    });
    connect(
        &results, &ResultsModel::ensembleAdvanced, this,
        [this, range, &details](std::size_t complete, std::size_t members, double milliseconds) {
            messages_.dismiss(range);
            details.showFan(complete, members, milliseconds);
        });
    connect(&results, &ResultsModel::ensembleFailed, this, [this, range](const Issues& issues) {
        tell(range, Severity::warning,
             tr("The likely range could not be computed; only single runs are shown."), issues);
    });
}

void RunMessages::tell(const QString& key, Severity severity, const QString& text,
                       const Issues& issues) {
    messages_.show({key, severity, text, issueLines(issues), {}});
}

}  // namespace kyosei
