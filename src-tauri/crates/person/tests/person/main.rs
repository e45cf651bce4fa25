//! The crate through its public face, one module for each of its own.

mod code_list;
mod data_warning;
mod id_choice;
mod id_number;
mod mobile;
mod name_search;
mod state_table;
