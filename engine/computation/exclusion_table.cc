#include "engine/computation/exclusion_table.h"

#include <array>

namespace factlint::computation {
namespace {

constexpr auto kExclusions = std::to_array<Exclusion>({
    // Who is with whom.
    {"alone|solo|single-handed|single-handedly|unaccompanied",
     "crewmate crewmates co-pilot copilot co-driver shipmate shipmates teammate teammates",
     "waiting waited ashore behind ahead finish"},
    {"solo|single-handed|single-handedly|unaccompanied|all on his own|all on her own|"
     "without a crew|without companions",
     "co-skipper co-skippers navigator deckhand bandmate bandmates companion companions crew",
     "waiting waited ashore behind ahead finish support film shore album career"},
    {"uncrewed|crewless|no crew|nobody on board|nobody aboard|no one on board|no one aboard",
     "crew crewman crewmen crewmember crewmembers astronaut astronauts cosmonaut cosmonauts "
     "captain skipper passenger passengers",
     "ground control remote"},
    {"unmanned", "astronaut astronauts cosmonaut cosmonauts passenger passengers",
     "ground control remote"},
    {"driverless|no driver|without a driver", "driver", "safety test"},
    {"no passengers|without passengers|empty of passengers", "passenger passengers", "usual"},
    {"unopposed|uncontested|only candidate|sole candidate",
     "opponent opponents rival rivals challenger challengers runner-up", "former old party"},
    {"unanimous|unanimously|without dissent", "dissenter dissenters dissenting", ""},
    // Kin.
    {"never married|unmarried|bachelor|spinster|never wed|did not marry|remained single|"
     "stayed single|never took a wife",
     "wife husband spouse widow widower ex-wife ex-husband mother-in-law father-in-law",
     "future common-law"},
    {"childless|no children|never had children|without children|never had a child",
     "son sons daughter daughters grandson grandsons granddaughter granddaughters grandchild "
     "grandchildren son-in-law daughter-in-law",
     "adopted"},
    {"is an only child|was an only child|an only child|no siblings|no brothers or sisters|"
     "no brother or sister",
     "brother sister brothers sisters sibling siblings twin",
     "step half foster adopted called cousin cousins spiritual", true},
    // Pay and price.
    {"not one * is paid|none * is paid|none * are paid|are unpaid|is unpaid|are not paid|"
     "is not paid|works unpaid|work unpaid|works for nothing|work for nothing|draws no salary|"
     "takes no salary|draw no salary|take no salary",
     "wage wages salary salaries paycheck paychecks", "owed arrears back day other job jobs"},
    {"is free|are free|free of charge|costs nothing|no charge|free admission|free entry|"
     "admission free|free to enter",
     "fee fees fare fares", "booking parking delivery licence school tuition"},
    // Contests.
    {"unbeaten since the|unbeaten this season|unbeaten all season|undefeated this season|"
     "undefeated since the|undefeated all season|yet to lose|not lost a * this season|"
     "unbeaten so far",
     "defeat defeats", "cup away home friendly last-gasp reserve only former previous first"},
    {"winless this season|winless all season|yet to win a|not won a * this season", "victory win",
     "cup away home friendly reserve first"},
    {"goalless|scoreless", "goalscorer goalscorers scorer scorers equaliser equalizer hat-trick",
     "half half-time interval break extra shoot-out first previous"},
    // Things without their parts.
    // What a house has none of.
    {"no sixth form|without a sixth form|lost its sixth form", "sixth-former sixth-formers",
     "former last other"},
    {"takes no boarders|no boarders|day pupils only|a day school|no boarding",
     "boarders boarder dormitory dormitories", "former last other"},
    {"girls' school|girls only|admits no boys|takes no boys|all-girls|no boys",
     "schoolboys schoolboy", "former other old"},
    {"boys only|admits no girls|takes no girls|all-boys|no girls", "schoolgirls schoolgirl",
     "former other old"},
    {"no maternity ward|no maternity unit|without a maternity", "midwives midwife newborns",
     "former other old"},
    {"no running water|without running water|no mains water", "taps tap shower bath", "rain new"},
    {"no electricity|without electricity|no mains electricity",
     "fridge freezer television dishwasher", "gas solar generator battery"},
    {"no choir|without a choir", "choristers chorister choirmaster", "former other"},
    {"no dog|no pets|never kept a dog", "dog dogs puppy labrador terrier spaniel",
     "former other neighbour guide"},
    {"no car|without a car|does not own a car|sold his car|sold her car", "car saloon hatchback",
     "hire hired rental borrowed new cable toy neighbour"},
    {"no telephone|no phone|without a telephone|without a phone", "telephone phone mobile",
     "box public new neighbour borrowed"},
    {"barefoot|bare feet", "boots shoes trainers sandals slippers", "carrying took off left lost"},
    {"bareheaded|hatless", "hat cap helmet beret bonnet", "carrying took off left lost"},
    {"vegetarian|vegan|eats no meat|ate no meat", "steak bacon sausage sausages hamburger ham veal",
     "former meat-free nut wife husband cooks"},
    {"windowless", "window windows", ""},
    {"leafless", "leaves foliage", ""},
    {"roofless", "roof", "new former"},
    {"toothless", "teeth tooth", "false"},
    {"wingless", "wings wing", ""},
    {"sleeveless", "sleeve sleeves", ""},
    {"beardless|clean-shaven", "beard moustache", ""},
    {"bald|hairless", "hair curls fringe ponytail", "remaining facial grey"},
    {"landlocked", "coast coastline beach beaches seaport seaports", "neighbour"},
    {"single-storey|bungalow", "upstairs staircase", ""},
    {"uninsured|no insurance|not insured", "insurer insurers", ""},
    {"non-stop|nonstop", "stopover layover", ""},
    {"silent film|silent comedy|silent movie|silent drama", "dialogue", ""},
    {"unarmed|carried no weapon|carrying no weapon|without a weapon",
     "gun pistol rifle revolver handgun shotgun weapon", "toy"},
    {"teetotal|teetotaller|never drank|never drinks|does not drink|never touched alcohol",
     "hangover whisky pint beer gin", "alcohol-free"},
    {"unsigned", "signature signatures", ""},
    {"behind closed doors|empty stadium|no spectators|without spectators", "crowd spectators",
     "usual home later next"},
    {"not a drop of rain|no rain fell|stayed dry|cloudless", "downpour drizzle showers", ""},
    {"moonless", "moonlight", ""},
    {"windless|becalmed|not a breath of wind", "gale gales gusts", ""},
    {"without oxygen|no oxygen", "oxygen", "company team"},
    {"uninhabited|nobody lives|no one lives",
     "residents inhabitants islanders villagers population", "former last animal"},
    {"unoccupied|stood empty|standing empty|was empty|lay empty|unlet",
     "tenant tenants occupant occupants occupiers", "former last previous"},
});

}  // namespace

std::span<const Exclusion> exclusions() { return kExclusions; }

}  // namespace factlint::computation
