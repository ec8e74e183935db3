const NONE: u32 = u32::MAX;

#[allow(clippy::cast_possible_truncation, reason = "both halves are taken")]
fn mix(value: u64) -> u64 {
    let product = u128::from(value) * 0x9E37_79B9_7F4A_7C15;
    (product as u64) ^ ((product >> 64) as u64)
}

fn hash_int(code: i64, seed: u64) -> u64 {
    mix(code.cast_unsigned() ^ seed)
}

fn hash_str(text: &str, seed: u64) -> u64 {
    let bytes = text.as_bytes();
    let mut hash = seed;
    let tail = if let Some(last) = bytes.last_chunk() {
        for chunk in bytes.as_chunks().0 {
            hash = mix(hash ^ u64::from_le_bytes(*chunk));
        }
        u64::from_le_bytes(*last)
    } else if let (Some(first), Some(last)) = (bytes.first_chunk(), bytes.last_chunk()) {
        u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last))
    } else {
        let byte = |index: usize| u64::from(bytes.get(index).copied().unwrap_or(0));
        byte(0) << 16 | byte(1) << 8 | byte(2)
    };
    // The length goes in last: among the bytes it could be undone by them, whatever the seed, and the search for a table
    // without collisions would never end.
    mix(hash ^ tail) ^ (bytes.len() as u64).rotate_left(32)
}

/// The part of a hash that a table of strings keeps, to compare before the strings.
#[allow(clippy::cast_possible_truncation, reason = "the low half is what is asked for")]
fn low_half(hash: u64) -> u32 {
    hash as u32
}

#[allow(clippy::cast_possible_truncation, reason = "the mask keeps fewer bits")]
fn bucket_of(hash: u64, buckets: usize) -> usize {
    (hash >> 32) as usize & (buckets - 1)
}

#[allow(clippy::cast_possible_truncation, reason = "the mask keeps fewer bits")]
fn slot_of(hash: u64, displacement: u32, slots: usize) -> usize {
    mix(hash ^ u64::from(displacement)) as usize & (slots - 1)
}
