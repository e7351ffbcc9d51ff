// "checking 12 of 300" on stderr, for runs that take long.
#include "tools/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace factlint {

Progress::Progress(const std::string& when, size_t total)
    : on_(when == "always" || (when == "auto" && isatty(STDERR_FILENO) != 0)),
      total_(total),
      next_(Clock::now() + std::chrono::seconds(1)) {}

Progress::~Progress() {
  if (drawn_) fmt::print(stderr, "\r\033[K");
}

void Progress::advance() {
  if (!on_) return;
  const std::lock_guard lock(mutex_);
  ++done_;
  if (Clock::now() < next_) return;
  next_ = Clock::now() + std::chrono::milliseconds(100);
  constexpr size_t kWidth = 30;
  const size_t filled = total_ == 0 ? kWidth : done_ * kWidth / total_;
  fmt::print(stderr, "\rchecking [{:#<{}}{:<{}}] {} of {}", "", filled, "", kWidth - filled, done_,
             total_);
  std::fflush(stderr);
  drawn_ = true;
}

}  // namespace factlint
