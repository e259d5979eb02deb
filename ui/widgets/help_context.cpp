// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/help_context.h"

#include <QVariant>
#include <QWidget>

namespace kyosei {

namespace {

constexpr const char* kProperty = "helpPage";

}  // namespace

void setHelpPage(QWidget& widget, const QString& page) {
    widget.setProperty(kProperty, page);
}

QString helpPageOf(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const QString page = widget->property(kProperty).toString(); !page.isEmpty())
            return page;
    return {};
}

QString leverHelpPage(const QString& row) {
    return QStringLiteral("guide/lever_") + row;
}

QString indicatorHelpPage(const QString& chart) {
    return QStringLiteral("guide/indicator_") + chart;
}

QString chartHelpPage(const QString& chart) {
    return QStringLiteral("guide/chart_") + chart;
}

}  // namespace kyosei
