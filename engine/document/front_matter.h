// The front matter of a draft ("---" YAML or "+++" TOML) in; its date and ignored rules out.
#pragma once

#include <cstdint>

#include "engine/document/document.h"

namespace factlint {

/// Reads the front matter, if there is any, into `document.date` and `document.ignored_rules`.
///
/// Known are `date` (or `published`, `pubdate`, `publish_date`, `publishdate`) and the table
/// `factlint` with `as_of`, which goes before `date`, and `ignore`. Everything else is left alone.
/// Returns the offset where the content starts: behind a byte order mark and the front matter.
uint32_t read_front_matter(Document& document);

}  // namespace factlint
