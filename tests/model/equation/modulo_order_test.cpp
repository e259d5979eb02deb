// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equation/modulo_order.h"

#include <gtest/gtest.h>

namespace kyosei::equation {
namespace {

TEST(ModuloOrder, IsInDoubtBesideAProduct) {
    for (const char* text :
         {"7 MOD 3 * 2", "2 * 7 mod 3", "a // b MOD c", "a / b MOD c", "1 + 7 MOD 3 * 2",
          "MAX(7 MOD 3 / 2, 1)", "a MOD -b * c", "x[i * 2 MOD 3]",
          "IF a MOD b * c > 1 THEN 1 ELSE 0", "(a + b) MOD 2 * (c)"})
        EXPECT_TRUE(hasModuloBesideProduct(text)) << text;
}

TEST(ModuloOrder, IsClearAloneAndWithParentheses) {
    for (const char* text :
         {"7 MOD 3", "(7 MOD 3) * 2", "7 MOD (3 * 2)", "a * b + c MOD d", "a MOD b - c / d",
          "MOD(a * b, c)", "MOD(a, 2) * b", "a * b > c MOD d", "MAX(a * b, c MOD d)",
          "IF a * b > 1 THEN c MOD d ELSE e / f", "a[i * 2] MOD b", "", "7 MOD 3 * \"open"})
        EXPECT_FALSE(hasModuloBesideProduct(text)) << text;
}

}  // namespace
}  // namespace kyosei::equation
