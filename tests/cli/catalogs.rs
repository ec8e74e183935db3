//! What the commands are asked about.

use error_catalog::{
    FieldType,
    document::{
        CatalogDocument, CategoryDocument, Deprecation, EntryDocument, FieldDocument, Retirement, TranslationDocument,
    },
    error_catalog,
};

/// What a call can be answered with.
#[error_catalog(title = "Calls")]
#[derive(Debug)]
pub(crate) enum CallError {
    /// The request is no request.
    ///
    /// Nothing was done.
    #[code(-32600)]
    #[desc("invalid request")]
    InvalidRequest,

    /// The peer refused.
    #[code(-2_147_024_891)]
    #[desc("access to {path} denied")]
    #[name("access-denied", alias = "E_ACCESSDENIED")]
    AccessDenied {
        /// What was to be opened.
        path: String,
        /// What the peer's own peer said.
        #[source]
        cause: Option<PeerError>,
    },

    /// This code has the bits of a negative one.
    #[code(2_147_942_406)]
    #[desc("invalid handle")]
    #[deprecated(since = "1.4.0", note = "use InvalidRequest")]
    InvalidHandle,

    /// These are the bits of the one above.
    #[code(-2_147_024_890)]
    #[desc("invalid signed handle")]
    InvalidSignedHandle,

    /// The database does not know the table.
    #[code("42P01")]
    #[desc("undefined table")]
    UndefinedTable,
}

/// What a peer answers with.
#[error_catalog]
#[derive(Debug)]
pub(crate) enum PeerError {
    /// The same code, in another place.
    #[code(-32600)]
    #[desc("peer refused")]
    Refused,
}

/// Rooms, in three languages, not all of which every text is in.
#[error_catalog(
    title("房间", en = "Rooms"),
    languages("zh", "en", "zh-Hant"),
    meta(retryable: bool = false, http: u16 = 500, action: &str = "")
)]
#[derive(Debug)]
pub(crate) enum RoomError {
    /// All seats are taken.
    #[code(1)]
    #[desc("房间已满", en = "the room is full", "zh-Hant" = "房間已滿")]
    #[help("请稍后再试", en = "try again later")]
    #[meta(retryable = true, http = 409, action = "retry")]
    Full,

    /// It was closed.
    #[code(2)]
    #[desc("房间已关闭", en = "the room is closed")]
    #[retired(since = "1.4", note = "use Full")]
    Closed,
}

fn translation(desc: &str, help: Option<&str>) -> TranslationDocument {
    let mut translation = TranslationDocument::default();
    translation.desc = Some(desc.into());
    translation.help = help.map(Into::into);
    translation
}

/// A catalog whose every text tries to colour the terminal.
pub(crate) fn hostile() -> CatalogDocument {
    let bad = |text: &str| format!("{text}\u{1b}[31m");
    let mut field = FieldDocument::new(bad("field"), FieldType::Any);
    field.category = Some(bad("Field"));
    field.doc = Some(bad("of\nfield"));
    let mut entry = EntryDocument::new(bad("Id"), bad("code"), bad("desc"));
    entry.name = bad("Name");
    entry.aliases = vec![bad("Alias")];
    entry.help = Some(bad("help"));
    entry.translations.insert("en".into(), translation(&bad("desc"), Some(&bad("help"))));
    entry.doc = Some(bad("of\nentry"));
    let mut retirement = Retirement::default();
    retirement.since = Some(bad("since"));
    entry.retired = Some(retirement);
    entry.meta.insert(bad("meta"), bad("value").into());
    let mut deprecation = Deprecation::default();
    deprecation.note = Some(bad("note"));
    entry.deprecated = Some(deprecation);
    entry.fields = vec![field];
    let mut twin = entry.clone();
    twin.name = bad("Twin");
    let mut category = CategoryDocument::new(bad("Category"));
    category.title = bad("title");
    category.titles.insert("en".into(), bad("title"));
    category.entries = vec![entry, twin];
    let mut document = CatalogDocument::new(bad("root"));
    document.categories = vec![category];
    document
}
