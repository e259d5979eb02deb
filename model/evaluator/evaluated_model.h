// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/equation/ast.h"
#include "model/xmile/document.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Names, subscripts and equations of a document as the reference evaluator sees them. Who only
/// wants values uses evaluate() or EquationValues, which throw nothing; reading equations for their
/// causes (model/structure/influence.h) builds on what is here and in state.h. There, whatever
/// takes an equation apart throws EvaluationError, or std::out_of_range where a function lacks an
/// argument; who calls from outside catches both and calls issueOfException().
namespace kyosei::evaluator {

/// Thrown where an equation cannot be evaluated.
struct EvaluationError {
    Issue issue;
};

/// What is wrong, to be called where building or evaluating a model has thrown; what is not about
/// the model is thrown on.
[[nodiscard]] Issue issueOfException(const std::string& file);

/// What one element of one variable is.
struct Cell {
    std::shared_ptr<const equation::Expression> expression;  ///< null: no equation
    std::shared_ptr<const equation::Expression> initial;     ///< of <init_eqn>, else null
    const xmile::GraphicalFunction* function = nullptr;
    bool nonNegative = false;
    std::optional<double> fixed;  ///< set from outside: replaces everything else
};

struct ModelDimension {
    std::vector<std::string> elements;            ///< as written
    std::map<std::string, std::size_t> position;  ///< by canonical name
};

struct ModelVariable {
    const xmile::Variable* written = nullptr;
    std::vector<std::size_t> dimensions;
    std::vector<Cell> cells;  ///< row-major
};

struct ModelMacro {
    const xmile::Macro* written = nullptr;
    std::shared_ptr<const equation::Expression> expression;
    std::vector<std::shared_ptr<const equation::Expression>> defaults;  ///< of the last parameters
    std::map<std::string, std::pair<const xmile::Variable*,
                                    std::shared_ptr<const equation::Expression>>>
        variables;  ///< by canonical name
};

/// A document with its equations parsed and its names indexed. Owned by one evaluation.
struct Model {
    Model(const xmile::Document& document, const std::map<std::string, double>& overrides);

    const xmile::Document& document;
    std::vector<ModelDimension> dimensions;
    std::map<std::string, std::size_t> dimensionByName;  ///< canonical
    std::vector<ModelVariable> variables;
    std::map<std::string, std::size_t> variableByName;  ///< canonical
    std::map<std::string, ModelMacro> macros;           ///< canonical

    /// Positions along the dimensions of the element at a row-major index, and back.
    [[nodiscard]] std::vector<std::size_t> positionsAt(const ModelVariable& variable,
                                                       std::size_t index) const;
    [[nodiscard]] std::size_t indexOf(const ModelVariable& variable,
                                      const std::vector<std::size_t>& positions) const;
    /// "name" or "name[element,element]".
    [[nodiscard]] std::string elementName(const ModelVariable& variable, std::size_t index) const;

private:
    void addDimension(const xmile::Dimension& dimension);
    void addVariable(const xmile::Variable& written);
    void addMacro(const xmile::Macro& macro);
    void fix(const std::string& name, double value);
};

[[noreturn]] void stop(const IssueCode& code, const Place& place, IssueArguments arguments = {});

}  // namespace kyosei::evaluator
