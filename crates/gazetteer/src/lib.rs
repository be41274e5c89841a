//! Points and areas for postcodes, places, stations and authorities, offline.
