// Takes the letters out of a stream of any size and tells where each begins and what it decided.
#include <imr.hpp>

#include <array>
#include <cstdint>
#include <iostream>
#include <string_view>

struct reader {
  imr::parser parser;
  int overturned = 0;
  int disputes = 0;

  void operator()(std::string_view letter, std::uint64_t offset) {
    overturned = disputes = 0;
    parser.parse(letter, *this, offset);
    std::cout << "byte " << offset << ": " << overturned << " of " << disputes << " overturned\n";
  }
  void on(const imr::dispute& d) {
    ++disputes;
    overturned += d.decision == imr::decision::overturned;
  }
};

int main() {
  reader read;
  imr::splitter letters;
  std::array<char, 65536> piece{};
  while (std::cin.read(piece.data(), piece.size()) || std::cin.gcount() != 0) {
    letters.feed({piece.data(), static_cast<std::size_t>(std::cin.gcount())}, read);
  }
  letters.finish(read);
}
