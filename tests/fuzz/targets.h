// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

/// What hostile input is thrown at. Each target reads `input` as its kind of file and checks what
/// must hold for any input; it throws if that does not hold. libfuzzer_entry.cpp runs one of them
/// under libFuzzer, corpus_test.cpp all of them over the kept inputs, tests/fuzz/corpus/<name>.
namespace kyosei::fuzz {

void xmile(std::string_view input);     ///< read, write, read again, check units, compile, run
void mdl(std::string_view input);       ///< the same of a Vensim model
void equation(std::string_view input);  ///< parse one equation
void scenario(std::string_view input);  ///< read, write, read again, against the policy model
void goal(std::string_view input);      ///< one in words, or a file: read, write, read again
void units(std::string_view input);     ///< unit definitions, last line a unit to parse

void session(std::string_view input);  ///< log or journal: read, write, read again
void charts(std::string_view input);   ///< the user's own: read, bind, write, read again
void checks(std::string_view input);   ///< read, for the policy model
void csv(std::string_view input);      ///< read as records and observations; write as a field
void texts(std::string_view input);    ///< make a line and a text of what people wrote
void packs(std::string_view input);    ///< evidence packs: unpack, read, pack again, digests

struct Target {
    const char* name;
    void (*run)(std::string_view input);
};

inline constexpr std::array<Target, 12> kTargets = {{{"xmile", xmile},
                                                     {"mdl", mdl},
                                                     {"equation", equation},
                                                     {"scenario", scenario},
                                                     {"goal", goal},
                                                     {"units", units},
                                                     {"session", session},
                                                     {"charts", charts},
                                                     {"checks", checks},
                                                     {"csv", csv},
                                                     {"texts", texts},
                                                     {"packs", packs}}};

/// Stops the target if something that must hold does not.
inline void require(bool holds, const std::string& what) {
    if (!holds)
        throw std::logic_error(what);
}

}  // namespace kyosei::fuzz
