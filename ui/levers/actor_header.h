// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <string>

namespace kyosei {

class Document;

/// The head of a country's column: its name and code with the colour and dash it has in the
/// charts; pressing it offers to reset or lock the country. Owned by the lever deck.
class ActorHeader : public QToolButton {
    Q_OBJECT

public:
    ActorHeader(Document& document, std::string actor, int index, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {20, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMenu();
    void showLock();

    Document& document_;
    std::string actor_;
    int index_;
    bool locked_ = false;
};

}  // namespace kyosei
