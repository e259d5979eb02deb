// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/differences_panel.h"

#include "ui/document/differences.h"
#include "ui/document/document.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kyosei {

namespace {

QToolButton* actionButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

DifferencesPanel::DifferencesPanel(Document& document, QAction* copy, QAction* resetAll,
                                   QWidget* parent)
    : DeckPanel(tr("What differs from the baseline"), parent), document_(document),
      scroll_(new QScrollArea(this)) {
    titleLine()->insertWidget(2, actionButton(copy, this));
    titleLine()->insertWidget(3, actionButton(resetAll, this));
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    body()->addWidget(scroll_);
    connect(&document_, &Document::scenarioChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void DifferencesPanel::showEvent(QShowEvent* event) {
    refresh();
    DeckPanel::showEvent(event);
}

qsizetype DifferencesPanel::focusedRow() const {
    for (qsizetype row = 0; row < resets_.size(); ++row)
        if (resets_.at(row)->hasFocus())
            return row;
    return -1;
}

void DifferencesPanel::refresh() {
    const int position = scroll_->verticalScrollBar()->value();
    const qsizetype focused = focusedRow();
    // Later, because the button that was just pressed is in there.
    if (QWidget* old = scroll_->takeWidget())
        old->deleteLater();
    resets_.clear();

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * spacing(*this));
    grid->setVerticalSpacing(spacing(*this) / 2);
    const auto list = differences(document_);
    int row = 0;
    for (const Difference& difference : list)
        addRow(grid, row++, difference);
    grid->setColumnStretch(4, 1);
    if (list.empty()) {
        auto* none = new QLabel(tr("Nothing differs from the baseline. Move a lever or add a "
                                   "shock, and it is listed here."),
                                content);
        none->setWordWrap(true);
        setMuted(*none);
        layout->addWidget(none);
    }
    layout->addLayout(grid);
    layout->addStretch(1);
    scroll_->setWidget(content);
    content->setAutoFillBackground(false);
    scroll_->verticalScrollBar()->setValue(position);
    if (focused >= 0 && !resets_.isEmpty())
        resets_.at(std::min(focused, resets_.size() - 1))->setFocus();
}

void DifferencesPanel::addRow(QGridLayout* grid, int row, const Difference& difference) {
    const auto label = [&](const QString& text, int column, bool muted) {
        if (text.isEmpty())
            return;
        auto* widget = new QLabel(text);
        widget->setTextFormat(Qt::PlainText);
        widget->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (muted)
            setMuted(*widget);
        grid->addWidget(widget, row, column);
    };
    const QString place = difference.where.isEmpty()
                              ? difference.what
                              : difference.what + QStringLiteral(" · ") + difference.where;
    label(place, 0, false);
    label(difference.change, 1, false);
    label(difference.words, 2, true);
    label(difference.when, 3, true);
    auto* button = new QToolButton;
    button->setText(tr("Reset"));
    button->setIcon(lineIcon(QStringLiteral("reset")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Reset %1").arg(place));
    connect(button, &QToolButton::clicked, this, [this, difference] { reset(difference); });
    grid->addWidget(button, row, 4, Qt::AlignLeft);
    resets_ << button;
}

void DifferencesPanel::reset(const Difference& difference) {
    if (difference.rule) {
        auto rules = document_.scenario().rules;
        rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(*difference.rule));
        document_.setRules(std::move(rules), tr("remove rule %1").arg(*difference.rule + 1));
    } else if (!difference.lever)
        document_.removeShock(difference.shock);
    else if (difference.split)
        document_.resetShares(*document_.levers().split(*difference.lever));
    else if (const LeverCell* cell = document_.levers().find(*difference.lever))
        document_.resetLever(*cell);
}

}  // namespace kyosei
