// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kyosei {

/// Where one leak of a conveyor takes from: fractions of the way, counted from the entrance.
struct LeakZone {
    double from = 0;
    double to = 1;
};

/// What a belt of a conveyor is like. It does not change during a run.
struct BeltShape {
    bool leaksExponentially = false;
    std::vector<LeakZone> zones;  ///< one per leak, in their order
};

/// How a belt moves within one step.
enum class BeltPace : std::uint8_t {
    stands,  ///< nothing moves, leaves or leaks
    runs,
    holds,  ///< it runs, but what arrives at the end waits there
};

/// As equations have it: 0 stands, 2 holds, anything else runs.
[[nodiscard]] constexpr BeltPace paceOf(double value) {
    return value == 0 ? BeltPace::stands : value == 2 ? BeltPace::holds : BeltPace::runs;
}

/// The material on a conveyor (XMILE 1.0, 3.7.2), in lots that entered with the same travelling
/// time and are as far on their way. A lot leaks at every step of its way through a zone: linear
/// leakage takes a fraction of what entered by the end of the zone, exponential leakage a fraction
/// of what is there at each step. Fractions may change at every step; together they are at most 1.
class Belt {
public:
    /// Steps from end to end of a way along which something is spread. A longer one makes what is
    /// spread no number, and so does a belt with more lots than it may have.
    static constexpr double kMaximumSteps = 100'000;

    explicit Belt(std::size_t maximumLots = std::size_t(kMaximumSteps)) : room_(maximumLots) {}

    /// Something that left by a leak, and how far it was on its way: 0 entrance, 1 end.
    struct Leaked {
        double position = 0;
        double amount = 0;
    };

    /// Spreads `content` as if the same amount had entered every `spacing` steps for as long as the
    /// way lasts and leaked by these fractions.
    void fill(const BeltShape& shape, double content, double steps, double spacing,
              std::span<const double> leaking);
    /// What leaves at the end in this step if nothing leaks.
    [[nodiscard]] double atEnd() const;
    /// What a leak takes in this step if its fraction is 1: from everything, or from what is at the
    /// end alone.
    [[nodiscard]] double leakable(const BeltShape& shape, std::size_t leak) const;
    [[nodiscard]] double leakableAtEnd(const BeltShape& shape, std::size_t leak) const;
    /// One step on. With `leaked`, tells there what each leak took from where.
    void move(const BeltShape& shape, BeltPace pace, std::span<const double> leaking,
              std::vector<std::vector<Leaked>>* leaked);
    /// Puts something on a way of so many steps: at its entrance, evenly along it, or in proportion
    /// to `like`.
    void enter(double amount, double steps);
    void enterEvenly(double amount, double steps);
    void enterLike(double amount, double steps, std::span<const Leaked> like);
    /// Where everything is, for enterLike().
    [[nodiscard]] std::vector<Leaked> positions() const;

private:
    struct Lot {
        std::uint32_t way = 1;    ///< steps from end to end
        std::uint32_t steps = 0;  ///< of it that are done; all: it waits at the end
        double entered = 0;
        double content = 0;

        [[nodiscard]] bool isAtEnd() const { return steps + 1 >= way; }
        [[nodiscard]] double position() const;
    };

    [[nodiscard]] static double leakable(const BeltShape& shape, std::size_t leak, const Lot& lot);
    void add(const Lot& lot);

    std::size_t room_;       ///< lots that may be spread
    std::vector<Lot> lots_;  ///< by way, then by steps
};

/// What a belt gives: output 0 is atEnd(), 1 .. n are leakable(), and n + 1 .. 2n leakableAtEnd().
[[nodiscard]] double beltOutput(const Belt& belt, const BeltShape& shape, std::size_t output);

}  // namespace kyosei
