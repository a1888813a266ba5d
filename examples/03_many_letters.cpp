// Reads the files named as one stream of any size, and tells where each letter begins and what was decided.
#include <imr.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
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

int main(int argc, char** argv) {
  reader read;
  imr::splitter letters;
  std::array<char, 4096> piece{};
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    while (file.read(piece.data(), piece.size()) || file.gcount() != 0) {
      letters.feed({piece.data(), static_cast<std::size_t>(file.gcount())}, read);
    }
  }
  letters.finish(read);
}
