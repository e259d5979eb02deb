// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace kyosei {

/// The stretch of changes that a panel shows; 0, the baseline, is always within.
struct ValueWindow {
    double lower = 0;  ///< <= 0
    double upper = 0;  ///< >= 0

    bool operator==(const ValueWindow&) const = default;
};

/// What a range that changes over the years needs: everything, as long as that is of the size of
/// what policies do. A spell that goes far beyond, such as a war, must not flatten all other years:
/// then what its ends and four in five of the years need, and the rest leaves the window.
/// `low` and `high` are equally long, ascending in time; NaN is passed over.
[[nodiscard]] ValueWindow neededBy(std::span<const double> low, std::span<const double> high);

/// One that holds both.
[[nodiscard]] ValueWindow united(const ValueWindow& a, const ValueWindow& b);

/// The vertical window that panels side by side share. Both sides go by named steps, each on its
/// own, so that the same change often looks the same, and never below the first, so that noise is
/// not blown up. While something moves it grows but never shrinks.
class SoftWindow {
public:
    [[nodiscard]] const ValueWindow& shown() const { return shown_; }
    /// Becomes larger where what is needed does not fit.
    void grow(const ValueWindow& needed);
    /// Becomes what is needed, larger or smaller.
    void fit(const ValueWindow& needed);

    /// The smallest step that holds a distance from 0; the largest step if none does.
    [[nodiscard]] static double stepFor(double distance);
    /// The distance between lines of a grid in a window: a round number, at most `most` lines
    /// beside that at 0.
    [[nodiscard]] static double gridStep(const ValueWindow& window, int most);

private:
    ValueWindow shown_{-stepFor(0), stepFor(0)};
};

}  // namespace kyosei
