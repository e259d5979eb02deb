// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/column_sort.h"

#include <algorithm>
#include <bit>

namespace kyosei {

namespace {

#define KYOSEI_INLINE inline __attribute__((always_inline))

/// Values of neighbouring columns in one row, as many as a register of the processor holds. Wider
/// ones than the processor has would be taken apart value by value.
template <std::size_t kCount> struct Vector {
    typedef double Type __attribute__((vector_size(kCount * sizeof(double)), aligned(8)));
};

/// Calls exchange(upper row, lower row) for each comparison of algorithm M.
template <typename Exchange> KYOSEI_INLINE void mergeExchange(std::size_t rows, Exchange exchange) {
    const std::size_t half = std::bit_ceil(rows) / 2;
    for (std::size_t p = half; p > 0; p /= 2) {
        std::size_t r = 0;
        std::size_t q = half;
        for (std::size_t d = p;; d = q - p, q /= 2, r = p) {
            for (std::size_t block = r; block + d < rows;
                 block += 2 * p)  // all i with (i & p) == r
                for (std::size_t i = block; i < std::min(block + p, rows - d); ++i)
                    exchange(i, i + d);
            if (q == p)
                break;
        }
    }
}

template <std::size_t kCount> KYOSEI_INLINE void sortAlone(double* values, std::size_t rows) {
    constexpr std::size_t kVectors = kSortedColumns / kCount;
    using Lanes = typename Vector<kCount>::Type;
    Lanes* value = reinterpret_cast<Lanes*>(values);
    mergeExchange(rows, [=](std::size_t upper, std::size_t lower) {
        for (std::size_t v = 0; v < kVectors; ++v) {
            const Lanes x = value[upper * kVectors + v];
            const Lanes y = value[lower * kVectors + v];
            value[upper * kVectors + v] = y < x ? y : x;
            value[lower * kVectors + v] = y < x ? x : y;
        }
    });
}

template <std::size_t kCount>
KYOSEI_INLINE void sortWithCompanions(double* values, double* companions, std::size_t rows) {
    constexpr std::size_t kVectors = kSortedColumns / kCount;
    using Lanes = typename Vector<kCount>::Type;
    Lanes* value = reinterpret_cast<Lanes*>(values);
    Lanes* companion = reinterpret_cast<Lanes*>(companions);
    mergeExchange(rows, [=](std::size_t upper, std::size_t lower) {
        for (std::size_t v = 0; v < kVectors; ++v) {
            const std::size_t above = upper * kVectors + v;
            const std::size_t below = lower * kVectors + v;
            const Lanes x = value[above];
            const Lanes y = value[below];
            const Lanes s = companion[above];
            const Lanes t = companion[below];
            value[above] = y < x ? y : x;
            value[below] = y < x ? x : y;
            companion[above] = y < x ? t : s;
            companion[below] = y < x ? s : t;
        }
    });
}

template <std::size_t kCount>
KYOSEI_INLINE void sortVectors(double* values, double* companions, std::size_t rows) {
    companions ? sortWithCompanions<kCount>(values, companions, rows)
               : sortAlone<kCount>(values, rows);
}

#if defined(__x86_64__)

/// Most processors have registers of four doubles; programs for all of them use two.
__attribute__((target("avx2"))) void sortAvx2(double* values, double* companions,
                                              std::size_t rows) {
    sortVectors<4>(values, companions, rows);
}

#endif

void sort(double* values, double* companions, std::size_t rows) {
#if defined(__x86_64__)
    static const bool hasAvx2 = __builtin_cpu_supports("avx2");
    if (hasAvx2)
        return sortAvx2(values, companions, rows);
#endif
    sortVectors<2>(values, companions, rows);
}

}  // namespace

void sortColumns(std::span<double> values) {
    sort(values.data(), nullptr, values.size() / kSortedColumns);
}

void sortColumns(std::span<double> values, std::span<double> companions) {
    sort(values.data(), companions.data(), values.size() / kSortedColumns);
}

}  // namespace kyosei
