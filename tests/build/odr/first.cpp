#include "short_letter.hpp"

#include <imr.hpp>

// Defined in second.cpp, which includes the library once more.
int count_overturned(std::string_view text);

int main() {
  const std::string_view text = short_letter;
  const imr::parsed<imr::letter> r = imr::parse(text);
  const bool read = r && r->disputes.size() == 2 && r->disputes[0].decision == imr::decision::upheld;
  return read && count_overturned(text) == 1 ? 0 : 1;
}
