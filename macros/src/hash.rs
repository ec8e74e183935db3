/// Both halves of a product, so that each bit of it counts.
#[allow(clippy::cast_possible_truncation, reason = "both halves are taken")]
#[inline]
fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    (product as u64) ^ ((product >> 64) as u64)
}

#[inline]
fn hash_int(code: i64, seed: u64) -> u64 {
    fold(code.cast_unsigned() ^ seed, 0x9E37_79B9_7F4A_7C15)
}

/// Takes sixteen bytes at a time; the last sixteen overlap those before, so that no length is a special case.
#[inline]
fn hash_str(text: &str, seed: u64) -> u64 {
    let bytes = text.as_bytes();
    let mut hash = seed;
    let (left, right) = if let (Some(last), Some((_, before))) = (bytes.last_chunk::<16>(), bytes.split_last()) {
        for chunk in before.as_chunks::<16>().0 {
            let (left, right) = halves(chunk);
            hash = mix_in(hash, left, right);
        }
        halves(last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        (u64::from_le_bytes(*first), u64::from_le_bytes(*last))
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        (u32::from_le_bytes(*first).into(), u32::from_le_bytes(*last).into())
    } else {
        let byte = |index: usize| u64::from(bytes.get(index).copied().unwrap_or(0));
        (byte(0), byte(1) << 8 | byte(2))
    };
    // The length goes in last: among the bytes it could be undone by them, whatever the seed, and the search for a table
    // without collisions would never end. Multiplied it counts in both halves, of which slots depend on one.
    mix_in(hash, left, right) ^ (bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

#[inline]
fn halves(chunk: &[u8; 16]) -> (u64, u64) {
    let whole = u128::from_le_bytes(*chunk);
    #[allow(clippy::cast_possible_truncation, reason = "both halves are taken")]
    (whole as u64, (whole >> 64) as u64)
}

#[inline]
fn mix_in(hash: u64, left: u64, right: u64) -> u64 {
    fold(left ^ hash ^ 0x9E37_79B9_7F4A_7C15, right.rotate_left(32) ^ 0xD1B5_4A32_D192_ED03)
}

/// The part of a hash that a table of strings keeps, to compare before the strings.
#[allow(clippy::cast_possible_truncation, reason = "the low half is what is asked for")]
#[inline]
fn low_half(hash: u64) -> u32 {
    hash as u32
}

/// The bucket, from the high half of a hash.
#[inline]
fn bucket_of(hash: u64, buckets: usize) -> usize {
    scale(hash >> 32, buckets)
}

/// The slot, from the low half of a hash and the odd factor that its bucket has.
#[inline]
fn slot_of(hash: u64, factor: u32, slots: usize) -> usize {
    scale(low_half(hash).wrapping_mul(factor).into(), slots)
}

/// From a number of 32 bits to one below `count`.
#[allow(clippy::cast_possible_truncation, reason = "it is below `count`")]
#[inline]
fn scale(number: u64, count: usize) -> usize {
    ((number * count as u64) >> 32) as usize
}
