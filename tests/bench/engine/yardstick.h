// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kyosei::bench {

/// NEA-7 written by hand, whose source is not part of this project: the environment variable
/// KYOSEI_YARDSTICK names its folder. Built into a temporary folder that goes away with this.
class Yardstick {
public:
    /// nullopt, and a line on standard output that says why, if there is none or it does not build.
    static std::optional<Yardstick> build();
    Yardstick(Yardstick&& other) noexcept : source_(std::move(other.source_)) {
        program_.swap(other.program_);
    }
    Yardstick& operator=(Yardstick&&) = delete;
    ~Yardstick();

    struct Figures {
        double ensemble = 0;   ///< seconds for all members, median of five
        double symbiosis = 0;  ///< at the end of the central run
    };
    [[nodiscard]] std::optional<Figures> run(std::size_t members, unsigned threads) const;

private:
    Yardstick(std::filesystem::path source, std::filesystem::path program)
        : source_(std::move(source)), program_(std::move(program)) {}

    std::filesystem::path source_;
    std::filesystem::path program_;
};

/// Runs the engine and the yardstick in turn and prints by how much the engine is slower.
void compareWithYardstick();

}  // namespace kyosei::bench
