// Tasks in, their results out in the same order, worked on by several threads.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace factlint {

/// A result is written as soon as it and all before it are there, so a reader at the other end of a
/// pipe never waits for more input. With one thread, submit() does the work itself.
class OrderedPool {
 public:
  using Task = std::function<std::string()>;
  using Writer = std::function<void(const std::string&)>;

  OrderedPool(unsigned threads, Writer write);
  ~OrderedPool();  ///< waits for everything submitted

  /// Blocks while too much is under way: memory stays bounded.
  void submit(Task task);

 private:
  struct Slot {
    Task task;
    std::string result;
    bool done = false;
  };
  void work();
  void write_finished();

  const Writer write_;
  const size_t limit_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<Slot>> waiting_;  ///< not yet begun
  std::deque<std::shared_ptr<Slot>> unwritten_;
  bool closed_ = false;
  std::vector<std::thread> threads_;
};

/// Calls task(0) ... task(count - 1), each once, on up to `threads` threads; returns when all are
/// done.
void run_parallel(unsigned threads, size_t count, const std::function<void(size_t)>& task);

/// What --jobs stands for: 0 is one for each processor.
unsigned thread_count(unsigned jobs);

}  // namespace factlint
