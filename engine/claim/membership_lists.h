// Countries listed behind words that announce them as members: "a club of six: A, B ...", "three of
// them have stayed out, namely A, B and C", "The pact has six members. They are A, B ...".
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "engine/claim/membership_sentence.h"

namespace factlint {

/// Reads each row of three countries and more in every way in turn.
class ListReader : public MembershipSentence {
 public:
  using MembershipSentence::MembershipSentence;

  void read();

 private:
  static constexpr std::array<std::string_view, 26> kAnnouncers = {"namely",       "viz",
                                                                   "i.e",          "i.e.",
                                                                   "that",         "is",
                                                                   "say",          "to",
                                                                   "wit",          "those",
                                                                   "they",         "these",
                                                                   "are",          "here",
                                                                   "all",          "in",
                                                                   "order",        "follows",
                                                                   "being",        "respectively",
                                                                   "alphabetical", "alphabetically",
                                                                   "full",         "specifically",
                                                                   "were",         "ie"};

  struct Opening {
    bool announced = false;
    bool colon = false;
    bool first = false;  ///< nothing but announcing words stands before it in its sentence
  };

  bool joins(uint32_t t) const;
  bool parts_groups(uint32_t first, uint32_t last) const;
  bool joined(uint32_t first, uint32_t last) const;
  Opening opening_of(const CountryRun& run) const;
  bool ends_sentence(const CountryRun& run) const;
  bool tells_share(const CountryRun& run) const;
  bool is_nearest_number(uint32_t number, uint32_t list) const;
  bool announces(const Claim& claim, const CountryRun& run, const Opening& opening) const;
  void read_announced(const CountryRun& run, const Opening& opening);
  void add(const CountryRun& run, const Claim& base, bool list, bool negated,
           const std::vector<RoleFiller>& whole);

  // Without a count: membership_rosters.cc
  bool is_narrowed(NodeId noun) const;
  void read_every(const CountryRun& run);
  void read_defined(const CountryRun& run);
  bool tells_present(uint32_t t) const;
  void read_roster(const CountryRun& run);
  void read_labelled(const CountryRun& run);
  bool is_roster(NodeId id) const;
  void read_counted_members(const CountryRun& run);
  void read_titled(const CountryRun& run);
  void read_legend(const CountryRun& run);
  void read_summed_up(const CountryRun& run);
  bool is_narrowed_behind(NodeId noun, const std::vector<RoleFiller>& body) const;
  bool is_noun_for_members(NodeId noun, size_t size) const;
  bool counts_run(const Node& node, size_t size) const;
  std::vector<RoleFiller> whole_of(NodeId noun) const;
  void read_answer(const CountryRun& run);
  bool closes_list(const CountryRun& run) const;
  // Behind the body itself, or taken up by the next sentence: membership_spelt_out.cc
  void read_spelt_out(const CountryRun& run);
  uint32_t begin_of_words(const CountryRun& run, bool& sure) const;
  bool is_all_over(uint32_t body) const;
  bool lies_in(uint32_t body) const;
  bool is_told_entire(uint32_t body) const;
  uint32_t end_of_entire(uint32_t t, bool& entire) const;
  bool leaves_out(uint32_t body, bool& denied) const;
  bool tells_countries_of(uint32_t body) const;
  void read_taken_up();
  bool is_count(uint32_t t) const;
  std::vector<RoleFiller> all_members_of(uint32_t end) const;
  void read_all_apposed(const CountryRun& run);
  void read_numbered(const CountryRun& run);
  // Nobody else is one: membership_confined.cc
  void read_confined(const CountryRun& run);
  std::vector<RoleFiller> body_confined_to(const CountryRun& run) const;
  std::vector<RoleFiller> body_of_only(const CountryRun& run) const;
  std::vector<RoleFiller> body_counting(const CountryRun& run) const;
  bool tells_whole(uint32_t t) const;
  CountryRun last_run_in(TokenRange tokens) const;
  void add_taken_up(CountryRun run, const std::vector<RoleFiller>& body, TokenRange span);
  bool only_announced(const CountryRun& run) const;
  bool asks_who(TokenRange asked) const;
  std::vector<RoleFiller> only_whole_in(TokenRange tokens) const;
};

}  // namespace factlint
