//! From name to error.

use std::collections::HashMap;

use criterion::Criterion;
use strum::VariantArray;

use crate::{
    catalogs,
    keys::{look_up, missing_names, names},
};

macro_rules! measure {
    ($criterion:ident, $size:literal, $module:ident) => {{
        use catalogs::$module::{NAMES, Ours, Theirs, named};

        let map: HashMap<String, Theirs> =
            Theirs::VARIANTS.iter().map(|error| (format!("{error:?}"), *error)).collect();
        let (hits, misses) = (names($size), missing_names($size));
        for (name, keys) in [("hit", &hits), ("miss", &misses)] {
            let mut group = $criterion.benchmark_group(format!("name-{name}"));
            look_up(&mut group, "ours", $size, keys, |name| Ours::from_name(name).ok().map(|error| error as u32));
            look_up(&mut group, "phf", $size, keys, |name| NAMES.get(name).map(|error| *error as u32));
            look_up(&mut group, "HashMap", $size, keys, |name| map.get(&**name).map(|error| *error as u32));
            look_up(&mut group, "strum", $size, keys, |name| name.parse::<Theirs>().ok().map(|error| error as u32));
            look_up(&mut group, "match", $size, keys, |name| named(name).map(|error| error as u32));
            group.finish();
        }
    }};
}

pub(crate) fn measure(criterion: &mut Criterion) {
    measure!(criterion, 10, sparse_10);
    measure!(criterion, 100, sparse_100);
    measure!(criterion, 1000, sparse_1000);
    #[cfg(not(quick))]
    measure!(criterion, 5000, sparse_5000);
}
