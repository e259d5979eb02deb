// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/output_access.h"

#include "ui/charts/workspace/chart_windows.h"
#include "ui/document/differences.h"
#include "ui/document/document.h"
#include "ui/document/scenario_files.h"
#include "ui/report/pack_check_window.h"
#include "ui/report/pack_window.h"
#include "ui/report/report_window.h"
#include "ui/run/results_model.h"
#include "ui/window/actions.h"
#include "ui/window/report_subject.h"

#include <QApplication>
#include <QClipboard>
#include <QToolTip>

#include <utility>

namespace kyosei {

OutputAccess::OutputAccess(Parts parts, QWidget& window)
    : QObject(&window), parts_(std::move(parts)), window_(window) {
    const Actions& a = parts_.actions;
    connect(a.report, &QAction::triggered, this, &OutputAccess::open<ReportWindow>);
    connect(a.evidencePack, &QAction::triggered, this, &OutputAccess::open<PackWindow>);
    connect(&parts_.files, &ScenarioFiles::packCheckWanted, this, &OutputAccess::checkPack);
    connect(a.copyDifferences, &QAction::triggered, this, &OutputAccess::copyDifferences);
    for (const auto& [action, as] :
         {std::pair(a.copyPicture, CopyAs::picture), std::pair(a.copyTable, CopyAs::table),
          std::pair(a.copySentence, CopyAs::sentence)})
        connect(action, &QAction::triggered, this, [this, as = as] { copyShown(as); });
}

template <typename Window> void OutputAccess::open() {
    (new Window(parts_.document.sharedModel(), parts_.ensemble,
                reportSubject(parts_.document, parts_.results, parts_.session,
                              {parts_.charts.chartIn(QStringLiteral("left")).toStdString(),
                               parts_.charts.chartIn(QStringLiteral("right")).toStdString()}),
                &window_))
        ->show();
}

void OutputAccess::checkPack(const QString& path) {
    (new PackCheckWindow(parts_.document.sharedModel(), parts_.ensemble, path, &window_))->show();
}

/// What has the keyboard, else what is under the pointer, else the headline.
void OutputAccess::copyShown(CopyAs as) {
    QWidget* surface = copySurface(QApplication::focusWidget());
    if (!surface)
        surface = copySurface(window_.childAt(window_.mapFromGlobal(QCursor::pos())));
    const QString done = copySurfaceAs(surface ? *surface : parts_.headline, as);
    QToolTip::showText(QCursor::pos(), done, &window_);
}

void OutputAccess::copyDifferences() {
    QApplication::clipboard()->setText(differencesText(parts_.document));
    QToolTip::showText(QCursor::pos(), tr("Differences copied"), &window_);
}

}  // namespace kyosei
