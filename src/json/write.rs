//! From error to JSON.

use serde::{Serialize, Serializer, ser::SerializeStruct};

use crate::private::Payload;

/// Where an expansion hands the fields of an entry over, in declared order.
pub trait FieldSink {
    /// Why it stops.
    type Error;

    /// One field that is in the JSON.
    ///
    /// # Errors
    ///
    /// Those of the format that is written.
    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Self::Error>;
}

struct Count(usize);

impl FieldSink for Count {
    type Error = core::convert::Infallible;

    fn field<T: Serialize + ?Sized>(&mut self, _: &'static str, _: &T) -> Result<(), Self::Error> {
        self.0 += 1;
        Ok(())
    }
}

struct Struct<S>(S);

impl<S: SerializeStruct> FieldSink for Struct<S> {
    type Error = S::Error;

    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), S::Error> {
        self.0.serialize_field(key, value)
    }
}

/// `Serialize` of an expansion.
///
/// # Errors
///
/// Those of the format, and of fields that refuse to be written.
pub fn serialize<E: Payload, S: Serializer>(error: &E, serializer: S) -> Result<S::Ok, S::Error> {
    let (entry, catalog) = (error.entry(), error.catalog());
    let keys = &catalog.__keys;
    if keys.bare_code {
        return entry.code.serialize(serializer);
    }
    let mut count = Count(3);
    let Ok(()) = error.fields(&mut count);
    let mut object = Struct(serializer.serialize_struct(catalog.id, count.0)?);
    object.field(keys.code, &entry.code)?;
    error.describe(0, |text| object.field(keys.desc, &text))?;
    object.field(keys.name, entry.name)?;
    error.fields(&mut object)?;
    object.0.end()
}
