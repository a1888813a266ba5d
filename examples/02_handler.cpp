// Counts decisions over many letters by callbacks: no letter is built, and one parser serves all.
#include <imr.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

struct tally {
  int disputes = 0;
  int overturned = 0;

  void on(const imr::dispute& d) {
    ++disputes;
    overturned += d.decision == imr::decision::overturned;
  }
};

int main(int argc, char** argv) {
  imr::parser parser;
  tally t;
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i], std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    parser.parse(text, t);
  }
  std::cout << t.overturned << " of " << t.disputes << " overturned\n";
}
