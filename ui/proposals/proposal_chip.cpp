// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposal_chip.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/proposal_mark.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

// In lines.
constexpr double kChipHeight = 1.5;
constexpr double kChipRadius = 0.52;  ///< of the disc with the letter
constexpr double kSample = 2.1;       ///< length of the line's sample
constexpr double kDots = 1.1;
constexpr double kLongestName = 11;
constexpr double kShortestName = 2.5;

}  // namespace

ProposalChip::ProposalChip(std::size_t place, QWidget* parent)
    : QAbstractButton(parent), place_(place) {
    setCheckable(true);
    makePressable(*this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProposalChip::setName(const QString& name) {
    name_ = name;
    setAccessibleName(tr("Proposal %1, %2").arg(proposalLetter(place_), name));
    updateGeometry();
    update();
}

QSize ProposalChip::sizeHint() const {
    const int name = std::min(QFontMetrics(scaledFont(font(), 1, true)).horizontalAdvance(name_),
                              lines(*this, kLongestName));
    return {lines(*this, 0.9 + 2 * kChipRadius + kSample + kDots) + name,
            lines(*this, kChipHeight)};
}

QSize ProposalChip::minimumSizeHint() const {
    return {lines(*this, 0.9 + 2 * kChipRadius + kShortestName + kDots), lines(*this, kChipHeight)};
}

QRect ProposalChip::dots() const {
    const int wide = lines(*this, kDots);
    return {width() - wide, 0, wide, height()};
}

/// Up to the sample of the line, which gives way to the name.
QRect ProposalChip::nameRect() const {
    const int left = lines(*this, 0.5 + 2 * kChipRadius);
    return {left, 0, dots().left() - left, height()};
}

void ProposalChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = isChecked() ? proposalColour(place_) : theme().border;
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(underMouse() && !isChecked() ? theme().mutedInk : colour, 1.5));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const double radius = lines(*this, 1) * kChipRadius;
    const QPointF centre(pill.left() + radius + lines(*this, 0.22), pill.center().y());
    if (isChecked()) {
        drawProposalLetter(painter, centre, radius, place_, font());
    } else {
        painter.setPen(QPen(theme().mutedInk, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius, radius);
        painter.setFont(scaledFont(font(), 0.82, true));
        painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                         Qt::AlignCenter, proposalLetter(place_));
    }
    const QFont bold = scaledFont(font(), 1, isChecked());
    const QFontMetrics metrics(bold);
    const QRect room = nameRect();
    const QString shown = metrics.elidedText(name_, Qt::ElideRight, room.width());
    painter.setFont(bold);
    painter.setPen(isChecked() ? theme().ink : theme().mutedInk);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int end = room.left() + metrics.horizontalAdvance(shown) + lines(*this, 0.35);
    if (isChecked() && room.right() - end > lines(*this, 0.8)) {
        painter.setPen(proposalPen(place_, lines(*this, 1)));
        painter.drawLine(QPointF(end, pill.center().y()),
                         QPointF(room.right() - lines(*this, 0.2), pill.center().y()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().mutedInk);
    const double dot = lines(*this, 1) / 13.0;
    const QPointF middle = QRectF(dots()).center() - QPointF(lines(*this, 0.15), 0);
    for (const int step : {-1, 0, 1})
        painter.drawEllipse(middle + QPointF(step * 3.2 * dot, 0), dot, dot);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    }
}

void ProposalChip::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && dots().contains(event->position().toPoint())) {
        setDown(false);
        openMenu(mapToGlobal(QPoint(dots().left(), height())));
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ProposalChip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_F2: startRenaming(); return;
    case Qt::Key_Delete: emit removeWanted(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit openWanted(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ProposalChip::contextMenuEvent(QContextMenuEvent* event) {
    openMenu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                         : mapToGlobal(QPoint(0, height())));
}

void ProposalChip::openMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(isChecked() ? tr("&Take Its Line Away") : tr("&Show Its Line"), this,
                    &QAbstractButton::click);
    menu->addAction(tr("&Open: Set the Levers Like This"), this, &ProposalChip::openWanted);
    menu->addSeparator();
    menu->addAction(tr("Re&name"), this, &ProposalChip::startRenaming);
    menu->addAction(tr("&Remove"), this, &ProposalChip::removeWanted);
    menu->popup(at);
}

void ProposalChip::startRenaming() {
    if (editor_)
        return;
    editor_ = new QLineEdit(name_, this);
    editor_->setAccessibleName(tr("Name of the proposal"));
    editor_->setFrame(false);
    editor_->setGeometry(nameRect().adjusted(0, 3, 0, -3));
    editor_->selectAll();
    editor_->installEventFilter(this);
    connect(editor_, &QLineEdit::editingFinished, this, [this] {
        QLineEdit* done = std::exchange(editor_, nullptr);
        if (!done)
            return;
        const bool hadFocus = done->hasFocus();
        done->deleteLater();
        done->hide();
        if (hadFocus)
            setFocus();
        emit renamed(done->text());
    });
    editor_->show();
    editor_->setFocus();
}

bool ProposalChip::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        editor_->setText(name_);
        setFocus();  // ends the editing, with the name as it was
        return true;
    }
    return QAbstractButton::eventFilter(watched, event);
}

}  // namespace kyosei
