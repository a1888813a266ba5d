#include <imr.hpp>

int count_overturned(std::string_view text);

int count_overturned(std::string_view text) {
  const imr::parsed<imr::letter> r = imr::parse(text);
  int overturned = 0;
  for (const imr::dispute& d : r->disputes) overturned += d.decision == imr::decision::overturned;
  return overturned;
}
