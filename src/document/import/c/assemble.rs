//! A draft out of constants and the comments about them.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    parse::{Constant, Group},
    texts::{self, Text, Texts},
};
use crate::{
    CodeBuf,
    document::{
        Deprecation, TranslationDocument,
        import::{
            Decision, ImportOptions,
            draft::{Draft, DraftCategory, DraftEntry},
        },
    },
};

/// A draft of `groups`; adds what was decided on the way.
pub(super) fn assemble(groups: &[Group<'_>], options: &ImportOptions, decisions: &mut Vec<Decision>) -> Draft {
    let read: Vec<GroupTexts<'_>> = groups.iter().map(GroupTexts::read).collect();
    let languages = languages(&read, options);
    let mut assembler = Assembler { primary: languages.first().cloned(), lost: BTreeMap::new(), hidden: None };
    let categories = read.into_iter().map(|group| assembler.category(group)).collect();
    decisions.extend(assembler.decisions());
    Draft { languages, categories, ..Draft::default() }
}

/// A group with the texts of its comments.
struct GroupTexts<'g> {
    group: &'g Group<'g>,
    texts: Texts,
    constants: Vec<(&'g Constant<'g>, Texts)>,
}

impl<'g> GroupTexts<'g> {
    fn read(group: &'g Group<'g>) -> Self {
        let names = group.constants.iter().map(|constant| constant.name.text).collect();
        let (mut texts, mut by_constant) = texts::read_enum(&group.comments, names);
        texts.neutral.drop_title(group.name.unwrap_or_default());
        let of_constant = |constant: &'g Constant<'g>| {
            let listed = by_constant.remove(constant.name.text).unwrap_or_default();
            (constant, texts::read(&constant.comments).followed_by(listed))
        };
        let constants = group.constants.iter().map(of_constant).collect();
        Self { group, texts, constants }
    }

    fn all(&self) -> impl Iterator<Item = &Texts> {
        core::iter::once(&self.texts).chain(self.constants.iter().map(|(_, texts)| texts))
    }
}

/// The languages that texts say that they are in, the primary one first: the one that was asked for, else the one that
/// most texts say.
fn languages(groups: &[GroupTexts<'_>], options: &ImportOptions) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for language in groups.iter().flat_map(GroupTexts::all).flat_map(|texts| texts.by_language.keys()) {
        *counts.entry(language).or_default() += 1;
    }
    let mut languages: Vec<String> = options.language.iter().cloned().collect();
    let mut others: Vec<(&str, usize)> = counts.into_iter().collect();
    others.sort_by_key(|(_, count)| core::cmp::Reverse(*count));
    for (language, _) in others {
        if languages.iter().all(|known| known != language) {
            languages.push(language.into());
        }
    }
    languages
}

struct Assembler {
    primary: Option<String>,
    /// For each language, the first line with a longer text in it that has no place, and how many there are.
    lost: BTreeMap<&'static str, (usize, usize)>,
    /// The first line whose comment hides something, and how many there are.
    hidden: Option<(usize, usize)>,
}

impl Assembler {
    fn category(&mut self, GroupTexts { group, texts, constants }: GroupTexts<'_>) -> DraftCategory {
        let mut category = DraftCategory { line: group.line, id: Some(id(group)), ..DraftCategory::default() };
        let sorted = self.sort(texts, group.line);
        let title = sorted.primary.desc().filter(|desc| is_heading(desc));
        category.doc = if title.is_some() { sorted.primary.doc() } else { sorted.primary.whole() };
        if title.is_some() {
            let titles = sorted.others.into_iter().filter_map(|(language, text)| Some((language.into(), text.desc()?)));
            category.titles = titles.collect();
        }
        category.title = title;
        category.entries = constants.into_iter().map(|(constant, texts)| self.entry(constant, texts)).collect();
        category
    }

    fn entry(&mut self, constant: &Constant<'_>, mut texts: Texts) -> DraftEntry {
        let line = constant.name.line;
        let mut entry = DraftEntry::new(line, constant.code.clone());
        entry.name = Some(constant.name.text.into());
        let noted = texts.deprecated.take().map(deprecation);
        let says_more = |noted: &Deprecation| constant.deprecated.is_none() || *noted != Deprecation::default();
        entry.deprecated = noted.filter(says_more).or_else(|| constant.deprecated.clone());
        let sorted = self.sort(texts, line);
        let desc = |text: &Text| without_code(text.desc()?, &constant.code);
        entry.desc = desc(&sorted.primary);
        entry.doc = sorted.primary.doc();
        for (language, text) in sorted.others {
            if text.doc().is_some() {
                self.lost.entry(language).or_insert((line, 0)).1 += 1;
            }
            if let Some(desc) = desc(&text) {
                let translation = TranslationDocument { desc: Some(desc), ..TranslationDocument::default() };
                entry.translations.insert(language.into(), translation);
            }
        }
        entry
    }

    /// The text in the primary language, which is also that of texts that do not say theirs, and the others.
    fn sort(&mut self, texts: Texts, line: usize) -> Sorted {
        let Texts { neutral, mut by_language, is_partly_hidden, .. } = texts;
        if is_partly_hidden {
            self.hidden.get_or_insert((line, 0)).1 += 1;
        }
        let said = self.primary.as_deref().and_then(|primary| by_language.remove(primary)).unwrap_or_default();
        Sorted { primary: said.followed_by(neutral), others: by_language }
    }

    fn decisions(self) -> impl Iterator<Item = Decision> {
        let primary = self.primary.unwrap_or_default();
        let lost = self.lost.into_iter().map(move |(language, (line, count))| Decision {
            line,
            message: format!(
                "what else comments say in `{language}` is not read, only in `{primary}`: {}",
                times(count)
            ),
        });
        let hidden = self.hidden.map(|(line, count)| Decision {
            line,
            message: format!("what comments say under an `@if` that names no language is not read: {}", times(count)),
        });
        lost.chain(hidden)
    }
}

struct Sorted {
    primary: Text,
    others: BTreeMap<&'static str, Text>,
}

fn times(count: usize) -> String {
    if count == 1 { "once".to_string() } else { format!("{count} times") }
}

/// What a group is called: its name, else what all its constants begin with.
fn id(group: &Group<'_>) -> String {
    let name = group.name.unwrap_or_else(|| common_words(&group.constants)).trim_matches('_');
    match name.strip_suffix("_t").unwrap_or(name) {
        "" => "Errors".into(),
        name => name.into(),
    }
}

/// The words that all names begin with, where they are not all of a name: `RTC_ERR` of `RTC_ERR_A` and `RTC_ERR_B`.
fn common_words<'t>(constants: &[Constant<'t>]) -> &'t str {
    let mut names = constants.iter().map(|constant| constant.name.text);
    let first = names.next().unwrap_or_default();
    let common = names.fold(first.len(), |length, name| {
        first.bytes().zip(name.bytes()).take(length).take_while(|(left, right)| left == right).count()
    });
    let end = first.get(..common).and_then(|common| common.rfind('_')).unwrap_or_default();
    first.get(..end).unwrap_or_default()
}

/// Whether a text can stand over a category: it is short, and no sentence.
fn is_heading(text: &str) -> bool {
    const LONGEST: usize = 60;
    let is_sentence = text.ends_with(['.', '。', ':', '：', '!', '?']);
    text.chars().count() <= LONGEST && !is_sentence && !text.starts_with(['@', '\\'])
}

/// The desc without the code that many lists begin it with, `101: the room is full`, or that is all they say.
fn without_code(desc: String, code: &CodeBuf) -> Option<String> {
    let Some(behind) = desc.strip_prefix(&*code.to_string()).map(str::trim_start) else { return Some(desc) };
    match behind.strip_prefix([':', '：']) {
        None if !behind.is_empty() => Some(desc),
        text => text.map(|text| text.trim().into()),
    }
}

/// `since 1.4: use Refused` as its parts.
fn deprecation(deprecated: Deprecation) -> Deprecation {
    let Some(note) = deprecated.note else { return deprecated };
    let note = note.split_whitespace().collect::<Vec<_>>().join(" ");
    let since = note.strip_prefix("since ").or_else(|| note.strip_prefix("Since "));
    let Some(since) = since else { return Deprecation { note: Some(note).filter(|note| note != "yes"), since: None } };
    let (version, rest) = since.split_once(": ").unwrap_or((since, ""));
    if version.contains(' ') {
        return Deprecation { note: Some(note), since: None };
    }
    Deprecation { since: Some(version.into()), note: Some(rest.into()).filter(|rest: &String| !rest.is_empty()) }
}
