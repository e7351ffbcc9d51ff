// "checking 12 of 300" on stderr, for runs that take long.
#pragma once

#include <chrono>
#include <mutex>
#include <string>

namespace factlint {

/// Draws nothing in the first second, so that short runs stay silent. Thread-safe.
class Progress {
 public:
  /// `when`: auto (a terminal only), always, never.
  Progress(const std::string& when, size_t total);
  ~Progress();  ///< clears the line
  void advance();

 private:
  using Clock = std::chrono::steady_clock;
  std::mutex mutex_;
  const bool on_;
  const size_t total_;
  size_t done_ = 0;
  bool drawn_ = false;
  Clock::time_point next_;
};

}  // namespace factlint
