// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/bytes.h"

#include <bit>

namespace kyosei {

void ByteWriter::number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        bytes_ += static_cast<char>(0x80 | (value & 0x7F));
    bytes_ += static_cast<char>(value);
}

void ByteWriter::real(double value) {
    auto bits = std::bit_cast<std::uint64_t>(value);
    for (int i = 0; i < 8; ++i, bits >>= 8)
        bytes_ += static_cast<char>(bits & 0xFF);
}

void ByteWriter::text(std::string_view text) {
    number(text.size());
    bytes_ += text;
}

std::string_view ByteReader::take(std::size_t count) {
    if (!ok_ || count > bytes_.size()) {
        ok_ = false;
        return {};
    }
    const std::string_view taken = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return taken;
}

std::uint64_t ByteReader::number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const std::string_view byte = take(1);
        if (byte.empty())
            return 0;
        const auto digits = static_cast<unsigned char>(byte.front());
        value |= std::uint64_t{digits & 0x7Fu} << shift;
        if (digits < 0x80)
            return value;
    }
    ok_ = false;
    return 0;
}

double ByteReader::real() {
    std::uint64_t bits = 0;
    int shift = 0;
    for (const char byte : take(8)) {
        bits |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
        shift += 8;
    }
    return std::bit_cast<double>(bits);
}

std::string_view ByteReader::text() {
    return take(number());
}

}  // namespace kyosei
