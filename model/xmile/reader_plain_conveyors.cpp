// SPDX-License-Identifier: GPL-3.0-or-later
// Conveyors whose outflow is a DELAY of their inflows, or if the transit time varies what ARRIVALS
// says.
#include "model/base/names.h"
#include "model/xmile/reader_conveyors.h"

#include <utility>

namespace kyosei::xmile {

namespace {

/// Gives the outflows of one plain conveyor their equations. Lives within driveConveyors().
class PlainConveyor {
public:
    PlainConveyor(const ConveyorPlan& plan, Conveying& conveying)
        : plan_(plan), conveyor_(*plan.conveyor), variables_(conveying.variables),
          conveying_(conveying) {}

    /// With a time that varies, everything takes the time with which it entered (Stella's
    /// "traditional" conveyor), and what is there at the start leaves evenly within the first time.
    void drive() {
        const std::string length = '(' + conveyor_.length + ')';
        std::vector<std::string> names;
        for (const std::string& name : plan_.inflows)
            names.push_back(quotedName(name));
        const std::string inflows = sumOf(names);
        const std::string content = "INIT(" + quotedName(conveyor_.stock) + ')';
        if (!plan_.time)
            define(plan_.outflow, "ARRIVALS(" + inflows + ", " + length + ", " + content +
                                      "/INIT(" + length + "))");
        else if (plan_.leaks.empty())
            define(plan_.outflow, "DELAY(" + inflows + ", " + conveyor_.length + ", " + content +
                                      '/' + length + ')');
        else
            leak(inflows, length);
    }

private:
    /// What leaks on the way. Linear leakage: of what enters, a fraction has leaked evenly by the
    /// time it leaves. So every step loses that share of what is on its way, counted as it entered;
    /// at the start, what has been on its way for longer has lost more. Exponential leakage: every
    /// step loses a fraction of what is there.
    void leak(const std::string& inflows, const std::string& length) {
        std::vector<std::string> fractions;
        for (const std::string& name : plan_.leaks)
            fractions.push_back('(' + fractionOf(name) + ')');
        const std::string fraction = '(' + sumOf(fractions) + ')';
        const std::string entering = add(" entering", VariableKind::flow, inflows);
        if (conveyor_.leaksExponentially)
            leakExponentially(fraction, length, entering);
        else
            leakLinearly(fraction, length, entering);
    }

    void leakLinearly(const std::string& fraction, const std::string& length,
                      const std::string& entering) {
        const std::string whole =
            add(" without leakage", VariableKind::stock,
                quotedName(conveyor_.stock) + "/(1 - " + fraction + "*(1 - DT/" + length + ")/2)");
        const std::string passing = add(" passing", VariableKind::flow,
                                        "DELAY(" + quotedName(entering) + ", " + conveyor_.length +
                                            ", INIT(" + quotedName(whole) + ")/" + length + ')');
        variables_.find(whole)->inflows = {entering};
        variables_.find(whole)->outflows = {passing};
        define(plan_.outflow, quotedName(passing) + "*(1 - " + fraction + ')');
        for (const std::string& name : plan_.leaks)
            define(name, '(' + fractionOf(name) + ")*" + quotedName(whole) + '/' + length);
    }

    void leakExponentially(const std::string& fraction, const std::string& length,
                           const std::string& entering) {
        const std::string kept = "(1 - " + fraction + "*DT)";
        const std::string keptAtEnd = kept + "^(" + length + "/DT)";
        const std::string content = quotedName(conveyor_.stock);
        const std::string passing =
            add(" passing", VariableKind::flow,
                "DELAY(" + quotedName(entering) + ", " + conveyor_.length + ", INIT(" + content +
                    ")*SAFEDIV(" + fraction + ", 1 - " + keptAtEnd + ", 1/" + length + "))");
        define(plan_.outflow, quotedName(passing) + '*' + keptAtEnd);
        for (const std::string& name : plan_.leaks)
            define(name, '(' + fractionOf(name) + ")*" + content);
    }

    std::string fractionOf(const std::string& name) {
        const std::string& written = conveying_.leak(name).fraction;
        return written.empty() ? variables_.find(name)->equation.text : written;
    }
    void define(const std::string& name, std::string equation) {
        variables_.define(name, std::move(equation), conveyor_.line);
    }
    std::string add(const std::string& suffix, VariableKind kind, std::string equation) {
        return variables_.add(conveyor_.stock, conveyor_.stock + suffix, kind, std::move(equation),
                              conveyor_.line);
    }

    const ConveyorPlan& plan_;
    const Conveyor& conveyor_;
    ModelVariables& variables_;
    Conveying& conveying_;
};

}  // namespace

void drivePlain(const ConveyorPlan& plan, Conveying& conveying) {
    PlainConveyor(plan, conveying).drive();
}

}  // namespace kyosei::xmile
