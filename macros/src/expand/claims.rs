//! What the entries claim, and the proof that no two below an enum with categories claim the same.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{at, impl_for, inner_catalog, inner_type, number, table::code_of};
use crate::{
    code::CodeValue,
    model::{Category, Model},
    tables::{claim_of_int, claim_of_str, expand_claims},
};

pub(super) fn expand(model: &Model, sound: bool) -> TokenStream {
    let own = expand_own(model);
    if !model.is_umbrella() {
        let body = quote!(const MEMBER: __ec::Member = #own;);
        return impl_for(model, &quote!(__ec::Claimed), [], &body);
    }
    let body = quote! {
        const MEMBER: __ec::Member = __ec::Member {
            claims: &__ec::concat::<{ __ec::count(&__MEMBERS) }>(&__MEMBERS),
            size: __ec::size(&__MEMBERS),
        };
    };
    let claimed = impl_for(model, &quote!(__ec::Claimed), [], &body);
    let members = expand_members(model, &own);
    let checks = if sound { expand_checks(model) } else { TokenStream::new() };
    quote!(#claimed #members #checks)
}

fn expand_own(model: &Model) -> TokenStream {
    let (mut names, mut codes) = (Vec::new(), Vec::new());
    for entry in model.all_entries() {
        let aliases = entry.aliases.iter().map(|alias| &alias.text);
        let all = std::iter::once(&entry.name.text).chain(aliases);
        names.extend(all.map(|name| claim_of_str(name)));
        codes.push(match code_of(entry) {
            CodeValue::Int(code) => claim_of_int(code),
            CodeValue::Str(code) => claim_of_str(&code),
        });
    }
    let (names, codes) = (expand_claims(&names), expand_claims(&codes));
    quote!(__ec::Member { claims: &[__ec::Claims::own(#names, #codes)], size: 1 })
}

/// The enum with its own entries, then each category.
fn expand_members(model: &Model, own: &TokenStream) -> TokenStream {
    let members = model.categories().map(|category| {
        let inner = inner_type(category);
        let member = quote!(<#inner as __ec::Claimed>::MEMBER);
        if category.scoped { quote!(__ec::Member::scoped(#member)) } else { member }
    });
    let count = number(model.categories().count() + 1);
    quote!(const __MEMBERS: [__ec::Member; #count] = [#own, #(#members),*];)
}

fn expand_checks(model: &Model) -> TokenStream {
    let count = number(model.categories().count() + 1);
    let shared = model.shared.iter().map(|code| &code.value);
    let umbrella = &model.id;
    let catalogs = model.categories().map(inner_catalog);
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
            __ec::collisions::<
                #count,
                { __ec::slots(&__MEMBERS, __ec::Kind::Names) },
                { __ec::slots(&__MEMBERS, __ec::Kind::Codes) },
            >(&__MEMBERS, &[&__CATALOG, #(#catalogs),*], &[#(#shared),*]);
        #(#checks)*
    }
}
