// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/proposals.h"

#include "ui/text/data_text.h"

#include <algorithm>
#include <utility>

namespace kyosei {

const Proposal* Proposals::find(std::size_t place) const {
    const auto found = std::ranges::find(list_, place, &Proposal::place);
    return found == list_.end() ? nullptr : &*found;
}

Proposal* Proposals::at(std::size_t place) {
    return const_cast<Proposal*>(std::as_const(*this).find(place));
}

bool Proposals::hasRoomForLine() const {
    return static_cast<std::size_t>(std::ranges::count(list_, true, &Proposal::shown)) < kMaxShown;
}

std::string Proposals::freeName(const QString& wanted) const {
    std::string name = wanted.toStdString();
    for (int number = 2; std::ranges::find(list_, name, &Proposal::name) != list_.end(); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number).toStdString();
    return name;
}

void Proposals::insert(Proposal proposal) {
    const auto after = std::ranges::upper_bound(list_, proposal.place, {}, &Proposal::place);
    list_.insert(after, std::move(proposal));
}

std::optional<std::size_t> Proposals::keep(const Scenario& scenario, const QString& name) {
    const auto known = std::ranges::find_if(
        list_, [&](const Proposal& each) { return each.scenario->runsLike(scenario); });
    if (known != list_.end()) {
        setShown(known->place, true);
        return known->place;
    }
    if (isFull())
        return std::nullopt;
    std::size_t place = 0;
    while (find(place))
        ++place;
    insert({place, freeName(plainLine(name)), hasRoomForLine(),
            std::make_shared<const Scenario>(scenario)});
    emit changed();
    return place;
}

void Proposals::remove(std::size_t place) {
    if (std::erase_if(list_, [place](const Proposal& each) { return each.place == place; }) > 0)
        emit changed();
}

void Proposals::rename(std::size_t place, const QString& name) {
    Proposal* proposal = at(place);
    const std::string wanted = plainLine(name).toStdString();
    if (!proposal || wanted.empty() || wanted == proposal->name)
        return;
    proposal->name = wanted;
    emit changed();
}

bool Proposals::setShown(std::size_t place, bool shown) {
    Proposal* proposal = at(place);
    if (!proposal || proposal->shown == shown)
        return proposal != nullptr;
    if (shown && !hasRoomForLine())
        return false;
    proposal->shown = shown;
    emit changed();
    return true;
}

void Proposals::adopt(std::vector<Proposal> earlier) {
    bool any = false;
    for (Proposal& proposal : earlier) {
        if (find(proposal.place))
            continue;
        proposal.shown = proposal.shown && hasRoomForLine();
        insert(std::move(proposal));
        any = true;
    }
    if (any)
        emit changed();
}

}  // namespace kyosei
