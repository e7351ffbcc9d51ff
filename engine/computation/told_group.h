// The groups that a sentence tells of: things joined by commas and "and", and counted ones ("two
// plumbers and an electrician", "five trawlermen"), with how many they are.
#pragma once

#include <string_view>
#include <vector>

#include "engine/computation/checks.h"

namespace factlint::computation {

/// One thing of a group, or several of a kind.
struct GroupItem {
  uint32_t first = 0;  ///< atoms
  uint32_t head = kNone;
  uint32_t last = 0;
  int number = 0;        ///< 0: a plural without a number
  bool name = false;     ///< told by a name
  bool person = false;   ///< somebody, or several
  bool counted = false;  ///< by a number of its own
};

struct ToldGroup {
  std::vector<GroupItem> items;
  uint32_t first = 0;
  uint32_t last = 0;
  int least = 0;
  int most = 0;          ///< 0: it is not told how many
  int kinds = 0;         ///< of bare plurals, how many: "nurses, drivers and cooks"
  bool listed = false;   ///< two items or more, and the last behind "and"
  bool part = false;     ///< "three of them", "including": of more than these
  bool alike = false;    ///< each item goes on alike: "A for fiction, B for poetry"
  bool told_as = false;  ///< "named the dead as": who those told before are
  bool whole = false;    ///< what a body consists of: "a jury of four women and eight men"

  bool persons() const;
  bool names() const;
};

/// What a sentence tells of, in order; single things besides.
struct ToldGroups {
  std::vector<ToldGroup> groups;
  std::vector<GroupItem> singles;
};

ToldGroups read_groups(const SentenceText& text);

/// One of the nouns that take up persons whoever they are: "victims", "the rescued".
bool general_person(std::string_view lemma);

/// The things of the group may be called by the plural noun `lemma`, which is of `noun_class`;
/// `general`: things of any kind may be.
bool called_by(const SentenceText& text, const ToldGroup& group, std::string_view lemma,
               NounClass noun_class, bool general);

}  // namespace factlint::computation
