// Members told beside their body without a verb between: "As members of W, A and B ...", "W, to
// which A and B belong", "A, one of W's six".
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/claim/membership_sentence.h"

namespace factlint {

/// Reads each row of countries of the sentence in every way in turn.
class BesideReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read();

 private:
  static constexpr std::array<std::string_view, 14> kMember = {
      "member", "members", "state",     "states",  "ally",        "allies",    "country",
      "nation", "party",   "countries", "nations", "participant", "signatory", "signatories"};
  /// Words between "as" and the members.
  static constexpr std::array<std::string_view, 14> kBefore = {
      "a",  "an",  "both",   "the",  "full",     "two",   "three",
      "of", "one", "fellow", "four", "existing", "loyal", "in"};

  std::vector<RoleFiller> body_at(uint32_t token, bool ends) const;
  uint32_t start_of(const RoleFiller& body) const { return mention(body.mention).core.first; }

  // Between the body and the countries
  void read_fronted(const CountryRun& run);
  void read_which(const CountryRun& run);
  void read_like(const CountryRun& run);
  // Behind the countries: membership_apposed.cc
  void read_one_of(const CountryRun& run);
  void read_no_longer(const CountryRun& run);
  void read_set_apart(const CountryRun& run);
  void read_absolute(const CountryRun& run);
  void read_member_noun(const CountryRun& run, uint32_t t, bool denied = false);
  uint32_t country_at(uint32_t token) const;
  bool number_at(uint32_t token) const;
  // Told of members only, or of no member: membership_standing.cc
  void read_absent(const CountryRun& run);
  void read_obliged(const CountryRun& run);
  void read_exit(const CountryRun& run);
  // Told by a roll, or of all that stand there: membership_rolls.cc
  std::optional<bool> has_on_roll(uint32_t& t) const;
  void read_roll(const CountryRun& run);
  void read_sought(const CountryRun& run);
  void read_sought_in_vain(const CountryRun& run);
  void read_all_of(const CountryRun& run);
  bool is_thought_of() const;
  bool names_thing(uint32_t t) const;
  // Told of the country among the members: membership_extreme.cc
  bool is_superlative(uint32_t t) const;
  bool ends_phrase(uint32_t t) const;
  std::vector<RoleFiller> body_within(uint32_t& t, uint32_t stop) const;
  std::vector<RoleFiller> extreme_at(uint32_t& t, bool is, uint32_t stop = kNoMention) const;
  std::vector<RoleFiller> one_seat_at(uint32_t& t) const;
  bool extreme_ahead(const CountryRun& run);
  void read_bound(const CountryRun& run);
  void read_named_members(const CountryRun& run);
  bool is_told_now(const CountryRun& run, uint32_t end) const;
  bool tells_past(uint32_t t) const;
  void read_extreme(const CountryRun& run);
  bool fronted_extreme(const CountryRun& run);
  void read_out_of_all(const CountryRun& run);
  void read_capacity(const CountryRun& run);
  std::vector<RoleFiller> capacity_at(uint32_t& t, bool& full) const;
  bool is_participle_ahead(TokenRange before, uint32_t end) const;
  // Less than full members: membership_lesser.cc
  void read_lesser(const CountryRun& run);
  void read_rather_than(const CountryRun& run);
  void read_merely_as(const CountryRun& run);
  bool is_told_now_of(std::string_view part, uint32_t end) const;
  // Told by the words between them: membership_said.cc
  struct Said {
    bool verb = false;
    bool has = false;  ///< a verb that needs a seat behind it
    bool seat = false;
    bool state = false;  ///< a word that tells members, or those who are none
    bool member = false;
    bool list = false;   ///< of members, or of anything
    bool place = false;  ///< anyone may have one, unless it is among members
    bool full = false;
    bool negated = false;
  };
  uint32_t past_aside(uint32_t t) const;
  bool opens_clause(const CountryRun& run) const;
  bool counts(uint32_t t) const;
  bool take(Said& said, uint32_t t) const;
  bool ends_there(uint32_t t) const;
  uint32_t second_verb(const CountryRun& run) const;
  void read_said(const CountryRun& run);
  void read_outside(const CountryRun& run);
  void read_said_from(const CountryRun& run, uint32_t t);
  void read_contrast(const CountryRun& run, const std::vector<RoleFiller>& body, bool negated,
                     uint32_t end);

  static std::string_view full_status(bool full) {
    return full ? std::string_view("full") : std::string_view();
  }
  void add(const CountryRun& run, const std::vector<RoleFiller>& body, bool negated,
           TokenRange span, std::string_view status = {});
};

}  // namespace factlint
