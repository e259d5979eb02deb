// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/structure/network.h"
#include "model/xmile/document.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::structure {

/// One variable of a document and where its elements are among the nodes of elements().
struct StructureVariable {
    std::string name;  ///< as written
    xmile::VariableKind kind = xmile::VariableKind::aux;
    Node first = 0;
    std::size_t size = 1;
    std::vector<std::string> elements;  ///< of arrays: "JPN" or "JPN,PRK", row-major; else empty
};

/// One variable, or one element of an array.
struct Place {
    std::size_t variable = 0;
    std::optional<std::size_t> element;
};

/// Who depends on whom in a model, as data: between variables, and between single elements of
/// arrays. Immutable; safe to share between threads.
///
/// The polarity of a link is certain where the rules of signs for operators and functions decide
/// it: for f = a*b, a acts positively on f if b cannot be negative. Constants count with the sign
/// of their <range>, or else of their value; stocks and flows marked non-negative are so. A link
/// between arrays is certain if all its elements agree. Elements multiplied by the zeros of an
/// incidence array (an array of zeros and ones) are no inputs. That the outflow of a non-negative
/// stock is limited by what is in it is no link.
class Structure {
public:
    /// Fails if an equation cannot be parsed or a name is unknown; compile() then gives all issues.
    /// With `repeatsAreInputs`, variables that repeat another in a baseline run (vendor element
    /// <kyosei:reference>) have no causes, as in a run of the policy model.
    [[nodiscard]] static Result<Structure> of(const xmile::Document& document,
                                              bool repeatsAreInputs = false);

    /// In the order of the document; a node of variables() is an index into this.
    [[nodiscard]] const std::vector<StructureVariable>& list() const { return list_; }
    [[nodiscard]] const Network& variables() const { return variables_; }
    [[nodiscard]] const Network& elements() const { return elements_; }
    [[nodiscard]] std::size_t variableOf(Node element) const { return owner_[element]; }
    /// "gdp" or "trust[JPN_KOR]".
    [[nodiscard]] std::string elementName(Node element) const;

    /// What values met in a run show of one link between elements.
    enum class Seen { nothing, positive, negative, both };
    /// The same structure in which polarities that the equations leave open are those seen in a
    /// run, by link of elements(). A link between arrays goes by the elements that show something.
    [[nodiscard]] Structure settledBy(const std::vector<Seen>& seen) const;

    /// Any spelling of "name" or "name[element,element]"; an unknown name is an issue that suggests
    /// a like one.
    [[nodiscard]] Result<Place> find(std::string_view written) const;

private:
    void joinElements(const std::vector<Seen>& seen);

    std::vector<StructureVariable> list_;
    std::vector<std::uint32_t> owner_;                        ///< variable by element node
    std::map<std::string, std::size_t, std::less<>> byName_;  ///< canonical
    Network variables_;
    Network elements_;
};

}  // namespace kyosei::structure
