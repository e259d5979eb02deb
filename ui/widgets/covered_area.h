// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace kyosei {

/// A place for something that another part of the window may cover from below: it then keeps the
/// least height that it needs, and as much of its foot as there is no room for is out of sight: the
/// wheel brings it up, and the keyboard what it goes to.
/// Without it a tall minimum would keep the whole window from fitting a screen.
class CoveredArea : public QWidget {
    Q_OBJECT
public:
    /// `least`, in pixels, always stays in sight. Takes the content as its child.
    CoveredArea(QWidget& content, int least, QWidget* parent = nullptr);
    ~CoveredArea() override;

    /// Parts of the content that are left out where they would be covered, the last one first.
    void setDispensable(QList<QWidget*> parts);
    /// Whether the last of them shows at all.
    void setWanted(bool wanted);
    /// Whether there is no room for one of them.
    [[nodiscard]] bool isLeftOut(QWidget& part) const { return leftOut_.contains(&part); }
    [[nodiscard]] QWidget& content() { return content_; }
    /// The height at which nothing is covered once all that can be left out is.
    [[nodiscard]] int neededHeight() const;
    /// The height at which nothing but the last of those parts is left out.
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// There is no room for one of those parts any more, or there is again.
    void leftOutChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int heightOf(const QWidget& part) const;
    void place();
    /// So many pixels of the content lie above; false if that is so already.
    bool shiftTo(int pixels);
    void bringIntoSight(const QWidget* part);

    QWidget& content_;
    QList<QWidget*> parts_;  ///< that can be left out
    QList<QWidget*> leftOut_;
    bool wanted_ = true;  ///< the last of them
    int shift_ = 0;       ///< pixels of the content that lie above
};

}  // namespace kyosei
