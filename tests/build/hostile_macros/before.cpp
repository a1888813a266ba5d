// As windows.h does, and before any other header has been seen.
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))

#include <imr.hpp>

#include "short_letter.hpp"

bool read_after_standard_headers(std::string_view text);

int main() {
  const std::string_view text = short_letter;
  const imr::parsed<imr::letter> r = imr::parse(text);
  return r && r->disputes.size() == 2 && read_after_standard_headers(text) ? 0 : 1;
}
