//! What is known of a person, without files, store or window.
//!
//! - [`code_list`]: sex, ethnic group and ID type, between code and word.
//! - [`id_number`], [`mobile`]: what a number says by its own rules; [`data_warning`] compares it with the other data.
//! - [`id_choice`]: which of the offered ID numbers may be chosen.
//! - [`facts`] → [`state`] → [`step`], [`colour`], [`confirm`]: the one table that every screen and every report shows.
//! - [`name_search`]: one search box for names, pinyin initials and numbers.
//! - [`private_use`]: rare characters of old files.

pub mod code_list;
pub mod colour;
pub mod confirm;
pub mod data_warning;
pub mod facts;
pub mod id_choice;
pub mod id_number;
pub mod mobile;
pub mod name_search;
pub mod private_use;
pub mod state;
pub mod step;
mod text;

pub use code_list::{CodeWord, Ethnic, IdType, Sex, UnknownCode};
pub use colour::Colour;
pub use confirm::{ConfirmCheck, ConfirmObstacle, ConfirmWarning, check_confirm};
pub use data_warning::{DataWarning, NumberWarning, warnings_of};
pub use facts::{PersonFacts, Print};
pub use id_choice::{ChoiceRefusal, IdChoiceRule, OfferedChoice, offered_choices};
pub use mobile::{Mobile, MobileError};
pub use name_search::{Initials, Query, SearchKey, fold_name};
pub use private_use::without_private_use;
pub use state::PersonState;
pub use step::Step;
