#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace html {

namespace detail {

inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How many bytes the well-formed UTF-8 sequence at the text's beginning has, and how many belong to an
/// ill-formed one that is replaced as a whole.
struct sequence {
  std::size_t length;
  bool valid;
};

/// The bytes that may follow a lead byte; those after them are 80..BF (Unicode, table 3-7).
struct lead {
  std::size_t length;
  unsigned char low;
  unsigned char high;
};

[[nodiscard]] constexpr lead lead_of(unsigned char c) noexcept {
  if (c < 0xC2 || c > 0xF4) return {1, 0, 0};
  if (c < 0xE0) return {2, 0x80, 0xBF};
  if (c < 0xF0)
    return {3, static_cast<unsigned char>(c == 0xE0 ? 0xA0 : 0x80),
            static_cast<unsigned char>(c == 0xED ? 0x9F : 0xBF)};
  return {4, static_cast<unsigned char>(c == 0xF0 ? 0x90 : 0x80),
          static_cast<unsigned char>(c == 0xF4 ? 0x8F : 0xBF)};
}

[[nodiscard]] inline sequence sequence_at(std::string_view text) noexcept {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return {1, true};
  const lead l = lead_of(first);
  if (l.length == 1) return {1, false};
  for (std::size_t i = 1; i < l.length; ++i) {
    const auto c = static_cast<unsigned char>(i < text.size() ? text[i] : '\0');
    if (c < (i == 1 ? l.low : 0x80) || c > (i == 1 ? l.high : 0xBF)) return {i, false};
  }
  return {l.length, true};
}

/// What no page may hold as it stands: controls other than the white space of HTML, those of C1 too.
[[nodiscard]] inline bool is_control(std::string_view character) noexcept {
  const auto c = static_cast<unsigned char>(character[0]);
  if (c == 0xC2) return static_cast<unsigned char>(character[1]) < 0xA0;
  return (c < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
}

[[nodiscard]] constexpr std::string_view entity(char c) noexcept {
  return c == '<'    ? "&lt;"
         : c == '>'  ? "&gt;"
         : c == '&'  ? "&amp;"
         : c == '"'  ? "&quot;"
         : c == '\'' ? "&#39;"
                     : "";
}

}  // namespace detail

/// Appends a text as it may stand between tags and in a quoted attribute: `<script>` becomes
/// `&lt;script&gt;`. What is no UTF-8 and every control character becomes U+FFFD, one for each sequence that
/// cannot be read.
inline void escape(std::string& out, std::string_view text) {
  std::size_t plain = 0;  // beginning of what is copied as it stands
  for (std::size_t i = 0; i < text.size();) {
    const detail::sequence s = detail::sequence_at(text.substr(i));
    const std::string_view character = text.substr(i, s.length);
    const bool replaced = !s.valid || detail::is_control(character);
    const std::string_view instead = replaced ? detail::replacement : detail::entity(text[i]);
    if (!instead.empty()) {
      out.append(text, plain, i - plain).append(instead);
      plain = i + s.length;
    }
    i += s.length;
  }
  out.append(text, plain);
}

[[nodiscard]] inline std::string escaped(std::string_view text) {
  std::string out;
  escape(out, text);
  return out;
}

}  // namespace html
