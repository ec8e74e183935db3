//! What of an expansion depends on the enum, its derives and its entries.

use proc_macro2::TokenStream;
use quote::quote;

use super::{expand, expand_as_written, on_one_line, parse};

#[test]
fn a_desc_becomes_a_format_string() {
    for (desc, rendered) in [
        ("{{braces}}", "Plain(\"{braces}\")"),
        ("{a}", "\"{0}\", __ec::Shown(__field_0).ec_shown()"),
        ("{r#a} {a_b}", "\"{0} {1}\""),
        ("{a}{a}{a:?}", "\"{0}{0}{1:?}\""),
        ("{a:5}", "\"{0:5}\""),
        ("{a:05}", "\"{0:05}\""),
        ("{a:<5}", "\"{0:<5}\""),
        ("{a:*^5}", "\"{0:*^5}\""),
        ("{a:>>5}", "\"{0:>>5}\""),
        ("{a:+}", "\"{0:+}\""),
        ("{a:-}", "\"{0:-}\""),
        ("{a:#?}", "\"{0:#?}\""),
        ("{a:+#010.3e}", "\"{0:+#010.3e}\""),
        ("{a:.2}", "\"{0:.2}\""),
        ("{a:a_b$}", "\"{0:1$}\""),
        ("{a:.a_b$}", "\"{0:.1$}\""),
        ("{a:0a_b$.a_b$}", "\"{0:01$.1$}\""),
        (
            "{a:#x} {a:X} {a:o} {a:b} {a:E} {a:p} {a:x?} {a:X?}",
            "\"{0:#x} {1:X} {2:o} {3:b} {4:E} {5:p} {6:x?} {6:X?}\"",
        ),
    ] {
        let variant = quote!(A { a: u8, a_b: usize });
        let expansion = expand(&TokenStream::new(), quote!(enum E { #[code(1)] #[desc(#desc)] #variant }));
        assert!(on_one_line(&expansion).contains(rendered), "{desc}: {expansion}");
    }
    let expansion = expand(
        &TokenStream::new(),
        quote!(
            enum E {
                #[code(1)]
                #[desc("{1:0$} {1:00$}")]
                A(usize, u8),
            }
        ),
    );
    assert!(on_one_line(&expansion).contains("\"{0:1$} {0:01$}\""), "{expansion}");
}

#[test]
fn a_fact_is_compared_as_it_is_declared() {
    let expansion = expand(
        &quote!(meta(retry: bool = false, http: u16 = 500, label: &str = "a\"b")),
        quote!(
            enum E {
                #[category]
                A(Inner),
            }
        ),
    );
    let expansion = on_one_line(&expansion);
    for (name, declared, default, limits) in [
        ("retry", "retry: bool = false", "Bool(false)", "(0, 0)"),
        ("http", "http: u16 = 500", "Int(500)", "(0, 65535)"),
        ("label", "label: &str = \"a\\\"b\"", "Str(\"a\\\"b\")", "(0, 0)"),
    ] {
        let fact = format!(
            "__ec::Fact {{ name: {name:?}, declared: {declared:?}, default: __ec::MetaValue::{default}, limits: {limits}, }}"
        );
        assert!(expansion.contains(&fact), "{fact}: {expansion}");
        assert!(
            expansion.contains(&format!("__ec::fact(self.entry(), {name:?}, __ec::MetaValue::{default})")),
            "{expansion}"
        );
    }
}

#[test]
fn a_match_over_all_variants_has_no_further_arm() {
    let with_fields = quote!(
        #[code(1)]
        #[desc("{a}")]
        A { a: u8 }
    );
    let without = quote!(
        #[code(2)]
        #[desc("x")]
        B
    );
    let all = expand(&TokenStream::new(), quote!(enum E { #with_fields }));
    assert!(!all.contains("_ => ::core::result::Result::Ok(())") && !all.contains("__ec::plain("), "{all}");
    let some = expand(&TokenStream::new(), quote!(enum E { #with_fields, #without }));
    assert!(some.contains("_ => ::core::result::Result::Ok(())") && some.contains("__ec::plain("), "{some}");
    let none = expand(&TokenStream::new(), quote!(enum E { #without }));
    assert!(!none.contains("fn describe") && !none.contains("fn fields"), "{none}");
}

#[test]
fn values_without_fields_are_positions_where_they_can_be() {
    const CAST: &str = "&__ENTRIES[*self as ::core::primitive::usize]";
    let entry = |code: u8, variant: TokenStream| quote!(#[code(#code)] #[desc("x")] #variant);
    let expand_with = |attributes: TokenStream, variants: &[TokenStream]| {
        let variants = variants.iter().zip(1..).map(|(variant, code)| entry(code, variant.clone()));
        expand(&TokenStream::new(), quote!(#attributes enum E { #(#variants),* }))
    };
    let copy = quote!(#[__error_catalog_copy]);
    let plain = expand_with(copy.clone(), &[quote!(A), quote!(B)]);
    assert!(plain.contains(CAST) && plain.contains("__ec::value_at(&__VALUES"), "{plain}");
    for (attributes, variants) in [
        (TokenStream::new(), [quote!(A), quote!(B)]),
        (copy.clone(), [quote!(A), quote!(B = 7)]),
        (copy.clone(), [quote!(A), quote!(B())]),
        (copy.clone(), [quote!(A), quote!(B { field: u8 })]),
        (quote!(#copy #[__error_catalog_tombstone(#[code(3)] #[desc("x")] #[retired] Old)]), [quote!(A), quote!(B)]),
    ] {
        let expansion = expand_with(attributes, &variants);
        assert!(!expansion.contains(CAST), "{variants:?}: {expansion}");
        let is_fieldless = variants[1].to_string() == "B" || variants[1].to_string() == "B = 7";
        assert_eq!(expansion.contains("const ALL"), is_fieldless, "{expansion}");
    }
}

#[test]
fn an_enum_with_mistakes_is_not_compared_with_others() {
    let categories = quote!(
        #[category]
        A(Inner),
        #[category]
        B(Other)
    );
    let sound = expand(&TokenStream::new(), quote!(enum E { #categories }));
    assert_eq!(sound.matches("__ec::assert_no_collision").count(), 2, "{sound}");
    assert_eq!(sound.matches("__ec::assert_same_keys").count(), 2, "{sound}");
    let mistaken = expand(&TokenStream::new(), quote!(enum E { #categories, #[code(1)] C }));
    assert!(mistaken.contains("__mistake!") && !mistaken.contains("__ec::assert_no_collision"), "{mistaken}");
    assert!(!mistaken.contains("__ec::assert_same_keys") && !mistaken.contains("core::compile_error!"), "{mistaken}");
}

#[test]
fn codes_of_categories_are_what_the_enum_returns() {
    let categories = quote!(
        #[category]
        A(Inner),
        #[category]
        B(Other)
    );
    let written = expand(&quote!(code = u16), quote!(enum E { #categories }));
    assert_eq!(written.matches("__ec::assert_code::<").count(), 2, "{written}");
    let any = expand(&TokenStream::new(), quote!(enum E { #categories }));
    assert!(!any.contains("__ec::assert_code::<"), "{any}");
}

#[test]
fn translations_are_of_desc_or_help() {
    let languages = quote!(languages("zh", "en", "fr", "de"));
    let texts = quote!(#[desc("x", en = "y", de = "y")] #[help("x", fr = "z", de = "z")]);
    let expansion = on_one_line(&expand(&languages, quote!(enum E { #[code(1)] #texts A })));
    for (language, desc, help) in [("en", true, false), ("fr", false, true), ("de", true, true)] {
        let text = |is_there, text| {
            if is_there {
                format!("::core::option::Option::Some({text:?})")
            } else {
                "::core::option::Option::None".to_owned()
            }
        };
        let translation = format!("language: {language:?}, desc: {}, help: {}", text(desc, "y"), text(help, "z"));
        assert!(expansion.contains(&translation), "{translation}: {expansion}");
    }
    assert_eq!(expansion.matches("__ec::Translation {").count(), 3, "{expansion}");
}

#[test]
fn json_that_is_known_beforehand_is_escaped() {
    let desc = "\" \\ \u{8} \u{c} \n \r \t \u{1} \u{1f} 房";
    let expansion = expand(
        &TokenStream::new(),
        quote!(
            enum E {
                #[code(1)]
                #[desc(#desc)]
                A,
            }
        ),
    );
    let escaped = r#"\" \\ \b \f \n \r \t \u0001 \u001f 房"#;
    let json = format!(r#"{{"code":1,"desc":"{escaped}","name":"A"}}"#);
    let literal = proc_macro2::Literal::string(&json).to_string();
    assert!(expansion.contains(&literal), "{literal}: {expansion}");
}

#[test]
fn tombstones_stand_where_they_were() {
    let entry = |code: u8, variant: TokenStream| quote!(#[code(#code)] #[desc("x")] #variant);
    let variants = [
        entry(1, quote!(A)),
        entry(
            2,
            quote!(
                #[retired]
                Old
            ),
        ),
        entry(3, quote!(B)),
        entry(
            4,
            quote!(
                #[retired]
                Older
            ),
        ),
        entry(5, quote!(C)),
    ];
    let expansion = on_one_line(&expand_as_written(&quote!(#[derive(Clone, Copy)] enum E { #(#variants),* })));
    let names: Vec<_> = expansion.split("__ec::with_int(").skip(1).filter_map(|call| call.split('"').nth(1)).collect();
    assert_eq!(names, ["A", "Old", "B", "Older", "C"]);
    assert!(expansion.contains("E::A => 0, E::B => 2, E::C => 4,"), "{expansion}");
    for (position, variant) in [(0, "A"), (2, "B"), (4, "C")] {
        let arm = format!("{position} => ::core::option::Option::Some(E::{variant}),");
        assert!(expansion.contains(&arm), "{arm}: {expansion}");
    }
}

#[test]
fn a_copy_is_what_derives_it() {
    for (attributes, is_copy) in [
        ("#[derive(Clone, Copy)]", true),
        ("#[derive(Clone)] #[derive(Debug, core::marker::Copy)]", true),
        ("#[derive(Clone)]", false),
        ("#[allow(Copy)]", false),
        ("#[derive(Copied)]", false),
        ("", false),
    ] {
        let attributes = parse(attributes);
        let expansion = expand_as_written(&quote!(#attributes enum E { #[code(1)] #[desc("x")] A }));
        assert_eq!(expansion.contains("*self as ::core::primitive::usize"), is_copy, "{attributes}: {expansion}");
    }
}

#[test]
fn the_derive_of_debug_is_left_to_the_table() {
    for (attributes, variant, derives, is_left) in [
        ("#[derive(Debug, Clone)]", "A", "#[derive(Clone)]", true),
        ("#[derive(Clone, Debug, Copy)]", "A", "#[derive(Clone, Copy)]", true),
        ("#[derive(Debug)]", "A", "", true),
        ("#[derive(Clone)] #[derive(fmt::Debug)]", "A", "#[derive(Clone)]", true),
        ("#[derive(::core::fmt::Debug, std::clone::Clone)]", "A", "#[derive(std::clone::Clone)]", true),
        ("#[derive(std::fmt::Debug)]", "A", "", true),
        ("#[derive(Clone)]", "A", "#[derive(Clone)]", false),
        ("#[derive(derive_more::Debug)]", "A", "#[derive(derive_more::Debug)]", false),
        ("#[derive(Debug)]", "#[debug(\"a\")] A", "#[derive(Debug)]", false),
        ("#[derive(Debug)]", "A()", "#[derive(Debug)]", false),
        ("#[derive(Debug)]", "A { field: u8 }", "#[derive(Debug)]", false),
    ] {
        let (attributes, variant) = (parse(attributes), parse(variant));
        let item = quote!(#attributes enum E { #[code(1)] #[desc("x")] #variant });
        let shell = crate::shell::expand(&TokenStream::new(), &item);
        let shell = prettyplease::unparse(&syn::parse2(shell).expect("items"));
        let left: Vec<&str> = shell.lines().filter(|line| line.starts_with("#[derive(")).collect();
        assert_eq!(left.concat(), derives, "{shell}");
        assert_eq!(expand_as_written(&item).contains("::core::fmt::Debug for E"), is_left, "{shell}");
    }
    let named = quote!(
        #[derive(Debug)]
        enum E {
            #[code(1)]
            #[name("b", id = "Other")]
            #[desc("x")]
            r#type,
            #[code(2)]
            #[desc("x")]
            r#fn,
        }
    );
    let expansion = on_one_line(&expand_as_written(&named));
    assert!(expansion.contains("match self { Self::r#type => \"type\", _ => self.entry().id, }"), "{expansion}");
    let retired = quote!(
        #[derive(Debug)]
        enum E {
            #[code(1)]
            #[desc("x")]
            A,
            #[retired]
            #[code(2)]
            #[desc("x")]
            B(u8),
        }
    );
    assert!(expand_as_written(&retired).contains("::core::fmt::Debug for E"));
}

#[test]
fn what_conditions_retire_is_there() {
    // So the derive sees `#[cfg_attr(…, retired)]`.
    let expansion = expand(
        &TokenStream::new(),
        quote!(
            enum E {
                #[retired]
                #[code(1)]
                #[desc("x")]
                A,
            }
        ),
    );
    assert!(expansion.contains("takes the variant out before conditions are known"), "{expansion}");
    assert!(expansion.contains("E::A => 0") && !expansion.contains("__ec::Retired"), "{expansion}");
}

#[test]
fn an_enum_has_fields_where_it_or_a_category_has() {
    let has_fields = |variants: TokenStream| {
        let expansion = on_one_line(&expand(&TokenStream::new(), quote!(enum E { #variants })));
        expansion
            .split("HAS_FIELDS: ::core::primitive::bool = ")
            .nth(1)
            .map(|rest| rest.split(';').next().unwrap_or_default().to_owned())
    };
    let (plain, with_fields) = (
        quote!(
            #[code(1)]
            #[desc("x")]
            A
        ),
        quote!(
            #[code(1)]
            #[desc("x")]
            A { field: u8 }
        ),
    );
    let category = quote!(
        #[category]
        B(Inner)
    );
    let of_category = "<<Inner as __ec::Declared>::This as __ec::Declared>::HAS_FIELDS";
    for (variants, expected) in [
        (plain.clone(), "false"),
        (with_fields.clone(), "true"),
        (quote!(#plain, #category), of_category),
        (quote!(#with_fields, #category), "true"),
    ] {
        assert_eq!(has_fields(variants.clone()).as_deref(), Some(expected), "{variants}");
    }
}

#[test]
fn a_category_that_can_be_none_leaves_the_enum_one_with_categories() {
    for category in [quote!(A), quote!(A(u8, u8)), quote!(A { inner: Inner })] {
        let item = quote!(enum E { #[category] #category, #[code(1)] #[desc("x")] B });
        let expansion = expand(&TokenStream::new(), item);
        assert!(expansion.contains("holds one enum"), "{expansion}");
        assert!(expansion.contains("fn code(&self) -> __ec::Code<'static>"), "{expansion}");
        assert!(!expansion.contains("const ALL"), "{expansion}");
    }
}
