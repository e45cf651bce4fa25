//! Accepting pictures: real files of every kind that clerks and phones produce, made here.

mod odd_files;
mod pictures;
mod sizes;
