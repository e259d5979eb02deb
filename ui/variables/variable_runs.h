// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/parameters.h"
#include "model/simulation/policy_model.h"
#include "model/structure/variable_sheet.h"
#include "ui/run/background.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kyosei {

/// A variable of the policy model in two runs with central constants, all that is around it, and
/// the evidence for the constants in its equation. Immutable.
struct VariableAnswer {
    Slot slot = 0;
    structure::VariableSheet sheet;
    std::shared_ptr<const structure::Structure> structure;
    std::vector<Parameter> evidence;  ///< of the variable itself, or of constants it uses
    std::shared_ptr<const RunResult> before, after;  ///< with all outputs

    /// Where an element of the model stands in runs.
    [[nodiscard]] Slot slotOf(const Program& program, structure::Node node) const;
};

/// Works out answers in the background, one after the other: of requests that wait only the newest,
/// so that answers follow a slider that never rests. UI thread.
class VariableRuns : public QObject {
    Q_OBJECT
public:
    explicit VariableRuns(std::shared_ptr<const PolicyModel> model, QObject* parent = nullptr);

    struct Request {
        Slot slot = 0;
        Scenario scenario;
        Scenario reference;  ///< what it is read against
        double time = 0;
    };
    void ask(Request request);

signals:
    void answered(std::shared_ptr<const kyosei::VariableAnswer> answer);
    void failed(const kyosei::Issues& issues);

private:
    struct Workshop;
    void start(Request request);

    std::shared_ptr<Workshop> workshop_;  ///< used by one piece of work at a time
    std::optional<Request> waiting_;
    BackgroundTask task_;
};

}  // namespace kyosei
