//! Reading and writing pictures: real files of every kind that clerks, phones and scanners produce, and hostile ones.

mod colours;
mod damaged;
mod files;
mod heic;
mod hostile;
mod kinds;
mod pictures;
mod scale;
mod writing;
