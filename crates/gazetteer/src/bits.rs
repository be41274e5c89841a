//! Numbers of a few bits each, packed end to end.

/// Returns the `width` bits (32 at most) that start `at` bits into the bytes; beyond the end they are 0.
pub(crate) fn read_bits(bytes: &[u8], at: usize, width: u32) -> u32 {
    let mut window = [0u8; 8];
    let rest = bytes.get(at / 8..).unwrap_or_default();
    for (slot, byte) in window.iter_mut().zip(rest) {
        *slot = *byte;
    }
    let shifted = u64::from_le_bytes(window) >> (at % 8);
    (shifted & ((1 << width) - 1)) as u32
}

/// Returns how many bits hold every number up to this one.
pub(crate) fn width_of(largest: u32) -> u32 {
    u32::BITS - largest.leading_zeros()
}

/// Packs numbers of a few bits each.
#[derive(Default)]
pub(crate) struct BitWriter {
    bytes: Vec<u8>,
    bits: usize,
}

impl BitWriter {
    /// Adds the low `width` bits of a number.
    pub fn push(&mut self, value: u32, width: u32) {
        for bit in 0..width {
            if self.bits.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> bit & 1) as u8) << (self.bits % 8);
            }
            self.bits += 1;
        }
    }

    /// Returns the bytes, the last one filled up with zeros.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Adds a signed number in as few bytes as it needs: seven bits a byte, small ones of either sign first (zigzag).
pub(crate) fn write_varint(bytes: &mut Vec<u8>, value: i64) {
    let mut rest = ((value << 1) ^ (value >> 63)) as u64;
    while rest >= 0x80 {
        bytes.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    bytes.push(rest as u8);
}

/// Takes a number written by [`write_varint`] off the front of the bytes.
pub(crate) fn read_varint(bytes: &mut &[u8]) -> Option<i64> {
    let mut value = 0u64;
    for shift in (0..64).step_by(7) {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some((value >> 1) as i64 ^ -((value & 1) as i64));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn packed_numbers_read_back(numbers in prop::collection::vec((any::<u32>(), 0..=32u32), 0..50)) {
            let mut writer = BitWriter::default();
            for &(value, width) in &numbers {
                writer.push(value, width);
            }
            let bytes = writer.into_bytes();
            let mut at = 0;
            for (value, width) in numbers {
                let kept = (u64::from(value) & ((1 << width) - 1)) as u32;
                prop_assert_eq!(read_bits(&bytes, at, width), kept);
                at += width as usize;
            }
        }

        #[test]
        fn signed_numbers_read_back(numbers in prop::collection::vec(any::<i64>(), 0..50)) {
            let mut bytes = Vec::new();
            for &number in &numbers {
                write_varint(&mut bytes, number);
            }
            let mut rest = &bytes[..];
            for number in numbers {
                prop_assert_eq!(read_varint(&mut rest), Some(number));
            }
            prop_assert_eq!(read_varint(&mut rest), None);
        }
    }

    #[test]
    fn the_width_of_a_number_is_its_bits() {
        assert_eq!([0, 1, 2, 255, 256].map(width_of), [0, 1, 2, 8, 9]);
    }
}
