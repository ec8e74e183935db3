#pragma once

#include <cstdint>

namespace media {

struct Limits {
  static constexpr int kMost = 16;
};

/*!
 * \brief What decoders report.
 *
 * Negative ones are fatal.
 */
enum class [[nodiscard]] DecodeError : std::int32_t {
  //! \brief No frame
  //! is there yet.
  kAgain = 1,
  kCorrupt = -1'000,      // The stream is corrupt,
                          // beyond repair.
  kUnsupported,           //!< The profile is not supported.
  kOld [[deprecated("use kCorrupt")]] = kCorrupt - 1,
  kOutOfMemory = static_cast<int32_t>(0x8007000Eu), /* E_OUTOFMEMORY */
  kHuge = 0xFFFFFFFFFFFFFFFF,
};

class Encoder {
 public:
  enum Error {  // What encoders report.
    OK,
    BUSY = static_cast<int>(DecodeError::kAgain) + 9,
    FULL,
  };

  const char* pattern = R"(enum Hidden { kHidden = 1 };)";
};

}  // namespace media
