// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/exceptions.h"

#include <new>
#include <string>

namespace kyosei {

namespace {

Issue unexpected(std::string message) {
    return {Severity::error, IssueCode::unexpected, {}, std::move(message), {}};
}

}  // namespace

Issue issueFrom(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        Issue issue = unexpected("There is not enough memory.");
        issue.advice = "Close other programs or ask for less at once.";
        return issue;
    } catch (const std::exception& exception) {
        return unexpected(std::string("The computation broke off: ") + exception.what() + '.');
    } catch (...) {
        return unexpected("The computation broke off.");
    }
}

}  // namespace kyosei
