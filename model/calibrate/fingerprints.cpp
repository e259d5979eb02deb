// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/fingerprints.h"

#include "model/base/digest.h"
#include "model/base/numbers.h"
#include "model/calibrate/evidence.h"
#include "model/xmile/writer.h"

namespace kyosei::calibrate {

std::string hashOf(std::string_view text) {
    return digestOf(text);
}

std::string hashOf(const PolicyModel& model) {
    xmile::Document document = model.document();
    document.loops.clear();
    for (xmile::Variable& variable : document.variables) {
        variable.documentation.clear();
        variable.range.reset();
    }
    return digestOf(writeXmile(document));
}

std::string hashOf(const std::vector<Parameter>& parameters) {
    std::string text;
    for (const Parameter& parameter : parameters)
        text += parameter.id + ' ' + toText(parameter.prior) + '\n';
    return digestOf(text);
}

std::string hashOf(const Plan& plan) {
    std::string text;
    const auto add = [&](double number) { text += shortestNumber(number) + ' '; };
    for (const PairRecord& record : plan.record) {
        add(record.peace);
        add(record.crisis);
    }
    for (const Evidence& evidence : plan.evidence)
        for (const Figure& figure : figuresOf(evidence)) {
            add(figure.begin);
            add(figure.value);
        }
    return digestOf(text);
}

}  // namespace kyosei::calibrate
