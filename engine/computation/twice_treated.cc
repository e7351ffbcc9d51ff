// "Broke his left ankle ... a plate in the right ankle": one part of one body, on two sides.
#include "engine/computation/content_words.h"
#include "engine/computation/date_facts.h"
#include "engine/computation/told_who.h"
#include "engine/computation/twice_naming.h"

namespace factlint::computation {
namespace {

/// A day, month, year, length or rank of the clause that the earlier sentence does not tell.
bool other_date(const SentenceText& before, const SentenceText& here, AtomRange clause) {
  if (here.has_word("well")) return true;
  for (uint32_t i = clause.first; i < clause.last; ++i) {
    const int year = year_at(here, i);
    if (here.is_duration(i)) return true;
    if (here.is_figure(i) && here.figure_at(i).type == MentionType::kOrdinal) return true;
    if (year == 0 && !here.is_date(i)) continue;
    bool told = year == 0 && !other_day(before, here, {i, i + 1});
    for (uint32_t k = 0; k < before.size(); ++k) {
      // "In 2019 ... last week"
      if (year_at(before, k) != 0 && year == 0) return true;
      told = told || (year != 0 && year_at(before, k) == year);
    }
    if (!told) return true;
  }
  return false;
}

}  // namespace

bool treated_part(const Slot& b, const Place& place, const ToldSentence& here) {
  constexpr ListedWords kHurts =
      "broke broken breaks fractured fracture tore torn injured injury hurt sprained dislocated "
      "ruptured lost amputated cut burnt burned bitten crushed severed strained twisted shattered";
  constexpr ListedWords kMends =
      "plate pin pins surgeon surgery operation operated cast plaster stitches bandage bandaged "
      "scan x-ray splint strapped sling artificial prosthetic injured broken fractured swollen "
      "amputated treatment replaced replacement ligament tendon cartilage keyhole graft removed "
      "removal "
      "transplant transplanted donated";
  constexpr ListedWords kElse =
      "also too other both again another previously earlier already second ago then sound last "
      "once old year years months before week month";
  constexpr ListedWords kMedics =
      "surgeon surgeons doctor doctors nurse nurses medic medics paramedics physio physios "
      "radiographer radiographers";
  if (b.kind != SlotKind::kWay || b.weak || b.thing || b.of.empty() || place.distance > 1)
    return false;
  if (!among("arm leg wrist ankl shoulder knee hip elbow thigh foot hand eye ear lung kidne kidney "
             "thumb "
             "calf heel shin hamstr groin finger toe femur tibia collarbon cheek breast",
             b.of))
    return false;
  const AtomRange clause = here.clause(b.at);
  if (other_date(place.telling->text(), here.text(), clause)) return false;
  if (place.distance == 1 && newcomer(*place.telling, here, {clause.first, b.at}) &&
      !any_among(here.text(), kMedics, clause.first, b.at))
    return false;
  bool hurt = false;
  for (uint32_t i = 0; i < place.last; ++i)
    hurt = hurt || among(kHurts, place.telling->text()[i].word) ||
           (place.distance == 1 && among(kMends, place.telling->text()[i].word));
  bool mended = false;
  for (uint32_t i = 0; i < clause.last; ++i) {
    if (among(kElse, here.text()[i].word)) return false;
    mended = mended ||
             (i >= clause.first && (among(kMends, here.text()[i].word) ||
                                    (place.distance == 1 && among(kHurts, here.text()[i].word))));
  }
  return hurt && mended;
}

}  // namespace factlint::computation
