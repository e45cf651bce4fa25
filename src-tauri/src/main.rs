//! 社会保障卡单位报盘程序.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    sicard_shell::run();
}
