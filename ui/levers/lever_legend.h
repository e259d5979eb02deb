// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kyosei {

/// One line under the levers that explains their marks: baseline tick, what was changed, and what
/// only an assumption about another government can change.
class LeverLegend : public QWidget {
    Q_OBJECT

public:
    /// Explains assumptions only if there are levers of that kind.
    explicit LeverLegend(bool assumptions, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Draws a sample and its text that end at `right`; returns where they begin.
    int paintEntry(QPainter& painter, int right, bool assumption, const QString& text) const;

    bool assumptions_;
};

}  // namespace kyosei
