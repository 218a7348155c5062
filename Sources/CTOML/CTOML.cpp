// toml++ behind an interface of C: the tree that it makes, as a list of events with their places.

#include "CTOML.h"

#include <algorithm>
#include <cstdio>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// All of toml++ is compiled here, without its library and what only writes TOML. Arrays and inline
// tables are read and freed by recursion, so their nesting has a limit, that of `DataLimits.depth`.
//
// Some texts, such as `[#`, break what toml++ asserts, and get their problem in the lines behind.
// It must neither stop the program there nor, with NDEBUG, let the compiler count on it.
#undef NDEBUG
#define TOML_ASSERT(condition) static_assert(true)
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 0
#define TOML_MAX_NESTED_VALUES 16
#include <toml++/toml.h>

struct CTOMLDocument {
  std::vector<CTOMLEvent> events;
  /// The texts of the events; a deque never moves them.
  std::deque<std::string> texts;
  /// Whether there is a problem; its words may be none.
  bool failed = false;
  std::string problem;
  CTOMLPlace problemPlace{1, 1};
};

namespace {

CTOMLPlace place(const toml::source_position &position) {
  return {static_cast<uint32_t>(position.line), static_cast<uint32_t>(position.column)};
}

std::string text(const toml::date &date) {
  char buffer[32];
  std::snprintf(
      buffer, sizeof buffer, "%04u-%02u-%02u", unsigned{date.year}, unsigned{date.month},
      unsigned{date.day});
  return buffer;
}

/// Returns a time without the fraction of its second.
std::string text(const toml::time &time) {
  char buffer[32];
  std::snprintf(
      buffer, sizeof buffer, "%02u:%02u:%02u", unsigned{time.hour}, unsigned{time.minute},
      unsigned{time.second});
  return buffer;
}

std::string text(const toml::date_time &moment) {
  std::string result = text(moment.date) + "T" + text(moment.time);
  if (!moment.offset) return result;
  const int minutes = moment.offset->minutes;
  if (minutes == 0) return result + "Z";
  const unsigned size = static_cast<unsigned>(minutes < 0 ? -minutes : minutes);
  char buffer[32];
  std::snprintf(
      buffer, sizeof buffer, "%c%02u:%02u", minutes < 0 ? '-' : '+', size / 60, size % 60);
  return result + buffer;
}

/// Walks through a tree with a stack of its own.
class Walk {
 public:
  explicit Walk(CTOMLDocument &document) : document{document} {}

  void through(const toml::table &root) {
    open(root);
    while (!levels.empty()) {
      Level &level = levels.back();
      if (level.next == level.children.size()) {
        levels.pop_back();
        // The root has neither begin nor end.
        if (!levels.empty()) add(CTOML_END, {});
        continue;
      }
      const auto [key, node] = level.children[level.next++];
      if (key) add(CTOML_KEY, key->source(), std::string{key->str()});
      take(*node);
    }
  }

 private:
  struct Level {
    std::vector<std::pair<const toml::key *, const toml::node *>> children;
    size_t next = 0;
  };

  CTOMLDocument &document;
  std::vector<Level> levels;

  void take(const toml::node &node) {
    const toml::source_region &source = node.source();
    if (const auto *table = node.as_table()) {
      add(CTOML_TABLE, source);
      open(*table);
    } else if (const auto *array = node.as_array()) {
      add(CTOML_ARRAY, source);
      open(*array);
    } else if (const auto *value = node.as_floating_point()) {
      add(CTOML_FLOAT, source);
      document.events.back().number = value->get();
    } else {
      add(CTOML_TEXT, source, scalar(node));
    }
  }

  static std::string scalar(const toml::node &node) {
    if (const auto *value = node.as_string()) return value->get();
    if (const auto *value = node.as_integer()) return std::to_string(value->get());
    if (const auto *value = node.as_boolean()) return value->get() ? "true" : "false";
    if (const auto *value = node.as_date()) return text(value->get());
    if (const auto *value = node.as_time()) return text(value->get());
    if (const auto *value = node.as_date_time()) return text(value->get());
    return {};
  }

  void open(const toml::table &table) {
    Level level;
    for (auto &&[key, node] : table) level.children.emplace_back(&key, &node);
    // toml++ sorts keys by name; no two of a table have one place.
    std::sort(level.children.begin(), level.children.end(), [](const auto &a, const auto &b) {
      return a.first->source().begin < b.first->source().begin;
    });
    levels.push_back(std::move(level));
  }

  void open(const toml::array &array) {
    Level level;
    for (auto &&node : array) level.children.emplace_back(nullptr, &node);
    levels.push_back(std::move(level));
  }

  void add(CTOMLKind kind, const toml::source_region &source) {
    document.events.push_back({kind, place(source.begin), place(source.end), nullptr, 0, 0});
  }

  void add(CTOMLKind kind, const toml::source_region &source, std::string &&text) {
    document.texts.push_back(std::move(text));
    add(kind, source);
    document.events.back().text = document.texts.back().data();
    document.events.back().length = document.texts.back().size();
  }
};

}  // namespace

CTOMLDocument *ctoml_read(const char *text, size_t length) {
  auto *document = new CTOMLDocument;
  const toml::parse_result result = toml::parse(std::string_view{text, length});
  if (result) {
    Walk{*document}.through(result.table());
  } else {
    document->failed = true;
    document->problem = std::string{result.error().description()};
    document->problemPlace = place(result.error().source().begin);
  }
  return document;
}

void ctoml_free(CTOMLDocument *document) { delete document; }

const CTOMLEvent *ctoml_events(const CTOMLDocument *document, size_t *count) {
  *count = document->events.size();
  return document->events.data();
}

const char *ctoml_problem(const CTOMLDocument *document, CTOMLPlace *place) {
  if (!document->failed) return nullptr;
  *place = document->problemPlace;
  return document->problem.c_str();
}
