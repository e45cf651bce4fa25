"""The words for codes in a people table, as a card centre writes them."""

SEX = {"1": "男", "2": "女"}
ID_TYPE = {"01": "居民身份证"}
# GB/T 3304-1991, 01–56.
ETHNIC = {
    f"{number:02d}": f"{name}族"
    for number, name in enumerate(
        [
            "汉",
            "蒙古",
            "回",
            "藏",
            "维吾尔",
            "苗",
            "彝",
            "壮",
            "布依",
            "朝鲜",
            "满",
            "侗",
            "瑶",
            "白",
            "土家",
            "哈尼",
            "哈萨克",
            "傣",
            "黎",
            "傈僳",
            "佤",
            "畲",
            "高山",
            "拉祜",
            "水",
            "东乡",
            "纳西",
            "景颇",
            "柯尔克孜",
            "土",
            "达斡尔",
            "仫佬",
            "羌",
            "布朗",
            "撒拉",
            "毛南",
            "仡佬",
            "锡伯",
            "阿昌",
            "普米",
            "塔吉克",
            "怒",
            "乌孜别克",
            "俄罗斯",
            "鄂温克",
            "德昂",
            "保安",
            "裕固",
            "京",
            "塔塔尔",
            "独龙",
            "鄂伦春",
            "赫哲",
            "门巴",
            "珞巴",
            "基诺",
        ],
        1,
    )
}


def code_of(words: dict[str, str], cell: str) -> str:
    """The code a cell stands for, be it a code or a word."""
    return next((code for code, word in words.items() if cell in (code, word)), cell)
