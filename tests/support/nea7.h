// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/xmile/reader.h"
#include "tests/support/paths.h"

#include <array>
#include <stdexcept>
#include <string>
#include <vector>

/// NEA-7 is an invented model with the shape of the policy model: 7 actors, 7 x 7 pairs, Euler with
/// a step of a quarter over 68 years. Several engines and a program written by hand agree on its
/// results, so it serves to compare engines. Its numbers claim nothing about the world.
namespace kyosei::nea7 {

/// The constants that stand for sliders, 48 values in this order.
inline constexpr std::array kInputs = {"oda_share",         "infra_portion",    "trade_openness",
                                       "exchange_policy",   "mediation_effort", "alpha",
                                       "beta_infra",        "elast_gdp",        "elast_dist",
                                       "trust_build_time",  "trust_erode_time", "relief_time",
                                       "trade_adjust_time", "w_trust",          "w_calm",
                                       "exch_life",         "infra_life",       "fdi_life"};

/// What the program written by hand saves, 58 series once a year.
inline constexpr std::array kOutputs = {
    "idx_preventive", "idx_peacemaking", "idx_peacekeeping", "idx_peacebuilding", "idx_security",
    "idx_human",      "idx_env",         "symbiosis",        "framework",         "gdp",
    "stability",      "preventive",      "peacemaking",      "peacekeeping",      "peacebuilding",
    "exports"};

/// Saves every `saveInterval` years. Throws if the file is missing or wrong.
inline Program load(double saveInterval = 1) {
    auto read = xmile::readXmileFile(test::testFolder() / "models/nea7.xmile");
    if (!read)
        throw std::runtime_error(toText(read.error()));
    read->document.simulation.saveInterval = saveInterval;
    auto program = compile(read->document);
    if (!program)
        throw std::runtime_error(toText(program.error()));
    return *std::move(program);
}

template <std::size_t N>
std::vector<Slot> slotsOf(const Program& program, const std::array<const char*, N>& names) {
    std::vector<Slot> slots;
    for (const char* name : names) {
        const VariableInfo* variable = program.find(name);
        if (!variable)
            throw std::runtime_error(std::string("NEA-7 lacks ") + name);
        for (Slot i = 0; i < variable->size; ++i)
            slots.push_back(variable->first + i);
    }
    return slots;
}

}  // namespace kyosei::nea7
