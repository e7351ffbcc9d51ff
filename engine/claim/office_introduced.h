// Names of holders that other words lead up to.
#pragma once

#include <vector>

#include "engine/claim/relation_instance.h"
#include "engine/claim/sentence_view.h"

namespace factlint {

/// Where the name stands in "its president, a man named [X]", "It is as president of Y that [X]
/// comes", of the title `noun`; 0 if nothing leads up to one.
uint32_t introduced_name(const SentenceView& view, NodeId noun);

/// "the spokesman", "a woman": no name, and one person.
bool is_person_noun(const SentenceView& view, NodeId id);
/// "the man who runs the ministry of Y, [X], ...": set off behind the clause that tells of
/// `person`; kNoNode if no name is.
NodeId name_behind_clause(const SentenceView& view, const RelationInstance& instance,
                          NodeId person);
/// "the man in charge of the ministry of Y, [X], ...": no other man is told of.
bool is_described(const SentenceView& view, NodeId name);

/// "Petr Dvorak.", "Answer: a general called Petr Dvorak.": two words in capitals that lead an
/// answer, where it names nobody who is known.
std::vector<RoleFiller> unknown_name_in(const DocumentContext& context, TokenRange answer);

}  // namespace factlint
