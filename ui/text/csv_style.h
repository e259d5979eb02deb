// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kyosei {

/// How a file of numbers for a spreadsheet is written.
struct CsvStyle {
    QChar separator = u',';
    QChar decimalPoint = u'.';
};

/// Kinds of such files, to be chosen in the dialog that saves one; first the one that a spreadsheet
/// set to the system's language opens without asking.
[[nodiscard]] QStringList csvFilters();
/// The style that one of them stands for.
[[nodiscard]] CsvStyle csvStyleOf(const QString& filter);
/// A number written in a style, from one with a decimal point.
[[nodiscard]] QString csvNumber(QString number, const CsvStyle& style);
/// The bytes of a file. It begins with a byte-order mark: without it spreadsheets take UTF-8 for
/// the code page of the system.
[[nodiscard]] QByteArray csvBytes(const QString& text);

}  // namespace kyosei
