// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

namespace kyosei {

class Document;
class Proposals;

/// For an audience: what was moved and what was not, in words, of the scenario on screen, and a
/// line for each proposal that has a line in the charts. Owned by the presentation.
class MovedList : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    MovedList(Document& document, Proposals& proposals, QWidget* parent = nullptr);

    /// What is written, from top to bottom.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        std::optional<std::size_t> place;  ///< of a proposal; none: the scenario on screen
        QString name;
        QString text;
    };
    void refresh();
    [[nodiscard]] int rowLines(const Row& row, int width) const;
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] int nameWidth(const Row& row, int width) const;
    [[nodiscard]] int indent() const;

    Document& document_;
    Proposals& proposals_;
    std::vector<Row> rows_;
};

}  // namespace kyosei
