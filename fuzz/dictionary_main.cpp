// Prints the dictionary of the fuzz targets: the lines of standard input, then the words of the grammar.
//
//     imr_fuzz_dictionary <fuzz/dictionary.txt >fuzz/grammar.dict

#include "dictionary.hpp"

#include <iostream>
#include <iterator>
#include <string>

int main() {
  const std::string by_hand{std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()};
  std::cout << fuzz::dictionary(by_hand);
}
