// Source: bytes in; line begins, line:column and lines out.
#include "engine/base/source.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/base/utf8.h"

namespace factlint {
namespace {

/// Bytes that a Span can address.
constexpr size_t kMaxBytes = 0xfffffffeU;
constexpr uint32_t kMilestoneStep = 512;

}  // namespace

Source::Source(std::string name, std::string bytes)
    : name_(std::move(name)), bytes_(std::move(bytes)) {
  if (bytes_.size() > kMaxBytes) bytes_.resize(kMaxBytes);
  line_begins_.push_back(0);
  size_t feed = bytes_.find('\n');
  size_t carriage = bytes_.find('\r');
  while (feed != std::string::npos || carriage != std::string::npos) {
    size_t i = std::min(feed, carriage);
    if (i == carriage) {
      if (feed == i + 1) i = feed;
      carriage = bytes_.find('\r', i + 1);
    }
    if (feed == i) feed = bytes_.find('\n', i + 1);
    line_begins_.push_back(static_cast<uint32_t>(i + 1));
    add_milestones(line_begins_[line_begins_.size() - 2], line_begins_.back());
  }
  add_milestones(line_begins_.back(), static_cast<uint32_t>(bytes_.size()));
}

void Source::add_milestones(uint32_t line_begin, uint32_t line_end) {
  if (line_end - line_begin <= kMilestoneStep) return;
  uint32_t code_points = 0;
  uint32_t next = line_begin + kMilestoneStep;
  for (uint32_t at = line_begin; at < line_end; ++code_points) {
    if (at >= next) {
      milestones_.push_back({at, code_points});
      next = at + kMilestoneStep;
    }
    const std::string_view ahead(bytes_.data(), std::min(next, line_end));
    if (const size_t ascii = ascii_run(ahead, at); ascii > 0) {
      at += static_cast<uint32_t>(ascii);
      code_points += static_cast<uint32_t>(ascii) - 1;
      continue;
    }
    at += decode_code_point(bytes_, at).length;
  }
}

uint32_t Source::line_begin(uint32_t line) const {
  if (line == 0) return 0;
  if (line > line_begins_.size()) return static_cast<uint32_t>(bytes_.size());
  return line_begins_[line - 1];
}

std::string_view Source::line(uint32_t line) const {
  if (line == 0 || line > line_begins_.size()) return {};
  const uint32_t begin = line_begin(line);
  uint32_t end = line_begin(line + 1);
  while (end > begin && (bytes_[end - 1] == '\n' || bytes_[end - 1] == '\r')) --end;
  return std::string_view(bytes_).substr(begin, end - begin);
}

LineColumn Source::line_column(uint32_t offset) const {
  offset = std::min(offset, static_cast<uint32_t>(bytes_.size()));
  const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
  const auto line = static_cast<uint32_t>(after - line_begins_.begin());
  const uint32_t begin = line_begins_[line - 1];
  Milestone from{begin, 0};
  const auto past = std::upper_bound(
      milestones_.begin(), milestones_.end(), offset,
      [](uint32_t place, const Milestone& milestone) { return place < milestone.offset; });
  if (past != milestones_.begin() && std::prev(past)->offset > begin) from = *std::prev(past);
  const auto rest = std::string_view(bytes_).substr(from.offset, offset - from.offset);
  return {line, from.code_points + static_cast<uint32_t>(count_code_points(rest)) + 1};
}

}  // namespace factlint
