// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/shock_panel.h"

#include "ui/document/document.h"
#include "ui/events/event_marks.h"
#include "ui/style/metrics.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kyosei {

namespace {}  // namespace

ShockPanel::ShockPanel(Document& document, const Actions& actions, QWidget* parent)
    : DeckPanel(tr("Shocks: what if this happened?"), parent), document_(document) {
    QAction& sameShocks = actions.sameShocks;
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* reading = new QCheckBox(tr("Read a package under the same shocks"), content);
    reading->setToolTip(sameShocks.statusTip());
    reading->setChecked(sameShocks.isChecked());
    connect(reading, &QCheckBox::toggled, &sameShocks, &QAction::setChecked);
    connect(&sameShocks, &QAction::toggled, reading, &QCheckBox::setChecked);
    titleLine()->insertWidget(titleLine()->count() - 1, reading);
    auto* test = new QPushButton(tr("Test This Package"), content);
    test->setObjectName(QStringLiteral("testPackage"));
    test->setToolTip(actions.test.statusTip());
    connect(test, &QPushButton::clicked, &actions.test,
            [&action = actions.test] { action.setChecked(true); });
    titleLine()->insertWidget(titleLine()->count() - 1, test);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * spacing(*this));
    grid->setVerticalSpacing(spacing(*this));
    grid->setColumnStretch(2, 1);
    for (const Shock& shock : document.model().shocks().shocks())
        addRow(grid, shock);
    if (rows_.empty())
        layout->addWidget(new QLabel(tr("This model has no shocks."), content));
    layout->addLayout(grid);
    layout->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(scroll);
    connect(&document_, &Document::scenarioChanged, this, &ShockPanel::showScenario);
    showScenario();
}

void ShockPanel::addRow(QGridLayout* grid, const Shock& shock) {
    const QString title = dataText("shocks", shock.title);
    Row row{shock.id, new QCheckBox(title), new CoalescingSpinBox(CoalescingSpinBox::Kind::years),
            nullptr};
    row.happens->setObjectName(QStringLiteral("shock.") + fromModel(shock.id));
    const double last = document_.model().program().simulation().stop;
    row.year->setLimits(document_.presentYear(), last);
    row.year->showValue(document_.presentYear() + kShockDelay);
    row.year->setAccessibleName(tr("Year of: %1").arg(title));
    auto* summary = new QLabel(dataText("shocks", shock.summary));
    summary->setWordWrap(true);
    setMuted(*summary);
    summary->setCursor(Qt::OpenHandCursor);
    summary->setToolTip(tr("Drag it onto the timeline below the charts"));
    summary->installEventFilter(this);
    row.summary = summary;
    const int line = static_cast<int>(rows_.size());
    grid->addWidget(row.happens, line, 0, Qt::AlignTop);
    grid->addWidget(row.year, line, 1, Qt::AlignTop);
    grid->addWidget(summary, line, 2, Qt::AlignVCenter);
    rows_.push_back(row);

    connect(row.happens, &QCheckBox::clicked, this, [this, row](bool on) {
        document_.beginGesture();
        if (on)
            document_.setShock(row.shock, row.year->value());
        else
            document_.removeShock(row.shock);
    });
    connect(row.year, &CoalescingSpinBox::editStarted, this, [this] {
        document_.beginGesture();
        emit dragging(true);
    });
    connect(row.year, &CoalescingSpinBox::editEnded, this, [this] { emit dragging(false); });
    connect(row.year, &CoalescingSpinBox::edited, this,
            [this, row](double year) { document_.setShock(row.shock, year); });
}

void ShockPanel::showScenario() {
    const auto& shocks = document_.scenario().shocks;
    for (const Row& row : rows_) {
        const auto set = shocks.find(row.shock);
        row.happens->setChecked(set != shocks.end());
        row.year->setEnabled(set != shocks.end());
        if (set != shocks.end())
            row.year->showValue(set->second);
        const ShockTable& table = document_.model().shocks();
        const Shock* shock = table.find(row.shock);
        const Shock* other = set == shocks.end() ? nullptr : table.clashing(row.shock, shocks);
        const QString summary = dataText("shocks", shock->summary);
        row.summary->setText(
            other ? tr("%1 Cannot be in the same scenario as “%2”: the model keeps one year for "
                       "both, and only one of them happens.")
                        .arg(summary, dataText("shocks", other->title))
                  : summary);
    }
}

bool ShockPanel::eventFilter(QObject* watched, QEvent* event) {
    for (const Row& row : rows_) {
        if (row.summary != watched)
            continue;
        if (event->type() == QEvent::MouseMove || event->type() == QEvent::MouseButtonRelease) {
            const auto* mouse = static_cast<const QMouseEvent*>(event);
            const bool released = event->type() == QEvent::MouseButtonRelease;
            row.summary->setCursor(released ? Qt::OpenHandCursor : Qt::ClosedHandCursor);
            emit carried(row.shock, mouse->globalPosition().toPoint(), released);
        }
    }
    return DeckPanel::eventFilter(watched, event);
}

}  // namespace kyosei
