// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "ui/run/year_line.h"
#include "ui/widgets/bar_row.h"

#include <QColor>
#include <QString>

#include <optional>
#include <utility>

class QCheckBox;

namespace kyosei {

/// What a row shows: a name, a bar with its likely range, a mark, a number and its range.
struct ContributionRowContent {
    QString name;
    Change share;                      ///< the bar, its range the line through it
    std::optional<double> alone = {};  ///< the mark above the bar
    std::optional<double> other = {};  ///< another bar on the same line, in the secondary colour
    QString note = {};                 ///< a second line below the name
    YearLine course = {};              ///< a small curve beside the bar
    std::optional<std::pair<double, double>> courseEnds = {};  ///< of its axis; none: its own
    QString number, range;
    QColor colour;
    bool hatched = false;  ///< belongs to no part
    QString sentence;      ///< all of it in words
    /// A box before the name that can be ticked.
    struct Check {
        bool on = false;
        QString name;  ///< what ticking it means
    };
    std::optional<Check> check = {};
};

/// What one part of a scenario does. Pressed, it leads to the part.
class ContributionRow : public BarRow {
    Q_OBJECT
public:
    explicit ContributionRow(QWidget* parent);
    void setContent(ContributionRowContent content);
    [[nodiscard]] const ContributionRowContent& content() const { return content_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The pointer or the keyboard has come to it, or gone.
    void looked(bool at);
    /// The user ticked the box, or took the tick away.
    void checkPressed();

protected:
    void paintContent(QPainter& painter) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void tell(bool at);
    void showCheck();
    void placeCheck();
    void paintMark(QPainter& painter, const QRectF& track) const;
    void paintName(QPainter& painter, const QRectF& place) const;
    void paintCourse(QPainter& painter, const QRectF& place) const;

    ContributionRowContent content_;
    QCheckBox* check_ = nullptr;  ///< made when it is needed
    bool looked_ = false;
};

}  // namespace kyosei
