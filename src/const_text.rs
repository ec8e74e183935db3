//! Texts that are compared and put together while a program is built.

/// Room for any message of sensible length; what does not fit is cut.
const MESSAGE: usize = 1024;

/// Text that is put together in `const`.
pub(crate) struct Message {
    bytes: [u8; MESSAGE],
    len: usize,
}

impl Message {
    pub(crate) const fn of(parts: &[&str]) -> Self {
        let mut message = Self { bytes: [0; MESSAGE], len: 0 };
        let mut index = 0;
        while index < parts.len() {
            message.push(parts[index]);
            index += 1;
        }
        message
    }

    const fn push(&mut self, part: &str) {
        let part = part.as_bytes();
        if self.len + part.len() > MESSAGE {
            return;
        }
        let mut index = 0;
        while index < part.len() {
            self.bytes[self.len] = part[index];
            self.len += 1;
            index += 1;
        }
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "two entries collide",
        }
    }
}

/// An integer's decimal digits, for messages.
pub(crate) struct Digits {
    bytes: [u8; 20],
    start: usize,
}

impl Digits {
    pub(crate) const fn of(code: i64) -> Self {
        let mut digits = Self { bytes: [b'0'; 20], start: 20 };
        let mut rest = code.unsigned_abs();
        while rest > 0 || digits.start == 20 {
            digits.start -= 1;
            digits.bytes[digits.start] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        if code < 0 {
            digits.start -= 1;
            digits.bytes[digits.start] = b'-';
        }
        digits
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.start).1) {
            Ok(text) => text,
            Err(_) => "",
        }
    }
}

/// Whether both are the same text.
pub(crate) const fn str_eq(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    let mut index = 0;
    while index < left.len() && index < right.len() && left[index] == right[index] {
        index += 1;
    }
    index == left.len() && index == right.len()
}
