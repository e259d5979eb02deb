// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stress/stress_test.h"
#include "ui/run/year_line.h"

#include <QString>
#include <QWidget>

#include <cstddef>

namespace kyosei {

/// One case over the years: the number without and with the package, and below it the difference
/// alone with its likely range. UI thread.
class CaseChart : public QWidget {
    Q_OBJECT
public:
    explicit CaseChart(QWidget* parent = nullptr);

    /// Null: empty. `words` is what it says to who cannot see it.
    void show(const stress::StressTestPointer& test, std::size_t place, std::size_t number,
              std::size_t time, const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLevels(QPainter& painter, const QRectF& place) const;
    void paintDifference(QPainter& painter, const QRectF& place) const;
    void paintTitle(QPainter& painter, const QRectF& place, const QString& text) const;

    YearLine without_, with_, low_, middle_, high_;
    double shockYear_ = 0;  ///< 0: none
    double year_ = 0;       ///< that is read
};

}  // namespace kyosei
