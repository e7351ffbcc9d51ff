// factlint.h: a check in ten lines, for programs that use the library.
#include "engine/factlint.h"

#include <utility>

namespace factlint {

Checker::Checker(const std::string& facts, const std::string& rules) {
  Diagnostics diagnostics;
  engine_ = Engine::load({{facts}, {rules}}, diagnostics);
  problems_ = diagnostics.to_string();
}

DocumentReport Checker::check(std::string name, std::string text, std::string_view as_of) const {
  CheckRequest request;
  request.source = std::make_shared<const Source>(std::move(name), std::move(text));
  const std::optional<DateRange> day = DateRange::parse(as_of);
  if (day && day->precision == Precision::kDay) request.as_of = day->begin;
  return engine_->check(request);
}

}  // namespace factlint
