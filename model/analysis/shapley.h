// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace kyosei {

/// Players who take part together; bit i stands for player i.
using Coalition = std::uint32_t;

/// What a coalition brings about: one number per member of an ensemble (or per anything else that
/// does not mix), all of one length.
using Worths = std::map<Coalition, std::vector<double>>;

/// More players than this do not fit a Coalition.
inline constexpr std::size_t kMaxPlayers = 31;

/// All of them; players <= kMaxPlayers.
[[nodiscard]] constexpr Coalition grandCoalition(std::size_t players) {
    return (Coalition{1} << players) - 1;
}

/// Each player's Shapley value (Shapley 1953): what it adds on joining, as a mean over all orders
/// in which the players may join. The values of all players add up to the worth of the whole minus
/// that of nobody. Needs the worth of all 2^players coalitions; result [player][member].
[[nodiscard]] std::vector<std::vector<double>> shapleyValues(std::size_t players,
                                                             const Worths& worths);

/// Orders in which players join, each followed by its reverse, which lowers the error (antithetic
/// sampling; Mitchell, Cooper, Frank and Holmes 2022). The same for the same seed on every machine.
[[nodiscard]] std::vector<std::vector<std::size_t>>
joiningOrders(std::size_t players, std::size_t pairs, std::uint64_t seed);

/// The coalitions that come about on the way, each once; nobody and everybody among them.
[[nodiscard]] std::vector<Coalition> coalitionsOf(std::span<const std::vector<std::size_t>> orders);

/// Shapley values estimated from some orders.
struct SampledShapley {
    std::vector<std::vector<double>> values;  ///< [player][member]; add up as the exact ones do
    /// [player]: standard error of the estimated mean over members, from the spread between pairs
    /// of orders; infinite with a single pair.
    std::vector<double> errors;
};

/// From joiningOrders() and the worths of coalitionsOf() them. Weights of the members for the
/// errors; empty: all count alike.
[[nodiscard]] SampledShapley sampledShapley(std::span<const std::vector<std::size_t>> orders,
                                            const Worths& worths,
                                            std::span<const double> weights = {});

}  // namespace kyosei
