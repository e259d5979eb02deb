// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_menu.h"

#include "ui/charts/content/series_table.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/copy_surface.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

ChartMenu::ChartMenu(std::function<ChartContent()> content, std::function<ExportCaption()> caption,
                     QWidget* parent)
    : QMenu(parent), content_(std::move(content)), caption_(std::move(caption)) {
    setAccessibleName(tr("Chart"));
    setCopySource(*parent, {[this] {
                                return chartImage(content_(), caption_(), {880, 550}, 2);
                            },
                            [this] { return dataForClipboard(content_(), caption_()); },
                            [this] { return readingForClipboard(content_(), caption_()); }});
    addCopyCommands(*this, *parent, [this](const QString& done) { emit reported(done, false); });
    addSeparator();
    addAction(tr("Export as &PNG…"), this, [this] { askForPicture(PictureFormat::png); });
    addAction(tr("Export as &SVG…"), this, [this] { askForPicture(PictureFormat::svg); });
    addAction(tr("Export as PD&F…"), this, [this] { askForPicture(PictureFormat::pdf); });
    addAction(tr("Export Data as CS&V…"), this, &ChartMenu::askForData);
    addAction(tr("Export Data as &XLSX…"), this, &ChartMenu::askForWorkbook);
    addSeparator();
    addAction(tr("Open in Own &Window"), this, &ChartMenu::windowWanted);
    addAction(tr("Show &Table"), this, &ChartMenu::openTable);
    addAction(tr("What Does This Chart &Mean?"), this, &ChartMenu::guideWanted);
    addAction(tr("C&auses and Equation"), this, &ChartMenu::variableWanted);
    addAction(tr("When Does It Miss a &Goal?"), this, &ChartMenu::goalWanted);
    reading_ = addAction(tr("&Reading in Words"));
    reading_->setCheckable(true);
    connect(reading_, &QAction::toggled, this, &ChartMenu::readingToggled);
}

void ChartMenu::showContent(const ChartContent& content) {
    if (table_) {
        table_->setContent(content);
    }
}

void ChartMenu::setReadingShown(bool shown) {
    const QSignalBlocker quiet(reading_);
    reading_->setChecked(shown);
}

void ChartMenu::addOnTop(QMenu* menu) {
    insertMenu(actions().front(), menu);
    insertSeparator(actions().at(1));
}

void ChartMenu::openTable() {
    if (!table_) {
        table_ = new SeriesTable(parentWidget());
        table_->setContent(content_());
    }
    table_->show();
    table_->raise();
    table_->activateWindow();
}

void ChartMenu::askForPicture(PictureFormat format) {
    const auto write = [this, format](const QString& path, const QString&) {
        return writePicture(path, format, content_(), caption_());
    };
    switch (format) {
    case PictureFormat::png: askForFile({tr("PNG image (*.png)")}, u"png"_s, write); break;
    case PictureFormat::svg: askForFile({tr("SVG drawing (*.svg)")}, u"svg"_s, write); break;
    case PictureFormat::pdf: askForFile({tr("PDF document (*.pdf)")}, u"pdf"_s, write); break;
    }
}

void ChartMenu::askForData() {
    askForFile(csvFilters(), u"csv"_s, [this](const QString& path, const QString& filter) {
        return writeData(path, content_(), caption_(), csvStyleOf(filter));
    });
}

void ChartMenu::askForWorkbook() {
    askForFile({tr("Workbook (*.xlsx)")}, u"xlsx"_s, [this](const QString& path, const QString&) {
        return writeWorkbook(path, content_(), caption_());
    });
}

void ChartMenu::askForFile(const QStringList& filters, const QString& suffix, WriteFile write) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(parentWidget(), tr("Export chart"), folder);
    dialog->setNameFilters(filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(suggestedFileName(content_()) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, write = std::move(write)](const QString& path) {
                if (const auto written = write(path, dialog->selectedNameFilter()); !written) {
                    emit reported(issueLines(written.error()), true);
                } else {
                    emit reported(tr("Saved %1.").arg(plainLine(QDir::toNativeSeparators(path))),
                                  false);
                }
            });
    dialog->open();
}

}  // namespace kyosei
