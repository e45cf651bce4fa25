//! Units.

use sicard_core::error::Failure;
use sicard_core::view::{UnitId, UnitSummary, UnitView};

use super::Call;

pub fn units(call: &Call) -> Result<Vec<UnitSummary>, Failure> {
    call.program.desk(|desk| desk.units())
}

pub fn unit_view(call: &Call, unit: UnitId) -> Result<UnitView, Failure> {
    call.program.desk(|desk| desk.unit(unit))
}
