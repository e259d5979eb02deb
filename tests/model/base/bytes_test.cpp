// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/bytes.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

namespace kyosei {
namespace {

using namespace std::string_literals;

std::string bytesOfNumber(std::uint64_t value) {
    ByteWriter writer;
    writer.number(value);
    return writer.take();
}

std::string bytesOfReal(double value) {
    ByteWriter writer;
    writer.real(value);
    return writer.take();
}

TEST(Bytes, NumbersAreLittleEndianGroupsOfSevenBits) {
    // The worked examples of Protocol Buffers' varints and of LEB128 in the DWARF standard.
    EXPECT_EQ(bytesOfNumber(1), "\x01");
    EXPECT_EQ(bytesOfNumber(150), "\x96\x01");
    EXPECT_EQ(bytesOfNumber(300), "\xAC\x02");
    EXPECT_EQ(bytesOfNumber(127), "\x7F");
    EXPECT_EQ(bytesOfNumber(128), "\x80\x01"s);
    EXPECT_EQ(bytesOfNumber(624485), "\xE5\x8E\x26");
    EXPECT_EQ(bytesOfNumber(0), "\0"s);
}

TEST(Bytes, RealsAreLittleEndianIeee754) {
    EXPECT_EQ(bytesOfReal(1), "\0\0\0\0\0\0\xF0\x3F"s);
    EXPECT_EQ(bytesOfReal(-2), "\0\0\0\0\0\0\0\xC0"s);
    EXPECT_EQ(bytesOfReal(0.1), "\x9A\x99\x99\x99\x99\x99\xB9\x3F");
    EXPECT_EQ(bytesOfReal(-0.0), "\0\0\0\0\0\0\0\x80"s);
}

TEST(Bytes, ComeBackAsTheyWentIn) {
    const double negativeZero = -0.0;
    const double payload = std::bit_cast<double>(std::uint64_t{0x7FF8000000000123});
    ByteWriter writer;
    writer.number(std::numeric_limits<std::uint64_t>::max());
    writer.text("共生\0x"s);
    writer.text("");
    writer.real(negativeZero);
    writer.real(std::numeric_limits<double>::denorm_min());
    writer.real(payload);
    writer.number(7);
    const std::string bytes = writer.take();

    ByteReader reader(bytes);
    EXPECT_EQ(reader.number(), std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(reader.text(), "共生\0x"s);
    EXPECT_EQ(reader.text(), "");
    EXPECT_TRUE(std::signbit(reader.real()));
    EXPECT_EQ(reader.real(), 4.9406564584124654e-324);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(reader.real()), 0x7FF8000000000123u);
    EXPECT_EQ(reader.left(), 1u);
    EXPECT_EQ(reader.number(), 7u);
    EXPECT_EQ(reader.left(), 0u);
    EXPECT_TRUE(reader.ok());
}

TEST(Bytes, CutOffAnywhereAreNoticedAndReadAsNothing) {
    ByteWriter writer;
    writer.number(300);
    writer.text("abc");
    writer.real(1.5);
    const std::string bytes = writer.take();
    ASSERT_EQ(bytes.size(), 2u + 1 + 3 + 8);
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        ByteReader reader(std::string_view(bytes).substr(0, length));
        static_cast<void>(reader.number());
        static_cast<void>(reader.text());
        EXPECT_EQ(reader.real(), 0) << length;
        EXPECT_FALSE(reader.ok()) << length;
    }
}

TEST(Bytes, AfterOneThatMakesNoSenseNothingIsRead) {
    ByteReader tooLong(std::string_view("\x05"
                                        "ab"
                                        "\x01",
                                        4));
    EXPECT_EQ(tooLong.text(), "");
    EXPECT_FALSE(tooLong.ok());
    EXPECT_EQ(tooLong.number(), 0u) << "although a byte that could be a number is left";

    // A length that no memory has must not wrap round.
    const std::string huge = bytesOfNumber(std::numeric_limits<std::uint64_t>::max()) + "abc";
    ByteReader reader(huge);
    EXPECT_EQ(reader.text(), "");
    EXPECT_FALSE(reader.ok());

    ByteReader endless("\x80\x80\x80\x80\x80\x80\x80\x80\x80\x80\x01");
    EXPECT_EQ(endless.number(), 0u) << "more digits than a number has";
    EXPECT_FALSE(endless.ok());

    ByteReader refused("\x01");
    refused.refuse();
    EXPECT_FALSE(refused.ok());
    EXPECT_EQ(refused.number(), 0u);
}

}  // namespace
}  // namespace kyosei
