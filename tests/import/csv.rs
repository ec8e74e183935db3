//! Tables in CSV.

use error_catalog::document::import::{ImportOptions, Source, import};

#[test]
fn foreign() {
    let text = "错误码,名称,错误信息,英文描述\n404,NOT_FOUND,没有找到,not {found}\n404,not_there,不在,\n,x,y,z\n";
    let imported = import(text, Source::Csv, &ImportOptions::default()).unwrap();
    println!("{}\n{}", imported.document.to_json(), imported.report);
}
