// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour_card.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kyosei {

TourCard::TourCard(QWidget* window)
    : QFrame(window), title_(new QLabel(this)), text_(new QLabel(this)), praise_(new QLabel(this)),
      progress_(new QLabel(this)), leave_(new QPushButton(tr("Leave"), this)),
      back_(new QPushButton(tr("Back"), this)), next_(new QPushButton(this)) {
    title_->setFont(scaledFont(font(), 1.15, true));
    praise_->setFont(scaledFont(font(), 1.0, true));
    for (QLabel* label : {title_, text_, praise_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    leave_->setToolTip(tr("Leave the tour (Esc); the Help menu starts it again"));
    next_->setDefault(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(progress_);
    buttons->addStretch(1);
    buttons->addWidget(leave_);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* layout = new QVBoxLayout(this);
    const int edge = 2 * spacing(*this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(spacing(*this));
    layout->addWidget(title_);
    layout->addWidget(text_);
    layout->addWidget(praise_);
    layout->addStretch(1);
    layout->addLayout(buttons);

    connect(next_, &QPushButton::clicked, this, &TourCard::nextWanted);
    connect(back_, &QPushButton::clicked, this, &TourCard::backWanted);
    connect(leave_, &QPushButton::clicked, this, &TourCard::leaveWanted);
    hide();
}

void TourCard::showStep(const Content& content) {
    title_->setText(content.title);
    text_->setText(content.text);
    praise_->clear();
    progress_->setText(tr("%1 of %2").arg(content.number).arg(content.steps));
    back_->setEnabled(content.number > 1);
    next_->setText(content.number < content.steps ? tr("Next") : tr("Done"));
    announce();
}

void TourCard::praise(const QString& words) {
    if (!praise_->text().isEmpty())
        return;
    praise_->setText(words);
    announce();
}

void TourCard::announce() {
    // Read out with the button that has the keyboard, and as an alert if something else has it.
    const QString words = praise_->text().isEmpty() ? text_->text() : praise_->text();
    setAccessibleName(tr("Tour: %1").arg(title_->text()));
    setAccessibleDescription(words);
    next_->setAccessibleDescription(words);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TourCard::takeKeyboard() {
    next_->setFocus(Qt::OtherFocusReason);
}

QSize TourCard::wantedSize() const {
    // Room for the praise from the start, so that the card stays where it is.
    const int width = lines(*this, 19);
    const int room = praise_->text().isEmpty() ? lines(*this, 1) : 0;
    return {width, layout()->heightForWidth(width) + room};
}

void TourCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme().surface);
    painter.setPen(QPen(theme().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

}  // namespace kyosei
