// A claim about who holds an office, on trial: the offices it may mean, and the person it names.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/verdict/judging.h"
#include "engine/verdict/office_title.h"

namespace factlint {

/// An office that the claim may mean.
struct OfficeCandidate {
  FactId id = kNoFact;
  TitleMatch match = TitleMatch::kNone;
};

class OfficeTrial {
 public:
  explicit OfficeTrial(const Trial& trial) : trial_(trial), facts_(trial.facts) { read_roles(); }

  Verdict run();

 private:
  // What is told, and of which offices: office_trial.cc
  void read_roles();
  void add_body(EntityId body);
  void find_candidates();
  bool within_country(const Fact& fact) const;
  bool names_in_title(const Entity& body) const;
  bool holds(const Fact& fact) const;
  bool misnamed(const Fact& fact) const;
  std::vector<FactId> own_offices() const;
  bool is_lone_surname() const;
  bool is_sure_surname() const;
  bool is_misspelling_of(const Fact& fact) const;
  std::string name() const;
  std::string told_person() const;
  std::string office_label(const Fact& fact, bool article = true) const;
  Evidence evidence(FactId id) const;

  // What is right: office_judge.cc
  Verdict judge_true(const OfficeCandidate& c) const;
  bool says_former() const;
  Verdict judge_counterpart() const;
  Verdict judge_false();
  Verdict judge_right_denial() const;

  // What is wrong: office_wrong.cc
  Verdict not_this_person(FactId id) const;
  Verdict not_this_title(FactId id) const;
  Verdict not_of_this_country(FactId id, const RoleFiller& of) const;
  std::optional<Verdict> wrong_deputy() const;
  std::optional<Verdict> wrong_given_name() const;
  std::optional<Verdict> outdated_holder() const;
  std::optional<Verdict> wrong_person() const;
  std::optional<Verdict> wrong_country() const;
  bool title_before_name() const;
  std::optional<Verdict> wrong_title() const;
  std::optional<Verdict> wrong_body() const;
  bool heads_other_body() const;
  bool names_state_body() const;
  bool names_subject(const Fact& fact) const;
  std::optional<Verdict> wrong_high_office() const;

  const Trial& trial_;
  const FactBase& facts_;
  const RoleFiller* holder_ = nullptr;
  std::vector<EntityId> persons_;
  std::vector<EntityId> bodies_;
  std::string given_;
  WordList title_;
  std::vector<OfficeCandidate> candidates_;
};

}  // namespace factlint
