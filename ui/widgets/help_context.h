// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kyosei {

/// The page of the help that explains this widget and what lies in it.
void setHelpPage(QWidget& widget, const QString& page);
/// The page of the widget or of the nearest one around it that has one; empty if none has.
[[nodiscard]] QString helpPageOf(const QWidget* widget);

// The pages that the catalogues of the model have, by their ids.
[[nodiscard]] QString leverHelpPage(const QString& row);
[[nodiscard]] QString indicatorHelpPage(const QString& chart);
[[nodiscard]] QString chartHelpPage(const QString& chart);

}  // namespace kyosei
