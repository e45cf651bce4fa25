//! Units.

use super::Desk;
use crate::error::Failure;
use crate::overview::{self, ListWorkbook};
use crate::unfinished::Notes;
use crate::view::{Chip, ListQuery, ListSave, Overview, UnitId, UnitSummary, UnitView};
use crate::work::unit;

impl Desk {
    /// The units of the work folder, by their number.
    ///
    /// # Errors
    /// The store's.
    pub fn units(&mut self) -> Result<Vec<UnitSummary>, Failure> {
        let units = unit::ids(&self.store)?;
        units.into_iter().map(|id| self.summary(id)).collect()
    }

    /// One unit in full.
    ///
    /// # Errors
    /// `internal` where there is no such unit, the store's.
    pub fn unit(&mut self, id: UnitId) -> Result<UnitView, Failure> {
        let summary = self.summary(id)?;
        unit::view(&self.store, summary)
    }

    /// How far a unit is.
    ///
    /// # Errors
    /// The store's.
    pub fn overview(&mut self, id: UnitId) -> Result<Overview, Failure> {
        Ok(overview::overview(self.lists.of(&self.store, id)?))
    }

    /// The people that a query finds, and how far the unit is, to be written as a workbook; the desk is free meanwhile.
    ///
    /// # Errors
    /// The store's.
    pub fn list_workbook(&mut self, request: &ListSave) -> Result<ListWorkbook, Failure> {
        let unit = unit::name(&self.store, request.query.unit)?;
        let index = self.lists.of(&self.store, request.query.unit)?;
        Ok(ListWorkbook {
            unit,
            rows: index.all_rows(&request.query, request.masked),
            overview: overview::overview(index),
            notes: Notes::of(&self.store),
        })
    }

    fn summary(&mut self, id: UnitId) -> Result<UnitSummary, Failure> {
        let view = self.lists.view(
            &self.store,
            &ListQuery {
                unit: id,
                chip: Chip::Everyone,
                search: String::new(),
                sort: None,
            },
        )?;
        let count = |chip: Chip| {
            let found = view.counts.iter().find(|counted| counted.chip == chip);
            found.map_or(0, |counted| counted.count)
        };
        let name = unit::name(&self.store, id)?;
        Ok(UnitSummary {
            id,
            code: name.code,
            name: name.name,
            city: name.city,
            people: view.total,
            open: count(Chip::Open) - count(Chip::Confirmed),
            confirmed: count(Chip::Confirmed),
            imported_at: name.imported_at,
        })
    }
}
