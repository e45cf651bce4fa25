//! What is true of a laid-out page whatever is on it: it stays within the margins, and nothing lies upon anything else.

use sicard_form::{Item, Rect, Scene, Sheet, TextRun};

/// The margins of everything but corner marks, and a hair for lines that lie on them.
const WITHIN: Rect = Rect::new(19.7, 15.0, 170.6, 262.0);

/// The text of a page, run by run.
pub fn runs(scene: &Scene<'_>) -> Vec<String> {
    let runs = scene.items.iter().filter_map(Item::as_text);
    runs.map(TextRun::text).collect()
}

/// The outlines of rectangles on a page.
pub fn frames(scene: &Scene<'_>) -> Vec<Rect> {
    let frame = |item: &Item| match item {
        Item::Frame { rect, .. } => Some(*rect),
        _ => None,
    };
    scene.items.iter().filter_map(frame).collect()
}

/// Lays a sheet without tick marks out and says what lies upon something else or outside the margins.
pub fn untidy(sheet: &Sheet) -> Vec<String> {
    let scene = Scene::of(sheet).unwrap();
    let texts: Vec<(Rect, String)> = scene
        .items
        .iter()
        .filter_map(Item::as_text)
        .filter(|run| !run.text().trim().is_empty())
        .map(|run| (inked(run), run.text()))
        .collect();
    let lines: Vec<Rect> = scene.items.iter().flat_map(lines).collect();
    let mut found = vec![];
    let places = || texts.iter().map(|(place, _)| place).chain(&lines);
    found.extend(
        places()
            .filter(|place| !is_within(**place, WITHIN))
            .map(|place| format!("outside: {place:?}")),
    );
    for (index, (place, text)) in texts.iter().enumerate() {
        let upon = |(other, beside): &(Rect, String)| {
            meet(*place, *other).then(|| format!("{text} upon {beside}"))
        };
        found.extend(texts[index + 1..].iter().filter_map(upon));
        let upon = |line: &Rect| meet(*place, *line).then(|| format!("{text} upon {line:?}"));
        found.extend(lines.iter().filter_map(upon));
    }
    let frames = frames(&scene);
    for (index, one) in frames.iter().enumerate() {
        let upon = |other: &&Rect| {
            let nested = is_within(*one, **other) || is_within(**other, *one);
            !nested && meet(*one, **other)
        };
        let others = frames[index + 1..].iter().filter(upon);
        found.extend(others.map(|other| format!("{one:?} upon {other:?}")));
    }
    found
}

/// Where a run's glyphs are: a Han character has 0.86 em above the baseline and 0.09 em below it.
fn inked(run: &TextRun) -> Rect {
    let advance = |glyph: &sicard_form::Glyph| run.face.advance(glyph.id);
    let width = run.glyphs.iter().map(advance).sum::<f32>() * run.size;
    Rect::new(
        run.x,
        run.baseline - 0.86 * run.size,
        width,
        0.95 * run.size,
    )
}

/// The lines of an item with their thickness.
fn lines(item: &Item) -> Vec<Rect> {
    let line = |from: (f32, f32), to: (f32, f32), width: f32| {
        let half = width / 2.0;
        let corner = (from.0.min(to.0) - half, from.1.min(to.1) - half);
        let size = ((from.0 - to.0).abs() + width, (from.1 - to.1).abs() + width);
        Rect::new(corner.0, corner.1, size.0, size.1)
    };
    match item {
        Item::Line { from, to, width } if from.0 == to.0 || from.1 == to.1 => {
            // how far a line goes beyond its end is not to be seen: another one is there
            let (along, half) = (from.1 == to.1, width / 2.0);
            let whole = line(*from, *to, *width);
            vec![if along {
                Rect::new(whole.x + half, whole.y, whole.width - width, *width)
            } else {
                Rect::new(whole.x, whole.y + half, *width, whole.height - width)
            }]
        }
        Item::Line { .. } => panic!("a slanting line"),
        Item::Frame { rect, width } => {
            let (right, bottom) = (rect.right(), rect.bottom());
            let corners = [
                ((rect.x, rect.y), (right, rect.y)),
                ((rect.x, bottom), (right, bottom)),
                ((rect.x, rect.y), (rect.x, bottom)),
                ((right, rect.y), (right, bottom)),
            ];
            corners.map(|(from, to)| line(from, to, *width)).to_vec()
        }
        _ => vec![],
    }
}

fn is_within(inner: Rect, outer: Rect) -> bool {
    inner.x >= outer.x
        && inner.y >= outer.y
        && inner.right() <= outer.right()
        && inner.bottom() <= outer.bottom()
}

fn meet(one: Rect, other: Rect) -> bool {
    one.x < other.right()
        && other.x < one.right()
        && one.y < other.bottom()
        && other.y < one.bottom()
}
