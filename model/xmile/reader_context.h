// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/blanks.h"
#include "model/base/issue.h"
#include "model/xmile/document.h"

#include <pugixml.hpp>

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Private to the XMILE reader.
namespace kyosei::xmile {

/// Maps byte offsets of a text to lines; owned by the ReaderContext.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);
    [[nodiscard]] int line(std::size_t offset) const;    ///< 1-based
    [[nodiscard]] int column(std::size_t offset) const;  ///< 1-based, in bytes

private:
    std::vector<std::size_t> starts_;  ///< offset of the first byte of each line
};

/// A `<conveyor>` whose outflow is still to be defined. Equations are empty where there is nothing.
struct Conveyor {
    std::string stock;
    std::string length;  ///< equation of the transit time
    int line = 0;
    bool leaksExponentially = false;
    bool isDiscrete = false;
    bool keepsBatches = false;  ///< takes the batches of a queue whole or not at all
    bool oneAtATime = true;     ///< takes only the first batch of a queue in a step
    std::string capacity;
    std::string inLimit;  ///< in a unit of time
    std::string arrest;   ///< the condition under which it stands
};

/// A flow that leaks from a conveyor.
struct Leak {
    int line = 0;
    std::string fraction;    ///< inside of `<leak>`; empty: the equation of the flow
    std::string from = "0";  ///< where its zone begins and ends, as parts of the way
    std::string to = "1";
    bool isEverywhere = true;
};

/// A `<queue>` whose outflows are still to be defined.
struct Queue {
    std::string stock;
    int line = 0;
};

/// What the parts of the reader share: the document being filled, the issues found so far and how
/// to name places. Lives on the stack of readXmile.
class ReaderContext {
public:
    ReaderContext(std::string file, std::string_view text);

    Document document;
    Issues issues;

    /// Prefix of the standard's own elements, with the colon; empty in most files.
    std::string standardPrefix;

    /// The declared dimensions by canonical name; elements by canonical name to position.
    struct KnownDimension {
        std::size_t index = 0;  ///< in Document::dimensions
        std::map<std::string, std::size_t> elements;
    };
    std::map<std::string, KnownDimension> dimensions;

    std::vector<Conveyor> conveyors;    ///< of the model at hand
    std::map<std::string, Leak> leaks;  ///< its leaking flows, by canonical name
    std::vector<Queue> queues;
    std::map<std::string, int> overflows;        ///< its overflows: canonical name to line
    std::map<std::string, std::string> spreads;  ///< how its flows are spread on conveyors

    std::map<std::string, int> macroLines;  ///< by canonical name
    std::size_t elementNames = 0;           ///< of all dimensions together
    std::size_t values = 0;                 ///< elements of all array variables together

    [[nodiscard]] const LineIndex& lines() const { return lines_; }
    [[nodiscard]] int line(pugi::xml_node node) const;

    /// Name of an element of the standard, without prefix; empty for extensions and for text.
    [[nodiscard]] std::string_view standardName(pugi::xml_node node) const;
    /// First child element of the standard with this name.
    [[nodiscard]] pugi::xml_node child(pugi::xml_node parent, std::string_view name) const;
    /// All child elements of the standard with this name.
    [[nodiscard]] std::vector<pugi::xml_node> children(pugi::xml_node parent,
                                                       std::string_view name) const;

    void report(const IssueCode& code, pugi::xml_node node, std::string variable = {},
                IssueArguments arguments = {});
    void report(const IssueCode& code, int line, std::string variable,
                IssueArguments arguments = {});
    /// Refuses a second child of this name, which would be ignored without a word.
    void requireSingle(pugi::xml_node parent, std::string_view name);
    /// Says once per file that elements of this name were skipped.
    void noteSkipped(pugi::xml_node node);
    /// Given once per message.
    void noteOnce(const IssueCode& code, pugi::xml_node node, IssueArguments arguments = {});

private:
    LineIndex lines_;
    std::set<std::string, std::less<>> noted_;
};

/// Whether a name is one of a few.
[[nodiscard]] bool contains(std::initializer_list<std::string_view> names, std::string_view name);
/// Text directly inside an element (pieces joined), trimmed.
[[nodiscard]] std::string textOf(pugi::xml_node node);
/// Text anywhere inside an element, HTML tags removed and white space collapsed.
[[nodiscard]] std::string plainTextOf(pugi::xml_node node);
/// Parts between separators, trimmed; an empty last part is dropped.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text, std::string_view separator);
/// A finite number in any locale's machine notation ("1.5", "-2e3"); nullopt if it is not one.
[[nodiscard]] std::optional<double> numberFrom(std::string_view text);
/// The finite number inside an element; an error naming the element if there is none.
[[nodiscard]] std::optional<double> numberIn(pugi::xml_node node, const std::string& variable,
                                             ReaderContext& context);

/// Whether the reader reads an element of this name directly inside of `<xmile>`, or of `<model>`.
[[nodiscard]] bool isSection(std::string_view name);
[[nodiscard]] bool isModelPart(std::string_view name);
/// Puts a question mark for each byte that is not UTF-8; their offsets.
[[nodiscard]] std::vector<std::size_t> maskBrokenBytes(std::string& text);
/// The first of such bytes outside of what is skipped; warns of the others.
[[nodiscard]] std::optional<std::size_t>
brokenByteThatMatters(pugi::xml_node root, const std::vector<std::size_t>& broken,
                      ReaderContext& context);
/// Reads `<sim_specs>`.
void readSimulation(pugi::xml_node node, ReaderContext& context);
/// Reads the `<dim>`s of the file's `<dimensions>`.
void readDimensions(pugi::xml_node node, ReaderContext& context);
/// Reads the `<unit>`s of `<model_units>`.
void readUnits(pugi::xml_node node, ReaderContext& context);
/// Reads one `<gf>`; nullopt after an error.
[[nodiscard]] std::optional<GraphicalFunction>
readGraphicalFunction(pugi::xml_node node, const std::string& variable, ReaderContext& context);

/// Which kinds of variable are non-negative unless they say otherwise (`<behavior>`).
struct Behavior {
    bool stocksNonNegative = false;
    bool flowsNonNegative = false;
};

/// `inherited`, changed by what `<behavior>` (may be null) says.
[[nodiscard]] Behavior readBehavior(pugi::xml_node node, Behavior inherited,
                                    ReaderContext& context);
/// The truth value of `<non_negative>`: empty means yes.
[[nodiscard]] bool readNonNegative(pugi::xml_node node, const std::string& variable,
                                   ReaderContext& context);
/// Reads one `<stock>`, `<flow>`, `<aux>` or `<gf>`; nullopt if it has no name.
[[nodiscard]] std::optional<Variable> readVariable(pugi::xml_node node, const Behavior& behavior,
                                                   ReaderContext& context);
/// Reads the `<element>`s (or one `<eqn>` per element) of an array variable.
void readElements(pugi::xml_node node, Variable& variable, ReaderContext& context);
/// `<connect>`: the variable `to` takes its value from the variable `from`.
struct Connection {
    std::string to;
    std::string from;
    int line = 0;
};

/// `<module>`: stands for the model of the same name.
struct Module {
    std::string name;
    std::vector<Connection> connections;
    int line = 0;
};

/// One `<model>` of the file.
struct Submodel {
    std::string name;  ///< empty: the model that runs
    std::vector<Variable> variables;
    std::vector<Module> modules;
    int line = 0;
};

/// Reads everything inside `<variables>`, refusing duplicate names. Without `modules`, for macros,
/// modules are refused.
[[nodiscard]] std::vector<Variable> readVariables(pugi::xml_node node, const Behavior& behavior,
                                                  std::vector<Module>* modules,
                                                  ReaderContext& context);
/// The variables of the first model without a name (or else the first model) and of all modules in
/// it, as one model: a variable of a module is named "module.variable", and connected variables
/// repeat what they are connected to.
[[nodiscard]] std::vector<Variable> flatten(std::vector<Submodel> models, ReaderContext& context);
/// Adds an error for a variable without an equation.
void requireEquation(const Variable& variable, ReaderContext& context);
/// Reads one `<conveyor>` of a stock; refuses by name what cannot be simulated.
void readConveyor(pugi::xml_node node, const std::string& stock, ReaderContext& context);
/// Reads one `<leak>` of a flow.
void readLeak(pugi::xml_node node, const std::string& flow, ReaderContext& context);
/// Reads how Stella spreads a flow on the conveyor that it enters.
void readSpread(pugi::xml_node node, const std::string& flow, ReaderContext& context);
/// Gives the flows of all conveyors and queues of a model their equations.
void driveConveyors(std::vector<Variable>& variables, ReaderContext& context);
/// Lets the elements of flows that are arrays flow into or out of stocks that are not, together.
void sumArrayedFlows(std::vector<Variable>& variables);
/// Reads one `<macro>`.
void readMacro(pugi::xml_node node, const Behavior& behavior, ReaderContext& context);

}  // namespace kyosei::xmile
