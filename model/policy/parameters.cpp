// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/parameters.h"

#include "model/base/csv.h"
#include "model/base/numbers.h"

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
        return fail({Severity::error,
                     IssueCode::invalidValue,
                     place,
                     "has " + std::to_string(fields.size()) + " fields instead of " +
                         std::to_string(kColumns.size()) + ".",
                     {}});
    const auto central = finiteNumber(fields[3]);
    const auto low = finiteNumber(fields[4]);
    const auto high = finiteNumber(fields[5]);
    if (!central || !low || !high)
        return fail({Severity::error,
                     IssueCode::invalidValue,
                     place,
                     "should have numbers for central, low and high.",
                     {}});
    Result<Distribution> prior = Distribution::parse(fields[6], central, place);
    if (!prior)
        return fail(std::move(prior.error()));
    const VariableInfo* variable = program.find(fields[0]);
    if (!variable)
        return fail({Severity::error,
                     IssueCode::unknownName,
                     place,
                     "is not a variable of the model.",
                     {}});
    if (!variable->constant || variable->size != 1)
        return fail({Severity::error,
                     IssueCode::invalidValue,
                     place,
                     "is not a single constant of the model, so it cannot be varied.",
                     {}});
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
        return fail({Severity::error,
                     IssueCode::invalidValue,
                     {file, 1, {}},
                     "does not begin with the columns of a parameter table.",
                     {}});
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
