// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QScreen;

namespace kyosei {

class ChartView;
class HeadlinePanel;
class PointerRing;

/// The whole screen for the indicators, or one chart, and the headline, in large type, for a
/// projector; the main window goes on working on another screen. Page Down and Page Up (as
/// presenters' remote controls send them) go through the charts, B or a full stop (as those send
/// it) blanks the screen, P puts a ring around the pointer, Escape leaves. Whoever opens it feeds
/// it.
class PresentationWindow : public QWidget {
    Q_OBJECT
public:
    /// On that screen, or else on its parent's.
    explicit PresentationWindow(QWidget* parent = nullptr, QScreen* screen = nullptr);
    [[nodiscard]] ChartView& chart() { return *chart_; }
    [[nodiscard]] HeadlinePanel& headline() { return *headline_; }
    /// What stands in the place of the chart at first. Takes it over.
    void setFront(QWidget& front);
    /// Puts a part below chart and headline; its type has that share of the screen's height, so
    /// that the last row can read it. Takes it over.
    void addBelow(QWidget& part, double type);
    /// The charts to go through, by id, after what is in front.
    void setCharts(const QStringList& charts);
    void showChart(const QString& chart);
    [[nodiscard]] bool isFrontShown() const;
    void setScenarioTitle(const QString& title);
    [[nodiscard]] bool isBlank() const { return blank_; }
    void setPointerRing(bool shown);
    [[nodiscard]] bool hasPointerRing() const { return pointerRing_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Whether it does something with a key.
    bool take(int key);
    void go(int step);
    void setBlank(bool blank);

    QStringList charts_;
    QWidget* stage_;  ///< all that is shown
    QLabel* title_;
    QStackedWidget* pages_;  ///< the chart, and what is in front if there is anything
    QWidget* front_ = nullptr;
    ChartView* chart_;
    HeadlinePanel* headline_;
    PointerRing* ring_ = nullptr;
    bool blank_ = false;
    bool pointerRing_ = false;
};

}  // namespace kyosei
