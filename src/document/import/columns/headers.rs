//! What headers of columns say that is below them, in English and Chinese.

use alloc::string::String;

use crate::document::import::Column;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::document::import) enum Meaning {
    Code,
    Name,
    Desc(Option<&'static str>),
    Help(Option<&'static str>),
    Doc,
    Category,
}

impl Meaning {
    pub(super) fn wished(column: Column) -> Self {
        match column {
            Column::Code => Self::Code,
            Column::Name => Self::Name,
            Column::Desc => Self::Desc(None),
            Column::Help => Self::Help(None),
            Column::Doc => Self::Doc,
            Column::Category => Self::Category,
        }
    }

    pub(super) fn is(self, column: Column) -> bool {
        self == Self::wished(column)
    }
}

const CODE: &[&str] = &[
    "code",
    "errno",
    "errorno",
    "errorid",
    "status",
    "value",
    "number",
    "no",
    "代码",
    "错误代码",
    "错误编号",
    "编号",
    "值",
];
const NAME: &[&str] = &[
    "name",
    "errorname",
    "error",
    "constant",
    "symbol",
    "identifier",
    "enum",
    "enumname",
    "key",
    "macro",
    "mnemonic",
    "名称",
    "名字",
    "错误名称",
    "错误名",
    "错误",
    "常量",
    "常量名",
    "枚举",
    "枚举值",
    "标识",
    "标识符",
    "宏",
    "宏定义",
    "英文名",
    "变量名",
];
const DESC: &[&str] = &[
    "desc",
    "description",
    "message",
    "msg",
    "errormessage",
    "errormsg",
    "errmsg",
    "errordescription",
    "text",
    "meaning",
    "reason",
    "描述",
    "说明",
    "错误描述",
    "错误信息",
    "错误说明",
    "错误消息",
    "信息",
    "消息",
    "含义",
    "释义",
    "原因",
    "提示",
    "内容",
    "提示信息",
    "错误原因",
];
const HELP: &[&str] = &[
    "help",
    "solution",
    "resolution",
    "suggestion",
    "action",
    "remedy",
    "fix",
    "howtofix",
    "handling",
    "whattodo",
    "解决方案",
    "解决方法",
    "解决办法",
    "处理建议",
    "建议",
    "处理方法",
    "处理方式",
    "处理办法",
    "排查",
    "排查方法",
    "帮助",
    "对策",
];
const DOC: &[&str] = &[
    "doc",
    "docs",
    "detail",
    "details",
    "notes",
    "note",
    "remark",
    "remarks",
    "comment",
    "comments",
    "explanation",
    "cause",
    "备注",
    "详情",
    "详细说明",
    "详细描述",
    "注释",
    "补充说明",
];
const CATEGORY: &[&str] = &[
    "category",
    "module",
    "group",
    "class",
    "domain",
    "component",
    "section",
    "分类",
    "类别",
    "模块",
    "所属模块",
    "错误分类",
    "分组",
];
const LANGUAGES: &[(&str, &str)] = &[
    ("english", "en"),
    ("英文", "en"),
    ("英语", "en"),
    ("en", "en"),
    ("chinese", "zh"),
    ("简体中文", "zh"),
    ("中文", "zh"),
    ("zhcn", "zh"),
    ("zh", "zh"),
    ("cn", "zh"),
    ("japanese", "ja"),
    ("日文", "ja"),
    ("日语", "ja"),
    ("ja", "ja"),
    ("korean", "ko"),
    ("韩文", "ko"),
    ("ko", "ko"),
];

/// The letters and digits of a header, in lower case.
pub(in crate::document::import) fn normal(header: &str) -> String {
    header.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a header says that its column holds.
pub(super) fn meaning(header: &str) -> Option<Meaning> {
    let header = normal(header);
    plain(&header).or_else(|| in_language(&header))
}

fn plain(header: &str) -> Option<Meaning> {
    let lists = [
        (CODE, Meaning::Code),
        (NAME, Meaning::Name),
        (DESC, Meaning::Desc(None)),
        (HELP, Meaning::Help(None)),
        (DOC, Meaning::Doc),
        (CATEGORY, Meaning::Category),
    ];
    let listed = lists.into_iter().find(|(headers, _)| headers.contains(&header)).map(|(_, meaning)| meaning);
    listed.or_else(|| (header.ends_with("code") || header.ends_with('码')).then_some(Meaning::Code))
}

/// `desc_en`, `英文描述`, `English`.
fn in_language(header: &str) -> Option<Meaning> {
    LANGUAGES.iter().find_map(|(word, tag)| {
        let rest = header.strip_suffix(word).or_else(|| header.strip_prefix(word))?;
        match plain(rest) {
            None if rest.is_empty() => Some(Meaning::Desc(Some(tag))),
            Some(Meaning::Desc(None)) => Some(Meaning::Desc(Some(tag))),
            Some(Meaning::Help(None)) => Some(Meaning::Help(Some(tag))),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_however_they_are_written() {
        for (header, expected) in [
            ("Error Code", Meaning::Code),
            ("serverCode", Meaning::Code),
            ("错误码", Meaning::Code),
            ("Status code", Meaning::Code),
            ("NAME", Meaning::Name),
            ("错误信息", Meaning::Desc(None)),
            ("desc_en", Meaning::Desc(Some("en"))),
            ("英文描述", Meaning::Desc(Some("en"))),
            ("中文", Meaning::Desc(Some("zh"))),
            ("Message (zh-CN)", Meaning::Desc(Some("zh"))),
            ("解决方案", Meaning::Help(None)),
            ("备注", Meaning::Doc),
            ("Module", Meaning::Category),
        ] {
            assert_eq!(meaning(header), Some(expected), "{header}");
        }
        for header in ["", "HTTP", "retryable", "open", "english name"] {
            assert_eq!(meaning(header), None, "{header}");
        }
    }
}
