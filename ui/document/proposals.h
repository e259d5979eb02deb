// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/proposal.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace kyosei {

/// Scenarios that were kept beside the one being edited, lettered A to G, so that several can be
/// seen in one chart. A letter stays with its proposal and is given again only once that is
/// removed. Part of the SessionState; UI thread.
class Proposals : public QObject {
    Q_OBJECT
public:
    /// More lines than that in one chart cannot be told apart.
    static constexpr std::size_t kMaxShown = 5;

    /// By place.
    [[nodiscard]] const std::vector<Proposal>& list() const { return list_; }
    /// Null if there is none there.
    [[nodiscard]] const Proposal* find(std::size_t place) const;
    [[nodiscard]] bool isFull() const { return list_.size() == kMaxProposals; }

    /// Keeps a scenario under the first free letter, with that name or one like it that is not
    /// taken, and shows it if there is room for its line. One that runs like it is not kept again.
    /// Returns its place; none if all letters are taken.
    std::optional<std::size_t> keep(const Scenario& scenario, const QString& name);
    void remove(std::size_t place);
    /// An empty name changes nothing.
    void rename(std::size_t place, const QString& name);
    /// False if there are as many lines as can be told apart.
    bool setShown(std::size_t place, bool shown);
    /// Takes in those of an earlier session, as far as their letters are free.
    void adopt(std::vector<Proposal> earlier);

signals:
    void changed();

private:
    [[nodiscard]] Proposal* at(std::size_t place);
    [[nodiscard]] bool hasRoomForLine() const;
    [[nodiscard]] std::string freeName(const QString& wanted) const;
    void insert(Proposal proposal);

    std::vector<Proposal> list_;
};

}  // namespace kyosei
