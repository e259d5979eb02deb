// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <cstddef>

class QLineEdit;

namespace kyosei {

/// A kept proposal in a line of its peers: its letter, its name and, while it is shown, how its
/// line looks. Space or a click shows it or takes it away; the menu (Shift+F10, a right click, or
/// the dots at its end) and the keys F2, Delete and Enter rename, remove and open it. Child of the
/// bar.
class ProposalChip : public QAbstractButton {
    Q_OBJECT
public:
    ProposalChip(std::size_t place, QWidget* parent);

    [[nodiscard]] std::size_t place() const { return place_; }
    void setName(const QString& name);
    /// Lets the name be typed over.
    void startRenaming();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void openWanted();
    void removeWanted();
    void renamed(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openMenu(const QPoint& at);
    [[nodiscard]] QRect dots() const;
    [[nodiscard]] QRect nameRect() const;

    std::size_t place_;
    QString name_;
    QLineEdit* editor_ = nullptr;  ///< while it is renamed
};

}  // namespace kyosei
