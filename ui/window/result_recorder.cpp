// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/result_recorder.h"

#include "ui/document/document.h"
#include "ui/history/time_machine.h"
#include "ui/history/time_machine_results.h"
#include "ui/run/results_model.h"

#include <utility>

namespace kyosei {

ResultRecorder::ResultRecorder(TimeMachine& machine, const Document& document,
                               const ResultsModel& results, std::function<bool()> isHiding,
                               QObject* parent)
    : QObject(parent), machine_(machine), document_(document), results_(results),
      isHiding_(std::move(isHiding)) {
    connect(&results_, &ResultsModel::viewChanged, this, &ResultRecorder::record);
}

void ResultRecorder::record() {
    if (isHiding_() || document_.isPreviewing() || results_.isRunning() || results_.unmasked().cut)
        return;  // what is shown is not what the scenario comes to
    const SessionLog& log = machine_.log();
    RunView known = results_.unmasked();
    if (results_.isEnsembleRunning())
        known.fan.reset();
    if (known.fan || log.steps[log.current].results.empty())
        machine_.setResults(keyResults(known));
}

}  // namespace kyosei
