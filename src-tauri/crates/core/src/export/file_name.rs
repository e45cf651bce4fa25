//! Names of return files: `<单位编号>out_<n>.zip`.

use std::fs;
use std::io;
use std::path::Path;

/// No unit comes to a larger number. One in a name that somebody made up says nothing, and `n + 1` is always a number.
pub const LARGEST_N: u32 = 999_999;

/// The name of batch `n`.
pub fn file_name(unit_code: &str, n: u32) -> String {
    format!("{unit_code}out_{n}.zip")
}

/// The name under which a batch is written before it is whole.
pub fn part_name(file_name: &str, package_id: &str) -> String {
    format!("{file_name}.{package_id}.part")
}

/// The largest n among the unit's files in a folder; 0 for none. One under its temporary name has given no number away. Case is ignored because Windows does.
///
/// # Errors
/// Where the folder cannot be read.
pub fn largest_in_folder(folder: &Path, unit_code: &str) -> io::Result<u32> {
    let mut largest = 0;
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let n = name.to_str().and_then(|name| number_in(name, unit_code));
        largest = largest.max(n.unwrap_or(0));
    }
    Ok(largest)
}

fn number_in(name: &str, unit_code: &str) -> Option<u32> {
    let name = name.to_ascii_lowercase();
    let rest = name
        .strip_prefix(&unit_code.to_ascii_lowercase())?
        .strip_prefix("out_")?;
    let (digits, ending) = rest.split_at(rest.find('.')?);
    (ending == ".zip").then_some(())?;
    digits.parse().ok().filter(|n| *n <= LARGEST_N)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_the_one_of_the_tutorial() {
        assert_eq!(file_name("1111011", 1), "1111011out_1.zip");
    }

    #[test]
    fn numbers_are_found_in_whole_files_of_the_unit_only() {
        for (name, expected) in [
            ("1111011out_3.zip", Some(3)),
            ("1111011OUT_12.ZIP", Some(12)),
            ("1111011out_7.zip.0192f0c1.part", None),
            ("1111011out_3 (1).zip", None),
            ("1111011out_.zip", None),
            ("1111011out_999999.zip", Some(999_999)),
            ("1111011out_1000000.zip", None),
            ("1111011out_4294967295.zip", None),
            ("1111011out_99999999999.zip", None),
            ("11110112out_3.zip", None),
            ("1111011.zip", None),
            ("单位out_3.zip", None),
        ] {
            assert_eq!(number_in(name, "1111011"), expected, "{name}");
        }
    }
}
