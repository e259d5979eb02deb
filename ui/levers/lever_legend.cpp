// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_legend.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/lever_slider_paint.h"

#include <QPainter>

#include <algorithm>

namespace kyosei {

LeverLegend::LeverLegend(bool assumptions, QWidget* parent)
    : QWidget(parent), assumptions_(assumptions) {
    setFont(scaledFont(font(), 0.86));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(tr("Tick: baseline. Filled stretch: what you changed. Dashed track and diamond: "
                  "moving it assumes that this government changes its policy."));
    setAccessibleName(toolTip());
}

QSize LeverLegend::sizeHint() const {
    return {200, lines(*this, 1.3)};
}

int LeverLegend::paintEntry(QPainter& painter, int right, bool assumption,
                            const QString& text) const {
    const int sample = lines(*this, 2.6);
    const int room = std::max(0, right - sample - 2 * spacing(*this));
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, room);
    const int width = fontMetrics().horizontalAdvance(shown);
    painter.setPen(theme().mutedInk);
    painter.drawText(QRect(right - width, 0, width + 1, height()), Qt::AlignVCenter, shown);

    const int left = right - width - spacing(*this) - sample;
    LeverSliderState state;
    state.left = left;
    state.right = left + sample;
    state.middle = height() / 2;
    state.radius = 5;
    state.tick = left + sample / 4;
    state.thumb = left + sample - 6;
    state.moved = true;
    state.assumption = assumption;
    painter.save();
    paintLeverSlider(painter, state);
    painter.restore();
    return left;
}

void LeverLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int right = width() - spacing(*this);
    if (assumptions_)
        right = paintEntry(painter, right, true, tr("assumes that this government changes")) -
                4 * spacing(*this);
    paintEntry(painter, right, false, tr("your change, from the baseline tick"));
}

}  // namespace kyosei
