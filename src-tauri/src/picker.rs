//! What the clerk is asked to choose, in the language of the window.

use std::path::{Path, PathBuf};

use sicard_core::view::{Language, Settings};

/// Something to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// A data package.
    Package,
    /// A picture of a person.
    Photo,
    /// A folder to export to.
    Folder,
    /// A place for the work folder.
    WorkFolder,
    /// A folder with pictures of many people.
    PhotoFolder,
    /// Pictures of many people.
    Photos,
    /// A ZIP with pictures of many people.
    PhotoZip,
    /// A table of people.
    Table,
    /// A backup.
    Backup,
}

/// A chooser of the computer.
#[derive(Debug)]
pub struct Picker {
    /// Its title.
    pub title: &'static str,
    /// Which files it shows; `None`: it chooses a folder.
    pub files: Option<FileKind>,
    /// More than one may be chosen.
    pub many: bool,
    /// Where it starts; `None`: where the computer wants.
    pub start: Option<PathBuf>,
}

/// A kind of files.
#[derive(Debug)]
pub struct FileKind {
    /// As people call it.
    pub name: &'static str,
    /// How their names end, without the dot.
    pub endings: Vec<&'static str>,
}

const BACKUPS: [&str; 1] = [sicard_core::backup::ENDING];
const ZIPS: [&str; 1] = ["zip"];
const PICTURES: [&str; 9] = [
    "jpg", "jpeg", "png", "bmp", "webp", "tif", "tiff", "heic", "heif",
];
const TABLES: [&str; 5] = ["xlsx", "xls", "csv", "txt", "tsv"];
/// GTK tells `.JPG` from `.jpg`; the other choosers do not.
const ZIPS_IN_CAPITALS: [&str; 1] = ["ZIP"];
const TABLES_IN_CAPITALS: [&str; 5] = ["XLSX", "XLS", "CSV", "TXT", "TSV"];
const PICTURES_IN_CAPITALS: [&str; 9] = [
    "JPG", "JPEG", "PNG", "BMP", "WEBP", "TIF", "TIFF", "HEIC", "HEIF",
];

impl Picker {
    /// For what is wanted. `chinese`: in Chinese, else in English.
    pub fn of(wanted: Wanted, chinese: bool, start: Option<&Path>) -> Self {
        let say = |zh, en| if chinese { zh } else { en };
        let kind = |name, small: &[&'static str], capitals: &[&'static str]| {
            let capitals = if cfg!(target_os = "linux") {
                capitals
            } else {
                &[]
            };
            let endings = [small, capitals].concat();
            Some(FileKind { name, endings })
        };
        let (title, files) = match wanted {
            Wanted::Package => (
                say("选择数据包", "Choose the data package"),
                kind(say("数据包", "Data packages"), &ZIPS, &ZIPS_IN_CAPITALS),
            ),
            Wanted::Photo => (
                say("选择照片", "Choose a photo"),
                kind(say("照片", "Photos"), &PICTURES, &PICTURES_IN_CAPITALS),
            ),
            Wanted::Photos => (
                say("选择照片（可多选）", "Choose photos (several at once)"),
                kind(say("照片", "Photos"), &PICTURES, &PICTURES_IN_CAPITALS),
            ),
            Wanted::PhotoZip => (
                say(
                    "选择装有照片的 ZIP 文件",
                    "Choose the ZIP file with the photos",
                ),
                kind(say("ZIP 压缩文件", "ZIP files"), &ZIPS, &ZIPS_IN_CAPITALS),
            ),
            Wanted::Table => (
                say("选择表格", "Choose a table"),
                kind(say("表格", "Tables"), &TABLES, &TABLES_IN_CAPITALS),
            ),
            Wanted::Backup => (
                say("选择备份文件", "Choose the backup"),
                kind(say("备份文件", "Backups"), &BACKUPS, &[]),
            ),
            Wanted::PhotoFolder => (
                say("选择照片所在的文件夹", "Choose the folder with the photos"),
                None,
            ),
            Wanted::Folder => (say("选择文件夹", "Choose a folder"), None),
            Wanted::WorkFolder => (say("选择数据存放的位置", "Choose where the data lie"), None),
        };
        Self {
            title,
            files,
            many: wanted == Wanted::Photos,
            start: start.map(Path::to_owned),
        }
    }
}

/// Whether the window speaks Chinese: English is only for who has set it, here or on the computer.
pub fn speaks_chinese(settings: &Settings, locale: Option<&str>) -> bool {
    match settings.language {
        Language::ZhCn => true,
        Language::En => false,
        Language::System => !locale.is_some_and(|locale| locale.starts_with("en")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_chooser_has_its_title_in_both_languages() {
        let titles = |chinese| {
            [Wanted::Package, Wanted::Photo, Wanted::Folder]
                .map(|wanted| Picker::of(wanted, chinese, None).title)
        };
        assert_eq!(titles(true), ["选择数据包", "选择照片", "选择文件夹"]);
        assert_eq!(
            titles(false),
            [
                "Choose the data package",
                "Choose a photo",
                "Choose a folder"
            ]
        );
    }

    #[test]
    fn pictures_of_every_format_that_can_be_read_are_shown_and_folders_have_no_kind() {
        let photo = Picker::of(Wanted::Photo, true, None).files.unwrap();
        assert!(PICTURES.iter().all(|ending| photo.endings.contains(ending)));
        assert!(Picker::of(Wanted::Folder, true, None).files.is_none());
    }

    #[test]
    fn the_window_speaks_english_only_to_those_who_set_it() {
        let speaks = |language, locale| {
            let settings = Settings {
                language,
                ..Settings::default()
            };
            speaks_chinese(&settings, locale)
        };
        assert!(speaks(Language::System, None));
        assert!(speaks(Language::System, Some("zh_CN.UTF-8")));
        assert!(!speaks(Language::System, Some("en_GB.UTF-8")));
        assert!(speaks(Language::ZhCn, Some("en_GB.UTF-8")));
        assert!(!speaks(Language::En, Some("zh_CN.UTF-8")));
    }
}
