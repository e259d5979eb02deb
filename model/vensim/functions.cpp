// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of Vensim as XMILE has them.
#include "model/base/names.h"
#include "model/vensim/expressions.h"
#include "model/vensim/lookups.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kyosei::vensim {

namespace {

/// A function that is another one in XMILE: $1 to $4 are its arguments.
struct Rule {
    std::string_view name;
    std::size_t arguments;
    std::string_view text;
};

constexpr std::array kRules = {
    Rule{"if_then_else", 3, "(IF $1 THEN $2 ELSE $3)"},
    Rule{"xidz", 3, "SAFEDIV($1, $2, $3)"},
    Rule{"zidz", 2, "SAFEDIV($1, $2)"},
    Rule{"smooth", 2, "SMTH1($1, $2)"},
    Rule{"smoothi", 3, "SMTH1($1, $2, $3)"},
    Rule{"smooth3", 2, "SMTH3($1, $2)"},
    Rule{"smooth3i", 3, "SMTH3($1, $2, $3)"},
    Rule{"delay1", 2, "DELAY1($1, $2)"},
    Rule{"delay1i", 3, "DELAY1($1, $2, $3)"},
    Rule{"delay3", 2, "DELAY3($1, $2)"},
    Rule{"delay3i", 3, "DELAY3($1, $2, $3)"},
    Rule{"delay_fixed", 3, "DELAY($1, $2, $3)"},
    Rule{"delay_material", 4, "ARRIVALS($1, $2, $3)"},
    Rule{"initial", 1, "INIT($1)"},
    Rule{"reinitial", 1, "INIT($1)"},
    Rule{"pulse", 2, "PULSE_TRAIN($1, MAX($2, DT), 0, STOPTIME)"},
    Rule{"random_0_1", 0, "UNIFORM(0, 1)"},
    Rule{"active_initial", 2, "ACTIVE_INITIAL($1, $2)"},
};

/// Functions that read a lookup in another way than a call of it does.
std::optional<LookupKind> lookupKindOf(const std::string& canonical) {
    constexpr std::array<std::pair<std::string_view, LookupKind>, 4> kinds{
        {{"lookup_extrapolate", LookupKind::extrapolated},
         {"lookup_backward", LookupKind::backward},
         {"lookup_forward", LookupKind::forward},
         {"lookup_invert", LookupKind::inverted}}};
    const auto* const found =
        std::ranges::find(kinds, canonical, &std::pair<std::string_view, LookupKind>::first);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

std::string filled(std::string_view text, const std::vector<std::string>& arguments) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '$')
            result += arguments[static_cast<std::size_t>(text[++i] - '1')];
        else
            result += text[i];
    }
    return result;
}

bool isNought(std::string_view number) {
    return !number.empty() && number.find_first_not_of("0.") == std::string_view::npos;
}

bool readsData(const std::string& canonical) {
    return canonical.starts_with("get_direct_") || canonical.starts_with("get_xls_") ||
           canonical.starts_with("get_123_") || canonical.starts_with("get_vdf_") ||
           canonical.starts_with("get_odbc_") || canonical.starts_with("get_data_");
}

}  // namespace

/// A call: of a macro, of a lookup, or of a function.
std::string Translator::call(const Token& name, std::span<const Token> inside) {
    const auto known = names_.variables.find(name.canonical);
    if (names_.macros.contains(name.canonical) ||
        (known != names_.variables.end() && known->second.isLookup))
        return identifier(name.canonical) + '(' + expression(inside) + ')';
    return function(name, parts(inside));
}

std::string Translator::function(const Token& name,
                                 const std::vector<std::span<const Token>>& parts) {
    if (name.canonical == "a_function_of")
        return refuse(codes::aFunctionOf);
    if (readsData(name.canonical))
        return refuse(codes::mdlDataFunction, {name.text});
    if (name.canonical == "integ" || name.canonical == "sinteg" || name.canonical == "tabbed_array")
        return refuse(codes::functionNotInside, {name.text});
    if (name.canonical == "with_lookup")
        return withLookup(parts);
    if (name.canonical == "elmcount")
        return elementCount(parts);
    if (name.canonical == "invert_matrix")
        return inverse(parts);
    if (name.canonical == "get_time_value")
        return timeValue(parts);
    if (const auto kind = lookupKindOf(name.canonical))
        return otherLookup(*kind, name, parts);
    if (name.canonical == "vector_elm_map")
        return elementMap(parts);
    if (name.canonical == "vector_select")
        return vectorSelect(parts);
    if (name.canonical == "vector_sort_order")
        return sortOrder(parts);
    if (name.canonical == "vector_reorder")
        return reordered(parts);
    if (name.canonical == "vector_lookup")
        return vectorLookup(parts);
    if (name.canonical == "delay_material" && parts.size() == 4 &&
        !(parts[3].size() == 1 && isNought(parts[3][0].text)))
        return refuse(codes::missingMaterial);
    if (name.canonical == "allocate_available")
        return allocateAvailable(parts);
    if (name.canonical == "allocate_by_priority")
        return allocateByPriority(parts);
    std::vector<std::string> arguments;
    arguments.reserve(parts.size());
    for (const auto& part : parts)
        arguments.push_back(expression(part));
    if (const auto* const rule = std::ranges::find(kRules, name.canonical, &Rule::name);
        rule != kRules.end()) {
        if (arguments.size() != rule->arguments)
            return refuse(codes::mdlArguments, {name.text, rule->arguments, arguments.size()});
        return filled(rule->text, arguments);
    }
    std::string text = identifier(name.canonical);
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    text += '(';
    for (std::size_t i = 0; i < arguments.size(); ++i)
        text += (i > 0 ? ", " : "") + arguments[i];
    return text + ')';
}

/// A lookup beside the one that is named, which gives the same for a plain call.
std::string Translator::otherLookup(LookupKind kind, const Token& function,
                                    const std::vector<std::span<const Token>>& parts) {
    if (parts.size() != 2 || parts[0].empty())
        return refuse(codes::mdlArguments, {function.text, 2, parts.size()});
    const Token& table = parts[0].front();
    const auto known = names_.variables.find(table.canonical);
    if (known == names_.variables.end() || !known->second.isLookup)
        return refuse(codes::noLookup, {function.text, table.text});
    otherLookups_.emplace(table.canonical, kind);
    std::string text = identifier(otherLookupName(table.canonical, kind));
    if (parts[0].size() > 2 && parts[0][1].is("["))
        text += subscripts(table, parts[0].subspan(2, parts[0].size() - 3));
    const std::string x = expression(parts[1]);
    return text + (kind == LookupKind::forward ? "(-(" + x + "))" : '(' + x + ')');
}

/// VECTOR ELM MAP(array[element, ..], offset): the element so many places behind that one, of which
/// the last subscript runs fastest. Ranges of the left side stand for their elements.
std::string Translator::elementMap(const std::vector<std::span<const Token>>& parts) {
    const auto subscripts = parts.size() == 2 ? subscriptsOf(parts[0]) : std::vector<Token>();
    const auto known =
        subscripts.empty() ? names_.variables.end() : names_.variables.find(parts[0][0].canonical);
    if (known == names_.variables.end() || known->second.dimensions.size() != subscripts.size())
        return refuse(codes::elementMapping);
    std::string before;  // how many elements stand before the one that is named
    std::size_t stride = 1;
    for (std::size_t i = subscripts.size(); i-- > 0;) {
        const Range* const range = ranges_.find(known->second.dimensions[i]);
        const std::string canonical = canonicalName(subscripts[i].text);
        const bool isOwn = range && range == ranges_.find(canonical);
        const auto onLeft = std::ranges::find_if(
            place_->left, [&](const auto& left) { return left.first == range; });
        const bool isKnown = isOwn && place_->isForOneElement && onLeft != place_->left.end();
        const auto position =
            !range ? std::nullopt : range->position(isKnown ? onLeft->second : canonical);
        if (!position && (!isOwn || place_->isForOneElement))
            return refuse(codes::elementMapping);
        before += position ? std::to_string(*position * stride)
                           : '(' + subscript(subscripts[i], false, {}) + " - 1)*" +
                                 std::to_string(stride);
        before += " + ";
        stride *= range->elements.size();
    }
    return reference(parts[0][0]) + (subscripts.size() == 1 ? "[" : "(") + before + "1 + (" +
           expression(parts[1]) + (subscripts.size() == 1 ? ")]" : "))");
}

/// WITH LOOKUP(x, (points)) inside of an expression: the points become a variable.
std::string Translator::withLookup(const std::vector<std::span<const Token>>& parts) {
    if (parts.size() != 2 || parts[1].size() < 2)
        return refuse(codes::mdlArguments, {"WITH LOOKUP", 2, parts.size()});
    auto function =
        readLookup(parts[1].subspan(1, parts[1].size() - 2), line_, place_->variable, problems_);
    if (!function)
        return "0";
    xmile::Variable lookup;
    lookup.kind = xmile::VariableKind::graphicalFunction;
    lookup.line = line_;
    lookup.graphicalFunction = std::move(function);
    do
        lookup.name = place_->variable + " lookup " +
                      std::to_string(lookups_.size() + lookupNames_.size() + 1);
    while (names_.variables.contains(canonicalName(lookup.name)) ||
           !lookupNames_.insert(lookup.name).second);
    lookups_.push_back(lookup);
    return quotedName(lookup.name) + '(' + expression(parts[0]) + ')';
}

/// GET TIME VALUE(relative to, offset, measure), of the model's own time only.
std::string Translator::timeValue(const std::vector<std::span<const Token>>& parts) {
    const auto is = [&](std::size_t i, std::string_view number) {
        return parts[i].size() == 1 && parts[i][0].text == number;
    };
    if (parts.size() != 3)
        return refuse(codes::mdlArguments, {"GET TIME VALUE", 3, parts.size()});
    if (!is(2, "0") || !(is(0, "0") || is(0, "1")))
        return refuse(codes::calendarTime);
    return std::string(is(0, "0") ? "(TIME" : "(STARTTIME") + " + (" + expression(parts[1]) + "))";
}

std::string Translator::elementCount(const std::vector<std::span<const Token>>& parts) {
    const Range* const range =
        parts.size() == 1 && parts[0].size() == 1 ? ranges_.find(parts[0][0].canonical) : nullptr;
    return range ? std::to_string(range->elements.size())
                 : refuse(codes::mdlArguments, {"ELMCOUNT", 1, parts.size()});
}

}  // namespace kyosei::vensim
