// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variable_page.h"

#include "ui/style/metrics.h"
#include "ui/text/issue_text.h"
#include "ui/variables/variable_body.h"
#include "ui/variables/variable_column.h"
#include "ui/variables/variable_curve.h"
#include "ui/variables/variable_neighbours.h"
#include "ui/variables/variable_search.h"
#include "ui/variables/variable_text.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/elided_label.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kSide = 8, kMiddle = 13;  ///< shares of the width
constexpr std::size_t kTrail = 4;       ///< names of what was visited before

QToolButton* button(const QString& text, const QString& name, const QString& tip, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setAccessibleName(name);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

}  // namespace

VariablePage::VariablePage(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)), runs_(new VariableRuns(model_, this)) {
    setAccessibleName(tr("A variable of the model"));
    setFocusPolicy(Qt::ClickFocus);
    build();
    connect(runs_, &VariableRuns::answered, this, &VariablePage::take);
    connect(runs_, &VariableRuns::failed, this,
            [this](const Issues& issues) { body_->showProblem(issueLines(issues)); });
}

void VariablePage::build() {
    causes_ = new VariableColumn(tr("Causes"), this);
    uses_ = new VariableColumn(tr("Uses"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacing(*this));
    row->addWidget(causes_, kSide);
    row->addWidget(buildMiddle(), kMiddle);
    row->addWidget(uses_, kSide);
    for (VariableColumn* column : {causes_, uses_})
        connect(column, &VariableColumn::chosen, this, &VariablePage::visit);
}

QWidget* VariablePage::buildMiddle() {
    auto* card = new Card(this);
    back_ = button(QStringLiteral("◂"), tr("Back"), tr("Back (Alt+Left)"), card);
    forward_ = button(QStringLiteral("▸"), tr("Forward"), tr("Forward (Alt+Right)"), card);
    trail_ = new ElidedLabel(card);
    trail_->setMaximumLines(1);
    search_ = new VariableSearch(*model_, card);
    auto* chart = button(tr("Add to a Chart"), tr("Add to a Chart"),
                         tr("Make a chart of this variable and show it"), card);
    auto* copyButton = button(tr("Copy"), tr("Copy"), tr("Copy all of it as text"), card);
    auto* close = button(QStringLiteral("✕"), tr("Close"), tr("Back to the charts (Escape)"), card);
    close->setAutoRaise(true);
    connect(back_, &QAbstractButton::clicked, this, [this] { go(-1); });
    connect(forward_, &QAbstractButton::clicked, this, [this] { go(1); });
    connect(search_, &VariableSearch::chosen, this, [this](Slot slot) {
        visit(slot);
        setFocus();
    });
    connect(chart, &QAbstractButton::clicked, this, &VariablePage::addToChart);
    setCopySource(*card, {{}, {}, [this] { return text(); }});
    connect(copyButton, &QAbstractButton::clicked, this,
            [card] { copySurfaceAs(*card, CopyAs::sentence); });
    connect(close, &QAbstractButton::clicked, this, &VariablePage::closed);

    body_ = new VariableBody(model_);
    connect(body_, &VariableBody::linkFollowed, this, &VariablePage::visit);
    // Another element of the same is no step of the walk.
    connect(body_, &VariableBody::elementChosen, this, [this](Slot slot) {
        visited_[at_] = slot;
        go(0);
    });
    scroll_ = new QScrollArea(card);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(body_);
    body_->setAutoFillBackground(false);
    scroll_->viewport()->setAutoFillBackground(false);

    auto* head = new QHBoxLayout;
    head->addWidget(back_);
    head->addWidget(forward_);
    head->addWidget(search_, 1);
    head->addWidget(chart);
    head->addWidget(copyButton);
    head->addWidget(close);
    QVBoxLayout* column = card->column();
    column->addLayout(head);
    column->addWidget(trail_);
    column->addWidget(scroll_, 1);
    return card;
}

QSize VariablePage::minimumSizeHint() const {
    return {lines(*this, 46), lines(*this, 7)};
}

void VariablePage::setRunView(const RunView& view) {
    view_ = view;
    if (isVisible())
        refresh();
}

void VariablePage::setScenario(const Scenario& scenario, const Scenario& reference) {
    if (scenario.runsLike(scenario_) && reference.runsLike(reference_))
        return;
    scenario_ = scenario;
    reference_ = reference;
    ask();
}

void VariablePage::open(Slot slot) {
    if (!placeOf(model_->program(), slot).info)
        return;
    visit(slot);
}

void VariablePage::visit(Slot slot) {
    if (visited_.empty() || visited_[at_] != slot) {
        visited_.resize(visited_.empty() ? 0 : at_ + 1);
        visited_.push_back(slot);
        at_ = visited_.size() - 1;
        scroll_->verticalScrollBar()->setValue(0);
    }
    go(0);
}

void VariablePage::go(int by) {
    const auto next = static_cast<std::ptrdiff_t>(at_) + by;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(visited_.size()))
        return;
    at_ = static_cast<std::size_t>(next);
    slot_ = visited_[at_];
    if (by != 0)
        scroll_->verticalScrollBar()->setValue(0);
    body_->setVariable(slot_);
    showTrail();
    ask();
}

void VariablePage::ask() {
    if (isVisible() && !visited_.empty())
        runs_->ask({slot_, scenario_, reference_, year()});
}

double VariablePage::year() const {
    return model_->charts().headline().horizon;
}

void VariablePage::take(std::shared_ptr<const VariableAnswer> answer) {
    if (answer->slot != slot_)
        return;
    answer_ = std::move(answer);
    refresh();
    std::vector<Slot> wanted{slot_};
    for (const VariableColumn* column : {causes_, uses_})
        for (const CurveButton* each : column->buttons())
            if (!each->isHidden())
                wanted.push_back(each->content().slot);
    std::sort(wanted.begin(), wanted.end());
    if (std::exchange(wanted_, wanted) != wanted)
        emit otherFansWanted();
}

std::vector<Slot> VariablePage::wantedFans() const {
    return isVisible() ? wanted_ : std::vector<Slot>();
}

void VariablePage::showTrail() {
    QStringList names;
    for (std::size_t k = at_ + 1 > kTrail ? at_ + 1 - kTrail : 0; k <= at_; ++k)
        names << variableName(*model_, visited_[k]);
    trail_->setText(names.join(QStringLiteral(" ▸ ")));
    trail_->setVisible(names.size() > 1);
    back_->setEnabled(at_ > 0);
    forward_->setEnabled(at_ + 1 < visited_.size());
}

void VariablePage::refresh() {
    const VariablePlace place = placeOf(model_->program(), slot_);
    if (!answer_ || answer_->slot != slot_ || !place.info || !view_.model)
        return;
    const bool hidden = !view_.masked.empty();
    causes_->setVisible(!hidden);
    uses_->setVisible(!hidden);
    body_->show(*answer_, view_, year());
    if (hidden)
        return;
    const auto fill = [](VariableColumn& column, VariableNeighbours neighbours) {
        column.setContents(std::move(neighbours.charts), neighbours.heading, neighbours.rest);
    };
    fill(*causes_, causesOf(*answer_, view_, year()));
    fill(*uses_, usesOf(*answer_, view_, year()));
}

void VariablePage::addToChart() {
    const VariablePlace place = placeOf(model_->program(), slot_);
    OwnChart chart;
    ModelValue value{place.info->name, {}};
    std::size_t rest = place.info->size;
    for (const std::size_t d : place.info->dimensions) {
        const auto& elements = model_->program().dimensions()[d].elements;
        rest /= elements.size();
        value.elements.push_back(elements[place.element / rest % elements.size()]);
    }
    chart.lines.push_back({std::move(value), std::nullopt});
    emit ownChartWanted(chart);
}

QString VariablePage::text() const {
    if (!answer_ || !view_.masked.empty())
        return {};
    QStringList lines{body_->text(*answer_)};
    for (const auto& [column, title] :
         {std::pair(causes_, tr("Causes")), std::pair(uses_, tr("Uses"))}) {
        lines << title;
        for (const CurveButton* each : column->buttons())
            if (!each->isHidden())
                lines << each->content().sentence;
    }
    return lines.join(u'\n');
}

void VariablePage::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void VariablePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    ask();
    emit otherFansWanted();
}

void VariablePage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    emit otherFansWanted();
}

void VariablePage::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if ((alt && event->key() == Qt::Key_Left) || event->key() == Qt::Key_Backspace)
        go(-1);
    else if (alt && event->key() == Qt::Key_Right)
        go(1);
    else if (event->key() == Qt::Key_Left)
        causes_->focusFirst();
    else if (event->key() == Qt::Key_Right)
        uses_->focusFirst();
    else
        QWidget::keyPressEvent(event);
}

void VariablePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)  // once the parts know of it too
        QMetaObject::invokeMethod(this, &VariablePage::refresh, Qt::QueuedConnection);
}

}  // namespace kyosei
