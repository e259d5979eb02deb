// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_details.h"

#include "ui/style/metrics.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace kyosei {

RunDetails::RunDetails(QWidget* parent) : QDialog(parent), run_(new QLabel), fan_(new QLabel) {
    setWindowTitle(tr("Details of the Runs"));
    auto* form = new QFormLayout(this);
    form->setHorizontalSpacing(4 * spacing(*this));
    form->setVerticalSpacing(2 * spacing(*this));
    form->addRow(tr("Single run:"), run_);
    form->addRow(tr("Likely range:"), fan_);
    auto* note = new QLabel(tr("Thin lines show one run with central values, ranges many runs with "
                               "uncertain constants: an argument to examine, not a forecast."));
    note->setWordWrap(true);
    note->setMinimumWidth(lines(*this, 24));
    form->addRow(note);
    run_->setText(tr("the baseline, which comes with the program"));
    fan_->setText(tr("not yet"));
    for (QLabel* label : {run_, fan_}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setMinimumWidth(lines(*this, 18));
    }
}

void RunDetails::showRun(double milliseconds) {
    run_->setText(tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', 1)));
}

void RunDetails::showFailure() {
    run_->setText(tr("failed; the charts show an earlier state"));
}

void RunDetails::showFan(std::size_t complete, std::size_t members, double milliseconds) {
    const auto number = [](std::size_t count) {
        return QLocale().toString(static_cast<qulonglong>(count));
    };
    fan_->setText(
        complete == members
            ? tr("%1 runs in %2 ms").arg(number(complete), QLocale().toString(milliseconds, 'f', 0))
            : tr("%1 of %2 runs so far").arg(number(complete), number(members)));
}

QString RunDetails::text() const {
    return run_->text() + u'\n' + fan_->text();
}

}  // namespace kyosei
