//! The authority of the postcode nearest to a point, for places and stations that come with a point only.

use super::postcodes::Directory;
use crate::LatLon;
use std::collections::HashMap;
use vacancy::AuthorityCode;

/// Live postcodes in boxes of about two kilometres.
pub(super) struct Nearest<'a> {
    authorities: &'a [AuthorityCode],
    boxes: HashMap<(i32, i32), Vec<(LatLon, u16)>>,
}

/// Beyond this many boxes a point is at sea or abroad.
const FARTHEST: i32 = 10;

impl<'a> Nearest<'a> {
    /// Returns the postcodes of the directory, ready to be asked.
    pub fn new(directory: &'a Directory) -> Self {
        let mut boxes: HashMap<(i32, i32), Vec<(LatLon, u16)>> = HashMap::new();
        for row in directory.rows.iter().filter(|row| row.live && row.authority > 0) {
            let point = row.point.to_wgs84();
            boxes.entry(box_of(point)).or_default().push((point, row.authority));
        }
        Self { authorities: &directory.authorities, boxes }
    }

    /// Returns the authority of the nearest live postcode, within about twenty kilometres.
    pub fn authority(&self, point: LatLon) -> Option<&'a AuthorityCode> {
        let (row, column) = box_of(point);
        for reach in 1..=FARTHEST {
            let mut best: Option<(f64, u16)> = None;
            for box_row in row - reach..=row + reach {
                for box_column in column - reach..=column + reach {
                    for (other, authority) in self.boxes.get(&(box_row, box_column)).into_iter().flatten() {
                        let apart = point.distance_m(*other);
                        if best.is_none_or(|best| (apart, *authority) < best) {
                            best = Some((apart, *authority));
                        }
                    }
                }
            }
            // Something nearer cannot lie outside the boxes looked at.
            if let Some((apart, authority)) = best
                && (apart < f64::from(reach) * SMALLEST_SIDE_M || reach == FARTHEST)
            {
                return self.authorities.get(usize::from(authority) - 1);
            }
        }
        None
    }
}

/// The narrower side of a box, in the north of Shetland.
const SMALLEST_SIDE_M: f64 = 1_600.0;

fn box_of(point: LatLon) -> (i32, i32) {
    ((point.lat / 0.02).floor() as i32, (point.lon / 0.03).floor() as i32)
}
