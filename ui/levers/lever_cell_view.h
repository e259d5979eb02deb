// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace kyosei {

class Document;
class LeverEntry;
class LeverSlider;

/// One slider of the deck with the word for where it stands and the small value under it.
/// Clicking the words opens the lever's details, typing a number sets it. Owned by the lever deck.
class LeverCellView : public QWidget {
    Q_OBJECT

public:
    /// `cell` belongs to the document's lever table.
    LeverCellView(Document& document, const LeverCell& cell, QWidget* parent = nullptr);

    [[nodiscard]] const LeverCell& cell() const { return cell_; }
    [[nodiscard]] LeverSlider* slider() const { return slider_; }
    /// Takes over what the document says.
    void showScenario();
    /// Somebody is looking at what this lever does.
    void setLit(bool lit);
    [[nodiscard]] bool isLit() const { return lit_; }
    /// What its next step would do.
    struct StepSign {
        double length = 0;  ///< -1..1, of the longest; 0: nothing certain, a dot
        QString words;
    };
    void setStep(std::optional<StepSign> step);
    [[nodiscard]] const std::optional<StepSign>& step() const { return step_; }

signals:
    void detailsWanted(const kyosei::LeverId& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void describe();
    void paintStep(QPainter& painter, const QRectF& place) const;
    void toggleLock();
    void type(const QString& text);
    [[nodiscard]] QRect wordsRect() const;

    Document& document_;
    const LeverCell& cell_;
    LeverSlider* slider_;
    QPointer<LeverEntry> entry_;  ///< while a number is typed
    QString band_;
    QString number_;
    bool lit_ = false;
    std::optional<StepSign> step_;
};

}  // namespace kyosei
