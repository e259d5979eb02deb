// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/cut_text.h"

#include "ui/text/data_text.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

namespace kyosei {

namespace {

struct CutText {
    Q_DECLARE_TR_FUNCTIONS(Cuts)
};

}  // namespace

QString cutLoops(const RunView& view) {
    QStringList names;
    if (view.cut)
        for (const std::string& loop : view.cut->loops)
            names << dataText("knockouts", loop);
    return listed(names);
}

QString withCuts(const QString& title, const RunView& view) {
    if (!view.cut)
        return title;
    return view.cut->loops.size() == 1
               ? CutText::tr("%1 (without %2)", "results, loop").arg(title, cutLoops(view))
               : withCutCount(title, view);
}

QString withCutCount(const QString& title, const RunView& view) {
    return view.cut ? CutText::tr("%1 (%n loop(s) cut)", "results",
                                  static_cast<int>(view.cut->loops.size()))
                          .arg(title)
                    : title;
}

}  // namespace kyosei
