#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

/// Groups of few letters could tell about a single person, so they are not shown by themselves.
namespace html {

/// How the items of a group were decided.
struct decisions {
  std::uint64_t upheld = 0;
  std::uint64_t overturned = 0;
  std::uint64_t in_part = 0;

  [[nodiscard]] std::uint64_t size() const { return upheld + overturned + in_part; }
  decisions& operator+=(const decisions& other) {
    upheld += other.upheld;
    overturned += other.overturned;
    in_part += other.in_part;
    return *this;
  }
};

/// How often something was seen.
struct occurrences {
  std::uint64_t count = 0;

  [[nodiscard]] std::uint64_t size() const { return count; }
  occurrences& operator+=(const occurrences& other) {
    count += other.count;
    return *this;
  }
};

template <class Counts> struct group {
  std::string name;
  Counts counts;
};

/// Largest first; all groups smaller than `least` become one, `other`. Where that one is itself too small the
/// next larger group joins it, as it could else be told from the whole. Where all of them together are too
/// few nothing is left.
template <class Counts>
[[nodiscard]] std::vector<group<Counts>> merge_small(std::vector<group<Counts>> groups, std::uint64_t least) {
  std::stable_sort(groups.begin(), groups.end(), [](const group<Counts>& a, const group<Counts>& b) {
    return a.counts.size() > b.counts.size();
  });
  group<Counts> other;
  std::size_t merged = 0;
  const auto too_small = [&] { return merged != 0 && other.counts.size() < least; };
  while (!groups.empty() && (groups.back().counts.size() < least || too_small())) {
    other.counts += groups.back().counts;
    if (++merged == 1) other.name = groups.back().name;
    groups.pop_back();
  }
  if (merged == 0 || too_small()) return groups;
  if (merged > 1) other.name = "other (" + std::to_string(merged) + " groups)";
  groups.push_back(std::move(other));
  return groups;
}

/// Largest first, without those smaller than `least`: for groups that share members, where merged ones would
/// count them twice.
template <class Counts>
[[nodiscard]] std::vector<group<Counts>> leave_out_small(std::vector<group<Counts>> groups,
                                                         std::uint64_t least) {
  std::stable_sort(groups.begin(), groups.end(), [](const group<Counts>& a, const group<Counts>& b) {
    return a.counts.size() > b.counts.size();
  });
  while (!groups.empty() && groups.back().counts.size() < least) groups.pop_back();
  return groups;
}

/// Merges as merge_small does where groups have an order, as ranges of days: one that is too small joins its
/// neighbor. `join(a, b)` makes one name of two.
template <class Counts, class Join>
[[nodiscard]] std::vector<group<Counts>> merge_neighbors(const std::vector<group<Counts>>& groups,
                                                         std::uint64_t least, Join join) {
  std::vector<group<Counts>> merged;
  for (const group<Counts>& g : groups) {
    if (merged.empty() || merged.back().counts.size() >= least) {
      merged.push_back(g);
    } else {
      merged.back().name = join(merged.back().name, g.name);
      merged.back().counts += g.counts;
    }
  }
  while (!merged.empty() && merged.back().counts.size() < least) {
    const group<Counts> last = std::move(merged.back());
    merged.pop_back();
    if (merged.empty()) break;
    merged.back().name = join(merged.back().name, last.name);
    merged.back().counts += last.counts;
  }
  return merged;
}

}  // namespace html
