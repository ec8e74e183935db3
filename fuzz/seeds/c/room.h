#ifndef ROOM_H
#define ROOM_MAX \
  1
/** What can happen.
 * @brief rooms */
typedef enum room_error {
  /// fine
  ROOM_OK = 0,
#if defined(A) && !B
  ROOM_NOT_FOUND = 0x194u, /**< no "such" room */
#endif
  ROOM_NEXT, // the next
  ROOM_SHIFT = (1 << 4) | 'a' | ~7,
  ROOM_NEGATIVE = -(5 + ROOM_NEXT) ROOM_DEPRECATED("x"),
} room_error_t;
namespace a { enum class E : int { A [[deprecated("x")]] = 1 }; }
typedef NS_ERROR_ENUM(Domain, Code) { CodeA = 1 };
#endif
