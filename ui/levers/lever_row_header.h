// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"

#include <QWidget>

namespace kyosei {

class Document;
class LeverSlider;

/// The start of a row of the deck: what it is, and a slider that moves all countries together,
/// with a word for where they stand. Owned by the lever deck.
class LeverRowHeader : public QWidget {
    Q_OBJECT

public:
    /// `row` belongs to the document's lever table.
    LeverRowHeader(Document& document, const LeverRow& row, QWidget* parent = nullptr);

    [[nodiscard]] const LeverRow& row() const { return row_; }
    [[nodiscard]] LeverSlider* slider() const { return slider_; }
    void showScenario();
    /// Width of the part before the slider.
    [[nodiscard]] static int titleWidth(const QWidget& widget);
    [[nodiscard]] static int fullWidth(const QWidget& widget);

signals:
    void detailsWanted(const kyosei::LeverId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool moved() const;
    [[nodiscard]] QString positionWord() const;
    void openDetails();
    void toggleLock();

    Document& document_;
    const LeverRow& row_;
    LeverSlider* slider_;
    QString word_;
};

}  // namespace kyosei
