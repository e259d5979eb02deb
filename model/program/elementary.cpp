// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/program/elementary_body.h"

namespace kyosei {

elementary::LogarithmTables::LogarithmTables() {
    for (unsigned k = 12; k <= 24; ++k) {
        const double inverse = 16.0 / k;
        const long double exact = -std::log(static_cast<long double>(inverse));
        const auto rounded = static_cast<double>(std::round(exact * 0x1p32L) * 0x1p-32L);
        reciprocal[k % 16] = inverse;
        high[k % 16] = rounded;
        low[k % 16] = static_cast<double>(exact - static_cast<long double>(rounded));
    }
}

const elementary::LogarithmTables& elementary::logarithmTables() {
    static const LogarithmTables tables;
    return tables;
}

const ElementaryFunctions& elementaryFunctions() {
#ifdef KYOSEI_NATIVE_CODE
    if (__builtin_cpu_supports("fma"))
        return fusedElementaryFunctions();
#endif
    return kFunctions;
}

}  // namespace kyosei
