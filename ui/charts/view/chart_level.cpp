// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_level.h"

#include "ui/style/metrics.h"
#include "ui/widgets/number_box.h"
#include "ui/widgets/plain_slider.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <cmath>

namespace kyosei {

namespace {

constexpr int kPositions = 200;

}  // namespace

ChartLevel::ChartLevel(QWidget* parent)
    : QWidget(parent), box_(new NumberBox(this)), slider_(new PlainSlider(this)),
      unit_(new QLabel(this)) {
    auto* label = new QLabel(tr("At &least"), this);
    label->setBuddy(box_);
    box_->setKeyboardTracking(false);
    box_->setAccessibleName(tr("Level to reach"));
    slider_->setRange(0, kPositions);
    slider_->setPageStep(kPositions / 10);
    slider_->setAccessibleName(tr("Level to reach"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing(*this));
    row->addWidget(label);
    row->addWidget(box_);
    row->addWidget(unit_);
    row->addWidget(slider_, 1);
    connect(box_, &QDoubleSpinBox::valueChanged, this, &ChartLevel::levelEdited);
    connect(slider_, &QSlider::valueChanged, this, [this](int position) {
        const double exact = low_ + (high_ - low_) * position / kPositions;
        const double power = std::pow(10.0, box_->decimals());
        emit levelEdited(std::round(exact * power) / power);
    });
}

void ChartLevel::setContent(const ChartContent& content) {
    low_ = content.levelLow;
    high_ = content.levelHigh;
    const QSignalBlocker quietBox(box_);
    const QSignalBlocker quietSlider(slider_);
    box_->setDecimals(content.levelDecimals);
    box_->setRange(low_, high_);
    box_->setSingleStep((high_ - low_) / 100);
    box_->setValue(content.level);
    unit_->setText(content.levelUnit);
    if (!slider_->isSliderDown()) {
        const double share = high_ > low_ ? (content.level - low_) / (high_ - low_) : 0;
        slider_->setValue(static_cast<int>(std::lround(share * kPositions)));
    }
}

}  // namespace kyosei
