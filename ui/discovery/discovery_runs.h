// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/discover.h"

#include <QObject>

#include <cstdint>

namespace kyosei {

/// Searches for when a goal is missed, in the background and in stages; a newer question takes the
/// place of an older one. UI thread.
class DiscoveryRuns : public QObject {
    Q_OBJECT
public:
    explicit DiscoveryRuns(SharedSource<PolicyEnsemble> ensemble, QObject* parent = nullptr);

    // Neither blocks.
    void start(const discovery::DiscoverRequest& request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return awaited_ != 0; }

signals:
    /// Of the newest question: an answer, or how far the next one is.
    void advanced(const kyosei::discovery::DiscoveryNews& news);
    void failed(const kyosei::Issues& issues);

private:
    void receive(std::uint64_t revision, const Result<discovery::DiscoveryNews>& news);

    std::uint64_t awaited_ = 0;          ///< the newest question; 0: none is open
    discovery::DiscoveryWorker worker_;  ///< last member: stops before what its answers use is gone
};

}  // namespace kyosei
