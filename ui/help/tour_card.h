// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kyosei {

/// The card of the tour: title, a sentence or two, where one is, and the way on, back and out.
/// Owned by the tour.
class TourCard : public QFrame {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString text;
        int number = 1;  ///< from 1
        int steps = 1;
    };

    explicit TourCard(QWidget* window);
    void showStep(const Content& content);
    /// Says that what the step proposed has been done.
    void praise(const QString& words);
    void takeKeyboard();
    [[nodiscard]] QSize wantedSize() const;

signals:
    void nextWanted();
    void backWanted();
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void announce();

    QLabel* title_;
    QLabel* text_;
    QLabel* praise_;
    QLabel* progress_;
    QPushButton* leave_;
    QPushButton* back_;
    QPushButton* next_;
};

}  // namespace kyosei
