// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluator/equation_values.h"

#include "model/evaluator/state.h"

#include <cmath>
#include <utility>

namespace kyosei {

struct EquationValues::Parts {
    explicit Parts(const xmile::Document& document) : model(document, {}), instant(model) {
        instant.initialising = false;
        instant.start = document.simulation.start;
        instant.stopTime = document.simulation.stop;
        instant.dt = document.simulation.dt;
    }

    evaluator::Model model;
    evaluator::Instant instant;
};

EquationValues::EquationValues(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
EquationValues::EquationValues(EquationValues&&) noexcept = default;
EquationValues& EquationValues::operator=(EquationValues&&) noexcept = default;
EquationValues::~EquationValues() = default;

Result<EquationValues> EquationValues::of(const xmile::Document& document) {
    try {
        return EquationValues(std::make_unique<Parts>(document));
    } catch (...) {
        return fail(evaluator::issueOfException(document.file));
    }
}

void EquationValues::moveTo(double time) {
    evaluator::Instant& instant = parts_->instant;
    instant.time = instant.stepTime = time;
    instant.step = std::round((time - instant.start) / instant.dt);
    instant.forget();
}

void EquationValues::give(std::size_t variable, std::size_t element, double value) {
    parts_->instant.replace(variable, element, value);
}

Result<double> EquationValues::compute(std::size_t variable, std::size_t element) {
    try {
        return parts_->instant.compute(variable, element);
    } catch (...) {
        return fail(evaluator::issueOfException(parts_->model.document.file));
    }
}

}  // namespace kyosei
