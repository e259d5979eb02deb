// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_deck.h"

#include "ui/document/document.h"
#include "ui/levers/actor_header.h"
#include "ui/levers/lever_cell_view.h"
#include "ui/levers/lever_legend.h"
#include "ui/levers/lever_row_header.h"
#include "ui/levers/lever_slider.h"
#include "ui/style/metrics.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace kyosei {

LeverDeck::LeverDeck(Document& document, QWidget* parent)
    : Card(parent), document_(document), header_(new QWidget(this)), scroll_(new QScrollArea(this)),
      rows_(new QWidget) {
    setAccessibleName(tr("Lever deck"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding() / 2, padding() / 2, padding() / 2, padding() / 2);
    layout->setSpacing(0);
    layout->addWidget(header_);
    layout->addWidget(scroll_, 1);

    auto* header = new QGridLayout(header_);
    header->setContentsMargins(0, 0, 0, spacing(*this) / 2);
    buildHeader(header);

    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    buildRows();
    scroll_->setWidget(rows_);
    layout->addWidget(buildFoot());
    unfold(false);
    // The header is outside of what scrolls, and must stay aligned when a scroll bar appears.
    scroll_->viewport()->installEventFilter(this);
    applyTheme();
}

void LeverDeck::setColumns(QGridLayout* grid) const {
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(spacing(*this) / 2);
    grid->setColumnMinimumWidth(0, LeverRowHeader::fullWidth(*this));
    const int count = static_cast<int>(document_.levers().actors().size());
    for (int column = 1; column <= count; ++column)
        grid->setColumnStretch(column, 1);
}

void LeverDeck::buildHeader(QGridLayout* header) {
    setColumns(header);
    auto* all = new QLabel(tr("All countries"), header_);
    all->setFont(scaledFont(font(), 0.95, true));
    // Above the sliders, or as near as a long word allows.
    all->setIndent(std::min(LeverRowHeader::titleWidth(*this) + spacing(*this),
                            LeverRowHeader::fullWidth(*this) - all->sizeHint().width()));
    all->setMaximumWidth(LeverRowHeader::fullWidth(*this));
    header->addWidget(all, 0, 0);
    int column = 1;
    for (const std::string& actor : document_.levers().actors()) {
        actors_.push_back(new ActorHeader(document_, actor, column - 1, header_));
        header->addWidget(actors_.back(), 0, column++);
    }
}

void LeverDeck::buildRows() {
    auto* layout = new QVBoxLayout(rows_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this) / 2);
    auto* first = new QGridLayout;
    setColumns(first);
    folded_ = new QWidget(rows_);
    auto* others = new QGridLayout(folded_);
    others->setContentsMargins(0, 0, 0, 0);
    setColumns(others);

    int inSight = 0;
    for (const LeverRow& row : document_.levers().rows())
        if (row.inSight)
            buildRow(row, first, inSight++);
    for (const LeverRow& row : document_.levers().rows())
        if (!row.inSight)
            buildRow(row, others, static_cast<int>(hidden_++));
    layout->addLayout(first);
    layout->addWidget(folded_);
    layout->addStretch();
}

QWidget* LeverDeck::buildFoot() {
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    fold_ = new QToolButton(foot);
    fold_->setObjectName(QStringLiteral("unfold"));
    fold_->setAutoRaise(true);
    fold_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold_->setVisible(hidden_ > 0);
    connect(fold_, &QToolButton::clicked, this, [this] { choose(!unfolded_); });
    line->addWidget(fold_);
    const auto& cells = document_.levers().cells();
    line->addWidget(new LeverLegend(std::any_of(cells.begin(), cells.end(),
                                                [](const auto& cell) { return cell.assumption; }),
                                    foot),
                    1);
    return foot;
}

void LeverDeck::addToFoot(QWidget& widget) {
    static_cast<QBoxLayout*>(fold_->parentWidget()->layout())->insertWidget(1, &widget, 1);
}

void LeverDeck::buildRow(const LeverRow& row, QGridLayout* grid, int gridRow) {
    const std::size_t line = grid_.size();
    grid_.emplace_back(document_.levers().actors().size() + 1, nullptr);
    QWidget* owner = row.inSight ? rows_ : folded_;
    auto* head = new LeverRowHeader(document_, row, owner);
    grid->addWidget(head, gridRow, 0);
    headers_.push_back(head);
    connect(head, &LeverRowHeader::detailsWanted, this, &LeverDeck::detailsWanted);
    connectSlider(head->slider(), line, 0);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (!row.cells[column])
            continue;
        auto* view =
            new LeverCellView(document_, document_.levers().cells()[*row.cells[column]], owner);
        grid->addWidget(view, gridRow, static_cast<int>(column) + 1);
        cells_.push_back(view);
        connect(view, &LeverCellView::detailsWanted, this, &LeverDeck::detailsWanted);
        connectSlider(view->slider(), line, column + 1);
    }
}

void LeverDeck::connectSlider(LeverSlider* slider, std::size_t row, std::size_t column) {
    grid_[row][column] = slider;
    slider->installEventFilter(this);
    connect(slider, &LeverSlider::editStarted, this, [this] { emit dragging(true); });
    connect(slider, &LeverSlider::editEnded, this, [this] { emit dragging(false); });
    connect(slider, &LeverSlider::neighbourWanted, this,
            [this, row, column](int rows, int columns) { moveFocus(row, column, rows, columns); });
}

void LeverDeck::moveFocus(std::size_t row, std::size_t column, int rows, int columns) {
    auto y = static_cast<int>(row);
    auto x = static_cast<int>(column);
    for (;;) {
        y += rows;
        x += columns;
        if (y < 0 || y >= static_cast<int>(grid_.size()) || x < 0 ||
            x >= static_cast<int>(grid_.front().size()))
            return;
        LeverSlider* next = grid_[static_cast<std::size_t>(y)][static_cast<std::size_t>(x)];
        if (next && next->isVisible())
            return next->setFocus(Qt::TabFocusReason);
    }
}

void LeverDeck::setUnfolded(std::optional<bool> unfolded) {
    chosen_ = unfolded;
    unfold(chosen_.value_or(unfoldedHeight() <= room_));
}

void LeverDeck::setRoom(int height) {
    room_ = height;
    const bool wanted = chosen_.value_or(unfoldedHeight() <= room_);
    if (wanted != unfolded_)
        unfold(wanted);
}

void LeverDeck::choose(bool unfolded) {
    setUnfolded(unfolded);
    emit unfoldingChosen(unfolded);
}

void LeverDeck::unfold(bool unfolded) {
    unfolded_ = unfolded;
    folded_->setVisible(unfolded);
    showFold();
    emit unfoldedChanged(unfolded);
}

void LeverDeck::showFold() {
    fold_->setArrowType(unfolded_ ? Qt::DownArrow : Qt::RightArrow);
    const auto& levers = document_.scenario().levers;
    const auto changed = std::count_if(levers.begin(), levers.end(), [this](const auto& entry) {
        const LeverRow* row = document_.levers().row(entry.first.lever);
        return row && !row->inSight;
    });
    const QString more = hidden_ == 1 ? tr("One more lever") : tr("%1 more levers").arg(hidden_);
    fold_->setText(unfolded_      ? tr("Fewer levers")
                   : changed == 0 ? more
                                  : tr("%1 · %2 changed").arg(more).arg(changed));
}

void LeverDeck::showScenario() {
    for (LeverRowHeader* head : headers_)
        head->showScenario();
    for (LeverCellView* cell : cells_)
        cell->showScenario();
    showFold();
}

void LeverDeck::focusLever(const LeverId& id) {
    for (LeverCellView* view : cells_) {
        if (view->cell().id != id)
            continue;
        if (!view->isVisibleTo(this))
            choose(true);
        view->slider()->setFocus(Qt::TabFocusReason);
    }
}

void LeverDeck::light(const std::set<LeverId>& levers) {
    for (LeverCellView* view : cells_)
        view->setLit(levers.contains(view->cell().id));
}

void LeverDeck::showSteps(const std::shared_ptr<const StepMarksAnswer>& steps,
                          const HeadlineIndicator& of) {
    std::map<LeverId, LeverCellView::StepSign> signs;
    ChangeScale fine = of.changes;
    fine.decimals += 2;  // steps are small
    fine.thresholds.none = 0;
    for (const StepEffect& step : steps ? steps->effects : std::vector<StepEffect>()) {
        const bool certain = step.effect.low > 0 || step.effect.high < 0;
        const QString number =
            listed({changeNumber(step.effect, fine), likelyChange(step.effect, fine)});
        const QString name = dataText("charts", of.title);
        LeverCellView::StepSign sign;
        if (certain && steps->largest > 0)
            sign.length = step.effect.median / steps->largest;
        sign.words = !certain    ? tr("one step more: direction of %1 not certain").arg(name)
                     : step.last ? tr("the last step did this to %1: %2").arg(name, number)
                                 : tr("one step more, %1: %2").arg(name, number);
        signs.emplace(step.id, std::move(sign));
    }
    for (LeverCellView* view : cells_) {
        const auto found = signs.find(view->cell().id);
        view->setStep(found == signs.end() ? std::nullopt : std::optional(found->second));
    }
}

void LeverDeck::focusDeck() {
    if (last_ && last_->isVisible())
        last_->setFocus(Qt::TabFocusReason);
    else if (!grid_.empty())
        grid_.front().front()->setFocus(Qt::TabFocusReason);
}

int LeverDeck::wantedHeight() const {
    const QMargins margins = contentsMargins() + layout()->contentsMargins();
    return header_->sizeHint().height() + rows_->layout()->sizeHint().height() +
           fold_->parentWidget()->sizeHint().height() + margins.top() + margins.bottom();
}

int LeverDeck::unfoldedHeight() const {
    const int others = folded_->sizeHint().height() + rows_->layout()->spacing();
    return wantedHeight() + (unfolded_ ? 0 : others);
}

void LeverDeck::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && unfolded_ && chosen_)
        return choose(false);
    Card::keyPressEvent(event);
}

bool LeverDeck::eventFilter(QObject* watched, QEvent* event) {
    if (watched == scroll_->viewport()) {
        if (event->type() == QEvent::Resize) {
            QMargins margins = header_->layout()->contentsMargins();
            margins.setRight(scroll_->width() - scroll_->viewport()->width());
            header_->layout()->setContentsMargins(margins);
        }
    } else if (event->type() == QEvent::FocusIn) {
        last_ = qobject_cast<LeverSlider*>(watched);
        scroll_->ensureWidgetVisible(last_->parentWidget(), 0, spacing(*this));
    }
    return Card::eventFilter(watched, event);
}

void LeverDeck::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void LeverDeck::applyTheme() {
    scroll_->viewport()->setAutoFillBackground(false);
    rows_->setAutoFillBackground(false);
    setMuted(*fold_);
}

}  // namespace kyosei
