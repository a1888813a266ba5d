#include "../short_letter.hpp"

#include <imr.hpp>

#include <cstdio>

struct tally {
  int overturned = 0;
  void on(const imr::dispute& d) { overturned += d.decision == imr::decision::overturned; }
};

int main() {
  const std::string_view text = short_letter;
  const auto r = imr::parse(text);
  tally t;
  imr::parse(text, t);
  std::printf("%zu disputes, %d overturned\n", r->disputes.size(), t.overturned);
  return r && r->disputes[0].decision == imr::decision::upheld && t.overturned == 1 ? 0 : 1;
}
