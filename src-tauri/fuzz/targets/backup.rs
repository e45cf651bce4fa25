#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| sicard_fuzz::knock("backup", bytes));
