// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/covered_area.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace kyosei {

CoveredArea::CoveredArea(QWidget& content, int least, QWidget* parent)
    : QWidget(parent), content_(content) {
    content_.setParent(this);
    setMinimumHeight(least);
}

int CoveredArea::neededHeight() const {
    return std::max(content_.minimumSizeHint().height(), minimumHeight());
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

void CoveredArea::setDispensable(QWidget& part) {
    part_ = &part;
    place();
}

void CoveredArea::setWanted(bool wanted) {
    wanted_ = wanted;
    place();
}

void CoveredArea::place() {
    if (part_) {
        const int more = std::max(part_->sizeHint().height(), part_->minimumHeight()) +
                         content_.layout()->spacing();
        const int whole = neededHeight() + (part_->isHidden() ? more : 0);
        part_->setVisible(wanted_ && whole <= height());
    }
    content_.setGeometry(0, 0, width(), std::max(height(), neededHeight()));
}

}  // namespace kyosei
