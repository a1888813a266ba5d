#include <imr/list.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace {

template <class T> using inline_two = imr::list<T, 2>;
template <class T> using heap_only = imr::list<T, 0>;

/// Long enough to own memory: what is used after its end shows under a sanitizer.
std::string word(int i) { return "an entry that owns memory of its own, number " + std::to_string(i); }

template <class List> List numbered(int count) {
  List l;
  for (int i = 0; i < count; ++i) l.push_back(word(i));
  return l;
}

template <class List>::testing::AssertionResult counts_up_to(const List& l, int count) {
  if (l.size() != static_cast<std::size_t>(count))
    return ::testing::AssertionFailure() << l.size() << " entries";
  for (int i = 0; i < count; ++i) {
    const std::string& entry = l[static_cast<std::size_t>(i)];
    if (entry != word(i)) return ::testing::AssertionFailure() << "entry " << i << " is " << entry;
  }
  return ::testing::AssertionSuccess();
}

template <class List> class ListOfAnyRoom : public ::testing::Test {};
using rooms = ::testing::Types<heap_only<std::string>, imr::list<std::string, 1>, inline_two<std::string>,
                               imr::list<std::string, 7>>;
struct room_names {
  template <class List> static std::string GetName(int) {
    return "Inline" + std::to_string(List().capacity());
  }
};
TYPED_TEST_SUITE(ListOfAnyRoom, rooms, room_names);

TYPED_TEST(ListOfAnyRoom, IsEmptyAtFirst) {
  const TypeParam l;
  EXPECT_TRUE(l.empty());
  EXPECT_EQ(l.size(), 0U);
  EXPECT_EQ(l.begin(), l.end());
}

TYPED_TEST(ListOfAnyRoom, HoldsWhatIsAddedInItsOrder) {
  EXPECT_TRUE(counts_up_to(numbered<TypeParam>(100), 100));
}

TYPED_TEST(ListOfAnyRoom, IsContiguous) {
  const TypeParam l = numbered<TypeParam>(20);
  EXPECT_EQ(l.data(), l.begin());
  EXPECT_EQ(&l[19], l.data() + 19);
  EXPECT_EQ(l.end() - l.begin(), 20);
  EXPECT_EQ(&l.front(), l.data());
  EXPECT_EQ(&l.back(), l.data() + 19);
}

TYPED_TEST(ListOfAnyRoom, ACopyHasTheEntriesAndMemoryOfItsOwn) {
  for (int count = 0; count < 10; ++count) {
    TypeParam original = numbered<TypeParam>(count);
    const TypeParam copy(original);
    original.clear();
    original.push_back("other");
    EXPECT_TRUE(counts_up_to(copy, count));
  }
}

TYPED_TEST(ListOfAnyRoom, AMoveTakesTheEntriesAndLeavesAnEmptyListThatCanBeUsed) {
  for (int count = 0; count < 10; ++count) {
    TypeParam original = numbered<TypeParam>(count);
    const TypeParam target(std::move(original));
    EXPECT_TRUE(counts_up_to(target, count));
    EXPECT_TRUE(original.empty());  // NOLINT: this is what is tested
    for (int i = 0; i < count; ++i) original.push_back(word(i));
    EXPECT_TRUE(counts_up_to(original, count));
    EXPECT_TRUE(counts_up_to(target, count));
  }
}

TYPED_TEST(ListOfAnyRoom, AssignmentReplacesWhatWasThereWhicheverOfTheTwoWasLonger) {
  for (int before = 0; before < 10; ++before) {
    for (int count = 0; count < 10; ++count) {
      const TypeParam original = numbered<TypeParam>(count);
      TypeParam copied = numbered<TypeParam>(before);
      copied = original;
      EXPECT_TRUE(counts_up_to(copied, count));
      EXPECT_TRUE(counts_up_to(original, count));
      TypeParam moved = numbered<TypeParam>(before);
      moved = std::move(copied);
      EXPECT_TRUE(counts_up_to(moved, count));
      EXPECT_TRUE(copied.empty());  // NOLINT: this is what is tested
    }
  }
}

TYPED_TEST(ListOfAnyRoom, AssignedToItselfItStaysAsItIs) {
  for (int count = 0; count < 10; ++count) {
    TypeParam l = numbered<TypeParam>(count);
    TypeParam& same = l;
    l = same;
    EXPECT_TRUE(counts_up_to(l, count));
    l = std::move(same);
    EXPECT_TRUE(counts_up_to(l, count));
  }
}

TYPED_TEST(ListOfAnyRoom, AnElementOfTheListItselfCanBeAdded) {
  TypeParam l;
  l.push_back(word(0));
  for (int i = 0; i < 40; ++i) l.push_back(l.front());
  for (const std::string& entry : l) EXPECT_EQ(entry, word(0));
  EXPECT_EQ(l.size(), 41U);
}

TYPED_TEST(ListOfAnyRoom, CanBeSwapped) {
  TypeParam three = numbered<TypeParam>(3);
  TypeParam nine = numbered<TypeParam>(9);
  std::swap(three, nine);
  EXPECT_TRUE(counts_up_to(three, 9));
  EXPECT_TRUE(counts_up_to(nine, 3));
}

TYPED_TEST(ListOfAnyRoom, ClearedItIsEmptyAndKeepsItsMemory) {
  TypeParam l = numbered<TypeParam>(9);
  const std::size_t capacity = l.capacity();
  const std::string* const data = l.data();
  l.clear();
  EXPECT_TRUE(l.empty());
  EXPECT_EQ(l.capacity(), capacity);
  l.push_back(word(0));
  EXPECT_EQ(l.data(), data);
  EXPECT_TRUE(counts_up_to(l, 1));
}

TYPED_TEST(ListOfAnyRoom, TheLastEntryCanBeRemoved) {
  TypeParam l = numbered<TypeParam>(3);
  l.pop_back();
  EXPECT_TRUE(counts_up_to(l, 2));
}

TYPED_TEST(ListOfAnyRoom, ReservedRoomIsFilledWithoutMovingTheEntries) {
  TypeParam l = numbered<TypeParam>(2);
  l.reserve(50);
  EXPECT_GE(l.capacity(), 50U);
  EXPECT_TRUE(counts_up_to(l, 2));
  const std::string* const data = l.data();
  for (int i = 2; i < 50; ++i) l.push_back(word(i));
  EXPECT_EQ(l.data(), data);
  EXPECT_TRUE(counts_up_to(l, 50));
}

TYPED_TEST(ListOfAnyRoom, ReservingLessThanThereIsChangesNothing) {
  TypeParam l = numbered<TypeParam>(9);
  const std::size_t capacity = l.capacity();
  l.reserve(1);
  EXPECT_EQ(l.capacity(), capacity);
  EXPECT_TRUE(counts_up_to(l, 9));
}

TYPED_TEST(ListOfAnyRoom, EqualsAListWithTheSameEntries) {
  const TypeParam l = numbered<TypeParam>(9);
  EXPECT_TRUE(l == numbered<TypeParam>(9));
  EXPECT_TRUE(l != numbered<TypeParam>(8));
  EXPECT_TRUE(l != numbered<TypeParam>(10));
  TypeParam other = l;
  other[8] = "other";
  EXPECT_TRUE(l != other);
}

TEST(List, TheFirstFewEntriesStandInsideTheListItself) {
  inline_two<int> l;
  const auto inside = [&] {
    const auto* const bytes = reinterpret_cast<const unsigned char*>(l.data());
    const auto* const self = reinterpret_cast<const unsigned char*>(&l);
    return !std::less<>()(bytes, self) && std::less<>()(bytes, self + sizeof(l));
  };
  l.push_back(1);
  l.push_back(2);
  EXPECT_TRUE(inside());
  l.push_back(3);
  EXPECT_FALSE(inside());
}

TEST(List, TakesItsEntriesFromAnInitializerList) {
  const imr::list<int> l = {1, 2, 3, 4, 5};
  EXPECT_EQ(l.size(), 5U);
  EXPECT_EQ(l.front(), 1);
  EXPECT_EQ(l.back(), 5);
}

TEST(List, AnEntryIsBuiltInPlaceAndHandedBack) {
  imr::list<std::string> l;
  EXPECT_EQ(l.emplace_back(3U, 'x'), "xxx");
  std::string& added = l.emplace_back("y");
  added = "z";
  EXPECT_EQ(l.back(), "z");
}

TEST(List, EntriesThatCanOnlyBeMovedCanBeHeld) {
  imr::list<std::unique_ptr<int>, 1> l;
  for (int i = 0; i < 10; ++i) l.push_back(std::make_unique<int>(i));
  imr::list<std::unique_ptr<int>, 1> moved = std::move(l);
  EXPECT_EQ(*moved[9], 9);
}

TEST(List, EntriesAreAlignedAsTheirTypeAsks) {
  struct alignas(16) wide {
    char byte;
  };
  imr::list<wide, 2> l;
  for (int i = 0; i < 9; ++i) {
    l.push_back(wide());
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(l.data()) % 16, 0U);
  }
}

/// Counts the objects that live, and refuses to be copied when told to.
struct tracked {
  static inline int alive = 0;
  static inline int copies_left = -1;

  tracked() { ++alive; }
  tracked(const tracked&) {
    if (copies_left == 0) throw std::runtime_error("no more copies");
    if (copies_left > 0) --copies_left;
    ++alive;
  }
  tracked(tracked&&) noexcept { ++alive; }
  tracked& operator=(const tracked&) = default;
  tracked& operator=(tracked&&) = default;
  ~tracked() { --alive; }
};

TEST(List, EachEntryIsDestroyedOnce) {
  tracked::alive = 0;
  for (int count = 0; count < 9; ++count) {
    inline_two<tracked> l;
    for (int i = 0; i < count; ++i) l.emplace_back();
    EXPECT_EQ(tracked::alive, count);
    inline_two<tracked> copy = l;
    EXPECT_EQ(tracked::alive, 2 * count);
    inline_two<tracked> moved = std::move(l);
    EXPECT_EQ(tracked::alive, 2 * count);
    copy = std::move(moved);
    EXPECT_EQ(tracked::alive, count);
    copy.clear();
    EXPECT_EQ(tracked::alive, 0);
  }
  EXPECT_EQ(tracked::alive, 0);
}

TEST(List, WhereACopyFailsHalfWayNothingIsLeftBehind) {
  tracked::alive = 0;
  inline_two<tracked> l;
  for (int i = 0; i < 5; ++i) l.emplace_back();
  tracked::copies_left = 3;
  EXPECT_THROW(inline_two<tracked>{l}, std::runtime_error);
  EXPECT_EQ(tracked::alive, 5);
  inline_two<tracked> target;
  target.emplace_back();
  tracked::copies_left = 3;
  EXPECT_THROW(target = l, std::runtime_error);
  EXPECT_EQ(target.size(), 1U);
  EXPECT_EQ(tracked::alive, 6);
  tracked::copies_left = -1;
}

TEST(List, AddingAnEntryWhoseConstructorThrowsLeavesTheListAsItWas) {
  inline_two<tracked> l;
  for (int i = 0; i < 4; ++i) {
    l.emplace_back();
    const std::size_t size = l.size();
    tracked::copies_left = 0;
    EXPECT_THROW(l.push_back(l.front()), std::runtime_error);
    tracked::copies_left = -1;
    EXPECT_EQ(l.size(), size);
  }
}

/// An allocator that has a number of allocations left, and knows what was not given back.
struct budget {
  int left = 0;
  int live = 0;
};

template <class T> class budgeted {
 public:
  using value_type = T;
  explicit budgeted(budget& b) noexcept : budget_(&b) {}
  T* allocate(std::size_t count) {
    if (budget_->left == 0) throw std::bad_alloc();
    --budget_->left;
    ++budget_->live;
    return std::allocator<T>().allocate(count);
  }
  void deallocate(T* memory, std::size_t count) noexcept {
    --budget_->live;
    std::allocator<T>().deallocate(memory, count);
  }
  friend bool operator==(const budgeted& a, const budgeted& b) noexcept { return a.budget_ == b.budget_; }
  friend bool operator!=(const budgeted& a, const budgeted& b) noexcept { return !(a == b); }

 private:
  budget* budget_;
};
template <class T> using scarce_list = imr::list<T, 2, budgeted<T>>;

TEST(List, WhereGrowingFailsTheListIsAsItWas) {
  budget b{2, 0};
  {
    scarce_list<std::string> l{budgeted<std::string>(b)};
    for (int i = 0; i < 8; ++i) l.push_back(word(i));
    ASSERT_EQ(l.capacity(), 8U);
    const std::string ninth = word(8);
    EXPECT_THROW(l.push_back(ninth), std::bad_alloc);
    EXPECT_THROW(l.push_back(l.front()), std::bad_alloc);
    EXPECT_THROW(l.emplace_back("x"), std::bad_alloc);
    EXPECT_TRUE(counts_up_to(l, 8));
    b.left = 1;
    l.push_back(ninth);
    EXPECT_TRUE(counts_up_to(l, 9));
  }
  EXPECT_EQ(b.live, 0);
}

TEST(List, WhereReservingFailsTheListIsAsItWas) {
  budget b{0, 0};
  scarce_list<std::string> l{budgeted<std::string>(b)};
  l.push_back(word(0));
  EXPECT_THROW(l.reserve(10), std::bad_alloc);
  EXPECT_TRUE(counts_up_to(l, 1));
  EXPECT_EQ(l.capacity(), 2U);
}

TEST(List, WhereACopyCannotBeHadTheTargetIsAsItWas) {
  budget b{9, 0};
  scarce_list<std::string> source{budgeted<std::string>(b)};
  for (int i = 0; i < 5; ++i) source.push_back(word(i));
  budget empty{0, 0};
  scarce_list<std::string> target{budgeted<std::string>(empty)};
  target.push_back(word(0));
  b.left = 0;
  EXPECT_THROW(target = source, std::bad_alloc);
  EXPECT_TRUE(counts_up_to(target, 1));
  EXPECT_TRUE(counts_up_to(source, 5));
}

TEST(List, GivesBackTheMemoryItTook) {
  budget b{100, 0};
  {
    scarce_list<std::string> l{budgeted<std::string>(b)};
    for (int i = 0; i < 100; ++i) l.push_back(word(i));
    EXPECT_EQ(b.live, 1);
    scarce_list<std::string> other{budgeted<std::string>(b)};
    for (int i = 0; i < 100; ++i) other.push_back(word(i));
    other = std::move(l);
    EXPECT_EQ(b.live, 1);
  }
  EXPECT_EQ(b.live, 0);
}

TEST(List, ACopyOfAListInAnArenaLivesOnTheHeap) {
  imr::list<int> copy;
  imr::list<int> assigned;
  {
    imr::detail::arena pool;
    imr::list<int> l{imr::allocator<int>(&pool)};
    for (int i = 0; i < 100; ++i) l.push_back(i);
    EXPECT_EQ(l.get_allocator().pool(), &pool);
    copy = imr::list<int>(l);
    assigned = l;
  }
  EXPECT_EQ(copy.get_allocator().pool(), nullptr);
  EXPECT_EQ(assigned.get_allocator().pool(), nullptr);
  for (const imr::list<int>* l : {&copy, &assigned}) {
    ASSERT_EQ(l->size(), 100U);
    EXPECT_EQ((*l)[99], 99);
  }
}

TEST(List, AMoveTakesTheArenaWithTheEntries) {
  imr::detail::arena pool;
  for (const int count : {1, 100}) {
    imr::list<int> l{imr::allocator<int>(&pool)};
    for (int i = 0; i < count; ++i) l.push_back(i);
    imr::list<int> target = {1, 2, 3, 4, 5};
    target = std::move(l);
    EXPECT_EQ(target.get_allocator().pool(), &pool);
    EXPECT_EQ(target.size(), static_cast<std::size_t>(count));
    target.push_back(7);
    EXPECT_EQ(target.back(), 7);
  }
}

TEST(List, AHeapListAssignedToAnArenaListLeavesTheArena) {
  imr::detail::arena pool;
  imr::list<int> l{imr::allocator<int>(&pool)};
  for (int i = 0; i < 100; ++i) l.push_back(i);
  const imr::list<int> heap = {1, 2, 3};
  l = heap;
  EXPECT_EQ(l.get_allocator().pool(), nullptr);
  EXPECT_EQ(l.size(), 3U);
}

static_assert(std::is_nothrow_move_constructible_v<imr::list<std::string>>);
static_assert(std::is_nothrow_move_assignable_v<imr::list<std::string>>);
static_assert(std::is_nothrow_default_constructible_v<imr::list<std::string>>);

struct none_left {
  using value_type = std::string;
  std::string* allocate(std::size_t) { throw std::bad_alloc(); }
  void deallocate(std::string*, std::size_t) noexcept {}
};
TEST(List, WhereGrowingFailsAnEntryThatWasToBeMovedInIsStillThere) {
  imr::list<std::string, 1, none_left> l;
  l.push_back("an entry that owns memory of its own");
  std::string second = "another entry that owns memory of its own";
  EXPECT_THROW(l.push_back(std::move(second)), std::bad_alloc);
  EXPECT_EQ(second, "another entry that owns memory of its own");
  EXPECT_THROW(l.push_back(std::move(l[0])), std::bad_alloc);
  EXPECT_EQ(l[0], "an entry that owns memory of its own");
}

}  // namespace
