// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_draw.h"

#include "ui/style/metrics.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kyosei {

ChartDraw::ChartDraw(QWidget* parent) : QWidget(parent), which_(new ElidedLabel(this)) {
    which_->setMaximumLines(1);
    auto* again = new QPushButton(tr("Draw &Again"), this);
    again->setToolTip(tr("Other futures of the same scenario. The years before today are drawn "
                         "too; crises on record happen in each."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing(*this));
    row->addWidget(which_, 1);
    row->addWidget(again);
    connect(again, &QPushButton::clicked, this, &ChartDraw::drawAgainWanted);
}

void ChartDraw::setContent(const ChartContent& content) {
    if (content.futures == 0) {
        which_->setText(tr("Drawing futures…"));
        return;
    }
    const std::size_t shown = content.lines[content.focus].members.size();
    which_->setText(tr("Draw %1: %2 of %n future(s), chance alone, central constants", nullptr,
                       static_cast<int>(content.futures))
                        .arg(content.draw)
                        .arg(shown));
}

}  // namespace kyosei
