// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/change_text.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace kyosei {

/// How far the scenario moves the headline on a ruler of whole lengths, beside changes of a known
/// size. A picture only: the numbers are told by HeadlineNumber.
class ChangeRuler : public QWidget {
    Q_OBJECT
public:
    explicit ChangeRuler(QWidget* parent = nullptr);
    void setChange(const std::optional<Change>& change, const ChangeScale& scale);
    /// Names with the changes they stand for.
    void setKnownSizes(std::vector<std::pair<QString, double>> known);
    /// Proposals that were kept, by place (0 for A), with their changes.
    void setProposals(std::vector<std::pair<std::size_t, double>> proposals);

    [[nodiscard]] QSize sizeHint() const override;

    /// The ends of the ruler: multiples of `step`, as near as holds the range.
    [[nodiscard]] static std::pair<double, double> endsFor(double low, double high, double step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fitEnds();
    [[nodiscard]] double axisAt() const;
    void paintProposals(QPainter& painter, double axis) const;
    void paintKnown(QPainter& painter, double axis) const;
    [[nodiscard]] double positionOf(double value) const;

    std::optional<Change> change_;
    ChangeScale scale_;
    std::vector<std::pair<QString, double>> known_;
    std::vector<std::pair<std::size_t, double>> proposals_;
    std::pair<double, double> ends_{-2, 8};
};

}  // namespace kyosei
