#include "tools/ordered_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>

namespace factlint {
namespace {

TEST(OrderedPool, writes_in_the_order_of_submission) {
  for (const unsigned threads : {1U, 2U, 5U}) {
    std::string written, expected;
    {
      OrderedPool pool(threads, [&written](const std::string& text) { written += text; });
      for (int i = 0; i < 100; ++i) {
        expected += std::to_string(i) + " ";
        pool.submit([i] {
          // Early tasks take longest, so that order has to be kept, not met by chance.
          std::this_thread::sleep_for(std::chrono::microseconds(i % 10 == 0 ? 500 : 1));
          return std::to_string(i) + " ";
        });
      }
    }
    EXPECT_EQ(written, expected) << threads;
  }
}

TEST(RunParallel, does_each_task_once) {
  std::vector<std::atomic<int>> counts(1000);
  run_parallel(4, counts.size(), [&counts](size_t i) { ++counts[i]; });
  for (const std::atomic<int>& count : counts) EXPECT_EQ(count, 1);
  run_parallel(4, 0, [](size_t) { FAIL(); });
}

}  // namespace
}  // namespace factlint
