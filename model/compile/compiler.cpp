// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/compiler.h"

#include "model/compile/equations.h"
#include "model/compile/issue_codes.h"
#include "model/compile/lower.h"

#include <algorithm>
#include <new>
#include <numeric>
#include <set>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kShownLinks = 50;  // of a cycle, in its message

/// One compilation from document to program.
class Compilation {
public:
    Compilation(const xmile::Document& document, const CompileOptions& options)
        : document_(document), symbols_(document, options, issues_), layout_(symbols_) {}

    Result<Program> run() {
        if (hasErrors(issues_))
            return fail(std::move(issues_));
        try {
            return compile();
        } catch (const ArraysTooLarge&) {
            return fail(tooLarge());
        } catch (const std::bad_alloc&) {
            return fail(tooLarge());
        }
    }

private:
    Result<Program> compile() {
        Equations equations(symbols_, graph_, layout_, issues_);
        equations.resolveAll();
        findEnd();
        if (hasErrors(issues_) || !order(equations))
            return fail(std::move(issues_));
        lower(equations);
        return Program(std::move(symbols_.variables()), symbols_.dimensions(), document_.simulation,
                       std::make_shared<const Code>(std::move(code_)));
    }

    /// The variable that ends a run.
    void findEnd() {
        const std::string& name = document_.simulation.endsAt;
        if (name.empty())
            return;
        const auto at = symbols_.variable(name);
        if (at && symbols_.variables()[*at].size == 1 &&
            symbols_.variables()[*at].dimensions.empty())
            code_.endsAt = symbols_.variables()[*at].first;
        else
            issues_.push_back(
                {codes::endUnknown, {document_.file, document_.simulation.line, name}});
    }

    /// Names the variable whose equations were at hand.
    [[nodiscard]] Issue tooLarge() const {
        Place place{document_.file, 0, {}};
        if (layout_.owner < symbols_.variables().size()) {
            const VariableInfo& at = symbols_.variables()[layout_.owner];
            place.line = at.line;
            place.variable = at.name;
        }
        return {codes::arraysTooLarge, std::move(place)};
    }

    /// Array equations that seem circular as a whole are cut into elements and tried again.
    bool order(Equations& equations) {
        for (;;) {
            tasks_ = equations.tasks();
            std::vector<std::uint32_t> all(tasks_.step.size());
            std::iota(all.begin(), all.end(), 0u);
            stepOrder_ = orderTasks(graph_, tasks_.step, all);
            if (!stepOrder_.cycle.empty()) {
                if (!splitCycle(equations, tasks_.step, stepOrder_.cycle))
                    return reportCycle(codes::circularEquations, tasks_.step, stepOrder_.cycle);
                continue;
            }
            initialOrder_ = orderTasks(graph_, tasks_.initial, tasks_.initialRoots);
            if (initialOrder_.cycle.empty())
                return true;
            if (!splitCycle(equations, tasks_.initial, initialOrder_.cycle))
                return reportCycle(codes::circularInitials, tasks_.initial, initialOrder_.cycle);
        }
    }

    static bool splitCycle(Equations& equations, const std::vector<Task>& tasks,
                           const std::vector<std::uint32_t>& cycle) {
        std::set<std::uint32_t> owners;
        for (const std::uint32_t task : cycle)
            owners.insert(tasks[task].owner);
        bool any = false;
        for (const std::uint32_t owner : owners)
            any = equations.split(owner) || any;
        return any;
    }

    bool reportCycle(const IssueCode& code, const std::vector<Task>& tasks,
                     const std::vector<std::uint32_t>& cycle) {
        std::string links;
        for (std::size_t i = 0; i < std::min(cycle.size(), kShownLinks); ++i)
            links += tasks[cycle[i]].name + " -> ";
        if (cycle.size() > kShownLinks)
            links += "(+ " + std::to_string(cycle.size() - kShownLinks) + ") -> ";
        links += tasks[cycle.front()].name;
        const VariableInfo& owner = symbols_.variables()[tasks[cycle.front()].owner];
        issues_.push_back({code, {document_.file, owner.line, owner.name}, {links}});
        return false;
    }

    void lower(const Equations& equations) {
        layout_.copyClock(code_);
        code_.belts = std::move(layout_.belts);
        code_.queues = std::move(layout_.queues);
        code_.nonNegativeStocks = equations.nonNegativeStocks();
        for (const auto& [owner, stock] : layout_.nonNegative)
            code_.nonNegativeStocks.push_back(stock);
        Lowering lowering(graph_, layout_, code_);
        markVarying(lowering);
        for (const std::uint32_t i : stepOrder_.order) {
            const Task& task = tasks_.step[i];
            if (task.startsDifferently || lowering.isVarying(task.node))
                lowering.markVarying(task.first, task.count);
            else
                lowering.addConstants(task);
        }
        for (const std::uint32_t i : initialOrder_.order)
            if (lowering.isVaryingSlot(tasks_.initial[i].first))
                lowering.add(tasks_.initial[i], code_.initial);
        for (const std::uint32_t i : stepOrder_.order)
            if (const Task& task = tasks_.step[i];
                task.startsDifferently || lowering.isVarying(task.node))
                lowering.add(task, code_.step);
        lowerRates(equations, lowering);
        lowering.addLookups(layout_.lookups);
        lowering.finish();
    }

    void markVarying(Lowering& lowering) {
        lowering.markVarying(code_.time, 1);
        lowering.markVarying(code_.stepTime, 1);
        lowering.markVarying(code_.stepNumber, 1);
        for (const VariableInfo& info : symbols_.variables()) {
            const auto count = static_cast<std::uint32_t>(info.size);
            if (info.exogenous)
                for (std::uint32_t i = 0; i < count; ++i)
                    code_.exogenous.push_back(info.first + i);
            if (info.exogenous || info.kind == xmile::VariableKind::stock)
                lowering.markVarying(info.first, count);
        }
        std::ranges::sort(code_.exogenous);
        for (const HiddenState& state : layout_.hidden) {
            lowering.markVarying(state.first, state.count);
            if (state.kind == HiddenState::Kind::memory)
                addMemory(state);
        }
        for (const NonNegativeStock& stock : code_.nonNegativeStocks)
            for (std::size_t i = 0; i < stock.outflows.size(); ++i) {
                lowering.markVarying(stock.outflows[i], 1);
                if (stock.ceilings[i] != NonNegativeStock::kNoCeiling)
                    lowering.markVarying(stock.ceilings[i], 1);
            }
    }

    /// One entry for each run of consecutive slots; delays have one for each value.
    void addMemory(const HiddenState& state) {
        for (std::uint32_t i = 0; i < state.count; ++i) {
            const Slot source = state.sources[i];
            if (!state.delays.empty())
                code_.delayStates.push_back(
                    {state.first + i, source, 1, state.delays[i], state.travels});
            else if (i > 0 && source == state.sources[i - 1] + 1)
                ++code_.delayStates.back().count;
            else
                code_.delayStates.push_back({state.first + i, source, 1});
        }
    }

    void lowerRates(const Equations& equations, Lowering& lowering) {
        const Slot stockSlots = symbols_.stockSlots();
        const Slot rates = layout_.allocateRates(stockSlots);
        for (const VariableInfo& info : symbols_.variables())
            if (info.kind == xmile::VariableKind::stock)
                code_.stocks.push_back(
                    {info.first, rates + info.first, static_cast<std::uint32_t>(info.size)});
        for (Task task : equations.rates()) {
            if (task.first < stockSlots) {
                task.first += rates;
            } else {
                code_.stocks.push_back({task.first, layout_.allocate(task.count), task.count});
                task.first = code_.stocks.back().rates;
            }
            if (lowering.isVarying(task.node))
                lowering.add(task, code_.rates);
            else
                lowering.addConstants(task);
        }
    }

    const xmile::Document& document_;
    Issues issues_;
    Symbols symbols_;
    Layout layout_;
    Graph graph_;
    Code code_;
    Equations::Tasks tasks_;
    TaskOrder stepOrder_;
    TaskOrder initialOrder_;
};

}  // namespace

Result<Program> compile(const xmile::Document& document, const CompileOptions& options) {
    return Compilation(document, options).run();
}

}  // namespace kyosei
