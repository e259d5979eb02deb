// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of discovery is put together.
#include "ui/discovery/choice_curve.h"
#include "ui/discovery/discovery_page.h"
#include "ui/discovery/future_dots.h"
#include "ui/discovery/future_scatter.h"
#include "ui/discovery/goal_chart.h"
#include "ui/discovery/goal_editor.h"
#include "ui/style/metrics.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

namespace kyosei {

namespace {

constexpr int kGoalShare = 9, kAnswerShare = 12, kGroundShare = 10;  ///< of the width
constexpr double kAnswerSize = 1.25, kNoteSize = 0.88;               ///< of the font

QToolButton* pageButton(const QString& text, const QString& name, const QString& tip,
                        QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setAccessibleName(name);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QLabel* paragraph(QWidget* parent, double size, bool bold) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(scaledFont(parent->font(), size, bold));
    return label;
}

QLabel* title(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(scaledFont(parent->font(), 1, true));
    return label;
}

}  // namespace

void DiscoveryPage::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacing(*this));
    row->addWidget(buildGoal(), kGoalShare);
    row->addWidget(buildAnswer(), kAnswerShare);
    row->addWidget(buildGround(), kGroundShare);
    for (QLabel* label : {beside_, caution_, key_, state_, nothing_})
        setMuted(*label);
}

QWidget* DiscoveryPage::buildGoal() {
    auto* card = new Card(this);
    QVBoxLayout* column = card->column();
    auto* head = new QHBoxLayout;
    head->addWidget(title(tr("Goal"), card), 1);
    more_ = pageButton(tr("Another"), tr("Another goal"),
                       tr("A further goal; a future has to reach all of them"), card);
    connect(more_, &QAbstractButton::clicked, this, [this] {
        std::vector<goals::Goal> more = goals_;
        const auto number = model_->charts().headline().partsFirst().front();
        more.push_back(proposed(*outputs_->find(number.slot)));
        goal_ = more.size() - 1;
        setGoals(more);
    });
    head->addWidget(more_);
    column->addLayout(head);
    rows_ = new QVBoxLayout;
    rows_->setSpacing(spacing(*card));
    column->addLayout(rows_);
    chart_ = new GoalChart(card);
    connect(chart_, &GoalChart::moved, this,
            [this](const goals::Goal& goal) { setGoal(goal_, goal); });
    column->addWidget(chart_, 1);
    column->addWidget(buildFutures());
    return card;
}

QWidget* DiscoveryPage::buildFutures() {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(new QLabel(tr("Futures differ in what is not known, and in:"), part), 0, 0, 1,
                    2);
    const auto box = [&](const QString& text, const QString& tip, bool on, int line, int place) {
        auto* made = new QCheckBox(text, part);
        made->setToolTip(tip);
        made->setChecked(on);
        connect(made, &QCheckBox::toggled, this, [this] { askSoon(); });
        grid->addWidget(made, line, place);
        return made;
    };
    shocks_ = box(tr("Shocks"),
                  tr("Each shock that the scenario does not have is put into a tenth of the "
                     "futures, in any year; to see what matters, no forecast"),
                  true, 1, 0);
    followers_ = box(tr("Who follows"),
                     tr("Governments that the scenario assumes to change their policy do so in "
                        "half of the futures"),
                     false, 1, 1);
    schools_ = box(tr("Schools of thought"),
                   tr("Each future by the beliefs of one school of thought"), false, 2, 0);
    wide_ = box(tr("Wider than history"),
                tr("Constants drawn from all that was thought possible, instead of those that the "
                   "years 1992 to 2014 support"),
                false, 2, 1);
    return part;
}

QWidget* DiscoveryPage::buildAnswer() {
    auto* card = new Card(this);
    QVBoxLayout* column = card->column();
    auto* head = new QHBoxLayout;
    head->addWidget(title(tr("When does it fail?"), card), 1);
    state_ = new QLabel(card);
    state_->setFont(scaledFont(font(), kNoteSize));
    stop_ =
        pageButton(tr("Stop"), tr("Stop the search"), tr("Keep what has been found so far"), card);
    deeper_ = pageButton(
        tr("Look Deeper"), tr("Look deeper"),
        tr("Search in %1 futures: surer, and finds what is rarer").arg(formatNumber(kDeepRuns, 0)),
        card);
    auto* body = new QWidget;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing(*card) / 2);
    answer_ = paragraph(card, kAnswerSize, true);
    beside_ = paragraph(card, kNoteSize, false);
    dots_ = new FutureDots(card);
    key_ = paragraph(card, kNoteSize, false);
    leads_ = paragraph(card, 1, true);
    conditions_ = paragraph(card, 1, false);
    contrast_ = paragraph(card, 1, false);
    further_ = paragraph(card, 1, false);
    caution_ = paragraph(card, kNoteSize, false);
    for (QWidget* part : QList<QWidget*>{answer_, beside_, dots_, key_, leads_, conditions_,
                                         contrast_, further_, caution_})
        rows->addWidget(part);
    rows->addStretch(1);
    auto* scroll = new QScrollArea(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    body->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(state_, 1);
    foot->addWidget(stop_);
    foot->addWidget(deeper_);
    column->addLayout(foot);
    connect(stop_, &QAbstractButton::clicked, this, [this] {
        runs_->cancel();
        showAnswer();
    });
    connect(deeper_, &QAbstractButton::clicked, this, [this] { search(kDeepRuns); });
    return card;
}

QWidget* DiscoveryPage::buildGround() {
    auto* card = new Card(this);
    QVBoxLayout* column = card->column();
    auto* head = new QHBoxLayout;
    head->addWidget(title(tr("What it rests on"), card), 1);
    auto* copyButton = pageButton(tr("Copy"), tr("Copy"), tr("Copy the answer as text"), card);
    auto* close =
        pageButton(QStringLiteral("✕"), tr("Close"), tr("Back to the charts (Escape)"), card);
    close->setAutoRaise(true);
    head->addWidget(copyButton);
    head->addWidget(close);
    column->addLayout(head);
    scatter_ = new FutureScatter(card);
    curve_ = new ChoiceCurve(card);
    nothing_ = paragraph(card, 1, false);
    column->addWidget(nothing_);
    column->addWidget(scatter_, 3);
    column->addWidget(curve_, 2);
    remedies_ = new QVBoxLayout;
    remedies_->setSpacing(spacing(*card) / 2);
    column->addLayout(remedies_);
    column->addStretch(0);
    connect(copyButton, &QAbstractButton::clicked, this, &DiscoveryPage::copy);
    connect(close, &QAbstractButton::clicked, this, &DiscoveryPage::closed);
    connect(curve_, &ChoiceCurve::chosen, this, [this](std::size_t finding) {
        chosen_ = finding;
        showAnswer();
    });
    return card;
}

}  // namespace kyosei
