//! Writes what each door begins from into a folder: `seeds FOLDER` makes FOLDER/<door>/<n>. For scripts/fuzz.sh.

use std::fs;
use std::io::Error;
use std::path::Path;

use sicard_hostile::DOORS;

fn main() -> Result<(), Error> {
    let folder = std::env::args()
        .nth(1)
        .ok_or_else(|| Error::other("seeds FOLDER"))?;
    for door in DOORS {
        let folder = Path::new(&folder).join(door.name);
        fs::create_dir_all(&folder)?;
        for (n, seed) in door.inputs().iter().enumerate() {
            fs::write(folder.join(format!("seed-{n}")), seed)?;
        }
    }
    Ok(())
}
