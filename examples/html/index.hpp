#pragma once

#include "folder.hpp"

#include "../front/document.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace html {

/// A letter in the list of all letters: what it is sorted by, and its row but for the way up from the page it
/// stands in.
struct index_row {
  std::array<char, 16> case_number = {};
  std::int32_t date = 0;
  std::uint32_t items = 0;
  std::uint32_t findings = 0;
  std::uint8_t outcome = 0;
  std::string markup;
};

[[nodiscard]] index_row row_of(const front::document& d);

/// The list of all letters, in several orders, each in pages. The rows wait in a file, so that memory holds a
/// few dozen bytes a letter.
class letter_index {
 public:
  explicit letter_index(folder& to);
  letter_index(const letter_index&) = delete;
  letter_index& operator=(const letter_index&) = delete;
  ~letter_index();

  /// `file` is the letter's page.
  void add(const index_row& row, std::string_view file);
  /// Writes index.html, index-by-….html and the further pages of each.
  void write_pages(std::size_t page_size);

  struct entry {
    std::uint64_t offset;
    std::uint32_t length;
    std::uint32_t items;
    std::uint32_t findings;
    std::int32_t date;
    std::array<char, 16> case_number;
    std::uint8_t outcome;
  };

 private:
  void write_page(const std::vector<std::uint32_t>& order, std::size_t sorting, std::size_t page,
                  std::size_t page_size);
  [[nodiscard]] std::string read_row(const entry& e);

  folder& folder_;
  std::FILE* rows_ = nullptr;
  std::uint64_t end_ = 0;
  std::vector<entry> entries_;
};

}  // namespace html
