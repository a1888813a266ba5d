#pragma once

#include <cstddef>
#include <string_view>

namespace front {

/// What an input holds. Its first bytes tell, whatever its name says.
enum class content_kind {
  text,
  pdf,
  /// PNG, JPEG, TIFF, or PNM.
  image,
  /// Something that holds others: zip, tar, or compressed by gzip, bzip2, xz or zstd.
  archive,
};

/// So many bytes are enough to tell.
inline constexpr std::size_t content_head_bytes = 1024;

namespace detail {

inline bool begins(std::string_view bytes, std::string_view mark) {
  return bytes.substr(0, mark.size()) == mark;
}

inline bool is_digit(std::string_view bytes, std::size_t at) {
  return at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9';
}

/// ustar stands in the header of the first member; the zip marks are those of a member, of an empty archive
/// and of one in parts.
inline bool is_archive(std::string_view head) {
  using namespace std::string_view_literals;
  constexpr std::string_view marks[] = {"\x1F\x8B"sv,
                                        "\xFD"
                                        "7zXZ\0"sv,
                                        "\x28\xB5\x2F\xFD"sv,
                                        "PK\x03\x04"sv,
                                        "PK\x05\x06"sv,
                                        "PK\x07\x08"sv};
  for (const std::string_view mark : marks)
    if (begins(head, mark)) return true;
  return (begins(head, "BZh") && is_digit(head, 3)) || (head.size() > 262 && head.substr(257, 5) == "ustar");
}

/// PNM in any of its forms: `P5`, then the width.
inline bool is_pnm(std::string_view head) {
  if (head.size() < 4 || head[0] != 'P' || head[1] < '1' || head[1] > '6') return false;
  return (head[2] == '\n' || head[2] == ' ') && (is_digit(head, 3) || head[3] == '#');
}

inline bool is_image(std::string_view head) {
  using namespace std::string_view_literals;
  constexpr std::string_view marks[] = {"\x89PNG\r\n"sv, "\xFF\xD8\xFF"sv, "II*\0"sv, "MM\0*"sv};
  for (const std::string_view mark : marks)
    if (begins(head, mark)) return true;
  return is_pnm(head);
}

/// The mark of a PDF may stand behind some bytes of a mailer or a printer.
inline bool is_pdf(std::string_view head) {
  const std::size_t at = head.find("%PDF-");
  return at != std::string_view::npos && is_digit(head, at + 5);
}

}  // namespace detail

[[nodiscard]] inline content_kind kind_of(std::string_view head) {
  head = head.substr(0, content_head_bytes);
  if (detail::is_archive(head)) return content_kind::archive;
  if (detail::is_image(head)) return content_kind::image;
  if (detail::is_pdf(head)) return content_kind::pdf;
  return content_kind::text;
}

}  // namespace front
