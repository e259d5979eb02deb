// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/top_strip.h"

#include "ui/document/document.h"
#include "ui/style/metrics.h"
#include "ui/text/phrases.h"
#include "ui/window/actions.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kMinTitle = 9;      ///< in line heights
constexpr double kNarrowStrip = 66;  ///< likewise
constexpr int kTitlePart = 6;        ///< of the width
constexpr int kMaxCounted = 99;

QString counted(const QString& text, int count) {
    return count > 0 ? text + QStringLiteral(" (%1)").arg(count) : text;
}

}  // namespace

TopStrip::TopStrip(Document& document, const Actions& actions, QWidget* parent)
    : QWidget(parent), document_(document), actions_(actions) {
    auto* layout = new QHBoxLayout(this);
    const int gap = spacing(*this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);

    titlePlace_ = new QWidget(this);
    layout->addWidget(titlePlace_);
    auto* place = new QHBoxLayout(titlePlace_);
    place->setContentsMargins(0, 0, 0, 0);
    title_ = addButton(place, actions.properties, Qt::ToolButtonTextOnly);
    place->addStretch(1);
    title_->setObjectName(QStringLiteral("scenarioTitle"));
    title_->setFont(scaledFont(font(), 1.2, true));
    layout->addSpacing(2 * gap);
    addButton(layout, actions.undo, Qt::ToolButtonIconOnly);
    addButton(layout, actions.redo, Qt::ToolButtonIconOnly);
    addButton(layout, actions.replay, Qt::ToolButtonIconOnly);
    addButton(layout, actions.playYears, Qt::ToolButtonIconOnly);
    layout->addSpacing(3 * gap);
    addButton(layout, actions.why, Qt::ToolButtonTextBesideIcon);
    addButton(layout, actions.differences, Qt::ToolButtonTextBesideIcon);
    addButton(layout, actions.shocks, Qt::ToolButtonTextBesideIcon);
    addButton(layout, actions.assumptions, Qt::ToolButtonTextBesideIcon);
    foldable_ << addButton(layout, actions.library, Qt::ToolButtonTextBesideIcon);
    foldable_ << addButton(layout, actions.keepProposal, Qt::ToolButtonTextBesideIcon);
    foldable_ << addButton(layout, actions.present, Qt::ToolButtonTextBesideIcon);
    layout->addStretch(1);
    // Away from its neighbours: it undoes the most.
    foldable_ << addButton(layout, actions.resetAll, Qt::ToolButtonTextBesideIcon);
    layout->addSpacing(3 * gap);
    addButton(layout, actions.modelHelp, Qt::ToolButtonIconOnly);

    connect(&document_, &Document::scenarioChanged, this, [this] {
        showCounts();
        showTitle();
    });
    connect(&document_, &Document::fileStateChanged, this, &TopStrip::showTitle);
    showCounts();
    showTitle();
    reserve(actions.differences, counted(tr("Differences"), kMaxCounted));
    reserve(actions.shocks, counted(tr("Shocks"), kMaxCounted / 10));
    reserve(actions.assumptions, tr("Assumptions •"));
}

QToolButton* TopStrip::addButton(QHBoxLayout* layout, QAction* action, Qt::ToolButtonStyle style) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize(QSize(lines(*this, 1.1), lines(*this, 1.1)));
    button->setAccessibleName(action->text().remove(u'&'));
    layout->addWidget(button);
    return button;
}

void TopStrip::reserve(QAction* action, const QString& longest) {
    for (QToolButton* button : findChildren<QToolButton*>()) {
        if (button->defaultAction() != action)
            continue;
        const QString now = action->iconText();
        action->setIconText(longest);
        button->setFixedWidth(button->sizeHint().width());
        action->setIconText(now);
    }
}

void TopStrip::showTitle() {
    const QString title = document_.displayTitle();
    // A part of the width, however long the name is, so that what is beside it stays where it is.
    const int width = std::max(lines(*this, kMinTitle), this->width() / kTitlePart);
    titlePlace_->setFixedWidth(width);
    const QFontMetrics metrics = title_->fontMetrics();
    const QString mark = QStringLiteral(" •");
    const int room = width - metrics.horizontalAdvance(mark) - 2 * spacing(*this);
    QString shown = metrics.elidedText(title, Qt::ElideRight, room);
    if (document_.isModified())
        shown += mark;
    actions_.properties->setIconText(shown.replace(u'&', QStringLiteral("&&")));
    actions_.properties->setToolTip(
        inShortLines(tr("%1\nPress for title, author and note").arg(title)));
    title_->setAccessibleName(tr("Scenario: %1").arg(title));
}

void TopStrip::showCounts() {
    const auto levers =
        static_cast<int>(document_.scenario().levers.size() + document_.scenario().splits.size());
    const auto shocks = static_cast<int>(document_.scenario().shocks.size());
    const auto rules = static_cast<int>(document_.scenario().rules.size());
    actions_.differences->setIconText(counted(tr("Differences"), levers + shocks + rules));
    actions_.shocks->setIconText(counted(tr("Shocks"), shocks));
    actions_.resetAll->setEnabled(levers + shocks + rules > 0);
}

void TopStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < lines(*this, kNarrowStrip);
    for (QToolButton* button : foldable_)
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    showTitle();
}

}  // namespace kyosei
