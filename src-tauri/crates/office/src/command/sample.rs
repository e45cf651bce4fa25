//! `sample`: a unit of invented people, complete with keys and package.

use super::{Outcome, keygen};
use crate::files;
use crate::issuing::{self, Issued, Order, Source};
use crate::office_file::OfficeFile;
use crate::report::{Progress, Refusal, Voice, file_name};
use crate::sample::{self, Mix, pictures, portrait::Weight};
use sicard_package::{Code, IssueKey, Unit};
use std::path::PathBuf;

/// Largest number of people in one package.
const MOST_PEOPLE: u32 = 200_000;

/// Arguments of `sample`.
#[derive(clap::Args)]
pub struct Args {
    /// 人数 Number of people
    #[arg(long, default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_PEOPLE)))]
    pub people: u32,
    /// 同一个数得到同样的人和照片 The same seed gives the same people and pictures
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// 新的或空的文件夹 A new or empty folder
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// 单位编号 Unit code
    #[arg(long, default_value = "1111011")]
    pub unit: String,
    /// 单位名称 Unit name
    #[arg(long, default_value = "大连示例机械有限公司")]
    pub unit_name: String,
    /// 沿用此文件夹中的 issue.key、open.key、office.pub Use the keys of this folder instead of new ones
    #[arg(long, value_name = "DIR")]
    pub keys: Option<PathBuf>,
    /// 有照片的比例 Share of people with a picture
    #[arg(long, default_value_t = 0.5, value_parser = share)]
    pub photos_share: f64,
    /// 待选号（蓝）的比例 Share with two open numbers
    #[arg(long, default_value_t = 0.15, value_parser = share)]
    pub blue_share: f64,
    /// 一人多号（红）的比例 Share with several accounts
    #[arg(long, default_value_t = 0.03, value_parser = share)]
    pub red_share: f64,
    /// 没有手机号码的比例 Share without mobile number
    #[arg(long, default_value_t = 0.3, value_parser = share)]
    pub no_mobile_share: f64,
    /// 姓名含生僻字的比例 Share with a rare character
    #[arg(long, default_value_t = 0.03, value_parser = share)]
    pub rare_share: f64,
    /// 姓名含“·”的比例 Share with · in the name
    #[arg(long, default_value_t = 0.02, value_parser = share)]
    pub dotted_share: f64,
    /// 港澳台及外国人的比例 Share from abroad
    #[arg(long, default_value_t = 0.02, value_parser = share)]
    pub abroad_share: f64,
    /// 数据自相矛盾的比例 Share with data that contradict themselves
    #[arg(long, default_value_t = 0.01, value_parser = share)]
    pub flawed_share: f64,
    /// 照片平均约多少 KiB（默认约 10） Average weight of the pictures, about 10 without
    #[arg(long, value_name = "KIB", value_parser = clap::value_parser!(u32).range(12..=90))]
    pub photo_kib: Option<u32>,
    /// 另写 pictures/：给没有照片的人，按证件号码命名 Also pictures/ for the people without one, named by ID number
    #[arg(long)]
    pub pictures_for_rest: bool,
}

fn share(text: &str) -> Result<f64, String> {
    let share: f64 = text.parse().map_err(|_| "0 … 1".to_owned())?;
    if (0.0..=1.0).contains(&share) {
        Ok(share)
    } else {
        Err("0 … 1".to_owned())
    }
}

/// Writes people.csv, photos/, keys, code.txt and the package, or nothing.
pub fn run(args: &Args, voice: Voice) -> Result<Outcome, Refusal> {
    files::must_be_empty(&args.out)?;
    let was_there = args.out.exists();
    let issued = make(args, voice).inspect_err(|_| {
        // Whatever is in there was made just now; the first error is the one to tell.
        for made in std::fs::read_dir(&args.out).into_iter().flatten().flatten() {
            let made = made.path();
            let _ = std::fs::remove_dir_all(&made).or_else(|_| std::fs::remove_file(&made));
        }
        if !was_there {
            let _ = std::fs::remove_dir(&args.out);
        }
    })?;
    let mut json = serde_json::to_value(&issued).unwrap_or_default();
    json["ok"] = true.into();
    json["findings"] = issued.findings.len().into();
    voice.result(&json, || {
        let mut lines = issued.lines(voice);
        lines.push(format!(
            "{} {}",
            voice.say("领取码在", "Code in"),
            file_name(&args.out.join("code.txt"))
        ));
        lines
    });
    Ok(Outcome::Clean)
}

fn make(args: &Args, voice: Voice) -> Result<Issued, Refusal> {
    std::fs::create_dir_all(&args.out).map_err(Refusal::io(&args.out))?;
    let people = sample::people(&mix(args), args.people as usize, args.seed);

    let table = args.out.join("people.csv");
    let bytes = sample::write_csv(&people).map_err(|error| Refusal::io(&table)(error.into()))?;
    std::fs::write(&table, bytes).map_err(Refusal::io(&table))?;

    let weight = args
        .photo_kib
        .map_or(Ok(Weight::PLAIN), |kib| Weight::about(kib, args.seed));
    let photos = args.out.join("photos");
    let weight = weight.map_err(Refusal::io(&photos))?;
    let drawn = people.iter().filter(|person| person.photo).count() as u64;
    let progress = Progress::of(voice.say("绘制照片", "drawing"), drawn);
    pictures::for_package(&photos, &people, args.seed, weight, &progress)?;
    drop(progress);
    if args.pictures_for_rest {
        let progress = Progress::of(
            voice.say("绘制其余照片", "drawing the rest"),
            people.len() as u64 - drawn,
        );
        pictures::for_the_rest(&args.out.join("pictures"), &people, args.seed, &progress)?;
    }

    issue(args, voice)
}

/// Issues the sample by the very same way as any other unit: from its table and folder.
fn issue(args: &Args, voice: Voice) -> Result<Issued, Refusal> {
    let in_out = |name: &str| args.out.join(name);
    match &args.keys {
        Some(folder) => {
            for name in ["issue.key", "open.key", "office.pub"] {
                let from = folder.join(name);
                let bytes = std::fs::read(&from).map_err(Refusal::io(&from))?;
                files::write_private(&in_out(name), &bytes)?;
            }
        }
        None => {
            keygen::make(&args.out, None)?;
        }
    }
    let code = Code::generate()?;
    files::write_private(
        &in_out("code.txt"),
        format!("{}\n", code.reveal().as_str()).as_bytes(),
    )?;
    let key_path = in_out("issue.key");
    let key = IssueKey::load(&key_path, None).map_err(Refusal::of(&key_path))?;
    let mut office = OfficeFile::dalian();
    // plainly artificial, as everything in a sample
    "0411-00000000".clone_into(&mut office.facts.phone);
    issuing::issue(
        Order {
            key: &key,
            code: &code,
            office,
            unit: Unit {
                code: args.unit.clone(),
                name: args.unit_name.clone(),
                agency: String::new(),
            },
            source: Source {
                people: &in_out("people.csv"),
                photos: Some(&in_out("photos")),
                categories: &[],
            },
            out: &in_out(&format!("{}.zip", args.unit)),
            slip: None,
        },
        voice,
    )
}

fn mix(args: &Args) -> Mix {
    Mix {
        red: args.red_share,
        blue: args.blue_share,
        photos: args.photos_share,
        no_mobile: args.no_mobile_share,
        rare: args.rare_share,
        dotted: args.dotted_share,
        abroad: args.abroad_share,
        flawed: args.flawed_share,
    }
}
