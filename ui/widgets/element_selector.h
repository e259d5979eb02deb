// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace kyosei {

/// The choice of a country or pair on a chart card. A name that does not fit is shortened with an
/// ellipsis; the list below is as wide as its names.
class ElementSelector : public QComboBox {
    Q_OBJECT
public:
    explicit ElementSelector(QWidget* parent = nullptr);

    /// Replaces the entries: pairs of shown name and element.
    void setElements(const QVector<std::pair<QString, QString>>& elements, const QString& chosen);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widestName() const;
    [[nodiscard]] int frameWidth() const;
};

}  // namespace kyosei
