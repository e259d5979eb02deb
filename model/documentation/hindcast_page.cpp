// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/documentation/html.h"
#include "model/documentation/pages.h"

#include <cstdio>

namespace kyosei::documentation {

using nlohmann::json;

namespace {

constexpr const char* kHindcastFile = "ensemble/hindcast.json";
constexpr int kVersion = 1;

/// A figure with as many digits as say something; a dash where there is none.
std::string figure(const json& row, const char* key, const char* format) {
    const auto found = row.find(key);
    if (found == row.end() || !found->is_number())
        return "&#8211;";
    char text[32];
    std::snprintf(text, sizeof text, format, found->get<double>());
    return text;
}

std::string percent(const json& row, const char* key) {
    const auto found = row.find(key);
    if (found == row.end() || !found->is_number())
        return "&#8211;";
    char text[32];
    std::snprintf(text, sizeof text, "%.0f %%", 100 * found->get<double>());
    return text;
}

/// What a reader may take from a row.
std::string verdict(const json& row) {
    const auto model = row.value("mae_model", json());
    const auto same = row.value("mae_persistence", json());
    const auto trend = row.value("mae_trend", json());
    if (!model.is_number() || !same.is_number() || !trend.is_number())
        return escaped(row.value("note", ""));
    const bool beatsSame = model.get<double>() < same.get<double>();
    const bool beatsTrend = model.get<double>() < trend.get<double>();
    std::string text = beatsSame && beatsTrend ? "better than both"
                       : beatsSame             ? "better than no change, worse than the trend"
                       : beatsTrend            ? "worse than no change, better than the trend"
                                               : "worse than both";
    text += "; error from a wrong mean " + percent(row, "share_bias") + ", wrong movement " +
            percent(row, "share_variance") + ", wrong timing " + percent(row, "share_covariance");
    const std::string note = row.value("note", "");
    return note.empty() ? text : text + ". " + escaped(note);
}

std::string words(const json& root) {
    const auto number = [&](const char* key) { return figure(root, key, "%.0f"); };
    return paragraph(
               "The ensemble was fitted to the record up to " + number("fitted_to") +
               " and then asked for the years after it. Its median is compared with two simple "
               "forecasts: that the last known figure stays (no change), and that the line through "
               "the last ten known years goes on (trend). <strong>It was better than no change "
               "in " +
               number("better_than_persistence") + " of " + number("series_scored") +
               " series, and better than the trend in " + number("better_than_trend") +
               ".</strong>") +
           paragraph("Of " + number("figures_scored") + " figures, " + percent(root, "coverage50") +
                     " lie within the band that should hold half of them, and " +
                     percent(root, "coverage90") +
                     " within the one that should hold nine tenths. Fewer than that means: the "
                     "bands are too narrow, and the truth may lie outside of them more often than "
                     "they say.") +
           paragraph(escaped(root.value("remark", "")));
}

/// Series of which only the order of the pairs can be scored.
std::string orders(JsonReader& reader, const json& root) {
    std::string text;
    for (const json& row : reader.array(root, "orders", ""))
        text += paragraph("<strong>" + escaped(row.value("title", "")) +
                          ":</strong> rank correlation " + figure(row, "model", "%.2f") +
                          " with the model, " + figure(row, "record", "%.2f") +
                          " with the record before. " + escaped(row.value("note", "")));
    return text;
}

}  // namespace

std::string hindcastPage() {
    const std::string head = element("h2", "How well does the model do?") + '\n';
    const auto text = resource(kHindcastFile);
    JsonReader reader(kHindcastFile);
    const auto root =
        text ? reader.parse(*text, "kyosei-hindcast", kVersion) : std::optional<json>();
    if (!root)
        return head + paragraph("This program carries no comparison with the record. "
                                "<code>kyosei-cli validate</code> makes it.");
    Table table(
        "Mean absolute error in the unit of the model, and share of figures in the bands",
        {"Series", "Model", "No change", "Trend", "Theil's U", "In 50 %, 90 % band", "In words"});
    for (const json& row : reader.array(*root, "rows", ""))
        table.row({escaped(row.value("title", "")) + " (" + figure(row, "n", "%.0f") + ')',
                   figure(row, "mae_model", "%.3g"), figure(row, "mae_persistence", "%.3g"),
                   figure(row, "mae_trend", "%.3g"), figure(row, "u", "%.2f"),
                   percent(row, "coverage50") + ", " + percent(row, "coverage90"), verdict(row)});
    return head + words(*root) + table.html() + orders(reader, *root) +
           paragraph(
               "Theil's U is the error over that of no change: below 1 is better, above 1 "
               "worse. Output and trade follow their record by construction and are no test.");
}

}  // namespace kyosei::documentation
