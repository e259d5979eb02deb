// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/remedies.h"

#include "ui/discovery/discovery_words.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

using discovery::Discovery;
using discovery::FutureDimension;
using discovery::Restriction;

namespace {

struct RemedyText {
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

double middleYear(const Discovery& found, const discovery::Box& box, std::size_t dimension) {
    std::vector<double> years;
    const discovery::Cases& cases = found.table.cases;
    for (std::size_t k = 0; k < cases.count(); ++k)
        if (cases.ofInterest[k] != 0 && std::isfinite(cases.values[dimension][k]) &&
            box.contains(cases, k))
            years.push_back(cases.values[dimension][k]);
    if (years.empty())
        return std::nan("");
    const auto middle = years.begin() + static_cast<std::ptrdiff_t>(years.size() / 2);
    std::nth_element(years.begin(), middle, years.end());
    return *middle;
}

void addRemedies(const Discovery& found, const discovery::Box& box, std::vector<Remedy>& remedies) {
    for (const Restriction& restriction : box.restrictions) {
        const FutureDimension& dimension = found.table.dimensions[restriction.dimension];
        Remedy remedy;
        remedy.id = dimension.id;
        if (dimension.kind == FutureDimension::Kind::shock && restriction.hasHigh()) {
            remedy.kind = Remedy::Kind::shock;
            remedy.year = middleYear(found, box, restriction.dimension);
            if (!std::isfinite(remedy.year))
                continue;
            remedy.text = RemedyText::tr("Try it: %1 in %2")
                              .arg(dimensionName(dimension), formatYear(remedy.year));
        } else if (dimension.kind == FutureDimension::Kind::government &&
                   restriction.allowed.front() != 0) {
            remedy.kind = Remedy::Kind::government;
            remedy.text = RemedyText::tr("Try it: %1 does not follow")
                              .arg(dataText("elements", dimension.title));
        } else if (dimension.kind == FutureDimension::Kind::school &&
                   std::ranges::count(restriction.allowed, std::uint8_t{1}) == 1) {
            remedy.kind = Remedy::Kind::school;
            remedy.school =
                static_cast<std::size_t>(std::ranges::find(restriction.allowed, std::uint8_t{1}) -
                                         restriction.allowed.begin());
            const auto& categories = found.table.cases.dimensions[restriction.dimension].categories;
            remedy.text = RemedyText::tr("Try it: believe %1")
                              .arg(dataText("worldviews", categories[remedy.school]));
        } else {
            continue;
        }
        remedies.push_back(std::move(remedy));
    }
}

}  // namespace

std::vector<Remedy> remediesOf(const Discovery& found, std::size_t chosen) {
    std::vector<Remedy> remedies;
    const discovery::Explanation& explanation = found.explanation;
    addRemedies(found, explanation.findings[chosen].box, remedies);
    if (chosen == explanation.chosen)
        for (const discovery::Finding& finding : explanation.further)
            addRemedies(found, finding.box, remedies);
    return remedies;
}

}  // namespace kyosei
