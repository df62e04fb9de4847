//! Criterion benches of our own crates; `benches/peers` runs us beside the peers.
