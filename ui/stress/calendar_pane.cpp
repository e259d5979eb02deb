// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/calendar_pane.h"

#include "ui/stress/stress_words.h"
#include "ui/style/metrics.h"
#include "ui/text/change_text.h"
#include "ui/text/format.h"
#include "ui/widgets/paragraph.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kShownCalendars = 3;

/// Below what the column holds so far.
QLabel* paragraphBelow(QWidget& parent, QVBoxLayout& column, double size = 1, bool bold = false) {
    QLabel* label = paragraphIn(parent, size, bold);
    column.addWidget(label);
    return label;
}

}  // namespace

CalendarPane::CalendarPane(const ShockTable& shocks, QWidget* parent)
    : QWidget(parent), shocks_(shocks) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    intro_ = paragraphBelow(*this, *column, 0.95);
    intro_->setText(
        tr("One shock at a time is not how history goes. Here the package meets calendars of "
           "shocks drawn by chance, each shock about as often as in the last decades. How often "
           "that was is judgement, with a wide range, and the range is drawn as well."));
    start_ = new QPushButton(this);
    start_->setObjectName(QStringLiteral("drawCalendars"));
    column->addWidget(start_, 0, Qt::AlignLeft);
    progress_ = new QProgressBar(this);
    progress_->setAccessibleName(tr("Calendars that have been run"));
    column->addWidget(progress_);
    score_ = paragraphBelow(*this, *column, 1.1, true);
    details_ = paragraphBelow(*this, *column);
    worstTitle_ = paragraphBelow(*this, *column, 1, true);
    worstTitle_->setText(tr("The worst of them"));
    worst_ = new QVBoxLayout;
    worst_->setSpacing(spacing(*this));
    column->addLayout(worst_);
    column->addStretch(1);
    connect(start_, &QPushButton::clicked, this, [this] {
        if (running_)
            emit stopWanted();
        else
            emit wanted();
    });
    show(nullptr, 0);
}

void CalendarPane::setPossible(bool possible) {
    start_->setEnabled(possible);
}

void CalendarPane::show(const stress::CalendarTestPointer& tested, std::size_t number) {
    tested_ = tested;
    number_ = number;
    running_ = false;
    start_->setText(tr("Draw %1 Calendars").arg(formatNumber(1000, 0)));
    start_->setVisible(!tested_);
    progress_->hide();
    score_->setVisible(tested_ != nullptr);
    details_->setVisible(tested_ != nullptr);
    worstTitle_->setVisible(tested_ != nullptr);
    if (tested_) {
        score_->setText(scoreSentence(*tested_, number_));
        details_->setText(scoreDetails(*tested_, number_));
    }
    showWorst();
}

void CalendarPane::showProgress(int done, int all) {
    running_ = true;
    start_->setText(tr("Stop"));
    start_->setVisible(true);
    progress_->setRange(0, std::max(all, 1));
    progress_->setValue(done);
    progress_->show();
}

void CalendarPane::showProblem(const QString& text) {
    show(nullptr, number_);
    details_->setText(text);
    details_->setVisible(true);
}

void CalendarPane::showWorst() {
    for (QWidget* row : std::exchange(rows_, {})) {
        row->hide();
        row->deleteLater();
    }
    if (!tested_)
        return;
    const std::vector<stress::CalendarOutcome>& worst = tested_->scores[number_].worst;
    const ChangeScale& scale = tested_->outputs[number_].changes;
    for (std::size_t i = 0; i < std::min(kShownCalendars, worst.size()); ++i) {
        const stress::Calendar& calendar = tested_->calendars[worst[i].calendar];
        auto* row = new QWidget(this);
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(spacing(*this) / 2);
        QLabel* number = paragraphBelow(*row, *lines, 1, true);
        number->setText(tr("%1, %2", "+0.3, likely +0.1 to +0.8")
                            .arg(changeNumber(worst[i].difference, scale),
                                 likelyChange(worst[i].difference, scale)));
        QLabel* shocks = paragraphBelow(*row, *lines, 0.95);
        shocks->setText(calendarText(calendar, shocks_));
        auto* put = new QPushButton(tr("Put on the Timeline"), row);
        put->setAccessibleName(
            tr("Put calendar %1 on the timeline").arg(formatNumber(double(i + 1), 0)));
        put->setToolTip(tr("These shocks in the place of those of the scenario; one step to undo"));
        lines->addWidget(put, 0, Qt::AlignLeft);
        connect(put, &QPushButton::clicked, this,
                [this, calendar] { emit calendarWanted(calendar); });
        worst_->addWidget(row);
        rows_.push_back(row);
    }
}

QString CalendarPane::toText() const {
    if (!tested_)
        return {};
    QStringList all{scoreSentence(*tested_, number_), scoreDetails(*tested_, number_)};
    const std::vector<stress::CalendarOutcome>& worst = tested_->scores[number_].worst;
    for (std::size_t i = 0; i < std::min(kShownCalendars, worst.size()); ++i)
        all << changeNumber(worst[i].difference, tested_->outputs[number_].changes) + u'\t' +
                   calendarText(tested_->calendars[worst[i].calendar], shocks_);
    return all.join(u'\n');
}

}  // namespace kyosei
