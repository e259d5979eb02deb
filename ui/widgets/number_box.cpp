// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_box.h"

#include "model/base/shown_decimals.h"

namespace kyosei {

namespace {

constexpr QChar kFullWidthZero(0xFF10);
constexpr QChar kFullWidthNine(0xFF19);

/// The sign that a keyboard of another script means.
QChar usual(QChar sign) {
    switch (sign.unicode()) {
    case 0xFF0C:               // full-width comma
    case 0x3001: return u',';  // ideographic comma
    case 0xFF0E:               // full-width stop
    case 0x3002: return u'.';  // ideographic stop
    case 0xFF0D:               // full-width minus
    case 0x2212: return u'-';  // minus sign
    case 0xFF0B: return u'+';  // full-width plus
    default: break;
    }
    if (sign >= kFullWidthZero && sign <= kFullWidthNine)
        return QChar(u'0' + (sign.unicode() - kFullWidthZero.unicode()));
    return sign;
}

}  // namespace

QString typedNumber(QString text, const QLocale& locale) {
    const QString point = locale.decimalPoint();
    for (QChar& sign : text) {
        sign = usual(sign);
        if ((sign == u',' || sign == u'.') && point.size() == 1)
            sign = point.front();
    }
    return text;
}

void NumberBox::setShownDecimals(int decimals) {
    shown_ = decimals;
    setDecimals(decimals + 1);
}

QString NumberBox::textFromValue(double value) const {
    if (shown_ < 0)
        return QDoubleSpinBox::textFromValue(value);
    QLocale plain = locale();
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', shownDecimals(value, shown_));
}

QValidator::State NumberBox::validate(QString& input, int& position) const {
    // Suffixes are words and may have points of their own.
    const auto start = input.startsWith(prefix()) ? prefix().size() : 0;
    const auto end = input.endsWith(suffix()) ? input.size() - suffix().size() : input.size();
    input =
        input.left(start) + typedNumber(input.mid(start, end - start), locale()) + input.mid(end);
    return QDoubleSpinBox::validate(input, position);
}

double NumberBox::valueFromText(const QString& text) const {
    QString typed = text;
    int position = 0;
    (void)validate(typed, position);
    return QDoubleSpinBox::valueFromText(typed);
}

}  // namespace kyosei
