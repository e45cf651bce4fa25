//! The smallest program with a window that Tauri makes, as large as ours, with one sentence on its page: what `npm run bench:start` holds our start
//! against.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!(
            "benches/bare_window/tauri.conf.json"
        ))
        .expect("the window can be shown");
}
