// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/reason_runs.h"

#include "model/charts/places.h"
#include "model/outcomes/money_flows.h"

#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kPaths = 12;

std::vector<PathAnswer::Stop> stopsOf(const PolicyModel& model, const Scenario& scenario,
                                      const std::stop_token& stop) {
    std::vector<PathAnswer::Stop> stops;
    const auto places = Places::embedded(model.program(), model.charts());
    if (!places || !places->money)
        return stops;
    const MoneyPaths& paths = *places->money;
    const auto run = model.runShown(scenario, stop, paths.outputs());
    if (!run)
        return stops;
    for (const MoneyBlock& block :
         moneyBlocks(moneyFlows(paths, *run, model.charts().headline().horizon)))
        stops.push_back({paths.gates[block.gate].title,
                         model.charts().elementTitle(paths.receivers[block.receiver]),
                         block.share});
    return stops;
}

Result<std::shared_ptr<const DriverAnswer>> driversFor(const PolicyModel& model,
                                                       const ReasonRequest& request,
                                                       const EnsembleSource& source,
                                                       const std::stop_token& stop) {
    const auto ensemble = source();
    if (!ensemble)
        return fail(ensemble.error());
    std::vector<double> weights = request.weights;
    if (!weights.empty())
        weights.resize((*ensemble)->members());
    const EnsembleDrivers drivers(**ensemble, weights);
    DriversQuestion question;
    question.outputs = {model.charts().headline().outputs()[request.output]};
    question.years = {model.charts().headline().horizon};
    const auto found = driversOf(drivers, **ensemble, request.scenario, question, weights, stop);
    if (!found)
        return fail(found.error());
    std::vector<std::string> elements;
    for (const std::string& name : drivers.names()) {
        const std::size_t bracket = name.find('[');
        elements.push_back(
            bracket == std::string::npos
                ? std::string()
                : model.charts().elementTitle(name.substr(bracket + 1, name.size() - bracket - 2)));
    }
    return std::make_shared<const DriverAnswer>(
        DriverAnswer{drivers.names(), elements, found->front(), (*ensemble)->members()});
}

}  // namespace

PathRuns::PathRuns(std::shared_ptr<const WhySources> sources, QObject* parent)
    : QObject(parent), sources_(std::move(sources)) {}

void PathRuns::start(const ReasonRequest& request) {
    run(request, false);
}

void PathRuns::run(const ReasonRequest& request, bool final) {
    using Answer = std::shared_ptr<const PathAnswer>;
    task_ = runInBackground(
        *this,
        [sources = sources_, request, final](const BackgroundContext& context) -> Result<Answer> {
            const std::shared_ptr<const PolicyModel>& model = sources->model;
            auto answer = std::make_shared<PathAnswer>();
            answer->groups = groupsByLever(request.scenario, model->levers());
            if (answer->groups.empty())
                return answer;
            const auto links = sources->links();
            if (!links)
                return fail(links.error());
            const PolicyPaths& paths = *(*links)->paths;
            answer->stations = paths.stations();
            PolicyPathsOptions options;
            options.output = model->charts().headline().outputs()[request.output];
            options.year = model->charts().headline().horizon;
            options.most = kPaths;
            options.progress = [&context](std::size_t done, std::size_t all) {
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            std::shared_ptr<PolicyEnsemble> ensemble;
            if (final) {
                auto members = sources->coarse();
                if (!members)
                    return fail(members.error());
                ensemble = *members;
                options.members = answer->members = ensemble->members();
            }
            auto found = paths.find(request.scenario, answer->groups, options, ensemble.get(),
                                    context.cancelled);
            if (!found)
                return fail(found.error());
            answer->paths = std::move(*found);
            answer->stops = stopsOf(*model, request.scenario, context.cancelled);
            return answer;
        },
        [this, request, final](Result<Answer> answer) {
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            const bool done = final || (*answer)->groups.empty();
            if (!done)  // before the answer is told, whose receiver may start another request
                run(request, true);
            emit found(*answer, done);
        },
        [this](int done, int all) { emit progressed(done, all); });
}

DriverRuns::DriverRuns(std::shared_ptr<const WhySources> sources, QObject* parent)
    : QObject(parent), sources_(std::move(sources)) {}

void DriverRuns::start(const ReasonRequest& request) {
    using Answer = std::shared_ptr<const DriverAnswer>;
    task_ = runInBackground(
        *this,
        [sources = sources_, request](const BackgroundContext& context) {
            return driversFor(*sources->model, request, sources->whole, context.cancelled);
        },
        [this](const Result<Answer>& answer) {
            if (answer)
                emit found(*answer);
            else
                emit failed(answer.error());
        });
}

}  // namespace kyosei
