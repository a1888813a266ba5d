// libstdc++ undefines the two macros in whatever header of it comes first, so here they follow the headers
// that the library and PEGTL include: none of those, read for the first time under the macros, may be what
// fails.
#include <algorithm>
#include <array>
#include <bitset>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iostream>
#include <iterator>
#include <limits>
#include <memory>
#include <memory_resource>
#include <numeric>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))

#include <imr.hpp>

bool read_after_standard_headers(std::string_view text);

bool read_after_standard_headers(std::string_view text) {
  const imr::parsed<imr::letter> r = imr::parse(text);
  return r && r->disputes.size() == 2;
}
