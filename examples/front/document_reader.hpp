#pragma once

#include "document.hpp"
#include "earlier_records.hpp"
#include "job.hpp"
#include "letter_parser.hpp"
#include "reading_options.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace front {

/// Makes documents of jobs. Each thread has one, which it keeps from job to job.
class document_reader {
 public:
  using visitor = std::function<void(const document&)>;

  document_reader(const reading_options& o, const earlier_records* earlier)
      : options_(o), earlier_(earlier) {}

  /// Calls `visit` for each letter, or once with the reason where nothing can be read. Where all records of
  /// the job are there already it calls nothing and returns their fingerprint.
  [[nodiscard]] std::string read(const job& j, const visitor& visit);
  /// How many bytes the job had.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  void read_content(const job& j, std::string_view content, const visitor& visit);
  void read_letters(std::string_view text, const std::string& doubt, const visitor& visit);
  void refuse(std::string why, const visitor& visit);

  reading_options options_;
  const earlier_records* earlier_;
  letter_parser parser_;
  document current_;
  std::size_t bytes_ = 0;
};

}  // namespace front
