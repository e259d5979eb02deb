// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QSplitter;
class QStackedWidget;

namespace kyosei {

class CoveredArea;
class LeverDeck;
class LowerPane;

/// Where the parts of the window are below its menus, and how they share its room: charts and
/// answer side by side, chain and timeline below them as far as there is height, and levers or a
/// panel in the rest, in the share that they need unless somebody has moved the border by hand.
class CentralArea : public QWidget {
    Q_OBJECT
public:
    /// It takes over all of them.
    struct Parts {
        QList<QWidget*> bars;  ///< above all else, the first one on top
        QWidget& charts;
        QWidget& answer;
        QWidget& chain;
        QWidget& timeline;
        LowerPane& lower;
        LeverDeck& deck;  ///< in the lower pane
    };
    explicit CentralArea(const Parts& parts, QWidget* parent = nullptr);

    /// Whether the timeline shows where there is room for it.
    void setTimelineWanted(bool wanted);
    /// Gives charts and levers their heights for the first time.
    void fit();
    /// A page that may lie over charts, chain and timeline; taken over, hidden at first.
    void addCover(QWidget& page);
    /// The same with an action that is checked while the page shows, and shows and hides it.
    void addCover(QWidget& page, QAction& action);
    /// One of these, in the place of any other. It gets the keyboard.
    void showCover(QWidget& page);
    /// Charts, chain and timeline again, if this page lies over them. What had the keyboard before
    /// gets it back.
    void hideCover(QWidget& page);
    /// Its parts have come to want other heights.
    void refit();
    /// The window has another size than before.
    void adaptTo(QSize window, QSize before);
    [[nodiscard]] bool hasRoomForChain() const;

    /// What it needs, not what it would like: where bars have words that wrap, the page that it is
    /// in asks for this, and would otherwise scroll.
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// Another cover is shown, or, null, none.
    void coverChanged(QWidget* cover);
    void roomForChainChanged(bool hasRoom);

private:
    void layOut(const Parts& parts);
    /// Between charts and levers.
    void shareHeight();

    LowerPane& lower_;
    LeverDeck& deck_;
    QWidget& chain_;
    QSplitter* splitter_;              ///< charts above, levers below
    QHBoxLayout* upperRow_ = nullptr;  ///< charts and the answer
    QStackedWidget* pages_;            ///< the next, or what lies over it
    CoveredArea* upper_;               ///< charts, chain and timeline
    QPointer<QWidget> before_;         ///< had the keyboard before a page lay over these
    bool fitted_ = false;              ///< the lower part has got its height
    bool sharedByHand_ = false;        ///< since then
};

}  // namespace kyosei
