// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace kyosei {

/// Puts numbers into bytes, the same bytes on every machine.
class ByteWriter {
public:
    void number(std::uint64_t value);  ///< small numbers take few bytes
    void real(double value);           ///< all bits
    void text(std::string_view text);

    [[nodiscard]] std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

/// Reads what a ByteWriter wrote. Bytes that are missing or make no sense read as zero, and ok() is
/// false from then on. The bytes must outlive the reader.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

    std::uint64_t number();
    double real();
    std::string_view text();

    void refuse() { ok_ = false; }  ///< for readers of larger parts that do not make sense
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] std::size_t left() const { return bytes_.size(); }

private:
    std::string_view take(std::size_t count);

    std::string_view bytes_;
    bool ok_ = true;
};

}  // namespace kyosei
