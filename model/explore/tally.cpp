// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/tally.h"

namespace kyosei::explore {

void OutputTally::add(std::span<const double> results, std::span<const double> baselines) {
    result.add(results);
    if (baselines.empty())
        return;
    baseline.add(baselines);
    std::vector<double> differences(results.size());
    for (std::size_t i = 0; i < results.size(); ++i) {
        const double change = results[i] - baselines[i];
        differences[i] = change;
        higher += change > 0;
        same += change == 0;
        lower += change < 0;
    }
    difference.add(differences);
}

void OutputTally::add(const OutputTally& other) {
    result.add(other.result);
    baseline.add(other.baseline);
    difference.add(other.difference);
    higher += other.higher;
    same += other.same;
    lower += other.lower;
}

Tally::Tally(const TallyShape& tallyShape)
    : shape(tallyShape), outputs(shape.outputs * shape.times), met(shape.conditions * shape.times) {
}

void Tally::add(const Tally& other) {
    members += other.members;
    for (std::size_t i = 0; i < outputs.size(); ++i)
        outputs[i].add(other.outputs[i]);
    for (std::size_t i = 0; i < met.size(); ++i)
        met[i] += other.met[i];
}

void Tally::write(ByteWriter& writer) const {
    writer.number(members);
    for (const OutputTally& output : outputs) {
        output.result.write(writer);
        if (!shape.paired)
            continue;
        output.baseline.write(writer);
        output.difference.write(writer);
        writer.number(output.higher);
        writer.number(output.same);
        writer.number(output.lower);
    }
    for (const std::uint64_t count : met)
        writer.number(count);
}

std::optional<Tally> Tally::read(std::string_view bytes, const TallyShape& shape) {
    ByteReader reader(bytes);
    Tally tally(shape);
    tally.members = reader.number();
    for (OutputTally& output : tally.outputs) {
        output.result = Summary::read(reader);
        if (!shape.paired)
            continue;
        output.baseline = Summary::read(reader);
        output.difference = Summary::read(reader);
        output.higher = reader.number();
        output.same = reader.number();
        output.lower = reader.number();
    }
    for (std::uint64_t& count : tally.met)
        count = reader.number();
    if (!reader.ok() || reader.left() != 0)
        return std::nullopt;
    return tally;
}

}  // namespace kyosei::explore
