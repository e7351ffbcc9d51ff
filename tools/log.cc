// What the program says on stderr: "factlint: warning: ...". Results never go through here.
#include "tools/log.h"

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <cstdio>

namespace factlint {

void set_up_log(const Options& options) {
  auto logger = spdlog::stderr_logger_mt("factlint");
  logger->set_pattern("factlint: %l: %v");
  logger->set_level(options.quiet     ? spdlog::level::err
                    : options.verbose ? spdlog::level::debug
                                      : spdlog::level::warn);
  spdlog::set_default_logger(std::move(logger));
}

void log_error(const std::string& message) { spdlog::error("{}", message); }
void log_warning(const std::string& message) { spdlog::warn("{}", message); }
void log_debug(const std::string& message) { spdlog::debug("{}", message); }

void log_diagnostics(const Diagnostics& diagnostics, Tell tell) {
  const spdlog::logger& log = *spdlog::default_logger();
  const bool warnings = log.should_log(spdlog::level::debug) ||
                        (tell == Tell::kAll && log.should_log(spdlog::level::warn));
  if (warnings || diagnostics.has_errors()) fmt::print(stderr, "{}", diagnostics.to_string());
}

}  // namespace factlint
