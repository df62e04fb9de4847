//! Measurements of our own crates (`cargo bench -p benches`); `benches/peers` runs us beside the peers.
