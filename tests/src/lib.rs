//! Whole-program tests, house rules, crash and load harnesses.
