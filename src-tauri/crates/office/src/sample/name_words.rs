//! What the invented names are put together from.

/// Surnames with how common they are, the compound ones among them.
#[rustfmt::skip]
pub const SURNAMES: [(&str, u32); 88] = [
    ("王", 72), ("李", 70), ("张", 66), ("刘", 53), ("陈", 40), ("杨", 31), ("赵", 25), ("孙", 22),
    ("周", 18), ("吴", 18), ("徐", 16), ("于", 16), ("马", 14), ("朱", 13), ("胡", 13), ("郭", 12),
    ("林", 12), ("何", 11), ("高", 11), ("宋", 10), ("梁", 9), ("郑", 9), ("罗", 8), ("韩", 8),
    ("唐", 8), ("姜", 8), ("曲", 7), ("冯", 7), ("董", 7), ("邹", 6), ("许", 6), ("曹", 6), ("丛", 6),
    ("迟", 5), ("吕", 5), ("苏", 5), ("丁", 5), ("任", 5), ("卢", 5), ("姚", 4), ("沈", 4), ("钟", 4),
    ("崔", 4), ("谭", 4), ("宫", 4), ("隋", 4), ("初", 3), ("鞠", 3), ("矫", 2), ("衣", 2), ("单", 2),
    ("仇", 2), ("解", 2), ("查", 2), ("曾", 3), ("区", 1), ("朴", 2), ("乐", 1), ("盖", 1), ("逄", 2),
    ("由", 1), ("战", 1), ("门", 1), ("滕", 2), ("臧", 2), ("栾", 2), ("尹", 2), ("邵", 2), ("葛", 2),
    ("温", 2), ("柳", 1), ("慕", 1), ("宿", 1), ("綦", 1), ("亓", 1), ("昝", 1), ("郗", 1), ("乜", 1),
    ("欧阳", 3), ("上官", 2), ("司马", 2), ("诸葛", 2), ("皇甫", 1), ("尉迟", 1), ("令狐", 1),
    ("东方", 1), ("呼延", 1), ("长孙", 1),
];

#[rustfmt::skip]
pub const MEN: &str = "伟强磊军洋勇杰涛超明刚平辉鹏健浩宇轩博文昊天志国建华海波江峰凯旭东亮飞龙斌新民德顺福庆春林宝山永利树成子涵一鸣泽睿航";
#[rustfmt::skip]
pub const WOMEN: &str = "芳娜秀英敏静丽艳娟霞燕玲桂兰红梅雪琳琴凤洁倩慧颖蕊婷欣怡佳雯思雨晓丹玉珍淑华春荣莉娇媛萍莹梦瑶诗语嘉宁可馨一诺";
#[rustfmt::skip]
pub const EITHER: &str = "文晓明春华玉世永志新家立长学德国宏嘉子思一安宁";

/// Characters that old fonts and old programs lose: Unicode extensions A to E.
#[rustfmt::skip]
pub const RARE: [char; 10] = [
    '\u{4DAE}', '\u{2CB4E}', '\u{2B5AF}', '\u{20BB7}', '\u{36C3}', '\u{2CC56}', '\u{2070E}',
    '\u{2B7C5}', '\u{3447}', '\u{2CBCE}',
];

#[rustfmt::skip]
pub const UYGHUR_MEN: [&str; 10] = [
    "艾尔肯", "吐尔逊", "买买提", "阿不都拉", "玉素甫", "库尔班", "依明", "艾合买提", "热合曼",
    "阿卜杜热西提",
];
#[rustfmt::skip]
pub const UYGHUR_WOMEN: [&str; 8] = [
    "古丽娜尔", "阿依古丽", "热依汗", "帕提古丽", "茹仙古丽", "阿米娜", "祖丽胡马尔", "米日古丽",
];
#[rustfmt::skip]
pub const KAZAKH_MEN: [&str; 6] = [
    "叶尔兰", "巴合提", "木拉提", "赛力克", "阿依丁", "努尔兰",
];
#[rustfmt::skip]
pub const KAZAKH_WOMEN: [&str; 5] = [
    "阿依努尔", "古丽江", "沙吾列", "巴合提古丽", "加娜尔",
];
#[rustfmt::skip]
pub const RUSSIAN_MEN: [&str; 4] = [
    "伊万", "尼古拉", "谢尔盖", "阿列克谢",
];
#[rustfmt::skip]
pub const RUSSIAN_WOMEN: [&str; 4] = [
    "尤莉娅", "娜塔莎", "叶列娜", "薇拉",
];
#[rustfmt::skip]
pub const RUSSIAN_FAMILIES: [&str; 4] = [
    "彼得洛维奇", "伊万诺维奇", "瓦西里耶夫", "库兹涅佐夫",
];
#[rustfmt::skip]
pub const TIBETAN_FIRST: [&str; 8] = [
    "扎西", "多吉", "次仁", "旦增", "格桑", "洛桑", "白玛", "索朗",
];
#[rustfmt::skip]
pub const TIBETAN_MEN: [&str; 6] = [
    "顿珠", "平措", "旺堆", "罗布", "坚赞", "多布杰",
];
#[rustfmt::skip]
pub const TIBETAN_WOMEN: [&str; 6] = [
    "卓玛", "央金", "拉姆", "曲珍", "德吉", "梅朵",
];
#[rustfmt::skip]
pub const MONGOL_MEN: [&str; 7] = [
    "巴特尔", "苏和", "那日苏", "朝鲁", "额尔敦", "布和", "哈斯",
];
#[rustfmt::skip]
pub const MONGOL_WOMEN: [&str; 7] = [
    "其其格", "乌兰", "萨日娜", "娜仁", "托娅", "乌云", "高娃",
];
#[rustfmt::skip]
pub const KOREAN: [(&str, u32); 8] = [
    ("金", 8), ("朴", 6), ("崔", 4), ("郑", 3), ("姜", 2), ("全", 2), ("许", 1), ("玄", 1),
];
#[rustfmt::skip]
pub const MANCHU: [(&str, u32); 9] = [
    ("佟", 3), ("关", 5), ("那", 3), ("赫", 2), ("富", 2), ("舒", 1), ("完颜", 1), ("索", 1), ("图", 1),
];
#[rustfmt::skip]
pub const ABROAD_FAMILIES: [&str; 10] = [
    "NOVAKOV", "LINDQVIST", "SATO", "KIM", "MULLER", "TANAKA", "OKAFOR", "HORVAT", "ROSSI", "NGUYEN",
];
#[rustfmt::skip]
pub const ABROAD_MEN: [&str; 5] = [
    "PAVEL", "HARUKI", "MINJUN", "CHIDI", "MARCO",
];
#[rustfmt::skip]
pub const ABROAD_WOMEN: [&str; 5] = [
    "ANNA", "KLARA", "AYUMI", "ELENA", "LINH",
];

/// Ethnic groups (GB/T 3304) whose names are written with a dot between given name and father's or family name.
#[rustfmt::skip]
pub const DOTTED_GROUPS: [(&str, u32); 4] = [
    ("05", 6), ("17", 3), ("29", 1), ("44", 1),
];
