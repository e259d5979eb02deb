// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/covered_area.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace kyosei {

CoveredArea::CoveredArea(QWidget& content, int least, QWidget* parent)
    : QWidget(parent), content_(content) {
    content_.setParent(this);
    setMinimumHeight(least);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { bringIntoSight(now); });
}

/// The keyboard leaves the content while it goes, when this is no covered area any more.
CoveredArea::~CoveredArea() {
    disconnect(qApp, nullptr, this, nullptr);
}

int CoveredArea::neededHeight() const {
    int needed = content_.minimumSizeHint().height();
    for (const QWidget* part : parts_)
        needed -= part->isHidden() ? 0 : heightOf(*part);
    return std::max(needed, minimumHeight());
}

int CoveredArea::wantedHeight() const {
    int wanted = neededHeight();
    for (qsizetype i = 0; i + 1 < parts_.size(); ++i)
        wanted += heightOf(*parts_[i]);
    return wanted;
}

int CoveredArea::heightOf(const QWidget& part) const {
    return std::max(part.sizeHint().height(), part.minimumHeight()) + content_.layout()->spacing();
}

QSize CoveredArea::sizeHint() const {
    return content_.sizeHint();
}

QSize CoveredArea::minimumSizeHint() const {
    return {content_.minimumSizeHint().width(), minimumHeight()};
}

void CoveredArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

bool CoveredArea::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void CoveredArea::setDispensable(QList<QWidget*> parts) {
    parts_ = std::move(parts);
    place();
}

void CoveredArea::setWanted(bool wanted) {
    wanted_ = wanted;
    place();
}

void CoveredArea::place() {
    int needed = neededHeight();
    QList<QWidget*> leftOut;
    for (QWidget* part : std::as_const(parts_)) {
        needed += heightOf(*part);
        if (needed > height())
            leftOut << part;
        part->setVisible(needed <= height() && (wanted_ || part != parts_.last()));
    }
    const int tall = std::max(height(), content_.minimumSizeHint().height());
    shift_ = std::clamp(shift_, 0, tall - height());
    content_.setGeometry(0, -shift_, width(), tall);
    if (std::exchange(leftOut_, leftOut) != leftOut)
        emit leftOutChanged();
}

bool CoveredArea::shiftTo(int pixels) {
    const int before = std::exchange(shift_, pixels);
    place();
    return shift_ != before;
}

void CoveredArea::wheelEvent(QWheelEvent* event) {
    constexpr int kPerPixel = 2;  // angle of a wheel that goes as far as a pixel
    event->setAccepted(shiftTo(shift_ - event->angleDelta().y() / kPerPixel));
}

void CoveredArea::bringIntoSight(const QWidget* part) {
    // Whoever clicks on what is partly covered does not want it to move.
    if (!part || !content_.isAncestorOf(part) || !part->visibleRegion().isEmpty())
        return;
    const int top = part->mapTo(&content_, QPoint()).y();
    shiftTo(std::min(top, std::max(shift_, top + part->height() - height())));
}

}  // namespace kyosei
