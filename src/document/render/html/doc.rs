//! Docs in Markdown as HTML that can't do anything.

use alloc::{string::String, vec::Vec};

use pulldown_cmark::{BrokenLink, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use super::anchors::Anchors;

/// The Markdown as HTML: tags in it are text, images are their descriptions, links lead to web pages, to mail and to
/// what the page has. Its headings come below one of level `under`.
pub(super) fn doc(markdown: &str, under: u8, anchors: &Anchors<'_>) -> String {
    let resolve = |link: BrokenLink<'_>| Some((CowStr::from(link.reference.into_string()), CowStr::from("")));
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_with_broken_link_callback(markdown, options, Some(resolve));
    let mut is_link = Vec::new();
    let inert = events.filter_map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { dest_url, .. }) => {
            let target = target(&dest_url, anchors);
            is_link.push(target.is_some());
            target.map(|url| Event::Start(link(url)))
        }
        Event::End(TagEnd::Link) => is_link.pop().unwrap_or_default().then_some(event),
        Event::Start(Tag::Heading { level, .. }) => Some(Event::Start(heading(below(level, under)))),
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(below(level, under)))),
        event => Some(event),
    });
    let mut html = String::new();
    html::push_html(&mut html, inert);
    html
}

/// Where a link leads, unless it leads nowhere from this page.
fn target(url: &str, anchors: &Anchors<'_>) -> Option<String> {
    const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];
    let has_scheme = |scheme: &&str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if SCHEMES.iter().any(has_scheme) {
        return Some(url.into());
    }
    let anchor = anchors.of_path(url.trim_matches('`'))?;
    Some(alloc::format!("#{anchor}"))
}

fn link<'a>(url: String) -> Tag<'a> {
    Tag::Link { link_type: LinkType::Inline, dest_url: url.into(), title: "".into(), id: "".into() }
}

fn heading<'a>(level: HeadingLevel) -> Tag<'a> {
    Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }
}

/// The level of a heading below one of level `under`.
fn below(level: HeadingLevel, under: u8) -> HeadingLevel {
    HeadingLevel::try_from(level as usize + usize::from(under)).unwrap_or(HeadingLevel::H6)
}
