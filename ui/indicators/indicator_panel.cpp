// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_panel.h"

#include "ui/indicators/indicator_panel_paint.h"
#include "ui/indicators/indicator_words.h"
#include "ui/style/metrics.h"
#include "ui/text/format.h"
#include "ui/widgets/button_look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace kyosei {

namespace {

using namespace std::chrono_literals;

constexpr auto kPanelRest = 300ms;

/// Whether axes, years and known sizes look alike.
bool sameGround(const IndicatorContent& a, const IndicatorContent& b) {
    return a.mode == b.mode && a.bottom() == b.bottom() && a.top() == b.top() &&
           a.start == b.start && a.end == b.end && a.present == b.present && a.year == b.year &&
           a.scale == b.scale && a.window == b.window && a.marks == b.marks &&
           a.proposals.empty() == b.proposals.empty();
}

}  // namespace

IndicatorPanel::IndicatorPanel(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    rest_.setSingleShot(true);
    rest_.setInterval(kPanelRest);
    connect(&rest_, &QTimer::timeout, this, &IndicatorPanel::describe);
}

QSize IndicatorPanel::sizeHint() const {
    return {lines(*this, 20), lines(*this, 9)};
}

QSize IndicatorPanel::minimumSizeHint() const {
    return {lines(*this, 14), lines(*this, 6)};
}

void IndicatorPanel::setContent(IndicatorContent content) {
    if (content == content_)
        return;
    if (!sameGround(content, content_))
        ground_ = {};
    content_ = std::move(content);
    fresh_ = true;
    update();
    rest_.start();
}

// What is read out changes once, not at each step of a slider.
void IndicatorPanel::describe() {
    const QString said = spokenText(content_);
    if (accessibleDescription() == said)
        return;
    setAccessibleName(tr("%1 in %2").arg(content_.title, formatYear(content_.year)));
    setAccessibleDescription(said);
    setToolTip(tr("%1 in %2: %3\n%4")
                   .arg(content_.title, formatYear(content_.year), content_.summary, said));
}

void IndicatorPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const IndicatorLayout layout = layoutOf(content_, rect(), font());
    if (ground_.isNull() || ground_.devicePixelRatio() != devicePixelRatioF())
        paintGround(layout);
    painter.drawPixmap(0, 0, ground_);
    excursion_ = paintIndicator(painter, content_, layout, theme(), font());
    drawFocus(painter, *this);
    if (fresh_) {
        fresh_ = false;
        emit painted();
    }
}

void IndicatorPanel::paintGround(const IndicatorLayout& layout) {
    ground_ = QPixmap(size() * devicePixelRatioF());
    ground_.setDevicePixelRatio(devicePixelRatioF());
    ground_.fill(theme().surface);
    QPainter painter(&ground_);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIndicatorGround(painter, content_, layout, theme(), font());
}

void IndicatorPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    ground_ = {};
}

void IndicatorPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    ground_ = {};  // another font or theme
}

void IndicatorPanel::mouseMoveEvent(QMouseEvent* event) {
    setCursor(excursion_.contains(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const IndicatorLayout layout = layoutOf(content_, rect(), font());
    const bool inside = layout.plot.contains(event->position());
    emit hoveredYear(inside ? layout.yearAt(content_, event->position().x()) : qQNaN());
}

void IndicatorPanel::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && excursion_.contains(event->position()))
        emit excursionPressed();
    QWidget::mousePressEvent(event);
}

void IndicatorPanel::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        emit chartRequested(content_.chart);
}

void IndicatorPanel::leaveEvent(QEvent* event) {
    emit hoveredYear(qQNaN());
    QWidget::leaveEvent(event);
}

void IndicatorPanel::keyPressEvent(QKeyEvent* event) {
    double year = content_.year;
    switch (event->key()) {
    case Qt::Key_Left: --year; break;
    case Qt::Key_Right: ++year; break;
    case Qt::Key_Home: year = content_.start; break;
    case Qt::Key_End: year = content_.end; break;
    case Qt::Key_Escape:
        if (content_.atHorizon)
            QWidget::keyPressEvent(event);
        else
            emit hoveredYear(qQNaN());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit chartRequested(content_.chart); return;
    default: QWidget::keyPressEvent(event); return;
    }
    emit hoveredYear(std::clamp(std::round(year), content_.start, content_.end));
}

void IndicatorPanel::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void IndicatorPanel::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    emit hoveredYear(qQNaN());
    update();
}

}  // namespace kyosei
