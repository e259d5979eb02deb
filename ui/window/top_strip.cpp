// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/top_strip.h"

#include "ui/document/document.h"
#include "ui/style/metrics.h"
#include "ui/window/actions.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace kyosei {

TopStrip::TopStrip(Document& document, const Actions& actions, QWidget* parent)
    : QWidget(parent), document_(document), actions_(actions) {
    auto* layout = new QHBoxLayout(this);
    const int gap = spacing(*this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap / 2);

    title_ = addButton(layout, actions.properties, Qt::ToolButtonTextOnly);
    title_->setObjectName(QStringLiteral("scenarioTitle"));
    title_->setFont(scaledFont(font(), 1.2, true));
    layout->addSpacing(3 * gap);
    addButton(layout, actions.undo, Qt::ToolButtonIconOnly);
    addButton(layout, actions.redo, Qt::ToolButtonIconOnly);
    addButton(layout, actions.replay, Qt::ToolButtonIconOnly);
    addButton(layout, actions.playYears, Qt::ToolButtonIconOnly);
    layout->addSpacing(3 * gap);
    addButton(layout, actions.differences, Qt::ToolButtonTextBesideIcon);
    addButton(layout, actions.shocks, Qt::ToolButtonTextBesideIcon);
    addButton(layout, actions.assumptions, Qt::ToolButtonTextBesideIcon);
    addButton(layout, actions.library, Qt::ToolButtonTextBesideIcon);
    addButton(layout, actions.present, Qt::ToolButtonTextBesideIcon);
    layout->addStretch(1);
    // Away from its neighbours: it undoes the most.
    addButton(layout, actions.resetAll, Qt::ToolButtonTextBesideIcon);
    layout->addSpacing(3 * gap);
    addButton(layout, actions.modelHelp, Qt::ToolButtonIconOnly);

    connect(&document_, &Document::scenarioChanged, this, [this] {
        showCounts();
        showTitle();
    });
    connect(&document_, &Document::fileStateChanged, this, &TopStrip::showTitle);
    showCounts();
    showTitle();
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

void TopStrip::showTitle() {
    const QString title = document_.displayTitle();
    // What the buttons leave, down to some letters.
    const QFontMetrics metrics = title_->fontMetrics();
    const QString mark = QStringLiteral(" •");
    const int others = layout()->sizeHint().width() -
                       metrics.horizontalAdvance(actions_.properties->iconText()) +
                       metrics.horizontalAdvance(mark);
    const int least = lines(*this, 6);
    const int room = std::clamp(width() - others, least, std::max(width() / 3, least));
    QString shown = metrics.elidedText(title, Qt::ElideRight, room);
    // As wide without the mark as with it, so that the buttons beside it stay where they are.
    shown += document_.isModified() ? mark : QStringLiteral(" \u2004");
    actions_.properties->setIconText(shown.replace(u'&', QStringLiteral("&&")));
    actions_.properties->setToolTip(tr("%1\nPress for title, author and note").arg(title));
    title_->setAccessibleName(tr("Scenario: %1").arg(title));
}

void TopStrip::showCounts() {
    const auto levers =
        static_cast<int>(document_.scenario().levers.size() + document_.scenario().splits.size());
    const auto shocks = static_cast<int>(document_.scenario().shocks.size());
    const auto rules = static_cast<int>(document_.scenario().rules.size());
    const auto counted = [](const QString& text, int count) {
        return count > 0 ? text + QStringLiteral(" (%1)").arg(count) : text;
    };
    actions_.differences->setIconText(counted(tr("Differences"), levers + shocks + rules));
    actions_.shocks->setIconText(counted(tr("Shocks"), shocks));
    actions_.resetAll->setEnabled(levers + shocks + rules > 0);
}

void TopStrip::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showTitle();
}

}  // namespace kyosei
