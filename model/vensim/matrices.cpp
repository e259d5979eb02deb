// SPDX-License-Identifier: GPL-3.0-or-later
// INVERT MATRIX, written out: an element of the inverse is a cofactor over the determinant.
#include "model/base/names.h"
#include "model/vensim/expressions.h"

#include <numeric>

namespace kyosei::vensim {

namespace {

constexpr std::size_t kMaximumRows = 4;

using Cells = std::vector<std::vector<std::string>>;

/// The determinant of the rows and columns that are left, along the first of these rows.
std::string determinant(const Cells& cells, const std::vector<std::size_t>& rows,
                        const std::vector<std::size_t>& columns) {
    if (rows.empty())
        return "1";
    if (rows.size() == 1)
        return cells[rows[0]][columns[0]];
    const std::vector<std::size_t> below(rows.begin() + 1, rows.end());
    std::string sum;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::vector<std::size_t> others = columns;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        sum += i == 0 ? "" : i % 2 == 0 ? " + " : " - ";
        sum += cells[rows[0]][columns[i]] + "*(" + determinant(cells, below, others) + ')';
    }
    return sum;
}

std::vector<std::size_t> allBut(std::size_t count, std::size_t left) {
    std::vector<std::size_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), std::size_t{0});
    if (left < count)
        numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(left));
    return numbers;
}

}  // namespace

std::string Translator::inverse(const std::vector<std::span<const Token>>& parts) {
    needsElements_ = true;
    const auto& left = place_->left;
    const auto refuseIt = [&] { return refuse(codes::matrixInverse, {kMaximumRows}); };
    if (parts.size() != 2 || parts[0].size() < 4 || left.size() < 2)
        return refuseIt();
    const Range& rows = *left[left.size() - 2].first;
    const Range& columns = *left[left.size() - 1].first;
    const auto matrix = parts[0];
    std::vector<Token> names;
    for (std::size_t i = 2; i + 1 < matrix.size(); ++i)
        if (!matrix[i].is(","))
            names.push_back(matrix[i]);
    const std::size_t size = rows.elements.size();
    const bool isWhole = names.size() >= 2 &&
                         ranges_.find(names[names.size() - 2].canonical) == &rows &&
                         ranges_.find(names.back().canonical) == &columns &&
                         columns.elements.size() == size && size <= kMaximumRows;
    if (!isWhole)
        return refuseIt();
    if (!place_->isForOneElement)
        return "0";
    std::string start = reference(matrix[0]) + '[';
    for (std::size_t i = 0; i + 2 < names.size(); ++i)
        start += subscript(names[i], false, {}) + ", ";
    Cells cells(size);
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t column = 0; column < size; ++column)
            cells[row].push_back(start + identifier(rows.canonicalElements[row]) + ", " +
                                 identifier(columns.canonicalElements[column]) + ']');
    // The inverse has the cofactors of the transposed matrix.
    const std::size_t row = *columns.position(left.back().second);
    const std::size_t column = *rows.position(left[left.size() - 2].second);
    const std::string sign = (row + column) % 2 == 0 ? "(" : "-(";
    return sign + determinant(cells, allBut(size, row), allBut(size, column)) + ")/(" +
           determinant(cells, allBut(size, size), allBut(size, size)) + ')';
}

}  // namespace kyosei::vensim
