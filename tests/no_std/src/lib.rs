//! A catalog in a program without `std`.

#![no_std]

extern crate alloc;

use alloc::string::String;
use core::{
    alloc::{GlobalAlloc, Layout},
    panic::PanicInfo,
};

use error_catalog::{Open, error_catalog};

/// What can go wrong with a sensor.
#[error_catalog]
#[derive(Debug)]
pub enum SensorError {
    /// It does not answer.
    #[code(1)]
    #[desc("no answer")]
    Silent,
    /// It answers nonsense.
    #[code(2)]
    #[desc("unreadable answer {answer:?}")]
    Unreadable { answer: String },
}

/// All errors of the device.
#[error_catalog]
#[derive(Debug)]
pub enum DeviceError {
    #[category]
    Sensor(SensorError),
}

/// Uses what needs the heap, so that it is linked.
#[unsafe(no_mangle)]
pub extern "C" fn device_error_code(json: u8) -> i64 {
    let text = if json == 0 { r#"{"code":1}"# } else { "{}" };
    match Open::<DeviceError>::from_json(text) {
        Ok(error) => error.code().and_then(error_catalog::Code::as_int).unwrap_or(-1),
        Err(_) => -2,
    }
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}

struct NoMemory;

// SAFETY: a null pointer is how an allocator says that there is no memory.
unsafe impl GlobalAlloc for NoMemory {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static MEMORY: NoMemory = NoMemory;
