#include "short_letter.hpp"

#include <imr.hpp>

int main() {
  const std::string_view text = short_letter;
  const imr::parsed<imr::letter> r = imr::parse(text);
  const bool read = r && r->disputes.size() == 2 && r->disputes[0].decision == imr::decision::upheld &&
                    r->disputes[1].decision == imr::decision::overturned;
  return read ? 0 : 1;
}
