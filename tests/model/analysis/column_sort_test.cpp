// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/column_sort.h"
#include "model/analysis/quantiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace kyosei {
namespace {

std::vector<double> someValues(std::size_t count, unsigned seed) {
    std::vector<double> values(count);
    std::uint64_t state = seed;
    for (double& value : values) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        value = static_cast<double>(state >> 54) - 500;  // many equal ones
    }
    return values;
}

std::vector<double> column(const std::vector<double>& values, std::size_t c) {
    std::vector<double> result;
    for (std::size_t i = c; i < values.size(); i += kSortedColumns)
        result.push_back(values[i]);
    return result;
}

TEST(ColumnSort, SortsEveryColumnOfAnyLength) {
    for (std::size_t rows = 0; rows < 70; ++rows) {
        std::vector<double> values = someValues(rows * kSortedColumns, 7);
        const std::vector<double> before = values;
        sortColumns(values);
        for (std::size_t c = 0; c < kSortedColumns; ++c) {
            std::vector<double> expected = column(before, c);
            std::sort(expected.begin(), expected.end());
            EXPECT_EQ(column(values, c), expected) << rows;
        }
    }
}

TEST(ColumnSort, TakesCompanionsAlong) {
    std::vector<double> values = someValues(100 * kSortedColumns, 3);
    std::vector<double> companions = values;
    for (double& companion : companions)
        companion = 3 * companion + 1;  // tells to which value it belongs
    sortColumns(values, companions);
    for (std::size_t i = 0; i < values.size(); ++i)
        EXPECT_EQ(companions[i], 3 * values[i] + 1);
}

/// Quantiles of columns against those of one column alone.
void expectColumnsToAgree(const std::vector<double>& weights) {
    const std::vector<double> probabilities = {0, 0.05, 0.25, 0.5, 0.95, 1};
    std::vector<double> values = someValues(37 * kSortedColumns, 11);
    const std::vector<double> before = values;
    std::vector<double> found(probabilities.size() * kSortedColumns);
    quantilesOfColumns(values, weights, probabilities, found);
    for (std::size_t c = 0; c < kSortedColumns; ++c) {
        const auto expected = quantiles(column(before, c), weights, probabilities);
        for (std::size_t q = 0; q < probabilities.size(); ++q)
            EXPECT_NEAR(found[q * kSortedColumns + c], expected[q], 1e-10);
    }
}

TEST(ColumnQuantiles, AreThoseOfEachColumnAlone) {
    expectColumnsToAgree({});
    std::vector<double> weights(37);
    for (std::size_t k = 0; k < weights.size(); ++k)
        weights[k] = k % 5 == 0 ? 0 : 1.0 / static_cast<double>(k);
    expectColumnsToAgree(weights);
}

}  // namespace
}  // namespace kyosei
