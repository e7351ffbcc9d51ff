// A number that announces a list ("three questions: ..."), shared by lists in a sentence, lists
// told over several sentences, and lists of blocks.
#pragma once

#include <vector>

#include "engine/computation/checks.h"
#include "engine/computation/list_items.h"

namespace factlint::computation {

struct AnnouncedCount {
  uint32_t figure = 0;  ///< the number, or "both", "trio"
  uint32_t head = 0;    ///< the plural noun that is counted
  int value = 0;
  bool partitive = false;  ///< "two of the three reasons"
  bool hedged = false;     ///< "at least three reasons", "three kinds of ..."
  bool rough = false;      ///< "at least three reasons": hedged, and not only "three kinds of"
  bool more = false;       ///< "three more reasons": all of these are told, others were before
  bool length = false;     ///< "three days a week": a length of time
  bool bare = false;       ///< without a noun of its own: "a shortlist of six", "all five"
};

/// Numbers of two or more with a plural noun in atoms [first, last): "three reasons", "both
/// drivers", "a trio of viruses", "a five-point plan", "three of her novels".
/// With `times`, "four times" and "three days" too, which dates may be listed under.
std::vector<AnnouncedCount> announced_counts(const SentenceText& text, uint32_t first,
                                             uint32_t last, bool times = false);

/// 3 for "trio", 4 for "quartet" or "foursome"; 0 for other folded words.
int collective(std::string_view word);
/// False if no word of the sentence is a collective.
bool may_tell_collective(const SentenceText& text);

/// Items of atoms [first, last) that carry letters or numbers of their own, in order: "(a) ...; (b)
/// ...", "first, ..., second, ...". 0 if there are none.
int marked_items(const SentenceText& text, uint32_t first, uint32_t last);

/// Tells that the list at `list` holds `given` items, right or wrong.
void tell_list_count(const SentenceText& text, const AnnouncedCount& count, bool ok, int given,
                     TextRange list, ClaimSink& sink);

/// The same, unless the list misses the number by so much that it is rather misread.
void tell_items(const SentenceText& text, const AnnouncedCount& count, const ItemCounts& items,
                bool ok, uint32_t first, uint32_t last, ClaimSink& sink);

/// Classes whose members are told by name: a list of common nouns is no list of them.
bool named_things(const SentenceText& text, uint32_t head);
/// What is neither person nor place: a list of anything may spell it out.
bool abstract_things(const SentenceText& text, uint32_t head);

/// The list [first, last) is one that may be held against its number.
bool accusable_items(const SentenceText& text, const ItemCounts& items, uint32_t head,
                     uint32_t first, uint32_t last);

/// "Vacant posts (three):" and a line for each below (list_block_check.cc).
void check_numbered_header(const SentenceText& text, ClaimSink& sink);

// The families of lists without a colon.
/// `counts` are all of the sentence.
void check_beside_lists(const SentenceText& text, const std::vector<AnnouncedCount>& counts,
                        ClaimSink& sink);
/// Names one by one, and lists before their number (list_named_check.cc).
void check_named_lists(const SentenceText& text, const std::vector<AnnouncedCount>& counts,
                       ClaimSink& sink);
/// Names of the sentence before, counted in this one (list_follow_check.cc).
void check_following_count(const DocumentText& document, const SentenceText& text,
                           std::vector<AnnouncedCount> counts, ClaimSink& sink);
/// Things told one by one: "one ..., another ..., a third ..." (list_ones_check.cc).
void check_list_ones(const DocumentText& document, const SentenceText& text,
                     const std::vector<AnnouncedCount>& counts, ClaimSink& sink);
/// A group told by other nouns shortly before, counted in this sentence (list_taken_check.cc).
void check_taken_counts(const DocumentText& document, const SentenceText& text, ClaimSink& sink);
/// Values told respectively (list_respective_check.cc).
void check_respective_lists(const SentenceText& text, ClaimSink& sink);
/// Days of the week (list_days_check.cc).
void check_day_lists(const SentenceText& text, ClaimSink& sink);
/// Goals by their minutes (list_minutes_check.cc).
void check_minute_lists(const SentenceText& text, const std::vector<AnnouncedCount>& counts,
                        ClaimSink& sink);
/// Lists set off behind a number or before it, whatever joins them (list_frames_check.cc).
void check_list_frames(const SentenceText& text, ClaimSink& sink);
void check_copula_lists(const SentenceText& text, ClaimSink& sink);
void check_told_lists(const DocumentText& document, const SentenceText& text,
                      const std::vector<AnnouncedCount>& counts, ClaimSink& sink);

}  // namespace factlint::computation
