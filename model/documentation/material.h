// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/check.h"
#include "model/policy/parameters.h"
#include "model/simulation/policy_model.h"
#include "model/structure/loop_names.h"
#include "model/structure/structure.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::documentation {

/// A part of the model file under one comment.
struct Sector {
    std::string title;
    std::vector<std::size_t> variables;  ///< indices into Document::variables
};

/// A row of sources.csv.
struct Source {
    std::string id, name, publisher, version, licence, citation, transformation;
};

/// All that the reference is made of: the model, and tables embedded in the program. Immutable.
struct Material {
    std::shared_ptr<const PolicyModel> model;
    std::vector<Sector> sectors;
    std::vector<Parameter> parameters;
    std::vector<Source> sources;
    std::vector<checks::Check> checks;
    structure::Structure structure;
    structure::Structure settled;  ///< signs that equations leave open as the baseline shows them
    structure::NamedLoops loops;
    std::map<std::string, std::size_t> variables;  ///< by canonical name
    std::map<std::string, std::size_t> rows;       ///< parameters by canonical name

    [[nodiscard]] const xmile::Document& document() const { return model->document(); }
};

/// `model` is PolicyModel::embedded(): comments of its file are read as well.
[[nodiscard]] Result<Material> loadMaterial(std::shared_ptr<const PolicyModel> model);

/// The variables of an XMILE text under the comments between them. Variables before the first
/// comment are under "Model".
[[nodiscard]] std::vector<Sector> sectorsOf(std::string_view xmile,
                                            const xmile::Document& document);

}  // namespace kyosei::documentation
