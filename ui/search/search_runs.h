// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/search/package_search.h"
#include "ui/run/background.h"

#include <QObject>

#include <memory>

namespace kyosei {

/// Looks for packages in the background, behind all that a person waits for, and tells what it has
/// found while it goes on. A new search takes the place of the one before. UI thread.
class SearchRuns : public QObject {
    Q_OBJECT
public:
    SearchRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
               QObject* parent = nullptr);

    // None of these blocks.
    void start(search::Request request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return task_.isRunning(); }

signals:
    void progressed(int percent);
    void found(std::shared_ptr<const kyosei::search::Found> found);
    /// Nothing more will come of it.
    void failed(const kyosei::Issues& issues);

private:
    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource ensemble_;
    BackgroundTask task_;
};

}  // namespace kyosei
