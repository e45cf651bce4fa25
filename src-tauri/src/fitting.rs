//! The window within the screen that there is now. It was left on one that may have been larger, and `tauri-plugin-window-state` brings back its
//! size whatever the screen: what lies below its edge, such as the main actions, could not be reached.

use std::collections::HashMap;
use std::fs;

use serde::Deserialize;
use tauri::{AppHandle, Manager as _, Monitor, PhysicalPosition, PhysicalSize, WebviewWindow};
use tauri_plugin_window_state::AppHandleExt as _;

use crate::window::MAIN;

/// What title bar and edges take beside the page, at most, in logical pixels.
const FRAME: (f64, f64) = (16.0, 40.0);

/// Edges that cannot be seen lie outside of the screen where a window touches its end: so much of it does not count, in logical pixels.
const UNSEEN: f64 = 16.0;

/// What the plugin keeps of a window.
#[derive(Deserialize)]
struct Left {
    x: i32,
    y: i32,
    /// Where it was before it was maximized.
    prev_x: i32,
    prev_y: i32,
    width: u32,
    height: u32,
    maximized: bool,
}

/// A part of the screens, in their own pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Area {
    x: i32,
    y: i32,
    width: i32,
    height: i32,
}

/// What a window may take of a screen.
#[derive(Clone, Copy)]
struct Screen {
    area: Area,
    scale: f64,
}

/// Makes the window that was just opened as large as the screen allows, and moves it onto that, where it was left otherwise. The first window of
/// all is none that was left: the configuration's `preventOverflow` is for that.
///
/// # Errors
/// Tauri's.
pub fn fit(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<()> {
    let Some(left) = left(app) else {
        return Ok(());
    };
    let screens: Vec<Screen> = window.available_monitors()?.iter().map(screen).collect();
    // Not every window system calls one the first.
    let primary = window.primary_monitor()?.as_ref().map(screen);
    let first = primary.or_else(|| screens.first().copied());
    let now = area_of(&left);
    let Some(fitting) = fitting(now, &screens, first) else {
        return Ok(());
    };
    if left.maximized {
        window.unmaximize()?;
    }
    let (width, height) = (fitting.width.unsigned_abs(), fitting.height.unsigned_abs());
    window.set_size(PhysicalSize { width, height })?;
    window.set_position(PhysicalPosition {
        x: fitting.x,
        y: fitting.y,
    })?;
    if left.maximized {
        window.maximize()?;
    }
    Ok(())
}

/// How the window was left when the program was closed last, if it ever was.
fn left(app: &AppHandle) -> Option<Left> {
    let kept = app.path().app_config_dir().ok()?.join(app.filename());
    let mut windows: HashMap<String, Left> = serde_json::from_slice(&fs::read(kept).ok()?).ok()?;
    windows.remove(MAIN)
}

fn area_of(left: &Left) -> Area {
    let (x, y) = match left.maximized {
        true => (left.prev_x, left.prev_y),
        false => (left.x, left.y),
    };
    Area {
        x,
        y,
        width: i32::try_from(left.width).unwrap_or(i32::MAX),
        height: i32::try_from(left.height).unwrap_or(i32::MAX),
    }
}

fn screen(monitor: &Monitor) -> Screen {
    let free = monitor.work_area();
    Screen {
        area: Area {
            x: free.position.x,
            y: free.position.y,
            width: i32::try_from(free.size.width).unwrap_or(i32::MAX),
            height: i32::try_from(free.size.height).unwrap_or(i32::MAX),
        },
        scale: monitor.scale_factor(),
    }
}

/// Where a window goes that was left at `now`: onto the screen that has most of it, in the middle of the `first` where none has any; `None` where
/// it can stay.
fn fitting(now: Area, screens: &[Screen], first: Option<Screen>) -> Option<Area> {
    let most = screens.iter().max_by_key(|screen| shared(screen.area, now));
    let most = most.filter(|screen| shared(screen.area, now) > 0);
    let screen = *most.or(first.as_ref())?;
    let pixels = |logical: f64| (logical * screen.scale).ceil() as i32;
    let (frame_width, frame_height) = (pixels(FRAME.0), pixels(FRAME.1));
    let Area {
        x,
        y,
        width,
        height,
    } = screen.area;
    let size = (
        now.width.min(width - frame_width).max(1),
        now.height.min(height - frame_height).max(1),
    );
    let last = (
        x + width - frame_width - size.0,
        y + height - frame_height - size.1,
    );
    let place = match most {
        Some(_) => (now.x.clamp(x, last.0.max(x)), now.y.clamp(y, last.1.max(y))),
        None => (x + (last.0 - x) / 2, y + (last.1 - y) / 2),
    };
    let unseen = pixels(UNSEEN).unsigned_abs();
    let stays = size.0.abs_diff(now.width) <= unseen
        && size.1.abs_diff(now.height) <= unseen
        && place.0.abs_diff(now.x) <= unseen
        && place.1.abs_diff(now.y) <= unseen;
    (!stays).then_some(Area {
        x: place.0,
        y: place.1,
        width: size.0,
        height: size.1,
    })
}

/// How many pixels two areas have in common.
fn shared(one: Area, other: Area) -> i64 {
    let along = |from: i32, length: i32, other_from: i32, other_length: i32| {
        let end = from
            .saturating_add(length)
            .min(other_from.saturating_add(other_length));
        i64::from(end.saturating_sub(from.max(other_from)).max(0))
    };
    along(one.x, one.width, other.x, other.width) * along(one.y, one.height, other.y, other.height)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn area(x: i32, y: i32, width: i32, height: i32) -> Area {
        Area {
            x,
            y,
            width,
            height,
        }
    }

    const fn screen(area: Area) -> Screen {
        Screen { area, scale: 1.0 }
    }

    /// A notebook, and a larger screen on its right.
    const NOTEBOOK: Screen = screen(area(0, 0, 1366, 728));
    const LARGE: Screen = screen(area(1366, 0, 2560, 1400));

    fn alone(now: Area) -> Option<Area> {
        fitting(now, &[NOTEBOOK], Some(NOTEBOOK))
    }

    #[test]
    fn a_window_of_a_larger_screen_is_made_to_fit_with_its_frame_and_one_that_fits_stays() {
        let large = area(100, 50, 2400, 1300);
        assert_eq!(alone(large), Some(area(0, 0, 1350, 688)));
        assert_eq!(alone(area(20, 10, 1200, 640)), None);
        assert_eq!(
            alone(area(20, 10, 1200, 1300)),
            Some(area(20, 0, 1200, 688))
        );
        let beside = fitting(
            area(1400, 40, 2400, 1300),
            &[NOTEBOOK, LARGE],
            Some(NOTEBOOK),
        );
        assert_eq!(beside, None);
    }

    #[test]
    fn a_window_that_sticks_out_is_moved_in_and_an_edge_that_cannot_be_seen_may() {
        let low = area(900, 500, 1100, 600);
        assert_eq!(alone(low), Some(area(250, 88, 1100, 600)));
        assert_eq!(alone(area(-8, 0, 1100, 600)), None);
        assert_eq!(alone(area(-8, 0, 700, 696)), None, "as high as the screen");
    }

    #[test]
    fn a_window_whose_screen_is_gone_comes_to_the_middle_of_the_first() {
        let gone = area(9_000, 40, 1100, 600);
        assert_eq!(alone(gone), Some(area(125, 44, 1100, 600)));
        assert_eq!(fitting(gone, &[], None), None);
        let far = area(i32::MAX, i32::MAX, i32::MAX, i32::MAX);
        assert_eq!(alone(far), Some(area(0, 0, 1350, 688)));
    }

    #[test]
    fn the_frame_grows_with_the_scale_of_the_screen() {
        let dense = Screen {
            area: area(0, 0, 2732, 1456),
            scale: 2.0,
        };
        let fit = fitting(area(0, 0, 4_000, 3_000), &[dense], Some(dense));
        assert_eq!(fit, Some(area(0, 0, 2700, 1376)));
    }
}
