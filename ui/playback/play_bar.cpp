// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/play_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_slider.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace kyosei {

PlayBar::PlayBar(const QString& name, QWidget* parent)
    : Card(parent), play_(new QToolButton(this)), caption_(new ElidedLabel(this)),
      slider_(new PlainSlider(this)), position_(new QLabel(this)), pace_(new QComboBox(this)),
      close_(new QToolButton(this)) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    const int gap = spacing(*this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(padding(), gap / 2, gap, gap / 2);
    row->setSpacing(2 * gap);
    caption_->setMaximumLines(1);
    caption_->setMutedText(false);
    position_->setFont(scaledFont(font(), 1.3, true));
    position_->setAlignment(Qt::AlignCenter);
    slider_->setAccessibleName(name);
    slider_->setMinimumWidth(lines(*this, 8));
    pace_->setAccessibleName(tr("Pace"));
    close_->setAccessibleName(tr("Stop and close"));
    close_->setToolTip(tr("Stop and close (Esc)"));
    for (QToolButton* button : {play_, close_}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    row->addWidget(play_);
    row->addWidget(caption_, 2, Qt::AlignVCenter);
    row->addWidget(slider_, 3);
    row->addWidget(position_);
    row->addWidget(pace_);
    row->addWidget(close_);
    applyTheme();
    setPlaying(false);

    connect(play_, &QToolButton::clicked, this, &PlayBar::playPressed);
    connect(slider_, &QSlider::valueChanged, this, &PlayBar::positionWanted);
    connect(pace_, &QComboBox::activated, this, &PlayBar::paceWanted);
    connect(close_, &QToolButton::clicked, this, &PlayBar::closed);
}

void PlayBar::setCaption(const QString& text) {
    caption_->setText(text);
}

void PlayBar::setRange(int first, int last, int page) {
    const QSignalBlocker quiet(slider_);
    slider_->setRange(first, last);
    slider_->setPageStep(page);
}

void PlayBar::setPosition(int position, const QString& text) {
    const QSignalBlocker quiet(slider_);
    slider_->setValue(position);
    slider_->setAccessibleDescription(text);
    // The widest it has been, so that the handle does not tremble.
    position_->setMinimumWidth(std::max(position_->minimumWidth(), position_->sizeHint().width()));
    position_->setText(text);
}

void PlayBar::setPlaying(bool playing) {
    playing_ = playing;
    const QString text = playing ? tr("Pause") : tr("Play");
    play_->setAccessibleName(text);
    play_->setToolTip(text);
    applyTheme();
}

void PlayBar::setPaces(const QStringList& paces, int chosen) {
    const QSignalBlocker quiet(pace_);
    pace_->clear();
    pace_->addItems(paces);
    pace_->setCurrentIndex(chosen);
}

void PlayBar::addChoice(QWidget* choice) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(pace_) + 1, choice);
}

void PlayBar::focusPlay() {
    play_->setFocus(Qt::OtherFocusReason);
}

void PlayBar::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    // Escape stops wherever the keyboard is, also in the window for an audience.
    qApp->installEventFilter(this);
}

void PlayBar::hideEvent(QHideEvent* event) {
    qApp->removeEventFilter(this);
    Card::hideEvent(event);
}

bool PlayBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !qobject_cast<QWidget*>(watched) ||
        QApplication::activePopupWidget() || QApplication::activeModalWidget() ||
        static_cast<const QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return false;
    emit closed();
    return true;
}

void PlayBar::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void PlayBar::applyTheme() {
    play_->setIcon(lineIcon(playing_ ? QStringLiteral("pause") : QStringLiteral("play")));
    close_->setIcon(lineIcon(QStringLiteral("close")));
}

}  // namespace kyosei
