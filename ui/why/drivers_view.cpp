// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/drivers_view.h"

#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/why/reason_text.h"

#include <algorithm>
#include <utility>

namespace kyosei {

DriversView::DriversView(const std::shared_ptr<const WhySources>& sources, QWidget* parent)
    : ReasonView(sources->model, Asks::atRest, parent), runs_(new DriverRuns(sources, this)) {
    setAccessibleName(tr("What the doubt comes from"));
    showKey(
        tr("Bars, from the median of all runs: the change where the constant is high (in "
           "colour) and where it is low (grey). Per cent: of the spread. A row leads to what is "
           "known about the constant."));
    connect(runs_, &DriverRuns::found, this, [this](std::shared_ptr<const DriverAnswer> answer) {
        answer_ = std::move(answer);
        refresh();
        finish();
    });
    connect(runs_, &DriverRuns::failed, this, [this](const Issues& issues) { finish(issues); });
}

void DriversView::ask(const ReasonRequest& request) {
    answer_.reset();
    runs_->start(request);
}

void DriversView::cancel() {
    runs_->cancel();
}

ContributionRowContent DriversView::rowOf(const Driver& driver) const {
    const ChangeScale scale = finer(subject().changes);
    const double middle = answer_->output.range.median;
    ContributionRowContent row;
    row.name = constantName(*answer_, driver);
    const double high = driver.high - middle;
    row.share = {high, high, high, 1, 1, 0};
    row.other = driver.low - middle;
    row.number = formatQuantity(100 * driver.share, 0, QStringLiteral("%"));
    row.range = tr("%1 … %2", "change where a constant is low, and where it is high")
                    .arg(formatSigned(driver.low, scale.decimals),
                         formatSigned(driver.high, scale.decimals));
    row.colour = theme().accent;
    row.sentence = driverSentence(*answer_, driver, scale);
    return row;
}

void DriversView::refresh() {
    if (!answer_)
        return;
    showSentence(driversSentence(*answer_));
    std::vector<ContributionRowContent> rows;
    for (const Driver& driver : answer_->output.drivers.named)
        rows.push_back(rowOf(driver));
    showRows(std::move(rows));
    showState(
        tr("%1 constants were varied in %2 runs; what explains less than %3 % is within noise")
            .arg(answer_->names.size())
            .arg(answer_->members)
            .arg(formatNumber(100 * answer_->output.drivers.noise, 1)));
}

void DriversView::pressed(std::size_t row) {
    const auto& named = answer_->output.drivers.named;
    if (row >= named.size())
        return;
    const std::string& name = answer_->names[named[row].constant];
    const std::size_t bracket = name.find('[');
    const VariableInfo* info = model().program().find(name.substr(0, bracket));
    if (!info)
        return;
    Slot slot = info->first;
    for (std::size_t e = 0; e < info->size; ++e)
        if (model().program().elementName(*info, e) == name)
            slot = info->first + static_cast<Slot>(e);
    emit variableRequested(slot);
}

}  // namespace kyosei
