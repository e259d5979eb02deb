// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/csv_style.h"

#include <QCoreApplication>
#include <QLocale>

namespace kyosei {

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(CsvStyle)
public:
    static QString commas() { return tr("Comma-separated values (*.csv)"); }
    static QString semicolons() {
        return tr("Values separated by semicolons, decimal comma (*.csv)");
    }
    static QString tabs() { return tr("Values separated by tabs (*.csv)"); }
};

}  // namespace

QStringList csvFilters() {
    const bool decimalComma = QLocale::system().decimalPoint() == QLatin1String(",");
    return decimalComma ? QStringList{CsvText::semicolons(), CsvText::commas(), CsvText::tabs()}
                        : QStringList{CsvText::commas(), CsvText::semicolons(), CsvText::tabs()};
}

CsvStyle csvStyleOf(const QString& filter) {
    if (filter == CsvText::semicolons())
        return {u';', u','};
    if (filter == CsvText::tabs())
        return {u'\t', u'.'};
    return {};
}

QString csvNumber(QString number, const CsvStyle& style) {
    return number.replace(u'.', style.decimalPoint);
}

QByteArray csvBytes(const QString& text) {
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

}  // namespace kyosei
