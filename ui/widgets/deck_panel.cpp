// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/deck_panel.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kyosei {

DeckPanel::DeckPanel(const QString& title, QWidget* parent)
    : Card(parent), line_(new QHBoxLayout), body_(new QVBoxLayout), title_(new QLabel(this)),
      close_(new QToolButton(this)) {
    auto* layout = new QVBoxLayout(this);
    const int gap = spacing(*this);
    layout->setContentsMargins(padding(), gap, gap, padding());
    layout->setSpacing(gap);
    layout->addLayout(line_);
    body_->setContentsMargins(0, 0, padding() - gap, 0);
    layout->addLayout(body_, 1);

    title_->setFont(scaledFont(font(), 1.1, true));
    line_->setSpacing(2 * gap);
    line_->addWidget(title_);
    line_->addStretch(1);
    close_->setObjectName(QStringLiteral("closePanel"));
    close_->setAutoRaise(true);
    close_->setIcon(lineIcon(QStringLiteral("close")));
    close_->setToolTip(tr("Back to the levers (Esc)"));
    close_->setAccessibleName(tr("Back to the levers"));
    line_->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &DeckPanel::closed);
    setTitle(title);
}

void DeckPanel::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void DeckPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

void DeckPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        close_->setIcon(lineIcon(QStringLiteral("close")));
}

}  // namespace kyosei
