// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/sampling.h"

#include "model/analysis/issue_codes.h"
#include "model/base/random.h"

#include <boost/random/sobol.hpp>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

/// Depth of the scrambling: more bits than members could ever tell apart.
constexpr int kScrambledBits = 32;

/// A position inside a stratum, with so few digits that adding a stratum's number stays exact and
/// no point is rounded into the next one (up to 2^19 members).
double insideStratum(std::uint64_t bits) {
    return (static_cast<double>(bits >> 32) + 0.5) * 0x1p-32;
}

/// Mixing of all bits into all bits (Steele and others 2014, constants of Stafford's variant 13).
std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
    return x ^ (x >> 31);
}

/// Owen's nested uniform scrambling: each digit is flipped by a coin that depends on all higher
/// digits. Digits below the scrambled ones are random.
std::uint64_t scrambled(std::uint64_t x, std::uint64_t dimensionKey) {
    std::uint64_t result = 0;
    for (int bit = 0; bit < kScrambledBits; ++bit) {
        // A leading one tells prefixes of different lengths apart.
        const std::uint64_t prefix = bit == 0 ? 1 : (std::uint64_t{1} << bit) | (x >> (64 - bit));
        const std::uint64_t coin = mixed(dimensionKey ^ mixed(prefix)) >> 63;
        result |= (((x >> (63 - bit)) & 1) ^ coin) << (63 - bit);
    }
    const std::uint64_t wholePrefix = (std::uint64_t{1} << kScrambledBits) | (x >> kScrambledBits);
    return result | mixed(dimensionKey ^ mixed(wholePrefix)) >> kScrambledBits;
}

/// Sobol points in Gray-code order from position `start`; position 0 is the origin.
class SobolSequence {
public:
    SobolSequence(std::size_t dimensions, std::uint64_t start)
        : engine_(dimensions), dimensions_(dimensions), atOrigin_(start == 0) {
        // The engine's own count leaves out the origin.
        if (start > 0)
            engine_.seed(start - 1);
    }

    std::vector<std::uint64_t> next() {
        std::vector<std::uint64_t> point(dimensions_);
        if (!std::exchange(atOrigin_, false))
            for (std::uint64_t& coordinate : point)
                coordinate = engine_();
        return point;
    }

private:
    boost::random::sobol engine_;
    std::size_t dimensions_;
    bool atOrigin_;
};

void drawSobol(const SampleDesign& design, std::size_t first, std::size_t count, Sample& sample) {
    const bool plain = design.sampling == Sampling::plainSobol;
    std::vector<std::uint64_t> keys(design.dimensions);
    for (std::size_t d = 0; d < design.dimensions; ++d)
        keys[d] = randomBits(design.seed, Stream::scramble, static_cast<std::uint32_t>(d), 0);
    SobolSequence sequence(design.dimensions, first + (plain ? 1 : 0));
    for (std::size_t k = 0; k < count; ++k) {
        const std::vector<std::uint64_t> point = sequence.next();
        for (std::size_t d = 0; d < design.dimensions; ++d)
            sample.coordinates.push_back(plain ? static_cast<double>(point[d] >> 11) * 0x1p-53
                                               : openUnit(scrambled(point[d], keys[d])));
    }
}

/// A seeded permutation of 0 .. n-1 (Fisher-Yates).
std::vector<std::size_t> permutation(const SampleDesign& design, std::uint32_t dimension) {
    std::vector<std::size_t> order(design.members);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = order.size(); i > 1; --i) {
        // The remainder favours small numbers by less than i / 2^64.
        const std::uint64_t bits = randomBits(design.seed, Stream::permutation, dimension, i);
        std::swap(order[i - 1], order[bits % i]);
    }
    return order;
}

void drawLatinHypercube(const SampleDesign& design, std::size_t first, std::size_t count,
                        Sample& sample) {
    sample.coordinates.resize(count * design.dimensions);
    for (std::size_t d = 0; d < design.dimensions; ++d) {
        const auto dimension = static_cast<std::uint32_t>(d);
        const std::vector<std::size_t> strata = permutation(design, dimension);
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t member = first + k;
            const double jitter =
                insideStratum(randomBits(design.seed, Stream::jitter, dimension, member));
            sample.coordinates[k * design.dimensions + d] =
                (static_cast<double>(strata[member]) + jitter) /
                static_cast<double>(design.members);
        }
    }
}

void drawGrid(const SampleDesign& design, std::size_t first, std::size_t count, Sample& sample) {
    sample.coordinates.resize(count * design.dimensions);
    for (std::size_t k = 0; k < count; ++k) {
        std::size_t rest = first + k;
        for (std::size_t d = design.dimensions; d-- > 0; rest /= design.levels)
            sample.coordinates[k * design.dimensions + d] =
                (static_cast<double>(rest % design.levels) + 0.5) /
                static_cast<double>(design.levels);
    }
}

void drawRandom(const SampleDesign& design, std::size_t first, std::size_t count, Sample& sample) {
    for (std::size_t member = first; member < first + count; ++member)
        for (std::size_t d = 0; d < design.dimensions; ++d)
            sample.coordinates.push_back(openUnit(
                randomBits(design.seed, Stream::points, static_cast<std::uint32_t>(d), member)));
}

bool isWholeGrid(const SampleDesign& design) {
    if (design.levels > design.members)
        return false;
    std::size_t combinations = 1;
    for (std::size_t d = 0; d < design.dimensions && combinations <= design.members; ++d)
        combinations *= design.levels;
    return combinations == design.members;
}

}  // namespace

Result<Sample> drawSample(const SampleDesign& design, std::size_t first, std::size_t count) {
    if (first > design.members || count > design.members - first)
        return fail({codes::tooManyMembers, {}, {design.members, first + count}});
    const bool sobol =
        design.sampling == Sampling::sobol || design.sampling == Sampling::plainSobol;
    if (sobol && design.dimensions > kMaxSobolDimensions)
        return fail({codes::sobolDimensions, {}, {kMaxSobolDimensions}});
    if (design.sampling == Sampling::grid && !isWholeGrid(design))
        return fail({codes::gridMembers});

    Sample sample{design.dimensions, {}};
    if (design.dimensions == 0)
        return sample;
    sample.coordinates.reserve(count * design.dimensions);
    switch (design.sampling) {
    case Sampling::sobol:
    case Sampling::plainSobol: drawSobol(design, first, count, sample); break;
    case Sampling::latinHypercube: drawLatinHypercube(design, first, count, sample); break;
    case Sampling::grid: drawGrid(design, first, count, sample); break;
    case Sampling::random: drawRandom(design, first, count, sample); break;
    }
    return sample;
}

}  // namespace kyosei
