// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lever_legend.h"

#include "ui/lever_slider_paint.h"
#include "ui/metrics.h"
#include "ui/theme.h"

#include <QPainter>

namespace kyosei {

LeverLegend::LeverLegend(QWidget* parent) : QWidget(parent) {
    setFont(scaledFont(font(), 0.86));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(tr("Tick: baseline. Filled stretch: what you changed. Dashed track and diamond: "
                  "moving it assumes that this government changes its policy."));
    setAccessibleName(toolTip());
}

QSize LeverLegend::sizeHint() const {
    return {200, lines(*this, 1.3)};
}

void LeverLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int sample = lines(*this, 2.6);
    int x = spacing(*this);
    const auto entry = [&](bool assumption, const QString& text) {
        LeverSliderState state;
        state.left = x + 4;
        state.right = x + sample;
        state.middle = height() / 2;
        state.radius = 5;
        state.tick = x + sample / 4;
        state.thumb = x + sample - 6;
        state.moved = true;
        state.assumption = assumption;
        painter.save();
        paintLeverSlider(painter, state);
        painter.restore();
        x += sample + spacing(*this);
        painter.setPen(theme().mutedInk);
        const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, width() - x);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         shown);
        x += fontMetrics().horizontalAdvance(shown) + 3 * spacing(*this);
    };
    entry(false, tr("your change, measured from the baseline tick"));
    entry(true, tr("assumes that this government changes its policy"));
}

}  // namespace kyosei
