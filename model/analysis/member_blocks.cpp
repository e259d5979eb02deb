// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/member_blocks.h"

#include "model/analysis/issue_codes.h"
#include "model/base/issue_codes.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <thread>
#include <tuple>
#include <utility>

namespace kyosei {

namespace {

/// Hands out blocks to threads and puts their outcomes in order. Lives as long as one ensemble
/// runs.
class BlockQueue {
public:
    BlockQueue(const EnsembleSpec& spec, const BlockRun& runBlock, std::stop_token stop,
               const BlockSink& sink)
        : spec_(spec), runBlock_(runBlock), stop_(std::move(stop)), sink_(sink),
          members_(memberCount(spec)), taken_((members_ + spec.block - 1) / spec.block) {}

    void work() {
        while (const std::optional<std::size_t> index = next()) {
            Result<void> outcome = runOne(*index);
            const std::scoped_lock lock(mutex_);
            if (outcome)
                finish(*index);
            else if (*index < failedBlock_)
                std::tie(failedBlock_, issues_) = std::pair(*index, std::move(outcome.error()));
        }
    }

    [[nodiscard]] std::size_t blocks() const { return taken_.size(); }

    Result<void> outcome() {
        if (failedBlock_ != kNone)
            return fail(std::move(issues_));
        if (completeBlocks_ < taken_.size())
            return fail({codes::cancelled});
        return {};
    }

private:
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    std::optional<std::size_t> next() {
        const std::scoped_lock lock(mutex_);
        if (nextBlock_ == taken_.size() || failedBlock_ != kNone || stop_.stop_requested())
            return std::nullopt;
        return nextBlock_++;
    }

    Result<void> runOne(std::size_t index) {
        if (spec_.drawn)
            return run((*spec_.drawn)[index]);
        const std::size_t offset = index * spec_.block;
        const Result<MemberBlock> block =
            drawBlock(spec_, spec_.first + offset, std::min(spec_.block, members_ - offset));
        return block ? run(*block) : fail(block.error());
    }

    Result<void> run(const MemberBlock& block) {
        Result<RunResult> result = runBlock_(block, stop_);
        if (!result)
            return fail(std::move(result.error()));
        sink_.take(block, std::move(*result));
        return {};
    }

    void finish(std::size_t index) {
        taken_[index] = true;
        const std::size_t before = completeBlocks_;
        while (completeBlocks_ < taken_.size() && taken_[completeBlocks_])
            ++completeBlocks_;
        if (completeBlocks_ > before && sink_.completed)
            sink_.completed(std::min(completeBlocks_ * spec_.block, members_));
    }

    const EnsembleSpec& spec_;
    const BlockRun& runBlock_;
    std::stop_token stop_;
    const BlockSink& sink_;
    const std::size_t members_;
    std::mutex mutex_;
    std::vector<bool> taken_;
    std::size_t nextBlock_ = 0;
    std::size_t completeBlocks_ = 0;
    std::size_t failedBlock_ = kNone;
    Issues issues_;
};

}  // namespace

std::size_t memberCount(const EnsembleSpec& spec) {
    if (spec.count > 0)
        return spec.count;
    return spec.design.members - std::min(spec.first, spec.design.members);
}

Result<MemberBlock> drawBlock(const EnsembleSpec& spec, std::size_t first, std::size_t count) {
    SampleDesign design = spec.design;
    design.dimensions = spec.uncertainties.size();
    const Result<Sample> sample = drawSample(design, first, count);
    if (!sample)
        return fail(sample.error());
    MemberBlock block{first, count, {}};
    for (std::size_t d = 0; d < design.dimensions; ++d) {
        std::vector<double> drawn(count);
        for (std::size_t k = 0; k < count; ++k)
            drawn[k] = spec.uncertainties[d].distribution.quantile(sample->at(k, d));
        for (const Uncertainty::Target& target : spec.uncertainties[d].targets) {
            std::vector<double> values(count);
            for (std::size_t k = 0; k < count; ++k)
                values[k] = drawn[k] * target.factor;
            block.constants.push_back({target.slot, std::move(values)});
        }
    }
    return block;
}

Result<void> runBlocks(const EnsembleSpec& spec, const BlockRun& runBlock,
                       const std::stop_token& stop, const BlockSink& sink) {
    if (spec.block == 0 || memberCount(spec) == 0)
        return fail({codes::emptyEnsemble});
    BlockQueue queue(spec, runBlock, stop, sink);
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min<std::size_t>(spec.threads, queue.blocks()); ++i)
            helpers.emplace_back([&queue] { queue.work(); });
        queue.work();
    }
    return queue.outcome();
}

}  // namespace kyosei
