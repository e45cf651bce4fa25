//! A deed as a sentence, by the words of the page.

use serde_json::Value;

use crate::report::word;
use crate::view::{ChoiceGround, Deed, DeedWords, NumberChoice, TableField};

/// The sentence of a deed that touched so many people. `{field}` of its words gives way to the deed's field, `{people}` where it has none of this
/// name to how many it touched.
pub fn sentence(deed: Option<&Deed>, people: u32, words: &DeedWords) -> String {
    let Some(Value::Object(mut fields)) = deed.and_then(|deed| serde_json::to_value(deed).ok())
    else {
        return words.unknown.clone();
    };
    let kind = fields.remove("kind").unwrap_or_default();
    let template = words.kinds.get(kind.as_str().unwrap_or_default());
    let Some(mut sentence) = template.cloned() else {
        return words.unknown.clone();
    };
    let ground = fields.remove("ground").unwrap_or_default();
    let ground = serde_json::from_value(ground)
        .ok()
        .map(|ground: ChoiceGround| word(&words.grounds, ground));
    let mut flags = ground.unwrap_or_default().to_owned();
    for (name, value) in &fields {
        match value {
            Value::Bool(true) => flags += words.flags.get(name).map_or("", String::as_str),
            Value::Bool(false) => {}
            value => sentence = sentence.replace(&format!("{{{name}}}"), &said(value, words)),
        }
    }
    sentence.replace("{people}", &people.to_string()) + &flags
}

fn said(value: &Value, words: &DeedWords) -> String {
    match value {
        Value::Null => words.unanswered.clone(),
        Value::String(text) => text.clone(),
        Value::Array(fields) => {
            let fields = fields.iter().filter_map(|field| {
                let field: TableField = serde_json::from_value(field.clone()).ok()?;
                Some(word(&words.fields, field))
            });
            fields.collect::<Vec<_>>().join(" / ")
        }
        Value::Object(_) => match serde_json::from_value(value.clone()) {
            Ok(NumberChoice::Offered { index }) => {
                words.offered.replace("{index}", &index.to_string())
            }
            Ok(NumberChoice::Neither) => words.neither.clone(),
            Err(_) => String::new(),
        },
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> DeedWords {
        let pairs = |pairs: &[(&str, &str)]| {
            let pairs = pairs.iter();
            pairs
                .map(|(key, word)| ((*key).to_owned(), (*word).to_owned()))
                .collect()
        };
        DeedWords {
            kinds: pairs(&[
                ("confirmed", "确认 {people} 人"),
                (
                    "package-imported",
                    "导入 {people} 人的数据包，新增 {added} 人",
                ),
                ("number-chosen", "{before} → {after}"),
                ("details-changed", "修改{fields}"),
            ]),
            grounds: [(ChoiceGround::SignedForm, "（签字）".to_owned())].into(),
            flags: pairs(&[("older", "（旧包）"), ("otherSigner", "（换机构）")]),
            fields: [
                (TableField::Mobile, "手机号码".to_owned()),
                (TableField::Remark, "备注".to_owned()),
            ]
            .into(),
            offered: "号码 {index}".to_owned(),
            neither: "都不符".to_owned(),
            unanswered: "未选".to_owned(),
            unknown: "？".to_owned(),
        }
    }

    #[test]
    fn a_sentence_has_the_fields_of_its_deed() {
        let imported = Deed::PackageImported {
            package_id: "a".to_owned(),
            people: 200,
            added: 3,
            updated: 0,
            missing: 0,
            kept_newer: 0,
            confirmations_taken_back: 0,
            older: true,
            other_signer: false,
        };
        let said = |deed: &Deed, people| sentence(Some(deed), people, &words());
        assert_eq!(said(&imported, 3), "导入 200 人的数据包，新增 3 人（旧包）");
        assert_eq!(said(&Deed::Confirmed { warned: 0 }, 12), "确认 12 人");
        let chosen = |ground| Deed::NumberChosen {
            before: None,
            after: Some(NumberChoice::Offered { index: 2 }),
            ground,
        };
        assert_eq!(said(&chosen(None), 1), "未选 → 号码 2");
        let signed = chosen(Some(ChoiceGround::SignedForm));
        assert_eq!(said(&signed, 1), "未选 → 号码 2（签字）");
        let fields = vec![TableField::Mobile, TableField::Remark];
        assert_eq!(
            said(&Deed::DetailsChanged { fields }, 1),
            "修改手机号码 / 备注"
        );
        assert_eq!(said(&Deed::PasswordSet, 0), "？");
        assert_eq!(sentence(None, 0, &words()), "？");
    }
}
