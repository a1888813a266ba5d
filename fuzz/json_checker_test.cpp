#include "json_checker.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <string_view>

namespace {

TEST(JsonChecker, TakesWhatTheStandardAllows) {
  for (const std::string_view text : {"{}", "[]", " [1, -0.5e+3, 0, 1E5] ", "\"\\u00e9\\n\\\\\"",
                                      "{\"a\":{\"b\":[null,true,false]}}", "\"\xC3\xA9\""})
    EXPECT_TRUE(fuzz::json_checker(text).check()) << text;
}

TEST(JsonChecker, RefusesAllElse) {
  for (const std::string_view text : {"",
                                      "{",
                                      "[1,]",
                                      "{\"a\":1,}",
                                      "01",
                                      "1.",
                                      ".5",
                                      "+1",
                                      "nul",
                                      "NaN",
                                      "'a'",
                                      "\"\t\"",
                                      "\"\\x\"",
                                      "\"\\u12g4\"",
                                      "\"\xFF\"",
                                      "[] []",
                                      "{\"a\" 1}",
                                      "{a:1}",
                                      "\xEF\xBB\xBF{}",
                                      "1e",
                                      "\""})
    EXPECT_FALSE(fuzz::json_checker(text).check()) << text;
}

TEST(JsonChecker, RefusesNestingWithoutEnd) {
  EXPECT_FALSE(fuzz::json_checker(std::string(100000, '[')).check());
}

}  // namespace
