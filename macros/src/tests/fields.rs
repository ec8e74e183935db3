//! What of an expansion depends on a field's type and attributes.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{ToTokens, quote};

use super::{expand, on_one_line, parse, without_spaces};

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
    let in_macro = Group::new(Delimiter::None, quote!(Option<u8>));
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
