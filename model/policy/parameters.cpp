// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/parameters.h"

#include "model/base/csv.h"
#include "model/base/numbers.h"
#include "model/policy/issue_codes.h"

#include <optional>
#include <utility>

namespace kyosei {

namespace {

const std::vector<std::string> kColumns = {
    "id",   "meaning", "unit",  "central", "low",
    "high", "prior",   "grade", "source",  "contrary_evidence"};

Result<Parameter> parameterOf(const CsvRecord& record, const Program& program,
                              const std::string& file) {
    const auto& fields = record.fields;
    const Place place{file, record.line, fields[0]};
    if (fields.size() != kColumns.size())
        return fail({codes::parameterFields, place, {fields.size(), kColumns.size()}});
    const auto central = finiteNumber(fields[3]);
    const auto low = finiteNumber(fields[4]);
    const auto high = finiteNumber(fields[5]);
    if (!central || !low || !high)
        return fail({codes::parameterNumbers, place});
    Result<Distribution> prior = Distribution::parse(fields[6], central, place);
    if (!prior)
        return fail(std::move(prior.error()));
    const VariableInfo* variable = program.find(fields[0]);
    if (!variable)
        return fail({codes::parameterUnknown, place});
    if (!variable->constant || variable->size != 1)
        return fail({codes::parameterNotConstant, place});
    return Parameter{fields[0], fields[1], fields[2], *central,  *low,           *high,
                     *prior,    fields[7], fields[8], fields[9], variable->first};
}

}  // namespace

Result<std::vector<Parameter>> readParameters(std::string_view csv, const Program& program,
                                              const std::string& file) {
    const Result<std::vector<CsvRecord>> records = readCsv(csv, file);
    if (!records)
        return fail(records.error());
    if (records->empty() || records->front().fields != kColumns)
        return fail({codes::notAParameterTable, {file, 1, {}}});
    std::vector<Parameter> parameters;
    Issues issues;
    for (std::size_t i = 1; i < records->size(); ++i) {
        Result<Parameter> parameter = parameterOf((*records)[i], program, file);
        if (parameter)
            parameters.push_back(std::move(*parameter));
        else
            issues.insert(issues.end(), parameter.error().begin(), parameter.error().end());
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return parameters;
}

}  // namespace kyosei
