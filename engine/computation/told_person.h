// People as a text tells them: given name, surname, office.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/claim/context.h"
#include "engine/computation/word_class.h"
#include "engine/mention/given_name.h"

namespace factlint::computation {

/// A person as told at one place: "Interior Minister Ivan Petrov".
struct Person {
  std::string office;  ///< "interior minister", "president"; empty if none is told
  std::string given;   ///< as written
  std::string surname;
  uint32_t sentence = 0;
  TextRange span;        ///< title and name
  bool limited = false;  ///< former, acting, deputy; or a sentence that tells of a change

  /// `given`, to be compared; most people never are.
  const GivenName& given_name() const {
    if (!given_name_) given_name_.emplace(given);
    return *given_name_;
  }
  mutable std::optional<GivenName> given_name_ = std::nullopt;
};

/// Two capitalised words in a row, with the title before or behind them, in text order.
std::vector<Person> read_people(const DocumentContext& context, const WordClassTable& classes);

}  // namespace factlint::computation
