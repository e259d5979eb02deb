// SPDX-License-Identifier: GPL-3.0-or-later
// Modules (XMILE 1.0, 3.7.4 and 4.7): the models of a file become one. Names of models are unique
// in a file, so a variable has the same name "model.variable" wherever it is used.
#include "model/base/names.h"
#include "model/equation/lexer.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_context.h"

#include <algorithm>
#include <utility>

namespace kyosei::xmile {

namespace {

using equation::Token;
using equation::TokenKind;

constexpr int kMaximumDepth = 100;

/// A name as equations write it: in quotation marks unless it is a plain one.
std::string asIdentifier(const std::string& name) {
    std::string canonical = canonicalName(name);
    const auto tokens = equation::tokenize(canonical);
    const bool isPlain = tokens && tokens->size() == 2 && tokens->front().kind == TokenKind::name &&
                         tokens->front().qualifier.empty();
    return isPlain ? canonical : quotedName(canonical);
}

/// The part of a dotted name behind the last dot of `qualifier`.
std::string lastPart(const std::string& qualifier) {
    return qualifier.substr(qualifier.rfind('.') + 1);  // npos + 1 is 0
}

/// Puts the models of a file together. Lives on the stack of flatten().
class Flattening {
public:
    Flattening(std::vector<Submodel> models, ReaderContext& context)
        : models_(std::move(models)), context_(context) {}

    std::vector<Variable> run() {
        const auto unnamed = std::ranges::find_if(
            models_, [](const Submodel& model) { return canonicalName(model.name).empty(); });
        const auto root = unnamed == models_.end() ? models_.begin() : unnamed;
        used_.resize(models_.size());
        for (std::size_t i = 0; i < models_.size(); ++i)
            if (i != static_cast<std::size_t>(root - models_.begin()) &&
                !byName_.emplace(canonicalName(models_[i].name), i).second)
                context_.report(codes::modelNameTwice, models_[i].line, models_[i].name);
        place(static_cast<std::size_t>(root - models_.begin()), {}, 0);
        for (std::size_t i = 0; i < models_.size(); ++i)
            if (!used_[i])
                context_.issues.push_back(
                    {codes::modelUnused,
                     {context_.document.file, models_[i].line, models_[i].name}});
        connectAll();
        return std::move(variables_);
    }

private:
    struct PendingConnection {
        Connection connection;
        std::string module;  ///< canonical, whose inputs unqualified names mean
        std::string parent;  ///< canonical, empty: the model that runs
    };

    /// Adds the variables of a model and of its modules. `module` is its name in canonical form.
    void place(std::size_t index, const std::string& module, int depth) {
        used_[index] = true;
        const Submodel& model = models_[index];
        own_.clear();
        for (const Variable& variable : model.variables)
            own_.emplace(canonicalName(variable.name),
                         variable.graphicalFunction ||
                             variable.kind == VariableKind::graphicalFunction);
        prefix_ = module.empty() ? "" : asIdentifier(model.name) + '.';
        for (Variable variable : model.variables)
            variables_.push_back(renamed(std::move(variable), module.empty() ? "" : model.name));
        for (const Module& part : model.modules) {
            const std::string name = canonicalName(part.name);
            for (const Connection& connection : part.connections)
                connections_.push_back({connection, name, module});
            const auto found = byName_.find(name);
            if (found == byName_.end())
                context_.report(codes::moduleWithoutModel, part.line, part.name);
            else if (used_[found->second])
                context_.report(codes::moduleTwice, part.line, part.name);
            else if (depth >= kMaximumDepth)
                context_.report(codes::modulesTooDeep, part.line, part.name);
            else
                place(found->second, name, depth + 1);
        }
    }

    Variable renamed(Variable variable, const std::string& module) const {
        const auto rewrite = [&](Equation& equation) { equation.text = qualified(equation.text); };
        rewrite(variable.equation);
        if (variable.initEquation)
            rewrite(*variable.initEquation);
        for (ElementDefinition& element : variable.elements) {
            rewrite(element.equation);
            if (element.initEquation)
                rewrite(*element.initEquation);
        }
        for (auto* const flows : {&variable.inflows, &variable.outflows})
            for (std::string& flow : *flows)
                if (!module.empty() && own_.contains(canonicalName(flow)))
                    flow = module + '.' + flow;
        const std::string& name = variable.name;
        const bool isQuoted = name.size() > 2 && name.front() == '"' && name.back() == '"';
        if (!module.empty())
            variable.name = module + '.' + (isQuoted ? name.substr(1, name.size() - 2) : name);
        return variable;
    }

    /// The equation with the names of the model's own variables qualified, and names qualified by
    /// several modules only by the last. What is not an equation is left for the parser to name.
    std::string qualified(const std::string& text) const {
        const auto tokens = equation::tokenize(text);
        if (!tokens || (prefix_.empty() && byName_.empty()))
            return text;
        std::string result;
        std::size_t copied = 0;
        int brackets = 0;
        for (std::size_t i = 0; i < tokens->size(); ++i) {
            const Token& token = (*tokens)[i];
            brackets += token.kind == TokenKind::leftBracket;
            brackets -= token.kind == TokenKind::rightBracket;
            if (token.kind != TokenKind::name)
                continue;
            const bool isCall = (*tokens)[i + 1].kind == TokenKind::leftParenthesis ||
                                (*tokens)[i + 1].kind == TokenKind::name;
            const std::string name = replacement(token, text, isCall, brackets > 0);
            if (name.empty())
                continue;
            result += text.substr(copied, token.span.begin - copied) + name;
            copied = token.span.end;
        }
        return result + text.substr(copied);
    }

    /// What to write for a name; empty: what stands there.
    std::string replacement(const Token& token, const std::string& text, bool isCall,
                            bool isSubscript) const {
        const std::string written =
            text.substr(token.span.begin, token.span.end - token.span.begin);
        if (!token.qualifier.empty()) {
            const std::string module = lastPart(token.qualifier);
            const bool isLong = module.size() < token.qualifier.size();
            return isLong && byName_.contains(module)
                       ? asIdentifier(module) + '.' +
                             asIdentifier(token.name.substr(token.qualifier.size() + 1))
                       : "";
        }
        const auto own = own_.find(token.name);
        if (prefix_.empty() || written.front() == '.' || own == own_.end() ||
            (isCall && !own->second) || (isSubscript && isElementOrDimension(token.name)))
            return {};
        return prefix_ + written;
    }

    bool isElementOrDimension(const std::string& name) const {
        return context_.dimensions.contains(name) ||
               std::ranges::any_of(context_.dimensions, [&](const auto& dimension) {
                   return dimension.second.elements.contains(name);
               });
    }

    /// The canonical name of a variable that a <connect> means; unqualified names are in `module`.
    static std::string target(const std::string& written, const std::string& module) {
        const auto tokens = equation::tokenize(written);
        if (!tokens || tokens->size() != 2 || tokens->front().kind != TokenKind::name)
            return canonicalName(written);
        const Token& token = tokens->front();
        const bool isAbsolute = trimmed(written).front() == '.';
        if (token.qualifier.empty())
            return isAbsolute || module.empty() ? token.name : module + '.' + token.name;
        return lastPart(token.qualifier) + token.name.substr(token.qualifier.size());
    }

    void connectAll() {
        std::map<std::string, std::size_t> index;
        for (std::size_t i = 0; i < variables_.size(); ++i)
            index.emplace(canonicalName(variables_[i].name), i);
        std::map<std::size_t, std::size_t> sourceOf;
        for (const PendingConnection& pending : connections_) {
            const auto find = [&](const std::string& written, const std::string& module) {
                const auto found = index.find(target(written, module));
                if (found == index.end())
                    context_.report(codes::connectUnknown, pending.connection.line, pending.module,
                                    {written});
                return found;
            };
            const auto to = find(pending.connection.to, pending.module);
            const auto from = find(pending.connection.from, pending.parent);
            if (to == index.end() || from == index.end())
                continue;
            // Some programs write a connection at both of its ends.
            const auto [known, isNew] = sourceOf.emplace(to->second, from->second);
            if (isNew)
                connect(variables_[to->second], variables_[from->second], pending.connection.line);
            else if (known->second != from->second)
                context_.report(codes::connectedTwice, pending.connection.line, pending.module,
                                {pending.connection.to});
        }
    }

    /// Makes `input` repeat `source`.
    void connect(Variable& input, const Variable& source, int line) {
        if (source.kind == VariableKind::graphicalFunction) {
            context_.report(codes::functionToModule, line, input.name);
            return;
        }
        Variable alias;
        alias.name = input.name;
        const std::size_t dot = canonicalName(source.name).rfind('.');
        const std::string name = canonicalName(source.name);
        alias.equation = {dot == std::string::npos ? asIdentifier(name)
                                                   : asIdentifier(name.substr(0, dot)) + '.' +
                                                         asIdentifier(name.substr(dot + 1)),
                          line};
        alias.dimensions = input.dimensions.empty() ? source.dimensions : input.dimensions;
        alias.units = input.units;
        alias.documentation = input.documentation;
        alias.line = input.line;
        input = std::move(alias);
    }

    std::vector<Submodel> models_;
    ReaderContext& context_;
    std::map<std::string, std::size_t> byName_;  ///< canonical names of all but the root
    std::vector<bool> used_;
    std::map<std::string, bool> own_;  ///< variables of the model at hand: is it a function
    std::string prefix_;               ///< of the model at hand, as equations write it
    std::vector<Variable> variables_;
    std::vector<PendingConnection> connections_;
};

}  // namespace

std::vector<Variable> flatten(std::vector<Submodel> models, ReaderContext& context) {
    return Flattening(std::move(models), context).run();
}

}  // namespace kyosei::xmile
