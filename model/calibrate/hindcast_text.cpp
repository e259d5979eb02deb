// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"
#include "model/base/numbers.h"
#include "model/calibrate/hindcast.h"
#include "model/calibrate/rounding.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <utility>

namespace kyosei::calibrate {

using nlohmann::ordered_json;

namespace {

constexpr int kDigits = 4;

/// Named numbers of a score, in the order of files.
std::vector<std::pair<const char*, double>> numbersOf(const HindcastScore& score) {
    return {{"first_year", score.firstYear},
            {"last_year", score.lastYear},
            {"mae_model", score.maeModel},
            {"mae_persistence", score.maePersistence},
            {"mae_trend", score.maeTrend},
            {"u", score.theilU},
            {"share_bias", score.shares.bias},
            {"share_variance", score.shares.variance},
            {"share_covariance", score.shares.covariance},
            {"coverage50", score.coverage50},
            {"coverage90", score.coverage90},
            {"offset", score.offset},
            {"sd_per_year", score.sdPerYear}};
}

/// Figures of all series together: how often the model was better, and coverage.
struct Together {
    std::size_t series = 0, betterThanPersistence = 0, betterThanTrend = 0, figures = 0;
    double within50 = 0, within90 = 0;

    explicit Together(const Hindcast& scores) {
        for (const HindcastScore& score : scores.series) {
            if (score.scored == 0)
                continue;
            const auto count = static_cast<double>(score.scored);
            ++series;
            betterThanPersistence += score.maeModel < score.maePersistence;
            betterThanTrend += score.maeModel < score.maeTrend;
            figures += score.scored;
            within50 += score.coverage50 * count;
            within90 += score.coverage90 * count;
        }
        within50 /= static_cast<double>(std::max<std::size_t>(figures, 1));
        within90 /= static_cast<double>(std::max<std::size_t>(figures, 1));
    }
};

std::string remarkOn(const Plan& plan) {
    return "The ensemble knows figures up to " + std::to_string(static_cast<int>(plan.to) - 1) +
           "; later events, sanctions, travel bans, GDP and trade are inputs of the model, which "
           "persistence and trend do not have. Few figures are left to score: single scores are "
           "anecdotes.";
}

void addLine(std::string& text, const char* format, auto... arguments) {
    char line[300];
    std::snprintf(line, sizeof line, format, arguments...);
    text += line;
}

}  // namespace

std::string hindcastTable(const Hindcast& scores, const Plan& plan) {
    std::string text;
    addLine(text, "%-44s %3s %9s %9s %9s %6s %17s %9s\n", "", "", "MAE", "MAE", "MAE", "Theil",
            "share of error", "within");
    addLine(text, "%-44s %3s %9s %9s %9s %6s %5s %5s %5s %4s %4s\n", "series, after the years used",
            "n", "model", "persist.", "trend", "U", "bias", "var.", "cov.", "50%", "90%");
    for (const HindcastScore& score : scores.series)
        if (score.scored > 0)
            addLine(text, "%-44s %3zu %9.3g %9.3g %9.3g %6.2f %5.2f %5.2f %5.2f %3.0f%% %3.0f%%\n",
                    score.title.c_str(), score.scored, score.maeModel, score.maePersistence,
                    score.maeTrend, score.theilU, score.shares.bias, score.shares.variance,
                    score.shares.covariance, 100 * score.coverage50, 100 * score.coverage90);
    text += '\n';
    for (const OrderScore& order : scores.orders)
        addLine(text, "%s: rank correlation %.2f with the model, %.2f with the record before\n\n",
                order.title.c_str(), order.model, order.record);
    for (const HindcastScore& score : scores.series)
        if (score.scored == 0)
            text += score.title + ": " + score.note + '\n';
    const Together all(scores);
    addLine(text,
            "\nBetter than persistence in %zu of %zu series, than the trend in %zu; of %zu figures "
            "%.0f %% lie within the 50 %% band, %.0f %% within the 90 %% band.\n",
            all.betterThanPersistence, all.series, all.betterThanTrend, all.figures,
            100 * all.within50, 100 * all.within90);
    return text + remarkOn(plan) + '\n';
}

std::string hindcastJson(const Hindcast& scores, const Plan& plan) {
    const Together all(scores);
    ordered_json root{
        {"format", "kyosei-hindcast"},
        {"version", 1},
        {"fitted_to", plan.to - 1},
        {"remark", remarkOn(plan)},
        {"columns",
         {{"n", "figures scored; 0: nothing is scored and the note says why"},
          {"mae_model", "mean absolute error of the ensemble's median, unit of the model"},
          {"mae_persistence", "the same of the last figure known"},
          {"mae_trend", "the same of a line through the last ten years known"},
          {"u", "Theil's U: root mean square error over that of persistence; below 1 is better"},
          {"share_bias", "share of the mean square error from a wrong mean"},
          {"share_variance", "from too much or too little movement"},
          {"share_covariance", "from movement at the wrong times"},
          {"coverage50", "share of the figures within the 50 % band; ideally 0.5"},
          {"coverage90", "the same of the 90 % band; ideally 0.9"},
          {"offset", "what the last figure known added to the model, or multiplied it by"},
          {"sd_per_year",
           "standard deviation of the error after one year, found in the years known; it grows "
           "with the square root of the years"}}},
        {"series_scored", all.series},
        {"figures_scored", all.figures},
        {"better_than_persistence", all.betterThanPersistence},
        {"better_than_trend", all.betterThanTrend},
        {"coverage50", rounded(all.within50, kDigits)},
        {"coverage90", rounded(all.within90, kDigits)},
        {"rows", ordered_json::array()},
        {"orders", ordered_json::array()}};
    for (const OrderScore& order : scores.orders)
        root["orders"].push_back({{"series", order.series},
                                  {"title", order.title},
                                  {"pairs", order.pairs},
                                  {"first_year", order.firstYear},
                                  {"last_year", order.lastYear},
                                  {"model", rounded(order.model, kDigits)},
                                  {"record", rounded(order.record, kDigits)},
                                  {"note", order.note}});
    for (const HindcastScore& score : scores.series) {
        ordered_json row{{"series", score.series},
                         {"element", score.element},
                         {"title", score.title},
                         {"n", score.scored}};
        for (const auto& [name, value] : numbersOf(score))
            row[name] = score.scored > 0 && std::isfinite(value)
                            ? ordered_json(rounded(value, kDigits))
                            : ordered_json(nullptr);
        row["note"] = score.note;
        root["rows"].push_back(std::move(row));
    }
    return root.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

std::string hindcastCsv(const Hindcast& scores) {
    std::string text = "series,element,title,n";
    for (const auto& [name, value] : numbersOf({}))
        text += std::string(",") + name;
    text += ",note\n";
    for (const HindcastScore& score : scores.series) {
        text += score.series + ',' + score.element + ',' + csvField(score.title) + ',' +
                std::to_string(score.scored);
        for (const auto& [name, value] : numbersOf(score))
            text += ',' + (score.scored > 0 && std::isfinite(value) ? shortestNumber(value) : "");
        text += ',' + csvField(score.note) + '\n';
    }
    return text;
}

}  // namespace kyosei::calibrate
