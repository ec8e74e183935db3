//! What of an expansion depends on the syntax of what is declared.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens, quote};

use super::{expand, expand_as_written};

/// The expansion of an enum whose one variant has one field of a type.
fn expand_field(attributes: &TokenStream, ty: &TokenStream) -> String {
    expand(
        &TokenStream::new(),
        quote! {
            enum E {
                #[code(1)]
                #[desc("x")]
                A {
                    #attributes
                    field: #ty,
                },
            }
        },
    )
}

fn parse(text: &str) -> TokenStream {
    text.parse().expect(text)
}

/// Code as `prettyplease` would print it, on one line.
fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without what depends on how long a line is.
fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect::<String>().replace(",>", ">")
}

#[test]
fn the_type_of_a_field_tells_what_it_is_in_json() {
    const ANY: &str = "__ec::Probe";
    for (types, json) in [
        ("i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64", "Number"),
        (
            "JsonNumber error_catalog::JsonNumber Option<u8> Box<u8> Option<Box<f64>> (u8) &'static&'static(u8)",
            "Number",
        ),
        ("String std::string::String &'static/**/str char Box<str> Arc<str> Rc<str> Cow<'static,str>", "String"),
        ("bool Option<bool>", "Boolean"),
        ("Vec<bool> VecDeque<u8> HashSet<u8> BTreeSet<u8> [u8;2] &'static[u8] (u8,u8) Option<Vec<String>>", "Array"),
        ("HashMap<u8,String> BTreeMap<String,Vec<u8>> Arc<BTreeMap<u8,u8>>", "Object"),
        ("Other other::Type JsonValue Result<u8,u8> Mutex<u8>", ANY),
    ] {
        for ty in types.split(' ') {
            let expansion = expand_field(&TokenStream::new(), &parse(ty));
            let expected = if json == ANY { format!("ty: {ANY}") } else { format!("ty: __ec::FieldType::{json},") };
            assert!(expansion.contains(&expected), "{ty}: {expansion}");
        }
    }
    let mut in_macro = Group::new(Delimiter::None, quote!(Option<u8>));
    in_macro.set_span(proc_macro2::Span::call_site());
    let expansion = expand_field(&TokenStream::new(), &in_macro.to_token_stream());
    assert!(expansion.contains("ty: __ec::FieldType::Number,\n                    optional: true"), "{expansion}");
}

#[test]
fn a_source_is_in_the_json_where_a_reader_can_make_one() {
    for (ty, is_written) in [
        ("Other", true),
        ("Box<Other>", true),
        ("Option<Other>", true),
        ("Other<'static>", true),
        ("Cow<'a, Other>", true),
        ("[Other; 2]", true),
        ("(Other, Other)", true),
        ("&'static Other", false),
        ("Option<&'static Other>", false),
        ("[&'static Other; 2]", false),
        ("Box<[&'static Other]>", false),
        ("(Other, &'static Other)", false),
        ("(&'static Other)", false),
        ("Other<'a>", false),
        ("Box<Other<'a>>", false),
        ("module::<'a>::Other", false),
    ] {
        let expansion = expand_field(&quote!(#[source]), &parse(ty));
        assert_eq!(expansion.contains("::ec_write("), is_written, "{ty}: {expansion}");
    }
}

#[test]
fn the_enum_is_called_by_its_name_in_what_stands_outside_of_it() {
    let expansion = expand(
        &TokenStream::new(),
        quote! {
            enum E<T> where T: Into<Self> {
                #[code(1)]
                #[desc("x")]
                A { whole: Box<Self>, nested: [Option<Vec<Self>>; 2], alone: [Self; 0], other: T, none: SelfMade },
            }
        },
    );
    let expansion = on_one_line(&expansion);
    assert!(expansion.contains("T: Into<E<T>>"), "{expansion}");
    assert!(!expansion.contains("Box<Self>") && !expansion.contains("Vec<Self>"), "{expansion}");
    assert!(!expansion.contains("[Self; 0]"), "{expansion}");
    assert!(expansion.contains("SelfMade"), "{expansion}");
    // A bound on a type that holds the enum would go round in circles.
    assert!(expansion.contains("T: __ec::serde::Serialize"), "{expansion}");
    assert!(!expansion.contains("Box<E<T>>: __ec::serde::Serialize"), "{expansion}");
}

#[test]
fn a_field_that_holds_the_enum_asks_for_bounds_on_its_own_parameters() {
    let variant = quote!(#[code(1)] #[desc("x")] A { whole: Box<E<T, u8>>, other: PhantomData<U> });
    let expansion = without_spaces(&expand(&TokenStream::new(), quote!(enum E<T, U> { #variant })));
    assert!(expansion.contains(",T:__ec::serde::Serialize"), "{expansion}");
    assert!(expansion.contains("PhantomData<U>:__ec::serde::Serialize"), "{expansion}");
    assert!(!expansion.contains(",U:__ec::serde::Serialize"), "{expansion}");
}

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
fn a_source_is_what_its_wrappers_hold() {
    for (ty, source) in [
        ("Other", "__ec::SourceField::<Other>(__field_0).ec_source()"),
        ("Box<Other>", "__ec::SourceField::<Other>((&**__field_0)).ec_source()"),
        ("Arc<Other>", "__ec::SourceField::<Other>((&**__field_0)).ec_source()"),
        ("Rc<Other>", "__ec::SourceField::<Other>((&**__field_0)).ec_source()"),
        ("Option<Box<Other>>", "__ec::SourceField::<Other>((&**__source)).ec_source()"),
        ("Box<Box<Other>>", "__ec::SourceField::<Other>((&**(&**__field_0))).ec_source()"),
        ("Open<Other>", "__ec::open_source::<Other>(__field_0)"),
        ("Other<u8>", "__ec::SourceField::<Other<u8>>(__field_0).ec_source()"),
    ] {
        let expansion = without_spaces(&expand_field(&quote!(#[source]), &parse(ty)));
        assert!(expansion.contains(source), "{ty}: {expansion}");
    }
    let none = expand_field(&TokenStream::new(), &quote!(Other));
    assert!(!none.contains("fn source"), "{none}");
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
fn what_a_value_is_made_from_has_a_name_where_its_type_is_one() {
    for (ty, alias) in [
        ("Other", true),
        ("other::Error", true),
        ("Box<Other>", false),
        ("[Other; 2]", false),
        ("<Other as Trait>::Error", false),
        ("T", false),
        ("T::Error", false),
    ] {
        let ty = parse(ty);
        let expansion = expand(&TokenStream::new(), quote!(enum E<T> { #[code(1)] #[desc("x")] A(#[from] #ty) }));
        assert!(expansion.contains("::core::convert::From<"), "{expansion}");
        assert_eq!(expansion.contains("type __From0 ="), alias, "{ty}: {expansion}");
    }
}

#[test]
fn a_field_that_may_be_absent_is_asked() {
    for (ty, is_asked) in [("u8", false), ("String", false), ("Vec<u8>", false), ("Option<u8>", true), ("Other", true)]
    {
        let expansion = expand_field(&TokenStream::new(), &parse(ty));
        assert_eq!(expansion.contains(".ec_is_absent()"), is_asked, "{ty}: {expansion}");
    }
}

#[test]
fn a_field_is_read_and_written_by_what_is_known_of_it() {
    let generic = |attributes: TokenStream, ty: TokenStream| {
        let field = quote!(#attributes field: #ty);
        without_spaces(&expand(&TokenStream::new(), quote!(enum E<T> { #[code(1)] #[desc("x")] A { #field } })))
    };
    let plain = generic(TokenStream::new(), quote!(u8));
    assert!(plain.contains("__ec::Plain::<u8>::ec_write(") && plain.contains("__ec::Plain::<u8>::ec_read("), "{plain}");
    let param = generic(TokenStream::new(), quote!(Vec<T>));
    assert!(param.contains("__ec::FieldSink::field(__sink,\"field\",__field_0)"), "{param}");
    assert!(
        param.contains("__ec::Fields::read::<Vec<T>>(") && param.contains("Vec<T>:__ec::DeserializeOwned"),
        "{param}"
    );
    let with = generic(quote!(#[json(with = "hex")]), quote!(Vec<T>));
    assert!(with.contains("__ec::Fields::read::<__With_0_field<Vec<T>,Self>>("), "{with}");
    assert!(with.contains("__With_0_field(__field_0,::core::marker::PhantomData::<Self>)"), "{with}");
    assert!(
        !with.contains("Vec<T>:__ec::DeserializeOwned") && !with.contains("Vec<T>:__ec::serde::Serialize"),
        "{with}"
    );
    let source = generic(quote!(#[source]), quote!(Other));
    assert!(
        source.contains("__ec::Probe::<Other>::ec_write(") && source.contains("__ec::Probe::<Other>::ec_read("),
        "{source}"
    );
    assert!(source.contains("if__ec::Probe::<Other>::EC_IN_JSON"), "{source}");
    let source_of_param = generic(quote!(#[source]), quote!(Option<T>));
    assert!(!source_of_param.contains("ec_write(") && !source_of_param.contains("EC_IN_JSON"), "{source_of_param}");
    let skipped = generic(quote!(#[json(skip, default)]), quote!(Vec<T>));
    assert!(skipped.contains("Vec<T>:::core::default::Default") && !skipped.contains("ec_write("), "{skipped}");
}

#[test]
fn an_enum_without_objects_has_no_fields_in_its_catalog() {
    let variant = quote!(
        #[code(1)]
        #[desc("x")]
        A { field: u8 }
    );
    let fields = |args: TokenStream| expand(&args, quote!(enum E { #variant })).contains("__ec::Field {");
    assert!(fields(TokenStream::new()));
    assert!(!fields(quote!(json(none))));
    assert!(!fields(quote!(json(bare_code))));
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
