//! The limits of every measure. How the numbers were found is told in docs/photo-checks.md.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::check::{Measure, Verdict};

/// From where to where a value may lie; `None` is open.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Window {
    /// Smallest value.
    pub min: Option<f32>,
    /// Largest value.
    pub max: Option<f32>,
}

impl Window {
    fn holds(self, value: f32) -> bool {
        self.min.is_none_or(|min| value >= min) && self.max.is_none_or(|max| value <= max)
    }
}

/// What is good, and what is taken at most: beyond `good` the clerk decides, beyond `taken` a portrait fails.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds {
    /// Good values.
    pub good: Window,
    /// Values that do not fail.
    pub taken: Window,
}

impl Bounds {
    /// Good within one range, taken within another.
    pub fn between(good: RangeInclusive<f32>, taken: RangeInclusive<f32>) -> Self {
        let window = |range: RangeInclusive<f32>| Window {
            min: Some(*range.start()),
            max: Some(*range.end()),
        };
        Self {
            good: window(good),
            taken: window(taken),
        }
    }

    /// Good up to one value, taken up to another.
    pub fn at_most(good: f32, taken: Option<f32>) -> Self {
        let window = |max| Window { min: None, max };
        Self {
            good: window(Some(good)),
            taken: window(taken),
        }
    }

    /// Good from one value on, taken from another.
    pub fn at_least(good: f32, taken: Option<f32>) -> Self {
        let window = |min| Window { min, max: None };
        Self {
            good: window(Some(good)),
            taken: window(taken),
        }
    }

    /// Good or fails: nothing for the clerk to decide.
    pub fn only(min: Option<f32>, max: Option<f32>) -> Self {
        let window = Window { min, max };
        Self {
            good: window,
            taken: window,
        }
    }

    /// What a value says.
    pub fn verdict(&self, value: f32) -> Verdict {
        if !self.taken.holds(value) || value.is_nan() {
            Verdict::Fails
        } else if self.good.holds(value) {
            Verdict::Good
        } else {
            Verdict::Warning
        }
    }
}

/// Limits by measure. A measure without limits is always good.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits(BTreeMap<Measure, Bounds>);

impl Limits {
    /// Those of a measure.
    pub fn of(&self, measure: Measure) -> Bounds {
        self.0.get(&measure).copied().unwrap_or_default()
    }

    /// Other ones for a measure.
    pub fn set(&mut self, measure: Measure, bounds: Bounds) {
        self.0.insert(measure, bounds);
    }

    /// Those that no rule gives in numbers and that hold for every size: "白色背景", "人像清晰", "曝光适度" and so on.
    pub(super) fn of_the_picture() -> Self {
        use Measure as M;
        Self(BTreeMap::from([
            (M::Faces, Bounds::only(Some(1.0), Some(1.0))),
            (M::Roll, Bounds::between(-3.5..=3.5, -9.0..=9.0)),
            (M::Yaw, Bounds::between(-7.0..=7.0, -20.0..=20.0)),
            (M::BackgroundWhite, Bounds::at_least(0.97, Some(0.85))),
            (M::BackgroundEven, Bounds::at_most(6.0, Some(25.0))),
            (M::BackgroundTint, Bounds::at_most(8.0, Some(30.0))),
            (M::BackgroundPlain, Bounds::at_most(5.0, Some(12.0))),
            (M::Overexposed, Bounds::at_most(0.05, Some(0.35))),
            (M::Underexposed, Bounds::at_most(0.15, Some(0.75))),
            (M::LightFromOneSide, Bounds::at_most(0.40, Some(0.75))),
            (M::Sharpness, Bounds::at_least(60.0, Some(20.0))),
            (M::Enlargement, Bounds::at_most(1.4, Some(2.0))),
            (M::Screen, Bounds::at_most(4.0, None)),
        ]))
    }
}
