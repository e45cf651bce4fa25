//! The 参保账户 column.

use sicard_package::Account;
use sicard_table::narrow;

/// Reads `agency:number`, several separated by `;` (also full-width); `None` if an agency or a number is missing.
pub fn parse(text: &str) -> Option<Vec<Account>> {
    let text = narrow(text);
    let account = |part: &str| {
        let (agency, personal_no) = part.rsplit_once(':')?;
        let (agency, personal_no) = (agency.trim(), personal_no.trim());
        (!agency.is_empty() && super::row::is_personal_no(personal_no)).then(|| Account {
            agency: agency.to_owned(),
            personal_no: personal_no.to_owned(),
        })
    };
    text.split(';')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(account)
        .collect()
}

/// The same the other way round.
pub fn format<'a>(accounts: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let parts: Vec<String> = accounts
        .into_iter()
        .map(|(agency, number)| format!("{agency}:{number}"))
        .collect();
    parts.join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounts_are_read_in_both_widths() {
        let read = parse("中山区：2102000001； 西岗区:A-7 ;").expect("readable");
        let pairs: Vec<_> = read
            .iter()
            .map(|account| (account.agency.as_str(), account.personal_no.as_str()))
            .collect();
        assert_eq!(pairs, [("中山区", "2102000001"), ("西岗区", "A-7")]);
        assert!(parse("").expect("no account is fine").is_empty());
    }

    #[test]
    fn an_account_without_agency_or_number_is_refused() {
        assert!(parse("2102000001").is_none());
        assert!(parse("中山区:").is_none());
        assert!(parse(":1").is_none());
    }
}
