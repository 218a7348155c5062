#ifndef CTOML_H
#define CTOML_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What stands at a place of a document.
typedef enum {
  CTOML_TABLE,
  CTOML_ARRAY,
  /// The end of the table or the array that began last and has not ended; without a place.
  CTOML_END,
  /// The name of the value that comes next in a table.
  CTOML_KEY,
  /// A text, an integer, a truth value, a date or a time.
  CTOML_TEXT,
  /// A number with a fraction or an exponent, which has no text but `number`.
  CTOML_FLOAT
} CTOMLKind;

/// A place in the text: lines and columns count from 1. Lines end at LF only, columns are Unicode
/// scalars, and a byte order mark before the text has none.
typedef struct {
  uint32_t line;
  uint32_t column;
} CTOMLPlace;

/// A step through a document. It lies as a whole in the memory of its document.
typedef struct {
  CTOMLKind kind;
  CTOMLPlace begin;
  /// Behind the last character. The table of a header ends with the header.
  CTOMLPlace end;
  /// UTF-8 of the given length, without a zero byte behind it.
  const char *text;
  size_t length;
  double number;
} CTOMLEvent;

/// A document that was read, or the problem that kept it from being read.
typedef struct CTOMLDocument CTOMLDocument;

/// Reads a text, which must be valid UTF-8. The document must be freed.
CTOMLDocument *ctoml_read(const char *text, size_t length);

void ctoml_free(CTOMLDocument *document);

/// The values of the root table, each behind its key, in the order of the text.
const CTOMLEvent *ctoml_events(const CTOMLDocument *document, size_t *count);

/// The problem in the words of toml++, ended by a zero byte, and its place; NULL if there is none.
const char *ctoml_problem(const CTOMLDocument *document, CTOMLPlace *place);

#ifdef __cplusplus
}
#endif

#endif
