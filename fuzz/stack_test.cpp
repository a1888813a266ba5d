// The stack that reading needs: little, whatever the input. Each input is read by a thread that has 64 KiB of
// it; more would end the test program.

#include "hostile.hpp"

#include <imr.hpp>

#include <gtest/gtest.h>
#include <pthread.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#if defined(__SANITIZE_ADDRESS__)
#define IMR_WIDE_FRAMES 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define IMR_WIDE_FRAMES 1
#endif
#endif
#ifndef __OPTIMIZE__
#define IMR_WIDE_FRAMES 1
#endif

namespace {

constexpr std::size_t small_stack = std::size_t{64} << 10;

struct reading {
  const std::vector<std::string>* texts = nullptr;
  std::size_t read = 0;
};

void* read_all(void* argument) {
  auto& job = *static_cast<reading*>(argument);
  imr::parser parser;
  for (const std::string& text : *job.texts) {
    imr::handler::count events;
    parser.parse(text, events);
    ++job.read;
  }
  return nullptr;
}

/// How many of the texts a thread with a small stack has read.
std::size_t read_on_small_stack(const std::vector<std::string>& texts) {
  reading job{&texts};
  pthread_attr_t attributes;
  pthread_t thread;
  EXPECT_EQ(pthread_attr_init(&attributes), 0);
  EXPECT_EQ(pthread_attr_setstacksize(&attributes, small_stack), 0);
  const int created = pthread_create(&thread, &attributes, read_all, &job);
  EXPECT_EQ(created, 0);
  if (created == 0) {
    EXPECT_EQ(pthread_join(thread, nullptr), 0);
  }
  pthread_attr_destroy(&attributes);
  return job.read;
}

std::vector<std::string> letters() {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::directory_iterator(IMR_TEST_LETTERS)) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

class Stack : public testing::Test {
 protected:
  void SetUp() override {
#ifdef IMR_WIDE_FRAMES
    GTEST_SKIP() << "without optimization, or with a sanitizer, frames are wider";
#endif
  }
};

TEST_F(Stack, LettersNeedLittle) {
  const std::vector<std::string> texts = letters();
  ASSERT_FALSE(texts.empty());
  EXPECT_EQ(read_on_small_stack(texts), texts.size());
}

TEST_F(Stack, HostileInputsNeedNoMore) {
  std::vector<std::string> texts;
  for (const fuzz::hostile_input& input : fuzz::shaped_inputs())
    texts.push_back(input.make(std::size_t{1} << 16));
  EXPECT_EQ(read_on_small_stack(texts), texts.size());
}

TEST_F(Stack, AMebibyteNeedsNoMore) {
  std::vector<std::string> texts;
  for (const fuzz::hostile_input& input : fuzz::plain_inputs())
    texts.push_back(input.make(std::size_t{1} << 20));
  EXPECT_EQ(read_on_small_stack(texts), texts.size());
}

}  // namespace
