// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/hindcast_figures.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/figures/central_figures.h"

#include <string>
#include <tuple>

namespace kyosei::figures {

namespace {

constexpr const char* kHindcast = "ensemble/hindcast.json";
constexpr int kHindcastVersion = 1;
constexpr int kRatioDecimals = 2;
constexpr double kHundred = 100;

void addSeries(JsonReader& reader, const nlohmann::json& row, FigureTable& table) {
    const auto number = [&](const char* key) { return reader.number(row, key, "rows."); };
    if (number("n") == 0)
        return;
    const std::string name =
        reader.text(row, "series", "rows.") + '.' + reader.text(row, "element", "rows.");
    table.set("hindcast.error." + name,
              valueFigure(number("mae_model") / number("mae_persistence"), kRatioDecimals));
    table.set("hindcast.bias." + name, valueFigure(kHundred * number("share_bias"), 0));
}

}  // namespace

Result<void> addHindcastFigures(FigureTable& table) {
    const auto text = requiredResource(kHindcast);
    if (!text)
        return fail(text.error());
    JsonReader reader(kHindcast);
    const auto root = reader.parse(*text, "kyosei-hindcast", kHindcastVersion);
    if (!root)
        return fail(reader.takeIssues());
    for (const auto& [id, key, factor] :
         {std::tuple{"series", "series_scored", 1.0}, std::tuple{"figures", "figures_scored", 1.0},
          std::tuple{"better", "better_than_persistence", 1.0},
          std::tuple{"trend", "better_than_trend", 1.0},
          std::tuple{"within50", "coverage50", kHundred},
          std::tuple{"within90", "coverage90", kHundred}})
        table.set(std::string("hindcast.") + id,
                  valueFigure(factor * reader.number(*root, key, ""), 0));
    for (const auto& row : reader.array(*root, "rows", ""))
        addSeries(reader, row, table);
    for (const auto& order : reader.array(*root, "orders", "")) {
        const std::string series = reader.text(order, "series", "orders.");
        table.set("hindcast.order." + series,
                  valueFigure(reader.number(order, "model", "orders."), kRatioDecimals));
        table.set("hindcast.order_before." + series,
                  valueFigure(reader.number(order, "record", "orders."), kRatioDecimals));
    }
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return {};
}

}  // namespace kyosei::figures
