// Tasks in, their results out in the same order, worked on by several threads.
#include "tools/ordered_pool.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace factlint {

OrderedPool::OrderedPool(unsigned threads, Writer write)
    : write_(std::move(write)), limit_(size_t{4} * threads) {
  if (threads < 2) return;
  for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

OrderedPool::~OrderedPool() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void OrderedPool::submit(Task task) {
  if (threads_.empty()) {
    write_(task());
    return;
  }
  auto slot = std::make_shared<Slot>();
  slot->task = std::move(task);
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return unwritten_.size() < limit_; });
  waiting_.push_back(slot);
  unwritten_.push_back(std::move(slot));
  changed_.notify_all();
}

void OrderedPool::work() {
  std::unique_lock lock(mutex_);
  while (true) {
    changed_.wait(lock, [this] { return closed_ || !waiting_.empty(); });
    if (waiting_.empty()) return;
    const std::shared_ptr<Slot> slot = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    std::string result = slot->task();
    lock.lock();
    slot->result = std::move(result);
    slot->done = true;
    write_finished();
    changed_.notify_all();
  }
}

// Called with the mutex held: two threads must not write at once, nor out of order.
void OrderedPool::write_finished() {
  while (!unwritten_.empty() && unwritten_.front()->done) {
    write_(unwritten_.front()->result);
    unwritten_.pop_front();
  }
}

void run_parallel(unsigned threads, size_t count, const std::function<void(size_t)>& task) {
  std::atomic<size_t> next = 0;
  const auto work = [&] {
    for (size_t i = next++; i < count; i = next++) task(i);
  };
  std::vector<std::thread> helpers;
  const size_t wanted = std::min<size_t>(threads, count);
  for (size_t i = 1; i < wanted; ++i) helpers.emplace_back(work);
  work();
  for (std::thread& thread : helpers) thread.join();
}

unsigned thread_count(unsigned jobs) {
  return jobs != 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace factlint
