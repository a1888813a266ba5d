// Reads single citations, from a text that holds nothing else.
#include <imr.hpp>

#include <iostream>
#include <string_view>

int main() {
  constexpr std::string_view texts[] = {
      "MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 75-80, 124",
      "MTUS Low Back Complaints 2004, Section(s): Physical Methods, Special Studies",
      "Official Disability Guidelines (ODG), Knee & Leg Chapter, MRI",
      "the treating physician's letter",
  };
  for (const std::string_view text : texts) {
    const imr::parsed<imr::citation> c = imr::parse_piece<imr::citation>(text);
    if (!c) {
      std::cout << "no citation: " << text << '\n';
      continue;
    }
    std::cout << to_string(c->source) << ": " << c->title;
    if (c->year) std::cout << " (" << *c->year << ')';
    for (const imr::excerpt& topic : c->sections) std::cout << "; " << topic;
    for (const imr::page_range& pages : c->pages) std::cout << "; pages " << pages.first << '-' << pages.last;
    std::cout << '\n';
  }
}
