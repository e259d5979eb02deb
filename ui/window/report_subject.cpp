// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_subject.h"

#include "ui/document/document.h"
#include "ui/history/time_machine_store.h"
#include "ui/run/results_model.h"

#include <utility>

namespace kyosei {

ReportWindow::Subject reportSubject(const Document& document, const ResultsModel& results,
                                    const SessionState& session,
                                    std::vector<std::string> chartsOnScreen) {
    ReportWindow::Subject subject;
    subject.scenario = document.kept();
    if (subject.scenario.title.empty())
        subject.scenario.title = document.displayTitle().toStdString();
    subject.weights = results.weights();
    subject.path = document.path();
    subject.chartsOnScreen = std::move(chartsOnScreen);
    std::size_t free = 0;
    while (session.proposals.find(free))
        ++free;
    subject.label = std::string(1, static_cast<char>('A' + free));
    for (const Proposal& proposal : session.proposals.list()) {
        const std::string letter(1, proposal.letter());
        if (proposal.scenario->runsLike(subject.scenario)) {
            subject.label = letter;
            continue;
        }
        Scenario scenario = *proposal.scenario;
        scenario.title = proposal.name;
        subject.kept.push_back({letter, std::move(scenario)});
    }
    if (session.machine.isWorthKeeping())
        subject.session = session.store.log();
    return subject;
}

}  // namespace kyosei
