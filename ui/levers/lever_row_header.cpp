// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_row_header.h"

#include "model/policy/lever_moves.h"
#include "ui/document/document.h"
#include "ui/levers/lever_slider.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/lever_slider_paint.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kRowStep = 0.02;

}  // namespace

LeverRowHeader::LeverRowHeader(Document& document, const LeverRow& row, QWidget* parent)
    : QWidget(parent), document_(document), row_(row),
      slider_(new LeverSlider(LeverScale(-1, 1, kRowStep, 0), LeverSlider::Look::policy, this)) {
    setCursor(Qt::PointingHandCursor);
    const QString title = dataText("levers", row.title);
    setAccessibleName(title);
    setAccessibleDescription(dataText("levers", row.summary));
    slider_->setObjectName(QStringLiteral("row.") + fromModel(row.id));
    slider_->setAccessibleName(tr("%1, all countries together").arg(title));
    slider_->setToolTip(tr("All countries together: every slider of this row moves by the same "
                           "part of its way; differences between countries stay."));
    setToolTip(inShortLines(title + u'\n' + dataText("levers", row.summary)));
    setFocusProxy(slider_);
    setHelpPage(*this, leverHelpPage(fromModel(row.id)));

    connect(slider_, &LeverSlider::editStarted, this, [this] { document_.beginGesture(); });
    connect(slider_, &LeverSlider::valueEdited, this,
            [this](double position) { document_.setRow(row_, position); });
    connect(slider_, &LeverSlider::detailsWanted, this, &LeverRowHeader::openDetails);
    connect(slider_, &LeverSlider::lockToggled, this, &LeverRowHeader::toggleLock);
    showScenario();
}

void LeverRowHeader::showScenario() {
    const double position = rowPosition(document_.levers(), row_, document_.scenario());
    // While it is held, the thumb stays under the hand even if single sliders stop earlier.
    if (!slider_->isSliderDown())
        slider_->showValue(position);
    const QString word = positionWord();
    const bool locked = areLocked(document_.scenario(), cellsOf(document_.levers(), row_));
    if (word == word_ && locked == slider_->isLocked())
        return;
    word_ = word;
    slider_->setLocked(locked);
    slider_->setSpokenValue(locked ? tr("%1, locked").arg(word_) : word_);
    update();
}

QString LeverRowHeader::positionWord() const {
    if (!moved())
        return tr("baseline");
    const auto common = commonPosition(document_.levers(), row_, document_.scenario());
    return common ? tr("%1 %").arg(QLocale().toString(qRound(*common * 100))) : tr("mixed");
}

int LeverRowHeader::titleWidth(const QWidget& widget) {
    return lines(widget, 8.2);
}
int LeverRowHeader::fullWidth(const QWidget& widget) {
    return titleWidth(widget) + lines(widget, 5);
}

bool LeverRowHeader::moved() const {
    const auto& levers = document_.scenario().levers;
    return std::any_of(levers.begin(), levers.end(),
                       [this](const auto& entry) { return entry.first.lever == row_.id; });
}

void LeverRowHeader::resizeEvent(QResizeEvent*) {
    const int left = titleWidth(*this);
    slider_->setGeometry(left, 0, width() - left, slider_->sizeHint().height());
}

void LeverRowHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int inset = spacing(*this);
    const int below = slider_->height();
    const int room = titleWidth(*this) - 2 * inset;
    const auto write = [&](const QRect& place, const QString& text) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter.setFont(scaledFont(font(), 0.95, true));
    painter.setPen(theme().ink);
    write({inset, 0, room, below}, dataText("levers", row_.shortTitle));

    painter.setFont(scaledFont(font(), 0.86));
    painter.setPen(theme().mutedInk);
    write({inset, below, room, height() - below}, dataText("levers", row_.unit));
    painter.setPen(moved() ? theme().accent : theme().mutedInk);
    const QRect words(slider_->x() + inset, below, slider_->width() - 2 * inset, height() - below);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, word_);
    if (slider_->isLocked())
        paintPadlock(painter, padlockPlace(words, painter.fontMetrics()), theme().mutedInk);
}

void LeverRowHeader::openDetails() {
    for (const auto& index : row_.cells)
        if (index)
            return emit detailsWanted(document_.levers().cells()[*index].id);
}

void LeverRowHeader::toggleLock() {
    document_.setLocked(idsOf(cellsOf(document_.levers(), row_)), !slider_->isLocked());
}

void LeverRowHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        openDetails();
}

void LeverRowHeader::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Details…"), this, &LeverRowHeader::openDetails);
    QAction* reset = menu->addAction(tr("All Countries Back to the Baseline"), this,
                                     [this] { document_.resetRow(row_); });
    reset->setEnabled(moved());
    menu->addAction(slider_->isLocked() ? tr("Unlock All Countries") : tr("Lock All Countries"),
                    this, &LeverRowHeader::toggleLock);
    menu->popup(event->globalPos());
}

}  // namespace kyosei
