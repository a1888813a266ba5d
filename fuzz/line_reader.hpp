#pragma once

#include <imr/model/date.hpp>
#include <imr/model/dispute.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A second reader of letters, deliberately simple: it goes by lines and knows only one way to write each
/// thing. What it finds it is sure of; of all else it says nothing.
namespace fuzz {

struct sure_item {
  std::string item;
  imr::decision decision = imr::decision::unknown;
};

/// Items behind another, whole one, such as
///
///     Brace: Upheld
///     Claims Administrator guideline: … .
///     MAXIMUS guideline: … .
///     Decision rationale: … is not medically necessary.
///
///     Naproxen 550mg #60: Upheld
///     Claims Administrator guideline: … .
///     MAXIMUS guideline: … .
///     Decision rationale: … .
///
/// each on lines of its own. None where the letter tells of an original request, whose items have sentences.
[[nodiscard]] std::vector<sure_item> sure_items(std::string_view letter);

struct sure_header {
  std::string case_number;
  imr::date decided;
};

/// A letter that begins with the lines `Case Number: CM15-0012345` and `Decision Date: 04/06/2015`, right
/// above the first heading and its introductory sentence.
[[nodiscard]] std::optional<sure_header> find_sure_header(std::string_view letter);

}  // namespace fuzz
