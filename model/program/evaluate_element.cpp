// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/program/evaluate_element.h"

#include "model/program/elements.h"

#include <cassert>

namespace kyosei {

namespace {

struct Evaluation {
    double a, b, c;
    template <class F> double unary() const { return F::apply(a); }
    template <class F> double binary() const { return F::apply(a, b); }
    template <class F> double ternary() const { return F::apply(a, b, c); }
};

}  // namespace

double evaluateElement(Op op, double a, double b, double c) {
    assert(isElementwise(op));
    return element::withElement(op, Evaluation{a, b, c});
}

}  // namespace kyosei
