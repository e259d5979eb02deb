// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/xmile/writer_parts.h"

#include <map>
#include <optional>

namespace kyosei::xmile {

namespace {

struct Point {
    int x = 0;
    int y = 0;
};

// Pixels of the diagram. Stocks have room for flows on both sides and below each other.
constexpr int kMargin = 100;
constexpr int kStockColumns = 4;
constexpr int kStockStepX = 360;
constexpr int kStockStepY = 160;
constexpr int kPipeLength = 130;
constexpr int kPipeOffset = 14;
constexpr int kColumns = 10;
constexpr int kStepX = 160;
constexpr int kStepY = 80;

/// Which stocks a flow connects, and how many flows of that stock came before it.
struct Pipe {
    std::optional<Point> from;
    std::optional<Point> to;
    int nthOut = 0;
    int nthIn = 0;
};

class Layout {
public:
    Layout(const std::vector<Variable>& variables, XmlText& xml) : xml_(xml) {
        for (const Variable& variable : variables)
            if (variable.kind == VariableKind::stock)
                placeStock(variable);
        const int rows = (stocks_ + kStockColumns - 1) / kStockColumns;
        top_ = kMargin + rows * kStockStepY;
    }

    void write(const Variable& variable) {
        if (variable.kind == VariableKind::stock)
            object("stock", variable.name, stockPoints_.at(canonicalName(variable.name)));
        else if (variable.kind == VariableKind::flow)
            writeFlow(variable);
        else
            object("aux", variable.name, nextOnGrid());
    }

private:
    void placeStock(const Variable& stock) {
        const Point point{kMargin + kStockStepX / 2 + stocks_ % kStockColumns * kStockStepX,
                          kMargin + stocks_ / kStockColumns * kStockStepY};
        ++stocks_;
        stockPoints_[canonicalName(stock.name)] = point;
        int nth = 0;
        for (const std::string& flow : stock.inflows) {
            Pipe& pipe = pipes_[canonicalName(flow)];
            pipe.to = point;
            pipe.nthIn = nth++;
        }
        nth = 0;
        for (const std::string& flow : stock.outflows) {
            Pipe& pipe = pipes_[canonicalName(flow)];
            pipe.from = point;
            pipe.nthOut = nth++;
        }
    }

    Point nextOnGrid() {
        const Point point{kMargin + others_ % kColumns * kStepX,
                          top_ + others_ / kColumns * kStepY};
        ++others_;
        return point;
    }

    /// A pipe between its stocks; an end without a stock is a cloud.
    void writeFlow(const Variable& flow) {
        const auto found = pipes_.find(canonicalName(flow.name));
        Point from, to;
        if (found == pipes_.end()) {
            const Point middle = nextOnGrid();
            from = {middle.x - kStepX / 4, middle.y};
            to = {middle.x + kStepX / 4, middle.y};
        } else {
            const Pipe& pipe = found->second;
            const int down = kPipeOffset * (pipe.from ? pipe.nthOut : pipe.nthIn);
            const Point stock = pipe.from ? *pipe.from : *pipe.to;
            from = pipe.from ? Point{stock.x, stock.y + down}
                             : Point{stock.x - kPipeLength, stock.y + down};
            to = pipe.to ? Point{pipe.to->x, pipe.to->y + down}
                         : Point{stock.x + kPipeLength, stock.y + down};
        }
        const std::string x = std::to_string((from.x + to.x) / 2);
        const std::string y = std::to_string((from.y + to.y) / 2);
        xml_.open("flow", {{"name", flow.name}, {"x", x}, {"y", y}});
        xml_.open("pts");
        for (const Point& end : {from, to})
            xml_.empty("pt", {{"x", std::to_string(end.x)}, {"y", std::to_string(end.y)}});
        xml_.close("pts");
        xml_.close("flow");
    }

    void object(const char* tag, const std::string& name, Point at) {
        xml_.empty(tag, {{"name", name}, {"x", std::to_string(at.x)}, {"y", std::to_string(at.y)}});
    }

    XmlText& xml_;
    int stocks_ = 0;
    int others_ = 0;
    int top_ = 0;
    std::map<std::string, Point> stockPoints_;  ///< by canonical name
    std::map<std::string, Pipe> pipes_;         ///< by canonical name of the flow
};

}  // namespace

void writeView(const std::vector<Variable>& variables, XmlText& xml) {
    Layout layout(variables, xml);
    xml.open("views");
    xml.open("view", {{"type", "stock_flow"}});
    for (const Variable& variable : variables)
        layout.write(variable);
    xml.close("view");
    xml.close("views");
}

}  // namespace kyosei::xmile
