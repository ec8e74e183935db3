enum Error {
  A = VENDOR, // about A
              // and more
  B = 1,      // about B
  C = VENDOR, // about C
  D = 2,      /* about D */
              // about E
  E = 3,
  F = 4,      // about F
              /* about G */
  G = 5,
  H = 6,      // about H
              /// about I
  I = 7,
  J = 8,      // about J

              // about K
  K = 9,
  L = 10      // about L
              // and more
};
enum Other {
  M = 11 ///< about M
         ///< and more
};
