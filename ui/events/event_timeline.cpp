// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_timeline.h"

#include "ui/document/document.h"
#include "ui/events/timeline_paint.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/widgets/edit_coalescer.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kFarStep = 5;  ///< years of the Page keys

}  // namespace

EventTimeline::EventTimeline(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), years_{document.model().program().simulation().start,
                                                   document.model().program().simulation().stop,
                                                   document.presentYear()},
      coalescer_(new EditCoalescer(this)) {
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline of shocks and rules"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(coalescer_, &EditCoalescer::started, this, [this] {
        document_.beginGesture();
        emit dragging(true);
    });
    connect(coalescer_, &EditCoalescer::ended, this, [this] { emit dragging(false); });
    connect(&document_, &Document::scenarioChanged, this, &EventTimeline::refresh);
    choose(-1);
    refresh();
}

void EventTimeline::setYears(double first, double last) {
    if (!(first < last))
        return;
    years_.first = first;
    years_.last = last;
    update();
}

void EventTimeline::setRunView(const RunView& view) {
    view_ = view;
    if (!document_.scenario().rules.empty())
        refresh();
}

// Most moves of a slider change nothing here.
void EventTimeline::refresh() {
    std::vector<EventMark> marks = eventMarks(document_, view_);
    std::vector<double> starts = leverStarts(document_);
    if (marks == marks_ && starts == starts_)
        return;
    const std::string chosen =
        chosen_ >= 0 ? marks_[static_cast<std::size_t>(chosen_)].shock : std::string();
    marks_ = std::move(marks);
    starts_ = std::move(starts);
    if (!chosen.empty())
        chooseShock(chosen);
    else
        choose(std::min(chosen_, static_cast<int>(marks_.size()) - 1));
    update();
}

void EventTimeline::chooseShock(const std::string& shock) {
    const auto found = std::find_if(marks_.begin(), marks_.end(),
                                    [&](const EventMark& mark) { return mark.shock == shock; });
    choose(found == marks_.end() ? std::min(chosen_, static_cast<int>(marks_.size()) - 1)
                                 : static_cast<int>(found - marks_.begin()));
}

void EventTimeline::choose(int mark) {
    chosen_ = mark;
    const auto count = static_cast<int>(marks_.size());
    const QString text = chosen_ < 0
                             ? tr("%n mark(s); Insert adds a shock.", nullptr, count)
                             : tr("%1 (%2 of %3)")
                                   .arg(marks_[static_cast<std::size_t>(chosen_)].sentence,
                                        QString::number(chosen_ + 1), QString::number(count));
    if (text != accessibleDescription()) {
        setAccessibleDescription(text);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

TimelineLayout EventTimeline::layoutNow() const {
    return {*this, years_};
}

int EventTimeline::markAt(QPoint position) const {
    return layoutNow().markAt(marks_, position);
}

int EventTimeline::xOf(double year) const {
    return layoutNow().xOf(year);
}

QSize EventTimeline::sizeHint() const {
    return {lines(*this, 40), lines(*this, 3.1)};
}

QSize EventTimeline::minimumSizeHint() const {
    return {lines(*this, 12), lines(*this, 3.1)};
}

void EventTimeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTimeline(painter, *this, layoutNow(),
                  {marks_, chosen_, starts_, drop_,
                   tr("No shock and no rule yet. A right click, or the Insert key, adds one.")});
}

void EventTimeline::addShock(const std::string& shock) {
    const auto& placed = document_.scenario().shocks;
    document_.beginGesture();
    if (!placed.contains(shock))
        document_.setShock(shock, std::min(document_.presentYear() + kShockDelay, years_.last));
    chooseShock(shock);
    setFocus();
}

void EventTimeline::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Shock& shock : document_.model().shocks().shocks()) {
        QAction* action = menu->addAction(dataText("shocks", shock.title), this,
                                          [this, id = shock.id] { addShock(id); });
        action->setEnabled(!document_.scenario().shocks.contains(shock.id));
        action->setToolTip(dataText("shocks", shock.summary));
    }
    menu->addSeparator();
    if (chosen_ >= 0 && marks_[static_cast<std::size_t>(chosen_)].isShock())
        menu->addAction(tr("&Remove %1").arg(marks_[static_cast<std::size_t>(chosen_)].name), this,
                        &EventTimeline::removeChosen);
    menu->addAction(tr("&All Shocks…"), this, &EventTimeline::shocksWanted);
    menu->addAction(tr("If-Then &Rules…"), this, &EventTimeline::rulesWanted);
    menu->setToolTipsVisible(true);
    const TimelineLayout layout = layoutNow();
    const int x =
        chosen_ >= 0 ? layout.places(marks_)[static_cast<std::size_t>(chosen_)].x : width() / 2;
    menu->popup(mapToGlobal(QPoint(x, layout.axisY())));
}

void EventTimeline::moveChosen(double years) {
    if (chosen_ < 0 || !marks_[static_cast<std::size_t>(chosen_)].isShock())
        return;
    const EventMark mark = marks_[static_cast<std::size_t>(chosen_)];
    coalescer_->touch();
    document_.setShock(mark.shock,
                       std::clamp(*mark.year + years, document_.presentYear(), years_.last));
}

void EventTimeline::removeChosen() {
    if (chosen_ < 0)
        return;
    const EventMark mark = marks_[static_cast<std::size_t>(chosen_)];
    coalescer_->end();
    if (mark.isShock()) {
        document_.removeShock(mark.shock);
    } else {
        auto rules = document_.scenario().rules;
        rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(mark.rule));
        document_.setRules(std::move(rules), tr("remove rule %1").arg(mark.rule + 1));
    }
}

void EventTimeline::openPanel() {
    if (chosen_ >= 0 && !marks_[static_cast<std::size_t>(chosen_)].isShock())
        emit rulesWanted();
    else
        emit shocksWanted();
}

void EventTimeline::keyPressEvent(QKeyEvent* event) {
    const auto count = static_cast<int>(marks_.size());
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (count > 0)
            choose((chosen_ + (event->key() == Qt::Key_Down ? 1 : count - 1) + count) % count);
        break;
    case Qt::Key_Left: moveChosen(-1); break;
    case Qt::Key_Right: moveChosen(1); break;
    case Qt::Key_PageUp: moveChosen(-kFarStep); break;
    case Qt::Key_PageDown: moveChosen(kFarStep); break;
    case Qt::Key_Insert: openMenu(); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeChosen(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: openPanel(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void EventTimeline::mousePressEvent(QMouseEvent* event) {
    const int mark = markAt(event->position().toPoint());
    choose(mark);
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    const EventMark& taken = marks_[static_cast<std::size_t>(mark)];
    if (!taken.isShock())
        return;
    held_ = taken.shock;
    grabOffset_ = event->position().toPoint().x() - xOf(*taken.year);
    coalescer_->end();
    document_.beginGesture();
    emit dragging(true);
}

void EventTimeline::mouseMoveEvent(QMouseEvent* event) {
    const QPoint position = event->position().toPoint();
    if (held_.empty()) {
        const int mark = markAt(position);
        const bool movable = mark >= 0 && marks_[static_cast<std::size_t>(mark)].isShock();
        setCursor(movable ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    const auto placed = document_.scenario().shocks.find(held_);
    const double year = layoutNow().yearAt(position.x() - grabOffset_);
    if (placed == document_.scenario().shocks.end())
        held_.clear();  // undone meanwhile
    else if (placed->second != year)
        document_.setShock(std::string(held_), year);
}

void EventTimeline::mouseReleaseEvent(QMouseEvent*) {
    if (held_.empty())
        return;
    held_.clear();
    document_.beginGesture();
    emit dragging(false);
}

void EventTimeline::mouseDoubleClickEvent(QMouseEvent*) {
    openPanel();
}

void EventTimeline::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse)
        choose(markAt(event->pos()));
    openMenu();
}

void EventTimeline::focusInEvent(QFocusEvent* event) {
    if (chosen_ < 0 && !marks_.empty() && event->reason() != Qt::MouseFocusReason)
        choose(0);
    QWidget::focusInEvent(event);
    update();
}

void EventTimeline::focusOutEvent(QFocusEvent* event) {
    coalescer_->end();
    QWidget::focusOutEvent(event);
    update();
}

bool EventTimeline::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           mark < 0 ? tr("Shocks can be dragged to another year. Ticks below the "
                                         "line: levers begin to move.")
                                    : marks_[static_cast<std::size_t>(mark)].sentence,
                           this);
        return true;
    }
    return QWidget::event(event);
}

void EventTimeline::carry(const std::string& shock, QPoint globalPosition, bool dropped) {
    const QPoint position = mapFromGlobal(globalPosition);
    const bool over = isVisible() && rect().contains(position);
    drop_ = over && !dropped ? std::optional(layoutNow().yearAt(position.x())) : std::nullopt;
    if (over && dropped) {
        document_.beginGesture();
        document_.setShock(shock, layoutNow().yearAt(position.x()));
        chooseShock(shock);
    }
    update();
}

}  // namespace kyosei
