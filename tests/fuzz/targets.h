// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

/// What hostile input is thrown at. Each target reads `input` as its kind of file and checks what
/// must hold for any input; it throws if that does not hold. libfuzzer_entry.cpp runs one of them
/// under libFuzzer, corpus_test.cpp all of them over the kept inputs.
namespace kyosei::fuzz {

void xmile(std::string_view input);     ///< read, write, read again, check units, compile, run
void mdl(std::string_view input);       ///< the same of a Vensim model
void equation(std::string_view input);  ///< parse one equation
void scenario(std::string_view input);  ///< read, write, read again, against the policy model
void units(std::string_view input);     ///< unit definitions, last line a unit to parse

/// Stops the target if something that must hold does not.
inline void require(bool holds, const std::string& what) {
    if (!holds)
        throw std::logic_error(what);
}

}  // namespace kyosei::fuzz
