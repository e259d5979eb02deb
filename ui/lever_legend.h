// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kyosei {

/// One line under the levers that explains their marks: baseline tick, what was changed, and what
/// only an assumption about another government can change.
class LeverLegend : public QWidget {
    Q_OBJECT

public:
    explicit LeverLegend(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace kyosei
