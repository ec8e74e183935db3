//! What the entries claim, and the proof that no two below an enum with categories claim the same.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{at, impl_for, inner_type, number, table::code_of};
use crate::{
    code::CodeValue,
    model::{Category, Model},
    tables::{claim_of_int, claim_of_str, expand_claims},
};

pub(super) fn expand(model: &Model, sound: bool) -> TokenStream {
    let own = expand_own(model);
    if !model.is_umbrella() {
        let body = quote!(const CLAIMS: __ec::Claims = #own;);
        return impl_for(model, &quote!(__ec::Claimed), [], &body);
    }
    let body = quote!(
        const CLAIMS: __ec::Claims = __CLAIMS;
    );
    let claimed = impl_for(model, &quote!(__ec::Claimed), [], &body);
    let merged = expand_merged(model, &own);
    let checks = if sound { expand_checks(model) } else { TokenStream::new() };
    quote!(#claimed #merged #checks)
}

fn expand_own(model: &Model) -> TokenStream {
    let (mut names, mut codes) = (Vec::new(), Vec::new());
    for (position, entry) in model.all_entries().enumerate() {
        let aliases = entry.aliases.iter().map(|alias| &alias.text);
        let all = std::iter::once(&entry.name.text).chain(aliases);
        names.extend(all.map(|name| (claim_of_str(name), position)));
        let code = match code_of(entry) {
            CodeValue::Int(code) => claim_of_int(code),
            CodeValue::Str(code) => claim_of_str(&code),
        };
        codes.push((code, position));
    }
    let (names, codes) = (expand_claims(names), expand_claims(codes));
    quote!(__ec::Claims { names: #names, codes: #codes, catalogs: &[&__CATALOG] })
}

/// The claims of all members: the enum's own entries, then each category. A scoped category claims nothing outside.
fn expand_merged(model: &Model, own: &TokenStream) -> TokenStream {
    let members = model.categories().map(|category| {
        let inner = inner_type(category);
        if category.scoped { quote!(__ec::Claims::NONE) } else { quote!(<#inner as __ec::Claimed>::CLAIMS) }
    });
    let count = number(model.categories().count() + 1);
    quote! {
        const __MEMBERS: [__ec::Claims; #count] = [#own, #(#members),*];

        #[allow(long_running_const_eval)]
        const __CLAIMS: __ec::Claims = __ec::Claims {
            names: &__ec::merge::<{ __ec::count(&__MEMBERS, __ec::Kind::Names) }>(&__MEMBERS, __ec::Kind::Names),
            codes: &__ec::merge::<{ __ec::count(&__MEMBERS, __ec::Kind::Codes) }>(&__MEMBERS, __ec::Kind::Codes),
            catalogs: &__ec::catalogs::<{ __ec::count_catalogs(&__MEMBERS) }>(&__MEMBERS, &__CATALOG),
        };
    }
}

fn expand_checks(model: &Model) -> TokenStream {
    let count = number(model.categories().count() + 1);
    let shared = model.shared.iter().map(|code| &code.value);
    let umbrella = &model.id;
    let check = |(index, category): (usize, &Category)| {
        let member = number(index + 1);
        let assert = quote_spanned! {at(category.span())=>
            __ec::assert_no_collision(&__COLLISIONS[#member], #umbrella)
        };
        quote!(const _: () = #assert;)
    };
    let checks = model.categories().enumerate().map(check);
    quote! {
        #[allow(long_running_const_eval)]
        const __COLLISIONS: [::core::option::Option<__ec::Collision>; #count] =
            __ec::collisions(&__MEMBERS, &__CLAIMS, &[#(#shared),*]);
        #(#checks)*
    }
}
