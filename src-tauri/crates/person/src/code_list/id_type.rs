use super::list::{Entry, code_list};

const TYPES: [Entry; 17] = [
    Entry::new(
        "01",
        "居民身份证（户口簿）",
        "Resident ID card (household register)",
        &[
            "居民身份证",
            "身份证",
            "二代身份证",
            "第二代居民身份证",
            "户口簿",
            "户口本",
        ],
    ),
    Entry::new(
        "02",
        "中国人民解放军军官证",
        "PLA officer's card",
        &["军官证", "解放军军官证"],
    ),
    Entry::new(
        "03",
        "中国人民武装警察警官证",
        "Armed police officer's card",
        &["警官证", "武警警官证"],
    ),
    Entry::new(
        "04",
        "香港特区护照/港澳居民来往内地通行证",
        "Hong Kong passport / mainland travel permit",
        &["香港特区护照", "香港居民来往内地通行证"],
    ),
    Entry::new(
        "05",
        "澳门特区护照/港澳居民来往内地通行证",
        "Macao passport / mainland travel permit",
        &["澳门特区护照", "澳门居民来往内地通行证"],
    ),
    Entry::new(
        "06",
        "台湾居民来往大陆通行证",
        "Taiwan resident's mainland travel permit",
        &["台胞证"],
    ),
    Entry::new(
        "07",
        "外国人永久居留证",
        "Foreigner's permanent residence card",
        &["外国人永久居留身份证"],
    ),
    Entry::new(
        "08",
        "外国人护照",
        "Foreign passport",
        &["外国护照", "护照"],
    ),
    Entry::new("09", "残疾人证", "Disability card", &[]),
    Entry::new(
        "10",
        "军烈属证明",
        "Certificate of a serviceman's or martyr's family",
        &[],
    ),
    Entry::new("11", "外国人就业证", "Foreigner's work permit", &[]),
    Entry::new("12", "外国专家证", "Foreign expert's card", &[]),
    Entry::new(
        "13",
        "外国人常驻记者证",
        "Resident foreign correspondent's card",
        &[],
    ),
    Entry::new(
        "14",
        "台港澳人员就业证",
        "Work permit for residents of Taiwan, Hong Kong and Macao",
        &["港澳台人员就业证"],
    ),
    Entry::new(
        "15",
        "回国（来华）定居专家证",
        "Card of an expert settled in China",
        &[],
    ),
    Entry::new("90", "社会保障卡", "Social security card", &["社保卡"]),
    Entry::new(
        "99",
        "其他身份证件",
        "Other identity document",
        &["其他", "其它", "其他证件"],
    ),
];

code_list! {
    /// Type of the identity document, 证件类型: data item AAC058 of the social insurance code lists
    /// (社会保险管理信息系统指标体系). 港澳居民来往内地通行证 alone is not understood: it stands under 04 and under 05.
    IdType, "AAC058", TYPES
}

impl IdType {
    /// 01 居民身份证（户口簿）, the only type whose numbers follow GB 11643.
    pub const RESIDENT: Self = Self(0);
}
