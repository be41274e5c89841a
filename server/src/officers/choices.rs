//! What a form offers: councils, what a role may be over, roles. Only what the officer could choose.

use super::start::over_name;
use super::{Form, Wrong};
use crate::site::Site;
use crate::words::Words;
use gazetteer::Authority;
use publish::{Actor, Over, Permission, PublishError, Role};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, Message, london_date};

/// One entry of a list to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What is shown.
    pub name: String,
    /// Whether it is chosen already.
    pub chosen: bool,
}

/// Returns the councils the actor may do that for, by name. Who may for every council is offered those there are, and of
/// those abolished the ones that somebody still has to do with.
///
/// # Errors
/// When the record cannot be read.
pub async fn councils(
    site: &Site,
    actor: &Actor,
    permission: Permission,
    chosen: &str,
) -> Result<Vec<Choice>, PublishError> {
    let now = site.clock.now();
    let today = london_date(now);
    let past = |authority: &Authority| authority.until.filter(|until| *until < today);
    let codes = match actor.authorities(permission) {
        Some(codes) => codes,
        None => {
            let mut codes = site.publisher.authorities_in_use(now).await?;
            let current = site.gazetteer.authorities().iter().filter(|authority| past(authority).is_none());
            codes.extend(current.map(|authority| authority.code.clone()));
            codes
        }
    };
    let choice = |code: AuthorityCode| {
        let name = site.authority_name(&code);
        let name = match site.gazetteer.by_code(&code).and_then(past) {
            Some(until) => {
                let past = Message::new("desk_council_past").with("council", name);
                site.words.say(&past.with("day", site.words.day(until)))
            }
            None => name,
        };
        Choice { name, chosen: code.as_str() == chosen, value: code.to_string() }
    };
    let mut choices: Vec<Choice> = codes.into_iter().map(choice).collect();
    choices.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(choices)
}

/// Returns what the actor may grant some role over: everything first, then partnerships, then councils.
///
/// # Errors
/// When the record cannot be read.
pub async fn overs(site: &Site, actor: &Actor, chosen: &str) -> Result<Vec<Choice>, PublishError> {
    let partnerships = site.publisher.partnerships().await?.into_keys().map(Over::Partnership);
    let wide = std::iter::once(Over::Everything).chain(partnerships);
    let wide = wide.filter(|over| actor.may_grant(Role::Viewer, over));
    let mut choices: Vec<Choice> = wide
        .map(|over| {
            let value = over_value(&over);
            Choice { name: over_name(site, &over), chosen: value == chosen, value }
        })
        .collect();
    choices.extend(councils(site, actor, Permission::ManageOfficers, chosen).await?);
    Ok(asking(site, choices))
}

/// Returns choices with nothing chosen at first, where there is anything to choose: the first of many is nobody's wish.
pub fn asking(site: &Site, mut choices: Vec<Choice>) -> Vec<Choice> {
    if choices.len() > 1 && !choices.iter().any(|choice| choice.chosen) {
        choices
            .insert(0, Choice { value: String::new(), name: site.words.t("officers_choose"), chosen: true });
    }
    choices
}

/// Returns the roles the actor may grant over anything.
pub fn roles(site: &Site, actor: &Actor, chosen: &str) -> Vec<Choice> {
    let everywhere = actor.may_everywhere(Permission::Platform);
    let offered = Role::ALL.iter().filter(|role| everywhere || **role != Role::PlatformAdmin);
    let choice = |role: &Role| Choice {
        name: site.words.of_code(&format!("role_{role}")),
        chosen: role.as_str() == chosen,
        value: role.as_str().to_owned(),
    };
    offered.map(choice).collect()
}

/// Returns the role a form gives and what it is over, or what is missing.
pub fn granted(w: &Words, form: &Form) -> Result<(Role, Over), Vec<Wrong>> {
    match (Role::parse(form.get("role")), parse_over(form.get("over"))) {
        (Some(role), Some(over)) => Ok((role, over)),
        (role, over) => {
            let missing = [
                ("role", "officers_no_role_chosen", role.is_none()),
                ("over", "officers_no_over", over.is_none()),
            ];
            let missing = missing.into_iter().filter(|(.., missing)| *missing);
            Err(missing.map(|(field, code, _)| Wrong { field, why: w.t(code) }).collect())
        }
    }
}

/// How a form writes what a role is over: `everything`, `partnership:NAME`, or a council's code.
pub fn over_value(over: &Over) -> String {
    match over {
        Over::Everything => "everything".to_owned(),
        Over::Partnership(name) => format!("partnership:{name}"),
        Over::Authority(code) => code.to_string(),
    }
}

/// Returns what a form says a role is over.
pub fn parse_over(text: &str) -> Option<Over> {
    match (text, text.strip_prefix("partnership:")) {
        ("everything", _) => Some(Over::Everything),
        (_, Some(name)) => Some(Over::Partnership(name.to_owned())),
        (code, None) => AuthorityCode::parse(code).ok().map(Over::Authority),
    }
}

/// Returns names of officers the actor may see, by how the audit writes them.
///
/// # Errors
/// When the record cannot be read.
pub async fn names(site: &Site, actor: &Actor) -> Result<BTreeMap<String, String>, PublishError> {
    let officers = match site.publisher.officers(actor).await {
        Err(PublishError::NotAllowed { .. }) => Vec::new(),
        officers => officers?,
    };
    Ok(officers.into_iter().map(|officer| (format!("officer/{}", officer.id), officer.name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_role_is_over_survives_a_form() {
        let lambeth = Over::Authority(AuthorityCode::parse("E09000022").unwrap());
        for over in [Over::Everything, lambeth, Over::Partnership("South: all of it".into())] {
            assert_eq!(parse_over(&over_value(&over)), Some(over));
        }
        assert_eq!(parse_over("nowhere"), None);
    }
}
