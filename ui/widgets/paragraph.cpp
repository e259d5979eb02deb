// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paragraph.h"

#include "ui/style/metrics.h"

#include <QLabel>

namespace kyosei {

QLabel* paragraphIn(QWidget& parent, double size, bool bold) {
    auto* label = new QLabel(&parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(scaledFont(parent.font(), size, bold));
    return label;
}

}  // namespace kyosei
