// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/xmile/document.h"

#include <cstddef>
#include <memory>

namespace kyosei {

/// The equations of a document, one at a time, for values that the caller gives to all variables.
/// Variables by their index in the document, elements row-major. Throws nothing: what is wrong with
/// an equation is an issue. Works in its own memory: one thread at a time. The document must live
/// on.
class EquationValues {
public:
    /// Fails if an equation cannot be parsed.
    [[nodiscard]] static Result<EquationValues> of(const xmile::Document& document);

    EquationValues(EquationValues&&) noexcept;
    EquationValues& operator=(EquationValues&&) noexcept;
    ~EquationValues();

    /// Goes to a time, in the model's unit, and forgets all values given before.
    void moveTo(double time);
    /// Gives an element a value until the next moveTo().
    void give(std::size_t variable, std::size_t element, double value);
    /// What the equation of an element says for the values given, whatever value it has itself.
    /// What has been given no value is evaluated from its own equation. Not meant for equations
    /// with delay functions, which depend on more than one instant.
    [[nodiscard]] Result<double> compute(std::size_t variable, std::size_t element);

private:
    struct Parts;
    explicit EquationValues(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> parts_;
};

}  // namespace kyosei
