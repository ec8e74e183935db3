//! The version at the head of a document.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::{CatalogDocument, DocumentError};

/// The supported version: no document in memory has another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Version;

impl Serialize for Version {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        CatalogDocument::VERSION.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u64::deserialize(deserializer)? {
            CatalogDocument::VERSION => Ok(Self),
            found => Err(de::Error::custom(DocumentError::UnsupportedVersion { found })),
        }
    }
}

/// Refuses a document of another version before its other keys are read: they may mean something else.
pub(super) fn check(json: &str) -> Result<(), DocumentError> {
    #[derive(Deserialize)]
    struct Head {
        version: u64,
    }

    let head: Head = serde_json::from_str(json).map_err(|error| DocumentError::malformed(&error))?;
    match head.version {
        CatalogDocument::VERSION => Ok(()),
        found => Err(DocumentError::UnsupportedVersion { found }),
    }
}
