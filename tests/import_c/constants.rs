//! Constants outside of enums, and the comments about them.

use error_catalog::document::import::ImportOptions;

use crate::shown::check;

#[test]
fn comments_amid_a_constant_are_about_it() {
    check(
        "\
const int GONE /* It is gone. */ = 1;
const /* It is lost. */ int LOST = /* for good */ 2;
const int FAR =  // It is far
                 // away.
    0x3;  // Go there.
// What follows is full.
constexpr int FULL
    /* This one is full. */
    = FAR + /* one more */ 1;
static  // This one is locked.
    const int LOCKED = 5;
#define BANNED 7  // This one
                  // is banned.
const int OPEN = 6  // No semicolon,
                    // and two lines.

/// Others.
enum Other { A };
",
        &ImportOptions::default(),
        "\
CatalogError [CatalogError] 

Errors [Errors]
  1 Gone GONE [It is gone.]
  2 Lost LOST [It is lost.] doc: \"for good\"
  3 Far FAR [It is far away. Go there.]
  4 Full FULL [This one is full.] doc: \"one more\"
  5 Locked LOCKED [This one is locked.]
  7 Banned BANNED [This one is banned.]
  6 Open OPEN [No semicolon, and two lines.]

Other [Other] doc: \"Others.\"
  0 A A [A]
",
    );
}

#[test]
fn comments_behind_something_else_are_not_about_the_next_constant() {
    check(
        "\
const int VENDOR = VENDOR_BASE;  // What the
                                 // vendor says.
const int GONE = 1;
const double PI = 3.5;  // Half of
                        // the circle.
const int LOST = 2;
struct Room {  // Where people meet.
  static const int FULL = 3; /* Full. */ static const int OPEN = 4;
  int seats; /* Locked. */ static const int LOCKED = 5;
  int doors;  //!< How many doors.
              //!< Windows are none.
  static const int BANNED = 6;
};  // Room
const int LAST = 7;
",
        &ImportOptions::default(),
        "\
CatalogError [CatalogError] 

Errors [Errors]
  1 Gone GONE [GONE]
  2 Lost LOST [LOST]
  3 Full FULL [Full.]
  4 Open OPEN [OPEN]
  5 Locked LOCKED [Locked.]
  6 Banned BANNED [BANNED]
  7 Last LAST [LAST]

1: left out, `VENDOR_BASE` has no value that is known here: VENDOR = VENDOR_BASE;
",
    );
}
