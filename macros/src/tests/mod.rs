//! The pipeline, driven without a compiler.

mod cases;
mod fields;
mod never_panics;
mod parts;
mod rules;
mod tables;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::Parser as _;

/// What `#[error_catalog]` makes of an enum, formatted.
fn expand(args: &TokenStream, item: TokenStream) -> String {
    let mut item: syn::ItemEnum = syn::parse2(item).expect("an enum");
    item.attrs.push(syn::parse_quote!(#[__error_catalog(#args)]));
    let expansion = crate::pipeline::derive(quote!(#item));
    prettyplease::unparse(&syn::parse2(expansion).expect("the expansion is items"))
}

/// The same of an enum as its author writes it, with what the shell does before.
fn expand_as_written(item: &TokenStream) -> String {
    let file: syn::File = syn::parse2(crate::shell::expand(&TokenStream::new(), item)).expect("items");
    let expansion = crate::pipeline::derive(file.items.iter().map(ToTokens::to_token_stream).collect());
    prettyplease::unparse(&syn::parse2(expansion).expect("the expansion is items"))
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
fn expansion_is_one_table_one_match_and_accessors() {
    let expansion = expand(
        &quote!(title = "Rooms"),
        quote! {
            /// What can go wrong with rooms.
            pub enum RoomError {
                /// The room is not there.
                #[code(404)]
                #[desc("no such room")]
                NotFound,
                #[code(423)]
                #[desc("locked by {owner}")]
                Locked {
                    owner: String,
                },
            }
        },
    );
    insta::assert_snapshot!(expansion);
}

#[test]
fn every_attribute_of_an_entry_has_its_part() {
    let expansion = expand(
        &quote! {
            title("房间", en = "Rooms"), id = "room-error", languages("zh", "en"), kind = RoomErrorKind, range = 1..=9,
            reserved(7, "Old", -3..=-1), meta(retry: bool = false, http: u16 = 500),
            json(code = "errorCode", rename_fields = "as_is")
        },
        quote! {
            /** What can go wrong.
             *
             *     indented
             */
            #[non_exhaustive]
            pub(crate) enum RoomError<'a, T: Debug> where T: Clone {
                /// The first line.
                ///
                ///  A line that is indented.
                #[code(1)]
                #[name("too late", alias = "late", id = "Late")]
                #[desc("{at:?} 太晚 {{}}", en = "{at:?} is too late {{}}")]
                #[help("重试", en = "try again")]
                #[meta(retry = true)]
                TooLate {
                    /// When.
                    at: Option<T>,
                    #[json(skip, default)]
                    r#try: u8,
                    #[json(rename = "answer", type = "number")]
                    #[source]
                    server: Option<Open<ServerCode>>,
                },
                #[code("2", shared)]
                #[desc("{0:>5} {1}")]
                #[deprecated(since = "1", note = "use TooLate")]
                Text(#[json(rename = "text", with = "hex")] &'a str, u8),
                #[code(3)]
                #[desc("无")]
                Io(#[from] std::io::Error),
                #[code(4)]
                #[desc("空")]
                r#Self_,
            }
        },
    );
    insta::assert_snapshot!(expansion);
}

#[test]
fn every_attribute_of_a_category_has_its_part() {
    let expansion = expand(
        &quote!(shared(404, "x"), crate = errors, json(none)),
        quote! {
            enum SdkError {
                #[category]
                Rooms(RoomError),
                #[category(scoped, from(JoinError, LeaveError))]
                Users(Box<UserError>),
                #[code(1)]
                #[desc("own")]
                Own,
            }
        },
    );
    insta::assert_snapshot!(expansion);
}

#[test]
fn code_returns_what_the_codes_are() {
    for (args, codes, returned) in [
        ("", &["1", "-2147483648"][..], "::core::primitive::i32"),
        ("", &["\"a\"", "\"b\""], "&'static ::core::primitive::str"),
        ("", &["1", "\"b\""], "__ec::Code<'static>"),
        ("", &[], "::core::primitive::i32"),
        ("code = u8", &["255"], "u8"),
        ("code = i64", &["2147483648"], "i64"),
        ("code = &'static str", &["\"a\""], "&'static ::core::primitive::str"),
        ("code = errors::Code<'static>", &["1"], "__ec::Code<'static>"),
    ] {
        let variants = codes.iter().enumerate().map(|(index, code)| {
            let (ident, code) = (quote::format_ident!("V{index}"), code.parse::<TokenStream>().expect("a code"));
            quote!(#[code(#code)] #[desc("x")] #ident)
        });
        let expansion = expand(&args.parse().expect("arguments"), quote!(enum E { #(#variants),* }));
        assert!(!expansion.contains("__mistake"), "{expansion}");
        let method = expansion.split("fn code(&self) -> ").nth(1).expect("a method");
        assert_eq!(method.split(" {").next(), Some(returned), "{args}, {codes:?}");
    }
}

#[test]
fn the_shell_hands_the_enum_on_with_lines_to_hover() {
    let output = crate::shell::expand(
        &quote!(title(crate), id = "x", crate = some::path, title = "y"),
        &quote! {
            #[derive(Debug, Clone)]
            enum RoomError {
                /// The room is not there.
                #[code(-404)]
                #[name("not *there*")]
                #[desc("no\nroom {room}")]
                NotFound { room: String },
                #[code("gone")]
                #[desc("没有")]
                r#Gone,
                #[code(5)]
                #[desc("old")]
                #[retired(since = "1")]
                Old(Self),
                #[category]
                Inner(InnerError),
            }
        },
    );
    insta::assert_snapshot!(prettyplease::unparse(&syn::parse2(output).expect("items")));
}

#[test]
fn docs_are_the_text_of_the_comments() {
    for (comments, docs) in [
        ("", None),
        ("///", None),
        ("/// one\n///  two\n///\n/// three", Some("one\n two\n\nthree")),
        ("///* one\n///* two", Some("* one\n* two")),
        ("/**one*/", Some("one")),
        ("/** one\n * two\n *\n *   three\n */", Some("one\ntwo\n\n  three")),
        ("/** one\n * two */", Some("one\ntwo")),
        ("/** one\n * two\n three */", Some("one\n* two\nthree")),
        ("/**\n    one\n\n      two\n*/", Some("one\n\n  two")),
        ("#[doc = \"one\"] #[doc(hidden)] #[other = \"two\"] #[doc = concat!(\"three\")]", Some("one")),
        ("#[__error_catalog_hover] #[doc = \"code\"] #[doc = \"\"] /// one\n/// two", Some("one\ntwo")),
    ] {
        let attrs = syn::Attribute::parse_outer.parse_str(comments).expect(comments);
        assert_eq!(crate::attr::parse_docs(&attrs).as_deref(), docs, "{comments}");
    }
}
