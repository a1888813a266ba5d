// Parses each letter named and prints what was decided on its items.
#include <imr.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});

    const imr::parsed<imr::letter> letter = imr::parse(text);  // borrows the text
    std::cout << argv[i] << ": " << to_string(letter->outcome) << '\n';
    for (const imr::dispute& d : letter->disputes) {
      std::cout << "  " << d.item << ": " << to_string(d.decision) << '\n';
    }
  }
}
