// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_chip.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QLocale>

namespace kyosei {

StatusChip::StatusChip(QWidget* parent) : QLabel(parent) {
    setFont(scaledFont(font(), 0.86));
    setContentsMargins(spacing(*this), 0, spacing(*this), 0);
    setToolTip(tr("Lines show one run with central values, ranges many runs with uncertain "
                  "constants: an argument to examine, not a forecast"));
    showBaseline();
}

void StatusChip::showBaseline() {
    failed_ = false;
    setText(tr("Baseline"));
    colour();
}

void StatusChip::showRun(double milliseconds) {
    failed_ = false;
    run_ = tr("run %1 ms").arg(QLocale().toString(milliseconds, 'f', 1));
    setText(run_);
    colour();
}

void StatusChip::showFan(std::size_t complete, std::size_t members, double milliseconds) {
    if (failed_)
        return;
    const QString fan = complete == members
                            ? tr("likely range from %1 runs, %2 ms")
                                  .arg(QLocale().toString(static_cast<qulonglong>(complete)),
                                       QLocale().toString(milliseconds, 'f', 0))
                            : tr("likely range from %1 of %2 runs …")
                                  .arg(QLocale().toString(static_cast<qulonglong>(complete)),
                                       QLocale().toString(static_cast<qulonglong>(members)));
    setText(run_.isEmpty() ? fan : run_ + QStringLiteral(" · ") + fan);
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
