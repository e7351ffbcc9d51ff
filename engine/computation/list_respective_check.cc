// "A, B and C scored 3, 4 and 5 respectively": as many values as there are names -> judged.
#include <fmt/format.h>

#include "engine/computation/announced_list.h"
#include "engine/computation/list_run.h"

namespace factlint::computation {
namespace {

/// Figures in a row that end right before `end`.
struct Values {
  uint32_t first = 0;
  uint32_t last = 0;
  int count = 0;
};

Values values_before(const SentenceText& text, uint32_t end) {
  uint32_t i = end;
  if (i > 0 && text.mark(i - 1, kComma)) --i;
  // "41, 38 and 29 points respectively"
  if (i > 1 && text.noun(i - 1) && text.is_figure(i - 2)) --i;
  Values values{i, i, 0};
  bool conjunction = false;
  while (i > 0 && text.is_figure(i - 1) && text.figure_at(i - 1).type != MentionType::kOrdinal) {
    values.first = --i;
    ++values.count;
    if (i == 0) break;
    if (text.word(i - 1, "and") && !conjunction) {
      conjunction = true;
      --i;
      if (i > 0 && text.mark(i - 1, kComma)) --i;
    } else if (text.mark(i - 1, kComma) && conjunction) {
      --i;
    } else {
      break;
    }
  }
  return conjunction ? values : Values();
}

/// The list of names whose verb leads to the values; nothing if it is not sure.
std::optional<ListRun> names_before(const SentenceText& text, uint32_t values) {
  constexpr uint32_t kReach = 9;  // atoms from the verb to the first value
  for (uint32_t verb = values > kReach ? values - kReach : 1; verb < values; ++verb) {
    if (!name_word(text, verb - 1) || !text.lower(verb)) continue;
    if (!text.verb(verb) && !text.is(verb, kBeWord | kModalWord | kWhWord)) continue;
    for (uint32_t k = verb; k < values; ++k) {
      if (text.word(k, "and") || text[k].kind == AtomKind::kMark) return std::nullopt;
    }
    for (uint32_t i = 0; i + 2 < verb; ++i) {
      if (i > 0 && !text.is(i - 1, kPrepositionWord)) continue;
      auto run = read_run(text, i, verb);
      if (run && run->closed && !run->asides && run->last == verb && run->counts.size() == 1 &&
          run->names)
        return run;
    }
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

void check_respective_lists(const SentenceText& text, ClaimSink& sink) {
  if (!text.may_have("respectively")) return;
  for (uint32_t i = 3; i < text.size(); ++i) {
    if (!text.word(i, "respectively")) continue;
    const Values values = values_before(text, i);
    if (values.count < 2) return;
    const auto names = names_before(text, values.first);
    if (!names) return;
    const bool ok = names->likely == values.count;
    if (!ok && names->miss(values.count) > 2) return;
    Told told;
    told.check = CheckKind::kListCount;
    told.verdict = ok ? VerdictKind::kSupported : VerdictKind::kInconsistent;
    told.span = text.range(values.first, i + 1);
    told.value = std::to_string(names->likely);
    told.message = ok ? fmt::format("{} values for {} names", values.count, names->likely)
                      : fmt::format("{} values are told respectively for {} names", values.count,
                                    names->likely);
    told.elsewhere = text.range(names->first, names->last);
    sink.tell(text.sentence(), std::move(told));
    return;
  }
}

}  // namespace factlint::computation
