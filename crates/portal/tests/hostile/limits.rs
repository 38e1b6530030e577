//! The stated limits.
