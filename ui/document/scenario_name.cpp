// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_name.h"

#include <QFileInfo>

namespace kyosei {

QString scenarioEnding() {
    return QStringLiteral(".kyosei.json");
}

QString scenarioBaseName(const QString& path) {
    const QFileInfo file(path);
    const QString ending = scenarioEnding();
    const QString name = file.fileName();
    return name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive)
               ? name.chopped(ending.size())
               : file.completeBaseName();
}

}  // namespace kyosei
