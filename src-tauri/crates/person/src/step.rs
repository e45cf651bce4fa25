//! The eight steps of the clerk's work, and at which of them a person stands.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::state::PersonState;

/// A step of the tutorial, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Step {
    /// 下载数据.
    Download,
    /// 导入数据包.
    Import,
    /// 整理照片和手机号码.
    Photos,
    /// 打印、本人确认签字.
    Print,
    /// 回收确认表、选择号码.
    Forms,
    /// 数据确认.
    Confirm,
    /// 导出已确认的数据包.
    Export,
    /// 报送.
    HandIn,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 8] = [
        Self::Download,
        Self::Import,
        Self::Photos,
        Self::Print,
        Self::Forms,
        Self::Confirm,
        Self::Export,
        Self::HandIn,
    ];

    /// Where a person in this state waits for the clerk. Nobody waits at 导入; who is put off, to be corrected, removed or changed since
    /// the export stands apart. A printed form is the next step's: what is left to do is to take it back. At 报送 whoever is exported waits
    /// until that batch is marked as handed in, of which the state knows nothing.
    pub fn of(state: PersonState) -> Option<Self> {
        use PersonState as S;
        Some(match state {
            S::Red => Self::Download,
            S::NoPhoto => Self::Photos,
            S::ToPrint | S::Reprint => Self::Print,
            S::Printed | S::NumberOpen => Self::Forms,
            S::Ready => Self::Confirm,
            S::Confirmed => Self::Export,
            S::Exported => Self::HandIn,
            S::ChangedAfterExport | S::Deferred | S::Correction | S::Removed => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn somebody_can_stand_at_every_step_but_the_import() {
        for step in Step::ALL {
            let stands = PersonState::ALL
                .into_iter()
                .any(|state| Step::of(state) == Some(step));
            assert_eq!(stands, step != Step::Import, "{step:?}");
        }
    }

    #[test]
    fn the_steps_follow_the_order_of_the_states() {
        let steps = [
            PersonState::NoPhoto,
            PersonState::ToPrint,
            PersonState::Printed,
            PersonState::Ready,
            PersonState::Confirmed,
            PersonState::Exported,
        ]
        .map(Step::of);
        assert!(steps.is_sorted());
    }
}
