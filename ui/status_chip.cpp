// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_chip.h"

#include "ui/metrics.h"
#include "ui/theme.h"

#include <QEvent>
#include <QLocale>

namespace kyosei {

StatusChip::StatusChip(QWidget* parent) : QLabel(parent) {
    setFont(scaledFont(font(), 0.86));
    setContentsMargins(spacing(*this), 0, spacing(*this), 0);
    setToolTip(tr("A single run of the model: an argument to examine, not a forecast"));
    showBaseline();
}

void StatusChip::showBaseline() {
    failed_ = false;
    setText(tr("Baseline"));
    colour();
}

void StatusChip::showRun(double milliseconds) {
    failed_ = false;
    setText(tr("Up to date · single run, %1 ms").arg(QLocale().toString(milliseconds, 'f', 1)));
    colour();
}

void StatusChip::showFailure() {
    failed_ = true;
    setText(tr("The run failed: the charts show an earlier state"));
    colour();
}

void StatusChip::colour() {
    QPalette colours = palette();
    const QColor wanted = failed_ ? theme().worse : theme().mutedInk;
    if (colours.color(QPalette::WindowText) == wanted)
        return;
    colours.setColor(QPalette::WindowText, wanted);
    setPalette(colours);
}

void StatusChip::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

}  // namespace kyosei
