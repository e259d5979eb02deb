// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "model/report/identity.h"
#include "ui/document/autosave.h"
#include "ui/document/library.h"
#include "ui/settings/settings.h"
#include "ui/style/icons.h"
#include "ui/text/data_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QSysInfo>

namespace kyosei {

namespace {

struct AboutText {
    Q_DECLARE_TR_FUNCTIONS(AboutDialog)
};

QString compiler() {
#ifdef __clang__
    return QStringLiteral(__VERSION__);
#else
    return QStringLiteral("GCC " __VERSION__);
#endif
}

QString build() {
    return AboutText::tr("%1 for %2, with Qt %3")
        .arg(compiler(), QSysInfo::buildAbi(), QLibraryInfo::version().toString());
}

QString placeOf(const QString& path) {
    return plainLine(QDir::toNativeSeparators(path));
}

QString row(const QString& label, const QString& value) {
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
        .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
}

QString facts() {
    return QStringLiteral("<table>") + row(AboutText::tr("Build"), build()) +
           row(AboutText::tr("Model and data"), QString::fromStdString(report::dataDigest())) +
           row(AboutText::tr("Program"), placeOf(QCoreApplication::applicationFilePath())) +
           row(AboutText::tr("Settings"), placeOf(Settings::defaultPath())) +
           row(AboutText::tr("Own scenarios"), placeOf(libraryFolder())) +
           row(AboutText::tr("Recovery copies"), placeOf(Autosave::defaultFolder())) +
           QStringLiteral("</table>");
}

QString licence() {
    return AboutText::tr("Free software under the GNU General Public License, version 3 or later, "
                         "without any warranty.") +
           QStringLiteral("<br><br>") +
           AboutText::tr("Made with Qt, QCustomPlot, nlohmann/json, pugixml, utf8proc, libzip, "
                         "Nettle and tl::expected. Thank you.");
}

}  // namespace

void showAboutDialog(QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("about"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(AboutText::tr("About Kyosei"));
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setTextFormat(Qt::RichText);
    // So that a report of a mistake can quote it.
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setText(QStringLiteral("<h3>Kyosei %1</h3>").arg(QStringLiteral(KYOSEI_VERSION)) +
                 AboutText::tr("<p>共生 means living together. Explore what aid, infrastructure, "
                               "trade and exchange do, and do not do, for peace in Northeast "
                               "Asia.</p>") +
                 facts() + QStringLiteral("<p>") + licence() + QStringLiteral("</p>"));
    box->open();
}

}  // namespace kyosei
