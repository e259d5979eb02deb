// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/discovery_runs.h"

#include <QMetaObject>

#include <utility>

namespace kyosei {

DiscoveryRuns::DiscoveryRuns(SharedSource<PolicyEnsemble> ensemble, QObject* parent)
    : QObject(parent),
      worker_(
          discovery::discoveryHandler(std::move(ensemble)),
          [this](std::uint64_t revision, Result<discovery::DiscoveryNews> news) {
              QMetaObject::invokeMethod(
                  this, [this, revision, news = std::move(news)] { receive(revision, news); },
                  Qt::QueuedConnection);
          },
          discovery::DiscoveryWorker::Priority::background) {}

void DiscoveryRuns::start(const discovery::DiscoverRequest& request) {
    awaited_ = worker_.submit(request);
}

void DiscoveryRuns::cancel() {
    worker_.cancel();
    awaited_ = 0;
}

void DiscoveryRuns::receive(std::uint64_t revision, const Result<discovery::DiscoveryNews>& news) {
    if (revision != awaited_)
        return;
    if (!news || (news->answer && news->answer->complete))
        awaited_ = 0;
    if (news)
        emit advanced(*news);
    else
        emit failed(news.error());
}

}  // namespace kyosei
