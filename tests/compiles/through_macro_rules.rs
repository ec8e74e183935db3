//! Declarations whose parts come through `macro_rules`, which wraps them in invisible groups.

use error_catalog::error_catalog;

macro_rules! declare {
    ($name:ident: $code_ty:ty, $code:literal, $desc:literal, $ty:ty, $expr:expr) => {
        #[error_catalog(title = $desc, code = $code_ty)]
        #[derive(Debug, PartialEq)]
        enum $name {
            #[code($code)]
            #[desc($desc)]
            #[name($desc, alias = "alias")]
            Only {
                #[json(rename = "key")]
                field: $ty,
            },
        }

        impl $name {
            fn only() -> Self {
                Self::Only { field: $expr }
            }
        }
    };
}

declare!(Number: i64, -5, "{field:?}", Option<u8>, None);
declare!(Text: &'static str, "t", "text", Option<u8>, Some(1));
declare!(Any: error_catalog::Code<'static>, 7, "any", Box<[u8]>, [1].into());

fn main() {
    let code: i64 = Number::only().code();
    assert_eq!(code, -5);
    assert_eq!(Number::only().to_json(), r#"{"code":-5,"desc":"None","name":"{field:?}"}"#);
    assert!(Number::ENTRIES[0].fields[0].optional);
    let code: &'static str = Text::only().code();
    assert_eq!(code, "t");
    assert_eq!(Text::only().to_json(), r#"{"code":"t","desc":"text","name":"text","key":1}"#);
    assert_eq!(Any::only().code(), error_catalog::Code::Int(7));
    assert_eq!(Any::from_json(&Any::only().to_json()), Ok(Any::only()));
}
