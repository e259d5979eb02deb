// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/worldview_contrast.h"
#include "model/simulation/policy_worldviews.h"
#include "ui/widgets/deck_panel.h"

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QSlider;

namespace kyosei {

/// Assumptions apart from policies: how one's belief is shared among schools of thought, what that
/// school says, and what beliefs do to the headline as against what policies do. Owned by the main
/// window.
class BeliefsPanel : public DeckPanel {
    Q_OBJECT

public:
    explicit BeliefsPanel(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    /// Recomputes the table of four lines.
    void setFan(const std::shared_ptr<const EnsembleSnapshot>& snapshot);
    /// The positions of the sliders, in per cent: the published priors, then the schools.
    [[nodiscard]] std::vector<int> positions() const;
    void setPositions(const std::vector<int>& positions);
    /// Whether anything but the published priors is believed.
    [[nodiscard]] bool isChanged() const;

public slots:
    void reset();

signals:
    /// One weight per member of the history-matched ensemble; empty: as shipped.
    void weightsChanged(const std::vector<double>& weights);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Row {
        QSlider* slider;
        QLabel* share;
        QString theory;
    };
    /// One number of the table under both weightings.
    struct Line {
        QLabel* shipped;
        QLabel* believed;
    };
    QWidget* makeSliders();
    QWidget* makeTheory();
    QWidget* makeTable();
    void addRow(QGridLayout* grid, const QString& title, const QString& theory);
    void addLine(QGridLayout* grid, Line& line, const QString& title);
    /// One share becomes so many per cent; the others give or take the rest.
    void share(std::size_t row, int percent);
    void believe();
    void showShares();
    void showTheory(const QString& text);
    void showLines();
    [[nodiscard]] Beliefs beliefs() const;

    std::shared_ptr<const PolicyModel> model_;
    Result<ReweightedMembers> members_;
    std::vector<Row> rows_;       ///< the published priors, then the views
    std::vector<double> held_;    ///< the shares when a thumb was taken hold of
    std::vector<double> shares_;  ///< of the belief, in the order of the rows; they add up to 1
    QLabel* theory_ = nullptr;
    Line baseline_{}, scenario_{}, effect_{};
    QLabel* sentence_ = nullptr;
    QLabel* strength_ = nullptr;
    std::shared_ptr<const EnsembleSnapshot> snapshot_;
    std::vector<double> weights_;  ///< empty: as shipped
};

}  // namespace kyosei
