// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace kyosei {

/// What somebody typed as a number, so that a field set to `locale` reads it: comma and point are
/// both the decimal sign, whichever of them the locale has, since 3,5 is three and a half to half
/// of the world and a field never needs thousands marked off; digits and signs of East Asian
/// keyboards are those of others. As long as before.
[[nodiscard]] QString typedNumber(QString text, const QLocale& locale);

/// The field for a number, everywhere.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    /// Shows so many digits behind the point, and takes, and then shows, one more.
    void setShownDecimals(int decimals);
    QValidator::State validate(QString& input, int& position) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QString textFromValue(double value) const override;

private:
    int shown_ = -1;  ///< none in particular
};

}  // namespace kyosei
