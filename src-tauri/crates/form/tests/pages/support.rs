//! Invented people, drawn photos, and the tools that look at what came out.

use image::GrayImage;
use sicard_form::pdf::{self, About};
use sicard_form::{
    Column, ColumnAlign, Divider, Form, FormCode, Numbers, PageMark, Photo, Sheet, Table,
};
use sicard_person::IdChoiceRule;
use std::path::PathBuf;
use std::process::Command;
use tempfile::TempDir;

/// A photo of the true size in pixels; `seed` makes it another one.
pub fn photo(seed: usize) -> Photo {
    Photo::new(jpeg(358, 441, seed)).unwrap()
}

/// A JPEG of any size: a head before a wall, so that turned or mirrored would be seen.
pub fn jpeg(width: u16, height: u16, seed: usize) -> Vec<u8> {
    let pixel = |x: u16, y: u16| {
        let (x, y) = (
            f32::from(x) / f32::from(width) - 0.5,
            f32::from(y) / f32::from(height) - 0.45,
        );
        let head = x * x * 1.6 + y * y < 0.075;
        let body = y > 0.3 - x * x * 0.5 && y > 0.2;
        match (head, body) {
            (true, _) => [226, 190, (150 + seed % 60) as u8],
            (_, true) => [40 + (seed % 90) as u8, 60, 110],
            _ => [236, 240, 245],
        }
    };
    let pixels: Vec<u8> = (0..height)
        .flat_map(|y| (0..width).flat_map(move |x| pixel(x, y)))
        .collect();
    let mut bytes = Vec::new();
    jpeg_encoder::Encoder::new(&mut bytes, 85)
        .encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb)
        .unwrap();
    bytes
}

/// Somebody with two numbers to choose from and a photo of their own.
pub fn form(index: usize) -> Form {
    Form {
        photo: photo(index),
        ..form_of(index)
    }
}

/// The same with a photo of one pixel.
pub fn form_of(index: usize) -> Form {
    Form {
        title: "大连市社会保障卡个人基本信息确认表".to_owned(),
        unit_code: "1111011".to_owned(),
        unit_name: "样例机械制造有限公司".to_owned(),
        filing: None,
        name: format!("样例{}", ["甲", "乙", "丙", "丁"][index % 4]),
        personal_no: format!("{}", 2_102_000_001 + index),
        sex: "男".to_owned(),
        ethnic: "汉族".to_owned(),
        birth_date: "1975-03-05".to_owned(),
        id_type: "居民身份证".to_owned(),
        numbers: numbers(IdChoiceRule::FifteenOrEighteen),
        mobile: Some(format!("1990000{index:04}")),
        photo: Photo::new(jpeg(1, 1, 1)).unwrap(),
        code: FormCode::new(&format!("4827193{index:05}")),
        mark: PageMark {
            number: index + 1,
            of: 12,
        },
    }
}

/// Two numbers to choose from, by this rule.
pub fn numbers(rule: IdChoiceRule) -> Numbers {
    let both = ["210299197503052114", "210299750305211"].map(str::to_owned);
    Numbers::of_roster(&both, false, rule, "01")
}

/// The sheet before the forms of a department.
pub fn divider(department: &str) -> Divider {
    Divider {
        unit_code: "1111011".to_owned(),
        unit_name: "样例机械制造有限公司".to_owned(),
        department: department.to_owned(),
        forms: 38,
        first: Some(("样例甲".to_owned(), 2)),
        last: Some(("样例丁".to_owned(), 39)),
        notes: vec![
            "签好的确认表和证件复印件，请按本页后面的顺序放好，交回人力资源部。".to_owned(),
            "不在本部门的人，请在其确认表上注明现在的部门，一并交回。".to_owned(),
        ],
        mark: PageMark { number: 1, of: 120 },
    }
}

/// A whole hand-in sheet of so many people.
pub fn hand_in(people: usize) -> Table {
    let pair = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    let column = |title: &str, width, align| Column {
        title: title.to_owned(),
        width,
        align,
    };
    let row = |index: usize| {
        let name = format!("样例{}", ["甲", "乙", "丙", "丁"][index % 4]);
        let sides = ["双面", "单面"][index % 2];
        let cells = [
            &format!("{}", index + 1),
            &name,
            &format!("{}", 2_102_000_001 + index),
            "210299197503052114",
            sides,
            "",
        ];
        cells.map(str::to_owned).to_vec()
    };
    Table {
        title: "社会保障卡报盘数据交接单".to_owned(),
        unit_code: "1111011".to_owned(),
        unit_name: "样例机械制造有限公司".to_owned(),
        facts: vec![
            pair("数据文件", "1111011out_1.zip"),
            pair("导出时间", "2026年3月5日 14:20"),
            pair("联系人", "样例戊"),
            pair("联系电话", "0411-00000000"),
            pair("报送地点", "样例市样例路1号样例大楼一层社会保障卡服务中心"),
        ],
        figures: vec![
            pair("确认表", &format!("{people} 份")),
            pair("证件复印件", &format!("{people} 份")),
            pair("其中双面复印", &format!("{} 份", people.div_ceil(2))),
        ],
        columns: vec![
            column("序号", 14.0, ColumnAlign::Right),
            column("姓名", 40.0, ColumnAlign::Left),
            column("个人编号", 32.0, ColumnAlign::Left),
            column("证件号码", 48.0, ColumnAlign::Left),
            column("复印件", 20.0, ColumnAlign::Centre),
            column("核对", 16.0, ColumnAlign::Box),
        ],
        rows: (0..people).map(row).collect(),
        notes: [
            "纸质材料按本单的顺序排列：每人先放确认表，后放证件复印件，不用装订。",
            "第一代身份证复印一面，第二代身份证复印正反两面，均用 A4 纸。",
        ]
        .map(str::to_owned)
        .to_vec(),
        signatures: ["单位经办人（签字）", "接收人（签字）", "日期"]
            .map(str::to_owned)
            .to_vec(),
        mark: PageMark { number: 1, of: 1 },
    }
}

/// Runs a tool and gives what it prints.
pub fn tool(name: &str, args: &[&str]) -> String {
    let output = Command::new(name)
        .args(args)
        .output()
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {told}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A folder for one test.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// Names of what is in it, sorted.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    /// These forms as `forms.pdf`.
    pub fn pdf(&self, forms: &[Form]) -> String {
        self.pdf_of(&sheets(forms))
    }

    /// These sheets as `forms.pdf`.
    pub fn pdf_of(&self, sheets: &[Sheet]) -> String {
        std::fs::write(self.path("forms.pdf"), document(sheets)).unwrap();
        self.text("forms.pdf")
    }

    /// Page `number` of a PDF as a picture.
    pub fn raster(&self, pdf: &str, number: usize, dpi: u32) -> GrayImage {
        let (number, dpi) = (number.to_string(), dpi.to_string());
        let out = self.text("page");
        tool(
            "pdftoppm",
            &[
                "-r",
                &dpi,
                "-f",
                &number,
                "-singlefile",
                "-gray",
                "-png",
                pdf,
                &out,
            ],
        );
        image::open(self.path("page.png")).unwrap().into_luma8()
    }
}

/// What the documents of the tests say of themselves.
pub fn about() -> About {
    About {
        title: "确认表 1111011".to_owned(),
        author: "样例机械制造有限公司".to_owned(),
    }
}

/// Forms as sheets.
pub fn sheets(forms: &[Form]) -> Vec<Sheet> {
    forms.iter().cloned().map(Sheet::from).collect()
}

/// These sheets as one document.
pub fn document(sheets: &[Sheet]) -> Vec<u8> {
    let mut out = Vec::new();
    pdf::document(sheets, 0..sheets.len(), &about(), &mut out, &|| true).unwrap();
    out
}

/// The text of a PDF as a reader copies it.
pub fn text_of(pdf: &str) -> String {
    tool("pdftotext", &["-layout", "-enc", "UTF-8", pdf, "-"])
}
