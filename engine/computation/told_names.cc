#include "engine/computation/told_names.h"

#include <fmt/format.h>

#include <string>
#include <utility>

namespace factlint::computation {

void tell_names(const DocumentContext& context, TokenRange before, TokenRange here,
                uint32_t sentence, ClaimSink& sink) {
  Told told;
  told.check = CheckKind::kSameTitle;
  told.verdict = VerdictKind::kInconsistent;
  told.span = context.text_range(here);
  told.value = std::string(context.view(before));
  told.message =
      fmt::format("the text tells of {} before, of {} here", told.value, context.view(here));
  told.steps.push_back(fmt::format("before: {}", told.value));
  told.elsewhere = context.text_range(before);
  sink.tell(sentence, std::move(told));
}

}  // namespace factlint::computation
