// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/goal_text.h"

#include "ui/text/data_text.h"
#include "ui/text/phrases.h"

#include <QStringList>

namespace kyosei {

QString goalOutputName(const goals::GoalOutput& output, const ChartCatalogue& charts) {
    QStringList parts{dataText("charts", output.title)};
    if (!output.label.empty())
        parts << dataText("charts", output.label);
    if (!output.element.empty())
        parts << dataText("elements", charts.elementTitle(output.element));
    return listed(parts);
}

}  // namespace kyosei
