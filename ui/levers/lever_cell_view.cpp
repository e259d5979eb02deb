// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_cell_view.h"

#include "ui/document/document.h"
#include "ui/levers/lever_copies.h"
#include "ui/levers/lever_entry.h"
#include "ui/levers/lever_slider.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/lever_slider_paint.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

constexpr int kLit = 44;            ///< of 255
constexpr double kStepWidth = 1.8;  ///< in line heights

}  // namespace

LeverCellView::LeverCellView(Document& document, const LeverCell& cell, QWidget* parent)
    : QWidget(parent), document_(document), cell_(cell),
      slider_(new LeverSlider(
          LeverScale(cell),
          cell.assumption ? LeverSlider::Look::assumption : LeverSlider::Look::policy, this)) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFont(scaledFont(font(), 0.86));
    setCursor(Qt::PointingHandCursor);
    setFixedHeight(slider_->sizeHint().height() + fontMetrics().height());
    const LeverRow* row = document.levers().row(cell.id.lever);
    slider_->setObjectName(QStringLiteral("lever.") + fromModel(cell.id.lever) + u'.' +
                           fromModel(cell.id.actor));
    // Where a slider is something else than its row says, its own title goes in between.
    QString name = dataText("levers", row ? row->title : cell.title);
    if (row && cell.title != row->title)
        name = labelled(name, dataText("levers", cell.title));
    slider_->setAccessibleName(
        listed({name, dataText("elements", document.levers().actorName(cell.id.actor))}));
    setFocusProxy(slider_);
    setHelpPage(*this, leverHelpPage(fromModel(cell.id.lever)));

    connect(slider_, &LeverSlider::editStarted, this, [this] { document_.beginGesture(); });
    connect(slider_, &LeverSlider::valueEdited, this,
            [this](double value) { document_.setLeverValue(cell_, value); });
    connect(slider_, &LeverSlider::detailsWanted, this, [this] { emit detailsWanted(cell_.id); });
    connect(slider_, &LeverSlider::lockToggled, this, &LeverCellView::toggleLock);
    connect(slider_, &LeverSlider::typed, this, &LeverCellView::type);
    showScenario();
}

void LeverCellView::showScenario() {
    const double value = document_.scenario().setting(cell_).value;
    const bool locked = document_.scenario().isLocked(cell_.id);
    const QString number = leverNumber(cell_, value);
    if (number == number_ && slider_->exactValue() == value && slider_->isLocked() == locked)
        return;
    slider_->showValue(value);
    slider_->setLocked(locked);
    number_ = number;
    band_ = labelled(dataText("levers", cell_.prefix), leverBand(cell_, value));
    describe();
    update(wordsRect());
}

void LeverCellView::describe() {
    QString text = listed({band_, leverValue(cell_, slider_->exactValue())});
    if (cell_.assumption)
        text = tr("%1; assumes that this government changes its policy").arg(text);
    if (slider_->isLocked())
        text = tr("%1; locked").arg(text);
    if (step_)
        text =
            tr("%1; %2", "value of a slider, what its next step would do").arg(text, step_->words);
    slider_->setSpokenValue(text);
    const QString baseline = tr("Baseline: %1").arg(leverValue(cell_, cell_.baseline.value));
    setToolTip(slider_->accessibleName() + u'\n' + text + u'\n' + baseline);
}

QRect LeverCellView::wordsRect() const {
    const int top = slider_->geometry().bottom() + 1;
    const int inset = spacing(*this);
    return {inset, top, width() - 2 * inset, height() - top};
}

void LeverCellView::resizeEvent(QResizeEvent*) {
    slider_->setGeometry(0, 0, width(), slider_->sizeHint().height());
}

void LeverCellView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& look = theme();
    if (lit_) {
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = look.accent;
        fill.setAlpha(kLit);
        painter.setPen(look.highContrast ? QPen(look.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 0, -1, 0), 4, 4);
    }
    const bool moved = slider_->exactValue() != cell_.baseline.value;
    const QRect words = wordsRect();
    QRect right = words;
    if (slider_->isLocked()) {
        const QRectF padlock = padlockPlace(words, fontMetrics());
        paintPadlock(painter, padlock, look.mutedInk);
        right.setRight(static_cast<int>(padlock.left()) - spacing(*this) / 2);
    }
    const int numberWidth =
        words.right() - right.right() + fontMetrics().horizontalAdvance(number_);
    painter.setPen(look.mutedInk);
    painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter, number_);

    int room = words.width() - numberWidth - spacing(*this);
    if (step_) {
        const double size = kStepWidth * fontMetrics().height();
        const QRectF place(words.right() - numberWidth - spacing(*this) - size, words.top(), size,
                           words.height());
        paintStep(painter, place);
        room = static_cast<int>(place.left()) - words.left() - spacing(*this) / 2;
    }
    painter.setPen(moved ? (cell_.assumption ? look.assumption : look.accent) : look.mutedInk);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(band_, Qt::ElideRight, room));
}

void LeverCellView::setLit(bool lit) {
    if (std::exchange(lit_, lit) != lit)
        update();
}

void LeverCellView::setStep(std::optional<StepSign> step) {
    if (!step && !step_)
        return;
    step_ = std::move(step);
    describe();
    update(wordsRect());
}

// From its middle to the right if the step would raise the number, to the left if it would lower
// it.
void LeverCellView::paintStep(QPainter& painter, const QRectF& place) const {
    const Theme& look = theme();
    painter.setPen(Qt::NoPen);
    const double thick = place.height() * 0.3;
    const QPointF middle = place.center();
    if (step_->length == 0) {
        painter.setBrush(look.mutedInk);
        painter.drawEllipse(middle, thick / 3, thick / 3);
        return;
    }
    painter.fillRect(QRectF(middle.x() - 0.5, middle.y() - thick, 1, 2 * thick), look.mutedInk);
    const double reach = step_->length * place.width() / 2;
    painter.fillRect(QRectF(std::min(middle.x(), middle.x() + reach), middle.y() - thick / 2,
                            std::max(std::abs(reach), 2.0), thick),
                     reach > 0 ? look.better : look.worse);
}

void LeverCellView::toggleLock() {
    document_.setLocked({cell_.id}, !slider_->isLocked());
}

void LeverCellView::type(const QString& text) {
    if (entry_)
        return;
    auto* entry = new LeverEntry(cell_, slider_->accessibleName(), this);
    entry_ = entry;
    entry->setGeometry(rect());
    connect(entry, &LeverEntry::entered, this, [this](double value) {
        document_.beginGesture();
        document_.setLeverValue(cell_, snapToBaseline(cell_, value));
    });
    connect(entry, &LeverEntry::left, this, [this, entry](bool byKey) {
        entry->hide();
        entry->deleteLater();
        if (byKey)
            slider_->setFocus(Qt::OtherFocusReason);
    });
    entry->begin(document_.scenario().setting(cell_).value, text);
}

void LeverCellView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit detailsWanted(cell_.id);
}

void LeverCellView::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Details…"), this, [this] { emit detailsWanted(cell_.id); });
    QAction* reset =
        menu->addAction(tr("Back to the Baseline"), this, [this] { document_.resetLever(cell_); });
    reset->setEnabled(document_.scenario().levers.contains(cell_.id));
    addCopyActions(*menu->addMenu(tr("Copy To")), document_, cell_);
    menu->addAction(slider_->isLocked() ? tr("Unlock") : tr("Lock"), this,
                    &LeverCellView::toggleLock);
    menu->popup(event->globalPos());
}

}  // namespace kyosei
