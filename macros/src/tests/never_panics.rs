//! Whatever the tokens, the macro answers with items.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::{collection::vec, prelude::*, test_runner::TestRunner};

/// Declarations that use all of the grammar; mutations start from them.
const SEEDS: [&str; 7] = [
    r#"
    /// Rooms.
    #[non_exhaustive]
    pub enum RoomError<'a, T: Clone = u8> where T: Debug {
        /// Not there.
        #[code(404)] #[desc("no such room")] #[name("room.missing", alias = "Gone", id = "missing")]
        NotFound,
        #[code(5)] #[desc("旧 {a}", en = "old {a}", "es-419" = "{a}")] #[help("x", en = "y")] #[meta(http = 1, action = "z")]
        #[retired(since = "1", note = "n")] #[cfg(all())]
        Old { a: u8 },
        #[code(-32600, shared)] #[desc("locked by {owner:>10} {0_x} {{}}")] #[deprecated(since = "1", note = "x")]
        Locked { owner: String, #[json(rename = "n", skip, default, with = "a::b", type = "number")] r#type: Option<&'a T> },
        #[code("42P01")] #[desc("{0:?} {1:>2$} {2}")]
        Tuple(#[from] io::Error, #[source] Box<dyn Error>, #[json(rename = "x")] usize),
    }"#,
    r#"pub(crate) enum All { #[category(scoped, from(A, B))] A(Box<a::Inner>), #[category] B(Other), #[code(1)] #[desc("x")] Own }"#,
    "enum Empty {}",
    r#"#[derive(Debug)] enum Kinds { #[code(0x8007_0005u32)] #[desc("a")] A = 3, #[error("b")] B, #[code(1)] #[desc("")] Bb }"#,
    "struct NoEnum { #[code(1)] field: u8 }",
    "union Neither { a: u8 }",
    "fn no_item() {}",
];

/// Arguments that use all of the grammar.
const ARGUMENTS: [&str; 5] = [
    r#"title = "Rooms", code = u32, kind = Kind, crate = ::a::b"#,
    r#"title("房间", en = "Rooms"), languages("zh", "en", "es-419"), require(desc("zh", "en"), help, doc), range = -1..=9,
    reserved(1, "x", 2..=3), meta(http: u16 = 500, retryable: bool = false, action: &str = "")"#,
    r#"json(code = "c", desc = "d", name = "n", rename_fields = "as_is", bare_code, none), shared(404, "x")"#,
    "code = &'static str, json(none)",
    "",
];

/// What mutations put in: words of the grammar, punctuation, and literals at the edges.
const WORDS: [&str; 47] = [
    "help",
    "meta",
    "retired",
    "languages",
    "require",
    "range",
    "..=",
    "code",
    "desc",
    "name",
    "category",
    "json",
    "from",
    "source",
    "error",
    "doc",
    "deprecated",
    "alias",
    "id",
    "shared",
    "scoped",
    "rename",
    "skip",
    "default",
    "with",
    "type",
    "title",
    "kind",
    "crate",
    "self",
    "Self",
    "enum",
    "struct",
    "r#type",
    "u8",
    "'a",
    "#",
    ",",
    "=",
    "!",
    "-",
    "::",
    "{x",
    "}",
    "{0:1$}",
    "{:?}",
    "\0",
];

const LITERALS: [&str; 14] = [
    "0",
    "-1",
    "9223372036854775808",
    "99999999999999999999999999999999999999999",
    "0x",
    "1.5",
    "'c'",
    "b\"x\"",
    "\"\"",
    "\"{\"",
    "\"{a:>b$.c$}\"",
    "\"{é}\"",
    "1u8",
    "c\"x\"",
];

fn word_token(index: usize) -> TokenTree {
    let words = WORDS.iter().chain(&LITERALS).collect::<Vec<_>>();
    let word = words[index % words.len()];
    let parsed = word.parse::<TokenStream>().ok().and_then(|tokens| tokens.into_iter().next());
    parsed.unwrap_or_else(|| TokenTree::Literal(Literal::string(word)))
}

/// One change: where, what kind of change, and which word.
type Mutation = (usize, u8, usize);

/// Applies a change to the token at a place, counted through all groups.
fn mutate(tokens: TokenStream, place: &mut usize, mutation: Mutation) -> TokenStream {
    let (_, change, word) = mutation;
    let mut mutated = Vec::new();
    for token in tokens {
        let here = *place == 0;
        *place = place.wrapping_sub(1);
        if here {
            match change % 6 {
                0 => {}
                1 => mutated.extend([token.clone(), token]),
                2 => mutated.push(word_token(word)),
                3 => mutated.extend([token, word_token(word)]),
                4 => {
                    let delimiter = [Delimiter::Parenthesis, Delimiter::Bracket, Delimiter::Brace, Delimiter::None];
                    let group = Group::new(delimiter[word % delimiter.len()], TokenStream::from(token));
                    mutated.push(TokenTree::Group(group));
                }
                _ => match token {
                    TokenTree::Group(group) => mutated.extend(group.stream()),
                    _ => mutated.push(TokenTree::Punct(Punct::new('#', Spacing::Alone))),
                },
            }
            continue;
        }
        match token {
            TokenTree::Group(group) => {
                let stream = mutate(group.stream(), place, mutation);
                mutated.push(TokenTree::Group(Group::new(group.delimiter(), stream)));
            }
            token => mutated.push(token),
        }
    }
    mutated.into_iter().collect()
}

fn count(tokens: TokenStream) -> usize {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) => 1 + count(group.stream()),
            _ => 1,
        })
        .sum()
}

fn mutate_all(source: &str, mutations: &[Mutation]) -> TokenStream {
    let mut tokens: TokenStream = source.parse().expect("a seed lexes");
    for mutation in mutations {
        let mut place = mutation.0 % count(tokens.clone()).max(1);
        tokens = mutate(tokens, &mut place, *mutation);
    }
    tokens
}

/// Frees what earlier cases have lexed: all text is kept for its spans, and looking them up gets slower.
fn forget_spans() {
    proc_macro2::extra::invalidate_current_thread_spans();
}

/// The attribute as rustc runs it: the shell, then the derive on what the shell made.
fn expand(args: &TokenStream, item: &TokenStream) {
    derive(without_derive(crate::shell::expand(args, item)));
}

/// The derive alone. What comes out are items.
fn derive(item: TokenStream) {
    let expansion = crate::pipeline::derive(item);
    syn::parse2::<syn::File>(expansion).expect("items");
}

fn without_derive(output: TokenStream) -> TokenStream {
    let derive = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.to_string().contains("DeriveErrorCatalog"));
    let tokens: Vec<_> = output.into_iter().collect();
    let start = tokens.iter().take(2).position(derive).map_or(0, |position| position + 1);
    tokens.into_iter().skip(start).collect()
}

#[test]
fn mutated_declarations() {
    let mutations = || vec((any::<usize>(), any::<u8>(), any::<usize>()), 0..6);
    let inputs = (0..SEEDS.len(), 0..ARGUMENTS.len(), mutations(), mutations());
    TestRunner::default()
        .run(&inputs, |(seed, arguments, item, args)| {
            forget_spans();
            let (args, item) = (mutate_all(ARGUMENTS[arguments], &args), mutate_all(SEEDS[seed], &item));
            let shown = format!("#[error_catalog({args})] {item}");
            let survived = catch_unwind(AssertUnwindSafe(|| {
                expand(&args, &item);
                derive(item);
            }));
            prop_assert!(survived.is_ok(), "{}", shown);
            Ok(())
        })
        .unwrap();
}

#[test]
fn random_tokens() {
    let token = any::<usize>();
    TestRunner::default()
        .run(&(vec(token, 0..12), vec(token, 0..24)), |(args, item)| {
            forget_spans();
            let stream = |words: Vec<usize>| words.into_iter().map(word_token).collect::<TokenStream>();
            let in_enum = |body: TokenStream| {
                let (keyword, name) = (Ident::new("enum", Span::call_site()), Ident::new("E", Span::call_site()));
                let body = Group::new(Delimiter::Brace, body);
                TokenStream::from_iter([TokenTree::Ident(keyword), TokenTree::Ident(name), TokenTree::Group(body)])
            };
            let (args, item) = (stream(args), stream(item));
            let survived = catch_unwind(|| {
                for item in [item.clone(), in_enum(item.clone())] {
                    expand(&args, &item);
                    derive(item);
                }
            });
            prop_assert!(survived.is_ok(), "{} {}", args, item);
            Ok(())
        })
        .unwrap();
}

#[test]
fn descs_of_any_text() {
    let texts = prop_oneof![any::<String>(), "[{}:0-9a-z$.#?<>^* ]{0,24}"];
    TestRunner::default()
        .run(&texts, |text| {
            forget_spans();
            let _template = crate::template::parse(&text);
            let literal = Literal::string(&text);
            let item = quote::quote!(
                enum E {
                    #[code(1)]
                    #[desc(#literal)]
                    A { a: u8, b: usize },
                    #[code(#literal)]
                    #[desc(#literal)]
                    B(u8),
                }
            );
            let survived = catch_unwind(|| expand(&TokenStream::new(), &item));
            prop_assert!(survived.is_ok(), "{:?}", text);
            Ok(())
        })
        .unwrap();
}
