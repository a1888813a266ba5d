// Prints what is wrong with a letter as a compiler would, and tells whether its record can be used.
#include <imr.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});

  const imr::parsed<imr::letter> letter = imr::parse(text);
  const imr::source source(text);
  for (const imr::diagnostic& d : letter.diagnostics) imr::write::report(std::cout, argv[1], source, d);
  std::cout << to_string(letter.status) << '\n';
  return letter ? 0 : 1;
}
