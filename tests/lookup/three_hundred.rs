//! Catalogs of three hundred entries, whose look-ups must find each of them and nothing else.

#![expect(clippy::unreadable_literal, reason = "codes without a pattern")]

use std::collections::{BTreeMap, HashSet};

use error_catalog::{Code, FromCodeError, error_catalog};

/// Declares the same entries with codes that lie close together, codes that do not, and strings.
macro_rules! catalogs {
    ($($name:ident $dense:literal $sparse:literal $text:literal,)*) => {
        catalogs!(@declare Dense: $($name $dense,)*);
        catalogs!(@declare Sparse: $($name $sparse,)*);
        catalogs!(@declare Texts: $($name $text,)*);
        const NAMES: &[&str] = &[$(stringify!($name)),*];
        const DENSE: &[i32] = &[$($dense),*];
        const SPARSE: &[i32] = &[$($sparse),*];
        const TEXTS: &[&str] = &[$($text),*];
    };
    (@declare $catalog:ident: $($name:ident $code:literal,)*) => {
        #[error_catalog]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        enum $catalog {
            $(#[code($code)] #[desc("one of three hundred")] $name,)*
        }
    };
}

catalogs! {
    E000 341 60684 "Z4PFIXD02L401VU6B", E001 87 61591 "W", E002 151 -1693273181 "G8KXSYLT2CB5",
    E003 5 2042767833 "_DW5D", E004 89 -20614 "_PT75", E005 29 -1535078622 "-", E006 68 -995141324 "TVZ74",
    E007 365 -2032165214 "XFBSTP1JS", E008 148 -35052 "HF-HG", E009 314 30919 "UMC", E010 351 61191 "_W41F",
    E011 204 2098 "VH8L5QPI", E012 67 -21504 "O7AM9H46", E013 74 61310 "ZQ4MH", E014 107 2084256151 "_JW9E1N1UVKA",
    E015 199 314594492 "1GLCFGC8", E016 -4 -30816 "S8ISX", E017 50 -35737 "BRT", E018 35 -17926 "J",
    E019 135 51475904 "3H", E020 66 2005446387 "JRSYS", E021 108 -14372 "FWXH-", E022 64 -175878937 "S5_I1",
    E023 363 -439960317 "EJ8JZ", E024 214 -1116682099 "VYVIL", E025 18 61027 "_J20BSU_A90F15L3W",
    E026 97 10317 "CF_5IOH00", E027 326 -1312893275 "SO7AKCW0T92_", E028 13 -6759 "HUYBZ",
    E029 349 60208 "HVJ3R1_GE1EYUJ669", E030 312 414688045 "2EI8Q", E031 307 -11459 "MZ0NU", E032 49 60327 "7RLPDJ_D",
    E033 280 1947410495 "OAPZ9EHIQVR29MPDQ", E034 304 60308 "C0X_MGMB", E035 83 61592 "YM", E036 293 61657 "L",
    E037 216 205403338 "XK", E038 120 -10942 "TW_", E039 103 -1241609659 "I7A", E040 176 22991 "3CFPS",
    E041 291 19389 "LDN_3QIA8", E042 338 33539 "HEXW9S704", E043 154 -1441109690 "5TA0NPA0", E044 127 60292 "886-7",
    E045 187 38086 "G-20I", E046 34 5794 "2GP1F6PTK-BT-S0X5", E047 95 1445590503 "X0QYM", E048 373 -15768 "3MJFJDYL",
    E049 221 573807965 "PBAAVNVG_NC2", E050 329 15039 "W4", E051 190 1940 "CDE9JHMCU9YYFCM3T",
    E052 76 -1958351229 "DD8XKDV_C3GK", E053 79 31585 "8O", E054 286 2025337354 "ID8OKUPL_N766MHRU",
    E055 196 2115491276 "Z2ER-LD6SMAGM7_RD", E056 311 431 "UNO", E057 364 240261083 "AO3", E058 -6 -2038644686 "V-",
    E059 156 60794 "AHWGJGFD7", E060 131 -19638 "OK61X", E061 162 -1354828852 "NBZO7",
    E062 273 1753205203 "OAL891UHQIV7", E063 57 25342 "4VQ6LOU1RZ_UT0AS1", E064 77 10360 "JVKU025B",
    E065 232 60833 "1AULM77B", E066 203 773662295 "A2A3L", E067 362 -14519 "E5CCX", E068 322 -2006299501 "X6",
    E069 345 60542 "PA9UF", E070 111 1400959414 "HCZ7E", E071 42 10657 "UOQ25TQV", E072 366 60171425 "_-UI9PZ0",
    E073 220 61063 "0K", E074 321 61992 "TKAXQQU_7H9CDICV0", E075 27 -1322598231 "_6TGTA0P4",
    E076 158 -986298957 "XF8VI-GUL0BBPWJRX", E077 90 30134 "JFJY0", E078 171 1933633482 "U",
    E079 178 -2028877364 "_A5TD", E080 252 1987177379 "CU", E081 185 60158 "LWBCJ3W86K38W-B51",
    E082 -13 61661 "S3R7T", E083 160 60556 "US8", E084 177 8330 "PE", E085 320 -283705057 "6F",
    E086 72 -11802 "AQIB6_1MB", E087 168 -13806 "5S66BE--5", E088 -10 11403 "K3S67", E089 47 1851541553 "TRITOBLI",
    E090 374 -26560 "QA85IR3L3SC-", E091 287 60600 "_KNTC", E092 173 -508 "SDINGP6NL", E093 238 -9265 "Y0",
    E094 355 -10880 "7Q2MX", E095 378 -1783872377 "AS", E096 292 8428 "P", E097 184 5823 "A3TI7",
    E098 360 61264 "EOO5G", E099 75 3013 "FT8F3", E100 43 15740 "B4MR0T_O", E101 -5 61143 "5MB020IH_",
    E102 21 28299 "0K4R9Z5SY", E103 305 26539 "LE6JXU57X", E104 267 -1418226978 "Z2LJI2EWUF9RDK2VO",
    E105 296 32677 "9GV5W", E106 219 -33023 "4X8PHSC1MJUT-R0U6", E107 105 1610936998 "2YOHK",
    E108 33 -1753932126 "GZTH0H16C-L-UAI1M", E109 38 1736060829 "45LU0", E110 165 -34213 "7WRRB",
    E111 128 37974 "9ZHUE", E112 197 1157367887 "_GEZJHWCG", E113 11 1957964988 "VEXZA", E114 337 60312 "R9NB_0U8",
    E115 240 383735273 "_2", E116 180 37751 "MW8APXW7I6PA", E117 119 60848 "EVTQ8", E118 211 1848456939 "D-SDD",
    E119 263 60567 "G2D4E", E120 114 1851623649 "K7D", E121 282 -22302 "9PBS5", E122 40 61678 "U37H6PA_A6WT",
    E123 132 61169 "_8TN4DS2", E124 316 -24431 "RL44S7DS", E125 175 27435 "VDLOZ9H5_R51K9HK1", E126 212 9226 "6KG",
    E127 318 526113692 "QIY5NATLI", E128 222 63582983 "1L3Y39LKNEZ5V7JBF", E129 294 -2015037722 "F1C5-8HRHLQ57-8XO",
    E130 78 -2048081069 "_NBES", E131 195 1245733685 "6JRDYA2I2", E132 330 61006 "XHQ6JH7BB",
    E133 121 -36431 "E3VNNQB_", E134 133 -19278 "6FHV0C5QC", E135 143 1874146629 "C_971JNSVD36",
    E136 249 1136467778 "OSR6K", E137 30 -1602375919 "0W7DO", E138 332 -985461688 "8", E139 146 60106 "TCVP899GPFFR",
    E140 44 1468410363 "SR47J", E141 91 61484 "W_-E3", E142 300 60849 "EY90Y75K7", E143 153 -1905588638 "MC5",
    E144 -12 1049133158 "8GJR7JG-", E145 283 2110624464 "68N8R", E146 181 -1104256131 "A4442M08",
    E147 317 -5345 "74-2L", E148 313 -187031205 "4I_OG", E149 -20 297562430 "QG8QT4L_", E150 88 1984862263 "8-Y",
    E151 224 -1120143769 "S", E152 134 16110 "N6LGJ", E153 237 -7911 "GH", E154 -15 1385002253 "N2Z4G-1VIUY22WXFA",
    E155 169 1402926351 "B", E156 260 61489 "B4X5I", E157 14 8377 "GLKSE", E158 19 60620 "R9CP7",
    E159 155 -1941004987 "R-G", E160 284 60222 "5MH8I", E161 -3 -26445 "HR", E162 1 -117989790 "Z9O",
    E163 164 715504774 "F", E164 228 -1020117720 "4MQFK-12", E165 125 -31924 "5IKZZ", E166 163 28284 "9BHDC6ZB",
    E167 126 61383 "OK", E168 346 1090858758 "BWW-V8TC4M2IVFWRQ", E169 2 -1475499117 "YS4I2BX8NI2F",
    E170 303 60506 "_", E171 -1 60588 "UO2AT2UBGVMM", E172 138 53792781 "L4K54SP4", E173 7 61952 "YK2B8",
    E174 192 -1188309412 "D", E175 278 60464 "Q_M9L", E176 251 61626 "7W5Y6", E177 223 -490801003 "Q",
    E178 60 60748 "ABETSZL9RP8A", E179 110 1391248221 "BXWW2CDL", E180 306 60328 "0", E181 254 1216862816 "S2SNT9CIQ",
    E182 371 -1899715544 "80C", E183 32 23311 "994", E184 247 -14672 "MY_Y_", E185 275 60333 "T",
    E186 209 61300 "Q_SRR", E187 183 1046349508 "TRCZY", E188 106 -4590 "A-SFM80EK", E189 274 154707873 "DP08L",
    E190 257 61633 "A6", E191 92 19420 "NKGLWJIJ", E192 172 -12810 "W04JW", E193 327 61993 "X9BD7BY7QOSA",
    E194 244 -30382 "3P2", E195 361 60681 "3Q", E196 331 -1580318013 "WG8-76X_", E197 137 60084 "2",
    E198 -14 27544 "B-V", E199 37 60845 "4S54G", E200 145 60504 "AO6JQ4FN-I9Y_WJS-", E201 96 27217 "7",
    E202 279 60554 "5QY51PWOZUWL", E203 281 -26947 "G7GG28E2L8K45RTXN", E204 226 25442 "ZPIK5TVT",
    E205 149 -1926269740 "XXQKQ", E206 122 199852318 "O4ILJ", E207 347 -10204 "GP", E208 28 61194 "8WLW9",
    E209 93 61012 "G", E210 71 -1427768950 "39TDRPIN", E211 54 -1747974682 "XKIXAZPL_THD5FHZC",
    E212 289 61447 "68--L8QP", E213 234 -35978 "ARMT-GRM", E214 259 -811058035 "F2098", E215 193 -220471669 "N0MD_",
    E216 256 60830 "PW-V2-DUQZE1", E217 210 61460 "MDK32", E218 86 23998 "NYI6LPFR", E219 141 15994 "X5",
    E220 6 60687 "043J-JHI3RJ-0GZPY", E221 271 -37188 "4SPVB", E222 368 37051 "7NOMIUNEGU42NPBS7",
    E223 130 -25039 "YOV9UY6E4", E224 17 -36350 "QRM58G9TS", E225 359 60301 "R-K0R39YUTY2O7GZA",
    E226 84 60190 "LAQH8", E227 -18 -24470 "5-NO36-YTXO-TNZG9", E228 22 61730 "Q0C", E229 179 -1058022839 "R6UKWXL-",
    E230 376 28611 "250LN", E231 102 -1491500239 "UQ4NA", E232 225 60850 "F1AB1PHGJ6_J",
    E233 253 30952 "PPSGWF355331", E234 161 19830 "1", E235 236 -91799340 "4S6423WK", E236 65 -22941 "_FN5I",
    E237 142 1157870127 "HA", E238 48 750230941 "YXQF5JQTH", E239 336 9490 "DYOFH", E240 116 28435 "2_5_Q",
    E241 -16 -5269 "N", E242 295 60329 "3U-9WX0L", E243 104 61018 "XG5N9", E244 -9 794112956 "7NH1POH5V",
    E245 269 1878408545 "X_WUVB3N", E246 239 61891 "WW", E247 100 61714 "LLYIXSVGYKODX4U7V", E248 261 -14011 "DSADF",
    E249 -11 61209 "VK6FROK6AN776G4HQ", E250 24 -1237120845 "ISQFB", E251 61 60800 "M4EH9", E252 82 36742 "3UWRN3A0Z",
    E253 182 -17775 "TZOJE", E254 167 310944651 "6_", E255 325 -1475683952 "M0B84", E256 152 588818730 "VR",
    E257 339 -5280 "EN", E258 268 966739127 "W0ZYL80A", E259 8 2118089226 "2_I5-JI3POM3LI_TA",
    E260 348 -516983392 "HOVWLMO7P", E261 277 1766073691 "BW", E262 202 61557 "P17Q5MTU",
    E263 229 27253 "JFQSOKC31Y4W", E264 117 -1970350296 "MM6OVUMT4", E265 174 -27598 "4V897_01PSYOFJA9T",
    E266 20 60966 "MEGWQ", E267 186 61700 "XD3KG", E268 217 35693 "MR3WM", E269 194 -1615779560 "UVX68E1XSGRN",
    E270 270 61463 "_881H44DOJHQDI3V0", E271 25 -962046302 "L11", E272 243 61092 "620DE93OHQSA", E273 205 5728 "0ZP",
    E274 15 1388372066 "Y", E275 39 -1471571099 "MGP0VW7PR23ZRNV9J", E276 272 61249 "SKPMI",
    E277 12 -1396788724 "FW6OD", E278 136 31758 "YAPJF", E279 323 30202 "HGFXU", E280 98 61110 "VELSI3XLTM_7",
    E281 144 607482764 "HW_YG3IM0NSHC1PM7", E282 335 59291419 "60B-XGHA", E283 201 -27631 "QR942TDFZZLG",
    E284 200 1737176106 "7XTEVDTW", E285 235 -941104361 "9D5FRU-U", E286 241 1151444596 "4I", E287 266 10432 "W7LDV",
    E288 250 60480 "5FC", E289 285 60139 "SSBLSZLQI", E290 53 61978 "KCY4B", E291 0 741425487 "ZVAKHK7R64M1",
    E292 -7 61699 "OR9", E293 379 -1797740719 "96M5FKFG8", E294 358 -9728 "EOAH293Q42NJ", E295 248 -952288002 "3X",
    E296 367 17687 "KV0HD", E297 -8 61950 "L2ZYMDBRZCMI", E298 342 -385852210 "L2A", E299 73 -3211 "MS",
}

#[error_catalog]
#[derive(Debug)]
enum All {
    #[category]
    Texts(Texts),
    #[category(scoped)]
    Dense(Dense),
    #[category(scoped)]
    Sparse(Sparse),
}

/// Numbers without a pattern, the same in each run (splitmix64).
fn numbers() -> impl Iterator<Item = u64> {
    let mut state = 0_u64;
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    })
}

/// Ten thousand integers that are not in `present`: its neighbours, the extremes, and others.
fn absent_ints(present: &[i32]) -> HashSet<i32> {
    let taken: HashSet<i32> = present.iter().copied().collect();
    let near = present.iter().flat_map(|code| [code.wrapping_sub(1), code.wrapping_add(1), code.wrapping_neg(), !code]);
    let other = numbers().flat_map(|number| {
        let bytes = number.to_le_bytes();
        [
            i32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]),
            i32::from(i16::from_le_bytes([bytes[4], bytes[5]])),
        ]
    });
    let all = near.chain([i32::MIN, i32::MAX, 0, -1, 1]).chain(other).filter(|code| !taken.contains(code));
    distinct(all)
}

/// Ten thousand texts that are not in `present`: it with changes, and others.
fn absent_texts(present: &[&str]) -> HashSet<String> {
    let taken: HashSet<&str> = present.iter().copied().collect();
    let near = present.iter().flat_map(|text| {
        let mut chars: Vec<char> = text.chars().collect();
        chars.reverse();
        let cut = &text[..text.len() - 1];
        [
            cut.into(),
            format!("{text} "),
            format!(" {text}"),
            format!("{text}\0"),
            text.to_lowercase(),
            chars.iter().collect(),
        ]
    });
    let other = numbers().map(|number| format!("{number:x}").split_off(usize::from(number.to_le_bytes()[0] % 14)));
    let ordinary = (0..1000).map(|number| format!("E{number}"));
    distinct(near.chain([String::new()]).chain(ordinary).chain(other).filter(|text| !taken.contains(&**text)))
}

fn distinct<T: std::hash::Hash + Eq>(all: impl Iterator<Item = T>) -> HashSet<T> {
    let mut distinct = HashSet::new();
    for item in all {
        if distinct.len() == 10_000 {
            break;
        }
        distinct.insert(item);
    }
    distinct
}

#[test]
fn the_catalogs_have_three_hundred_distinct_codes() {
    assert_eq!(DENSE.iter().collect::<HashSet<_>>().len(), 300);
    assert_eq!(SPARSE.iter().collect::<HashSet<_>>().len(), 300);
    assert_eq!(TEXTS.iter().collect::<HashSet<_>>().len(), 300);
}

macro_rules! integer_catalog_finds_exactly_its_codes {
    ($test:ident: $catalog:ident, $codes:ident) => {
        #[test]
        fn $test() {
            for (position, code) in $codes.iter().enumerate() {
                let value = $catalog::ALL[position];
                assert_eq!(value.code(), *code);
                assert_eq!($catalog::from_code(*code).ok(), Some(value));
                let found: Vec<_> = $catalog::entries_with_code(*code).map(|entry| entry.name).collect();
                assert_eq!(found, [NAMES[position]]);
            }
            for code in absent_ints($codes) {
                assert!(matches!($catalog::from_code(code), Err(FromCodeError::Unknown(found)) if found == Code::from(code)));
                assert_eq!($catalog::entries_with_code(code).count(), 0, "{code}");
            }
            for code in $codes {
                let (beyond, text) = (i64::from(*code) + (1 << 32), code.to_string());
                assert_eq!($catalog::entries_with_code(beyond).count(), 0, "{beyond}");
                assert_eq!($catalog::entries_with_code(&text).count(), 0, "{text:?}");
            }
            assert_eq!($catalog::entries_with_code(i64::MIN).count(), 0);
            assert_eq!($catalog::entries_with_code(i64::MAX).count(), 0);
        }
    };
}

integer_catalog_finds_exactly_its_codes!(dense_codes_are_found_and_no_others: Dense, DENSE);
integer_catalog_finds_exactly_its_codes!(sparse_codes_are_found_and_no_others: Sparse, SPARSE);

#[test]
fn string_codes_are_found_and_no_others() {
    for (position, code) in TEXTS.iter().enumerate() {
        let value = Texts::ALL[position];
        assert_eq!(value.code(), *code);
        assert_eq!(Texts::from_code(code).ok(), Some(value));
        let found: Vec<_> = Texts::entries_with_code(*code).map(|entry| entry.name).collect();
        assert_eq!(found, [NAMES[position]]);
    }
    for code in absent_texts(TEXTS) {
        assert!(Texts::from_code(&code).is_err(), "{code:?}");
        assert_eq!(Texts::entries_with_code(&code).count(), 0, "{code:?}");
    }
}

#[test]
fn names_are_found_and_no_others() {
    for (position, name) in NAMES.iter().enumerate() {
        assert_eq!(Dense::from_name(name).ok(), Some(Dense::ALL[position]));
        assert_eq!(name.parse().ok(), Some(Sparse::ALL[position]));
        assert!(Texts::entry_named(name).is_some_and(|entry| std::ptr::eq(entry, &raw const Texts::ENTRIES[position])));
    }
    for name in absent_texts(NAMES) {
        assert!(Dense::from_name(&name).is_err(), "{name:?}");
        assert!(Texts::entry_named(&name).is_none(), "{name:?}");
    }
}

#[test]
fn an_umbrella_finds_what_its_categories_have() {
    let mut by_code: BTreeMap<Code<'static>, Vec<&'static str>> = BTreeMap::new();
    for entry in All::CATALOG.all_entries() {
        by_code.entry(entry.code).or_default().push(entry.name);
    }
    assert_eq!(by_code.values().map(Vec::len).sum::<usize>(), 900);
    for (code, names) in by_code {
        let found: Vec<_> = All::entries_with_code(code).map(|entry| entry.name).collect();
        assert_eq!(found, names, "{code}");
    }
    let present: Vec<i32> = DENSE.iter().chain(SPARSE).copied().collect();
    for code in absent_ints(&present) {
        assert_eq!(All::entries_with_code(code).count(), 0, "{code}");
    }
}
