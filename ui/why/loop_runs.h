// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/background.h"
#include "ui/why/reason_request.h"
#include "ui/why/why_sources.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace kyosei {

/// What the named feedback loops do to a scenario.
struct LoopAnswer {
    std::vector<Knockout> loops;        ///< in the order of the model
    structure::NamedLoopShares shares;  ///< how strong each is when, by loop
    /// What is lost without each, by loop; none while it is worked out.
    std::optional<KnockoutComparison> without;
    bool final = false;  ///< over all members
};

/// Works that out in the background: first how strong loops are, then what is lost without each,
/// with the first members and with all. The newest request wins. UI thread.
class LoopRuns : public QObject {
    Q_OBJECT
public:
    explicit LoopRuns(std::shared_ptr<const WhySources> sources, QObject* parent = nullptr);
    /// Forgets what was under way.
    void start(const ReasonRequest& request);
    void cancel() { task_.cancel(); }

signals:
    void found(std::shared_ptr<const kyosei::LoopAnswer> answer);
    void progressed(int done, int all);
    void failed(const kyosei::Issues& issues);

private:
    using Answer = std::shared_ptr<const LoopAnswer>;
    void refine(const ReasonRequest& request, const Answer& known, bool final);
    void tell(const ReasonRequest& request, const Result<Answer>& answer);

    std::shared_ptr<const WhySources> sources_;
    BackgroundTask task_;
};

}  // namespace kyosei
