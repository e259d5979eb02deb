// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kyosei {

/// A place for something that another part of the window may cover from below: it then keeps the
/// least height that it needs, and as much of its foot as there is no room for is out of sight.
/// Without it a tall minimum would keep the whole window from fitting a screen.
class CoveredArea : public QWidget {
    Q_OBJECT
public:
    /// `least`, in pixels, always stays in sight. Takes the content as its child.
    CoveredArea(QWidget& content, int least, QWidget* parent = nullptr);

    /// Part of the content that is left out where it would be covered, and unless it is wanted.
    void setDispensable(QWidget& part);
    void setWanted(bool wanted);
    [[nodiscard]] QWidget& content() { return content_; }
    /// The height at which nothing is covered.
    [[nodiscard]] int neededHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void place();

    QWidget& content_;
    QWidget* part_ = nullptr;  ///< that can be left out
    bool wanted_ = true;       ///< that part
};

}  // namespace kyosei
