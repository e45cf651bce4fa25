//! One page of a document, whatever its kind.

use crate::accounts::AccountsNotice;
use crate::divider::Divider;
use crate::form::Form;
use crate::notice::NoticePage;
use crate::photo::Photo;
use crate::table::Table;
use crate::unlock_letter::UnlockLetter;

/// One page of a document. No `Debug`: there are people's data on every kind.
#[derive(Clone)]
pub enum Sheet {
    /// A person's confirmation form.
    Form(Box<Form>),
    /// The sheet before the forms of a department.
    Divider(Divider),
    /// A page of a table: a hand-in sheet, a list of people.
    Table(Table),
    /// A page of a notice.
    Notice(Box<NoticePage>),
    /// What a person with several accounts has to do.
    Accounts(Box<AccountsNotice>),
    /// What a unit asks the card centre for when a password was forgotten.
    UnlockLetter(Box<UnlockLetter>),
}

impl Sheet {
    /// The picture on it, if it is a kind that has one.
    pub fn photo(&self) -> Option<&Photo> {
        match self {
            Self::Form(form) => Some(&form.photo),
            Self::Divider(_)
            | Self::Table(_)
            | Self::Notice(_)
            | Self::Accounts(_)
            | Self::UnlockLetter(_) => None,
        }
    }
}

impl From<Form> for Sheet {
    fn from(form: Form) -> Self {
        Self::Form(Box::new(form))
    }
}

impl From<Divider> for Sheet {
    fn from(divider: Divider) -> Self {
        Self::Divider(divider)
    }
}

impl From<Table> for Sheet {
    fn from(table: Table) -> Self {
        Self::Table(table)
    }
}

impl From<NoticePage> for Sheet {
    fn from(page: NoticePage) -> Self {
        Self::Notice(Box::new(page))
    }
}

impl From<AccountsNotice> for Sheet {
    fn from(notice: AccountsNotice) -> Self {
        Self::Accounts(Box::new(notice))
    }
}

impl From<UnlockLetter> for Sheet {
    fn from(letter: UnlockLetter) -> Self {
        Self::UnlockLetter(Box::new(letter))
    }
}
