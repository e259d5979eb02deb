// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/element_selector.h"

#include "ui/style/metrics.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace kyosei {

ElementSelector::ElementSelector(QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("Country or pair shown"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaxVisibleItems(22);
}

void ElementSelector::setElements(const QVector<std::pair<QString, QString>>& elements,
                                  const QString& chosen) {
    clear();
    for (const auto& [name, element] : elements) {
        addItem(name, element);
    }
    setCurrentIndex(std::max(0, findData(chosen)));
    view()->setMinimumWidth(widestName() + lines(*this, 2.5));
    updateGeometry();
}

int ElementSelector::widestName() const {
    int widest = 0;
    for (int i = 0; i < count(); ++i) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    }
    return widest;
}

int ElementSelector::frameWidth() const {
    return lines(*this, 2.2);
}

QSize ElementSelector::sizeHint() const {
    return {std::min(widestName(), lines(*this, 11)) + frameWidth(),
            QComboBox::sizeHint().height()};
}

QSize ElementSelector::minimumSizeHint() const {
    return {lines(*this, 5) + frameWidth(), QComboBox::minimumSizeHint().height()};
}

void ElementSelector::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

}  // namespace kyosei
