// What the program says on stderr: "factlint: warning: ...". Results never go through here.
#pragma once

#include <string>

#include "engine/base/diagnostic.h"
#include "tools/options.h"

namespace factlint {

/// Call once, before the first message: sets how much is said.
void set_up_log(const Options& options);

void log_error(const std::string& message);
void log_warning(const std::string& message);
void log_debug(const std::string& message);  ///< with --verbose only

/// Which problems of files are told: an editor who checks a draft is not the author of the rules.
enum class Tell { kAll, kErrors };

/// Problems of files, as they stand in their files ("path:line:column: error: ..."). Warnings also
/// show with --verbose, never with --quiet.
void log_diagnostics(const Diagnostics& diagnostics, Tell tell);

}  // namespace factlint
