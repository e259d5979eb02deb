// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/covered_area.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

CoveredArea::CoveredArea(QWidget& content, int least, QWidget* parent)
    : QWidget(parent), content_(content) {
    content_.setParent(this);
    setMinimumHeight(least);
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
    content_.setGeometry(0, 0, width(), std::max(height(), content_.minimumSizeHint().height()));
    if (std::exchange(leftOut_, leftOut) != leftOut)
        emit leftOutChanged();
}

}  // namespace kyosei
