// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/knockouts.h"
#include "ui/run/background.h"
#include "ui/run/run_view.h"

#include <QObject>

#include <memory>
#include <vector>

namespace kyosei {

/// Makes the model without the feedback loops that somebody wants to see cut, in the background
/// (about a second). The newest wish wins. UI thread.
class LoopCuts : public QObject {
    Q_OBJECT
public:
    explicit LoopCuts(std::shared_ptr<const PolicyModel> model, QObject* parent = nullptr);

    /// None: the model as it is, at once.
    void cut(const std::vector<Knockout>& loops);

signals:
    /// Null: nothing is cut.
    void made(std::shared_ptr<const kyosei::CutModel> model);
    void failed(const kyosei::Issues& issues);

private:
    std::shared_ptr<const PolicyModel> model_;
    BackgroundTask task_;
};

}  // namespace kyosei
