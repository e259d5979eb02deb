// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/constant_probes.h"

#include "model/analysis/issue_codes.h"
#include "model/engine/csv_export.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace kyosei {

namespace {

const VariableInfo* ownerOf(const Program& program, Slot slot) {
    for (const VariableInfo& variable : program.variables())
        if (slot >= variable.first && slot < variable.first + variable.size)
            return &variable;
    return nullptr;
}

Probe probeAround(const VariableInfo& variable, Slot slot, double value, double share) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    Probe probe{slot, value, share * std::abs(value), -kInfinity, kInfinity};
    const auto& range = variable.range;
    if (probe.step == 0)
        probe.step = range ? share * (range->maximum - range->minimum) : share;
    if (!(probe.step > 0))
        probe.step = share;
    if (range && value >= range->minimum && value <= range->maximum) {
        probe.minimum = range->minimum;
        probe.maximum = range->maximum;
    }
    return probe;
}

}  // namespace

Result<std::vector<ConstantProbe>> constantProbes(const Program& program, const RunResult& run,
                                                  const std::vector<std::string>& names,
                                                  double share) {
    const auto columns = exportColumns(program, names);
    if (!columns)
        return fail(columns.error());
    std::vector<ConstantProbe> probes;
    Issues issues;
    for (const ExportColumn& column : *columns) {
        const VariableInfo* variable = ownerOf(program, column.slot);
        if (variable && variable->constant) {
            const double value = run.series(column.slot).front();
            probes.push_back(
                {column.name, variable->units, probeAround(*variable, column.slot, value, share)});
        } else if (!names.empty()) {
            issues.push_back({codes::notAConstantProbe, {{}, 0, column.name}});
        }
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return probes;
}

}  // namespace kyosei
