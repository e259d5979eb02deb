// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/exceptions.h"

#include "model/base/issue_codes.h"

#include <new>

namespace kyosei {

Issue issueFrom(const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const std::bad_alloc&) {
        return {codes::outOfMemory};
    } catch (const std::exception& exception) {
        return {codes::brokeOff, {}, {exception.what()}};
    } catch (...) {
        return {codes::brokeOffUnexplained};
    }
}

}  // namespace kyosei
