// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/column_sort.h"

#include <algorithm>
#include <bit>

namespace kyosei {

namespace {

#define KYOSEI_INLINE inline __attribute__((always_inline))

/// A row: one value per column, wherever it stands in memory.
typedef double Row __attribute__((vector_size(kSortedColumns * sizeof(double)), aligned(8)));

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

KYOSEI_INLINE void sortAlone(double* values, std::size_t rows) {
    Row* row = reinterpret_cast<Row*>(values);
    mergeExchange(rows, [=](std::size_t upper, std::size_t lower) {
        const Row x = row[upper];
        const Row y = row[lower];
        row[upper] = y < x ? y : x;
        row[lower] = y < x ? x : y;
    });
}

KYOSEI_INLINE void sortWithCompanions(double* values, double* companions, std::size_t rows) {
    Row* row = reinterpret_cast<Row*>(values);
    Row* companion = reinterpret_cast<Row*>(companions);
    mergeExchange(rows, [=](std::size_t upper, std::size_t lower) {
        const Row x = row[upper];
        const Row y = row[lower];
        const Row s = companion[upper];
        const Row t = companion[lower];
        row[upper] = y < x ? y : x;
        row[lower] = y < x ? x : y;
        companion[upper] = y < x ? t : s;
        companion[lower] = y < x ? s : t;
    });
}

#if defined(__x86_64__)

// The same code for wider registers; every one gives the same order.
__attribute__((target("avx512f,avx512dq,avx512vl,prefer-vector-width=512"))) void
sortAvx512(double* values, double* companions, std::size_t rows) {
    companions ? sortWithCompanions(values, companions, rows) : sortAlone(values, rows);
}

__attribute__((target("avx2"))) void sortAvx2(double* values, double* companions,
                                              std::size_t rows) {
    companions ? sortWithCompanions(values, companions, rows) : sortAlone(values, rows);
}

#endif

void sortPlain(double* values, double* companions, std::size_t rows) {
    companions ? sortWithCompanions(values, companions, rows) : sortAlone(values, rows);
}

using Sort = void (*)(double*, double*, std::size_t);

Sort widestSort() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        return sortAvx512;
    if (__builtin_cpu_supports("avx2"))
        return sortAvx2;
#endif
    return sortPlain;
}

void sort(double* values, double* companions, std::size_t rows) {
    static const Sort widest = widestSort();
    widest(values, companions, rows);
}

}  // namespace

void sortColumns(std::span<double> values) {
    sort(values.data(), nullptr, values.size() / kSortedColumns);
}

void sortColumns(std::span<double> values, std::span<double> companions) {
    sort(values.data(), companions.data(), values.size() / kSortedColumns);
}

}  // namespace kyosei
