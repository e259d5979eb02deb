// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/actor_header.h"

#include "model/policy/lever_moves.h"
#include "ui/document/document.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/lever_slider_paint.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kSmallName = 0.85;

}  // namespace

ActorHeader::ActorHeader(Document& document, std::string actor, int index, QWidget* parent)
    : QToolButton(parent), document_(document), actor_(std::move(actor)), index_(index) {
    const QString name = dataText("elements", document.levers().actorName(actor_));
    setAccessibleName(tr("%1: menu").arg(name));
    setToolTip(tr("%1 – press for its menu").arg(name));
    setFont(scaledFont(font(), 0.95, true));
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAutoRaise(true);
    auto* menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ActorHeader::fillMenu);
    connect(&document_, &Document::scenarioChanged, this, &ActorHeader::showLock);
}

void ActorHeader::showLock() {
    const bool locked = areLocked(document_.scenario(), cellsOf(document_.levers(), actor_));
    if (locked == locked_)
        return;
    locked_ = locked;
    setAccessibleDescription(locked ? tr("all its levers are locked") : QString());
    update();
}

QSize ActorHeader::sizeHint() const {
    return {100, lines(*this, 1.5)};
}

void ActorHeader::fillMenu() {
    const auto& levers = document_.scenario().levers;
    const auto moved = std::count_if(levers.begin(), levers.end(), [this](const auto& entry) {
        return entry.first.actor == actor_;
    });
    menu()->clear();
    const QString name = dataText("elements", document_.levers().actorName(actor_));
    QAction* reset =
        menu()->addAction(tr("Reset %1").arg(name), this, [this] { document_.resetActor(actor_); });
    reset->setEnabled(moved > 0);
    const auto cells = cellsOf(document_.levers(), actor_);
    menu()->addAction(locked_ ? tr("Unlock All Levers of %1").arg(name)
                              : tr("Lock All Levers of %1").arg(name),
                      this, [this, ids = idsOf(cells)] { document_.setLocked(ids, !locked_); });
    const QString state = moved == 0   ? tr("All Levers at the Baseline")
                          : moved == 1 ? tr("One Lever Moved")
                                       : tr("%1 Levers Moved").arg(moved);
    menu()->addAction(state)->setEnabled(false);
}

void ActorHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& look = theme();
    const bool active = underMouse() || isDown() || hasFocus();
    painter.setRenderHint(QPainter::Antialiasing);
    if (active) {
        painter.setPen(hasFocus() ? QPen(look.ink, 1.2) : QPen(Qt::NoPen));
        painter.setBrush(look.grid);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int inset = spacing(*this);
    const int chip = lines(*this, 1.3);
    const int middle = height() / 2;
    // The same stroke as this country's line in the charts.
    painter.setPen(QPen(look.element(index_), 3, Theme::elementDash(index_), Qt::FlatCap));
    painter.drawLine(inset, middle, inset + chip, middle);

    const QString name = dataText("elements", document_.levers().actorName(actor_));
    QRect text(inset + chip + inset, 0, 0, height());
    text.setRight(width() - inset);
    const QFont small = scaledFont(font(), 0.8);
    const QString code = fromModel(actor_);
    const int codeWidth = QFontMetrics(small).horizontalAdvance(code);
    const bool roomForCode =
        fontMetrics().horizontalAdvance(name) + inset + codeWidth <= text.width();
    painter.setPen(look.ink);
    // A name is never cut: smaller, or the letters that stand for it.
    QFont fitting = font();
    if (fontMetrics().horizontalAdvance(name) > text.width())
        fitting = scaledFont(font(), kSmallName, true);
    const bool fits = QFontMetrics(fitting).horizontalAdvance(name) <= text.width();
    painter.setFont(fits ? fitting : font());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, fits ? name : code);
    if (locked_) {
        paintPadlock(painter, padlockPlace(text, fontMetrics()), look.mutedInk);
        return;
    }
    if (roomForCode) {
        text.setLeft(text.left() + fontMetrics().horizontalAdvance(name) + inset);
        painter.setFont(small);
        painter.setPen(look.mutedInk);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, code);
    }
}

}  // namespace kyosei
