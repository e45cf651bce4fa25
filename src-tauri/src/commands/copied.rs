//! What the clerk has copied.

use sicard_core::error::Failure;

use super::Call;

pub fn number_copied(call: &Call, text: String) -> Result<(), Failure> {
    call.program.copied.keep(&text, call.computer);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;
    use std::time::Duration;

    use serde_json::json;

    use crate::copied::{STAYS, fingerprint};
    use crate::test_computer::{lock, ready};

    #[test]
    fn a_copied_number_or_list_leaves_the_clipboard_after_a_minute_or_with_the_lock() {
        let (computer, program) = ready();
        let copied = ["999999202613011234", "姓名\t个人编号\n测试\t2102000001"];
        for text in copied {
            computer
                .invoke(&program, "number_copied", json!(text))
                .unwrap();
        }
        let [first, second] = copied.map(fingerprint);
        assert_eq!(
            *lock(&computer.forgotten),
            [(first, STAYS), (second, STAYS)]
        );

        for _ in 0..2 {
            computer
                .invoke(&program, "store_lock", json!({ "kind": "all-saved" }))
                .unwrap();
        }
        let forgotten = lock(&computer.forgotten);
        assert_eq!(forgotten[2..], [(second, Duration::ZERO)]);
        assert_eq!(computer.pages.load(Ordering::SeqCst), 2);
    }
}
