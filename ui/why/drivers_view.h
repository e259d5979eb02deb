// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/why/reason_runs.h"
#include "ui/why/reason_view.h"

namespace kyosei {

/// What the doubt about a change comes from: the unknown constants that spread it over the members,
/// and where it stands if each is low or high. A row leads to what is known about the constant.
class DriversView : public ReasonView {
    Q_OBJECT
public:
    explicit DriversView(const std::shared_ptr<const WhySources>& sources,
                         QWidget* parent = nullptr);

protected:
    void ask(const ReasonRequest& request) override;
    void cancel() override;
    void refresh() override;
    void pressed(std::size_t row) override;

private:
    [[nodiscard]] ContributionRowContent rowOf(const Driver& driver) const;

    DriverRuns* runs_;
    std::shared_ptr<const DriverAnswer> answer_;
};

}  // namespace kyosei
