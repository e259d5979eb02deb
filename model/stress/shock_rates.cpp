// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stress/shock_rates.h"

#include "model/base/csv.h"
#include "model/base/numbers.h"
#include "model/base/random.h"
#include "model/base/resources.h"
#include "model/stress/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::stress {

namespace {

const std::vector<std::string> kRateColumns = {"shock", "low",    "central", "high",
                                               "grade", "source", "note",    "contrary_evidence"};

Result<ShockRate> rateOf(const CsvRecord& record, const ShockTable& shocks,
                         const std::string& file) {
    const auto& fields = record.fields;
    const Place place{file, record.line, fields[0]};
    if (fields.size() != kRateColumns.size())
        return fail({codes::rateFields, place, {fields.size(), kRateColumns.size()}});
    const auto low = finiteNumber(fields[1]);
    const auto central = finiteNumber(fields[2]);
    const auto high = finiteNumber(fields[3]);
    if (!low || !central || !high || !(0 < *low && *low < *central && *central < *high))
        return fail({codes::rateNumbers, place});
    if (!shocks.find(fields[0]))
        return fail({codes::rateOfUnknownShock, place, {fields[0]}});
    return ShockRate{fields[0], *central, *low, *high, fields[4], fields[5], fields[6]};
}

}  // namespace

double ShockRate::quantile(double p) const {
    const double deviations = normalQuantile(0.95) - normalQuantile(0.05);
    return central * std::exp(std::log(high / low) / deviations * normalQuantile(p));
}

Result<std::vector<ShockRate>> readShockRates(std::string_view csv, const ShockTable& shocks,
                                              const std::string& file) {
    const Result<std::vector<CsvRecord>> records = readCsv(csv, file);
    if (!records)
        return fail(records.error());
    if (records->empty() || records->front().fields != kRateColumns)
        return fail({codes::notARateTable, {file, 1, {}}});
    std::vector<ShockRate> rates;
    Issues issues;
    for (std::size_t i = 1; i < records->size(); ++i) {
        Result<ShockRate> rate = rateOf((*records)[i], shocks, file);
        if (!rate)
            issues.insert(issues.end(), rate.error().begin(), rate.error().end());
        else if (std::ranges::any_of(
                     rates, [&](const ShockRate& known) { return known.shock == rate->shock; }))
            issues.push_back(
                {codes::rateTwice, {file, (*records)[i].line, rate->shock}, {rate->shock}});
        else
            rates.push_back(std::move(*rate));
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return rates;
}

Result<std::vector<ShockRate>> embeddedShockRates(const ShockTable& shocks) {
    constexpr const char* kFile = "data/shock_rates.csv";
    return requiredResource(kFile).and_then(
        [&](std::string_view csv) { return readShockRates(csv, shocks, kFile); });
}

}  // namespace kyosei::stress
