// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>

class QAction;
class QSplitter;

namespace kyosei {

class DeckPanel;

/// The place below the charts: the deck of levers, or for a while a panel instead of it. Closing a
/// panel, by its button or Escape, brings the deck back. Assistive technology sees only what is
/// shown. Child of a vertical splitter whose other part, above, are the charts; UI thread.
class LowerPane : public QStackedWidget {
    Q_OBJECT
public:
    explicit LowerPane(QWidget* parent = nullptr);

    /// What is shown unless a panel is; `wantedHeight`, in pixels, is asked each time it is fitted.
    void setDeck(QWidget& deck, std::function<int()> wantedHeight);
    /// A panel that may take the deck's place. With a checkable action: that shows it and brings
    /// the deck back, and is checked while the panel is shown.
    void addPanel(DeckPanel& panel, QAction* action = nullptr);

    /// What has the keyboard then: the first widget of the panel, or what the panel itself chooses.
    enum class Focus { first, own };
    void showPanel(DeckPanel& panel, Focus focus = Focus::first);
    void showDeck();
    /// Shows what stands at the same place in another pane with the same parts.
    void showAs(const LowerPane& other) { setCurrentIndex(other.currentIndex()); }

    /// Shares the splitter's height: the deck, or a panel that wants more, gets what it wants as
    /// far as this height is left to the charts.
    void fit(QSplitter& splitter, int charts) const;

signals:
    /// The deck has been asked for; `before` is what was shown, perhaps the deck.
    void deckShown(const QWidget* before);
    /// A panel that wants more height than the deck has come or gone.
    void heightWanted();

private:
    /// Beyond what the deck wants, in pixels.
    [[nodiscard]] int panelHeight() const;
    void noteHeight();

    QWidget* deck_ = nullptr;
    std::function<int()> wantedHeight_;
    bool tall_ = false;  ///< a panel that wants more height is shown
};

}  // namespace kyosei
