//! The case of field keys.

/// `serverCode` of `server_code`.
pub(crate) fn camel_case(snake: &str) -> String {
    let mut words = snake.split('_').filter(|word| !word.is_empty());
    let mut camel = words.next().unwrap_or(snake).to_owned();
    for word in words {
        let mut chars = word.chars();
        camel.extend(chars.next().map(char::to_uppercase).into_iter().flatten());
        camel.push_str(chars.as_str());
    }
    camel
}
