// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/charts/view/chart_export.h"

#include <QMenu>
#include <QPointer>

#include <functional>

namespace kyosei {

class SeriesTable;

/// Everything one can do with a chart besides looking at it: copy, export, table, reading. Shown by
/// the card's "more" button and as its context menu.
class ChartMenu : public QMenu {
    Q_OBJECT
public:
    /// `content` and `caption` are asked when an action is triggered. The parent becomes a surface
    /// that can be copied (ui/widgets/copy_surface.h).
    ChartMenu(std::function<ChartContent()> content, std::function<ExportCaption()> caption,
              QWidget* parent);

    /// Keeps an open table up to date.
    void showContent(const ChartContent& content);
    void setReadingShown(bool shown);
    /// Puts the choice of what the chart shows on top.
    void addOnTop(QMenu* menu);

signals:
    /// The result of an export or copy, in one sentence.
    void reported(QString text, bool problem);
    void readingToggled(bool shown);
    void windowWanted();
    void guideWanted();
    void variableWanted();
    void goalWanted();

private:
    void openTable();
    void askForPicture(PictureFormat format);
    void askForData();
    void askForWorkbook();
    using WriteFile = std::function<Result<void>(const QString& path, const QString& filter)>;
    /// Opens a save dialog without blocking and calls `write` with what was chosen.
    void askForFile(const QStringList& filters, const QString& suffix, WriteFile write);

    std::function<ChartContent()> content_;
    std::function<ExportCaption()> caption_;
    QAction* reading_;
    QPointer<SeriesTable> table_;
};

}  // namespace kyosei
