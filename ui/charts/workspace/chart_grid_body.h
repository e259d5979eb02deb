// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace kyosei {

class ChartThumb;

/// Thumbnails in rows, as many in each as its width allows, and the mark that shows where a dragged
/// one would land. Owned by the grid's scroll area.
class ChartGridBody : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The thumbnails in reading order; they must be children of the body.
    void setThumbs(std::vector<ChartThumb*> thumbs);
    [[nodiscard]] int columns() const;
    /// The place (0 to their number) at which one dropped here would be inserted.
    [[nodiscard]] std::size_t placeAt(QPoint position) const;
    /// None: no mark.
    void setMark(std::optional<std::size_t> place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int rowsIn(int count) const;
    [[nodiscard]] QSize sizeIn(int count) const;
    [[nodiscard]] QRect cell(std::size_t index) const;
    [[nodiscard]] int gap() const;
    void layOut();

    std::vector<ChartThumb*> thumbs_;
    std::optional<std::size_t> mark_;
};

}  // namespace kyosei
