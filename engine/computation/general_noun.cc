#include "engine/computation/general_noun.h"

#include "engine/computation/content_words.h"

namespace factlint::computation {
namespace {

/// Words for the kind, and lemmas of what is of it.
struct Kind {
  std::string_view general;
  std::string_view special;
};

constexpr Kind kKinds[] = {
    {"car", "estate saloon hatchback coupe convertible limousine limo taxi sedan roadster jeep"},
    {"vehicle",
     "car van lorry truck bus minibus coach estate saloon hatchback taxi ambulance motorbike "
     "tractor pickup sedan jeep"},
    {"van", "camper transit ambulance"},
    {"bike", "motorbike motorcycle bicycle moped scooter"},
    {"train", "express sleeper tram"},
    {"plane aircraft jet", "airliner airbus boeing embraer cessna jet helicopter glider biplane"},
    {"boat vessel craft ship",
     "ferry yacht trawler tanker dinghy lifeboat barge tug freighter liner sloop schooner ketch "
     "catamaran canoe kayak boat ship"},
    {"animal beast creature",
     "dog cat horse cow bull sheep goat pig donkey bear wolf fox heifer bullock ewe ram lamb mare "
     "stallion calf pony lion tiger elephant rabbit hare deer badger otter seal"},
    {"bird",
     "goldfinch finch robin swan goose duck eagle owl hawk falcon kestrel parrot gull heron stork "
     "pigeon hen cockerel sparrow swallow raven crow magpie pelican penguin"},
    {"fish", "trout salmon cod carp pike perch tuna herring mackerel eel bass"},
    {"fruit",
     "orange apple pear plum cherry peach lemon grape banana mango strawberry melon apricot fig"},
    {"crop grain", "wheat barley rye oats maize rice rapeseed beet"},
    {"tree", "oak ash elm beech birch willow chestnut lime poplar pine spruce yew larch maple"},
    {"flower", "rose lily tulip daffodil orchid bluebell poppy"},
    {"instrument",
     "violin fiddle cello piano flute trumpet trombone harp guitar clarinet oboe bassoon "
     "saxophone viola organ horn tuba"},
    {"weapon gun firearm", "pistol handgun revolver rifle shotgun"},
    {"weapon blade", "knife axe sword machete dagger"},
    {"building",
     "church school hotel hall house barn mill library museum hospital prison chapel factory "
     "warehouse theatre cinema tower villa cottage"},
    {"player footballer", "goalkeeper striker midfielder defender winger forward keeper"},
    {"musician", "violinist cellist pianist flautist trumpeter harpist guitarist oboist drummer"},
    {"athlete", "sprinter swimmer cyclist rower skier runner hurdler"},
    {"book", "novel memoir biography anthology thriller"},
    {"picture painting work canvas", "portrait landscape watercolour oil seascape"},
    {"coat jacket garment", "anorak parka raincoat overcoat blazer cardigan"},
    {"fabric cloth", "silk cotton wool linen"},
    {"metal", "gold silver copper lead zinc tin iron brass"},
    {"tube tunnel bore", "tunnel tube underpass"},
    {"crossing span", "bridge viaduct footbridge"},
    {"goods cargo load", "timber grain coal steel cement onion potato"},
    {"drink", "beer wine whisky gin rum vodka cider"},
};

}  // namespace

bool names_kind_of(std::string_view general, std::string_view special) {
  for (const Kind& kind : kKinds) {
    if (among(kind.general, general) && among(kind.special, special)) return true;
  }
  return false;
}

bool is_kind(std::string_view kind, std::string_view word) {
  if (kind == "unit" || kind == "piece" || kind == "item") return true;
  if (kind == "vehicle") return among("bus car lorry truck van coach tram", word);
  if (kind == "machine" || kind == "bike")
    return among("bicycle bike scooter mower printer computer laptop tractor washer copier", word);
  if (kind == "head")
    return among("guest diner person people child pupil delegate member visitor cow sheep", word);
  if (kind == "copy") return among("book novel album record magazine newspaper", word);
  if (kind == "child") return among("pupil boy girl youngster", word);
  return kind == "home" && among("house flat apartment", word);
}

}  // namespace factlint::computation
