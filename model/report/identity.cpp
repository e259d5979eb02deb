// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/identity.h"

#include "model/base/digest.h"
#include "model/base/resources.h"
#include "model/calibrate/fingerprints.h"

namespace kyosei::report {

namespace {

std::string digestOfData() {
    std::string text;
    for (const std::string_view folder : {"data/", "ensemble/", "model/"})
        for (const std::string_view path : resourcesBelow(folder)) {
            const std::string_view content = *resource(path);
            text += std::string(path) + ' ' + std::to_string(content.size()) + '\n';
            text += content;
        }
    return digestOf(text);
}

}  // namespace

Identity identityOf(const PolicyModel& model, const Scenario& scenario) {
    return {KYOSEI_VERSION, calibrate::hashOf(model), dataDigest(),
            digestOf(writeScenario(scenario))};
}

const std::string& dataDigest() {
    static const std::string kData = digestOfData();
    return kData;
}

std::string brief(const std::string& digest) {
    constexpr std::size_t kDigits = 8;
    return digest.substr(0, kDigits);
}

}  // namespace kyosei::report
