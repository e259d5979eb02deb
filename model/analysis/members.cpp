// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/members.h"

#include "model/analysis/issue_codes.h"
#include "model/base/csv.h"
#include "model/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kyosei::calibrate {

namespace {

constexpr std::size_t kFirstConstant = 2;

/// The numbers of a record, or nothing.
std::vector<double> numbersOf(const CsvRecord& record) {
    std::vector<double> numbers;
    for (const std::string& field : record.fields) {
        const auto number = finiteNumber(field);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

bool isHeader(const std::vector<std::string>& fields) {
    return fields.size() > kFirstConstant && fields[0] == "member" && fields[1] == "weight";
}

}  // namespace

Members firstMembers(const Members& members, std::size_t count) {
    if (count >= members.count())
        return members;
    Members first = members;
    for (std::vector<double>& values : first.values)
        values.resize(count);
    first.draws.resize(std::min(count, first.draws.size()));
    first.weights.resize(count);
    const double total = std::accumulate(first.weights.begin(), first.weights.end(), 0.0);
    if (total > 0)
        for (double& weight : first.weights)
            weight /= total;
    return first;
}

std::string writeMembers(const Members& members) {
    std::string text = "member,weight";
    for (const std::string& name : members.names)
        text += ',' + name;
    text += '\n';
    for (std::size_t member = 0; member < members.count(); ++member) {
        text +=
            std::to_string(members.draws[member]) + ',' + shortestNumber(members.weights[member]);
        for (const std::vector<double>& values : members.values)
            text += ',' + shortestNumber(values[member]);
        text += '\n';
    }
    return text;
}

Result<Members> readMembers(std::string_view csv, const std::string& file) {
    const Result<std::vector<CsvRecord>> records = readCsv(csv, file);
    if (!records)
        return fail(records.error());
    if (records->size() < 2 || !isHeader(records->front().fields))
        return fail({codes::notAMemberTable, {file, 1, {}}});
    const std::vector<std::string>& header = records->front().fields;
    Members members;
    members.names.assign(header.begin() + kFirstConstant, header.end());
    members.values.resize(members.names.size());
    Issues issues;
    double sum = 0;
    for (std::size_t i = 1; i < records->size(); ++i) {
        const std::vector<double> numbers = numbersOf((*records)[i]);
        if (numbers.size() != header.size() || numbers[0] < 0 || numbers[1] < 0) {
            issues.push_back({codes::memberRow, {file, (*records)[i].line, {}}});
            continue;
        }
        members.draws.push_back(static_cast<std::size_t>(numbers[0]));
        members.weights.push_back(numbers[1]);
        sum += numbers[1];
        for (std::size_t k = 0; k < members.values.size(); ++k)
            members.values[k].push_back(numbers[kFirstConstant + k]);
    }
    if (issues.empty() && std::abs(sum - 1) > 1e-9)
        issues.push_back({codes::memberWeights, {file, 0, {}}});
    if (!issues.empty())
        return fail(std::move(issues));
    return members;
}

Result<std::vector<ConstantOverride>> constantsOf(const Members& members, const Program& program,
                                                  const std::string& file) {
    std::vector<ConstantOverride> constants;
    Issues issues;
    for (std::size_t k = 0; k < members.names.size(); ++k) {
        const std::string& name = members.names[k];
        const std::size_t bracket = name.find('[');
        std::vector<std::string> elements;
        if (bracket != std::string::npos)
            elements.push_back(name.substr(bracket + 1, name.size() - bracket - 2));
        const VariableInfo* variable = program.find(name.substr(0, bracket));
        const auto slot = program.slot(name.substr(0, bracket), elements);
        if (!variable || !slot || !variable->constant)
            issues.push_back({codes::memberConstant, {file, 1, name}});
        else
            constants.push_back({*slot, members.values[k]});
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return constants;
}

}  // namespace kyosei::calibrate
