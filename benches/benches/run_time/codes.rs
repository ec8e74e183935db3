//! From code to error.

use std::collections::HashMap;

use criterion::Criterion;
use error_catalog_benches::Spread;
use strum::VariantArray;

use crate::{
    catalogs,
    keys::{codes, look_up, missing_codes},
};

macro_rules! measure {
    ($criterion:ident, $spread:ident, $size:literal, $module:ident) => {{
        use catalogs::$module::{CODES, Ours, Theirs, with_code};

        let map: HashMap<i32, Theirs> = Theirs::VARIANTS.iter().map(|error| (*error as i32, *error)).collect();
        let hits = codes($size, Spread::$spread);
        let misses = missing_codes($size, Spread::$spread);
        for (name, keys) in [("hit", &hits), ("miss", &misses)] {
            let mut group = $criterion.benchmark_group(format!("code-{:?}-{name}", Spread::$spread).to_lowercase());
            look_up(&mut group, "ours", $size, keys, |code| Ours::from_code(*code).ok().map(|error| error as u32));
            look_up(&mut group, "phf", $size, keys, |code| CODES.get(code).map(|error| *error as u32));
            look_up(&mut group, "HashMap", $size, keys, |code| map.get(code).map(|error| *error as u32));
            look_up(&mut group, "strum", $size, keys, |code| Theirs::from_repr(*code).map(|error| error as u32));
            look_up(&mut group, "match", $size, keys, |code| with_code(*code).map(|error| error as u32));
            group.finish();
        }
    }};
}

pub(crate) fn measure(criterion: &mut Criterion) {
    measure!(criterion, Sparse, 10, sparse_10);
    measure!(criterion, Sparse, 100, sparse_100);
    measure!(criterion, Sparse, 1000, sparse_1000);
    #[cfg(not(quick))]
    measure!(criterion, Sparse, 5000, sparse_5000);
    measure!(criterion, Dense, 10, dense_10);
    measure!(criterion, Dense, 100, dense_100);
    #[cfg(not(quick))]
    measure!(criterion, Dense, 1000, dense_1000);
    #[cfg(not(quick))]
    measure!(criterion, Dense, 5000, dense_5000);
}
