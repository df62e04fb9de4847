//! The peers that cut MLLP frames out of a stream: each gets the reads one after the other and
//! gives the number of payload bytes.

use std::slice::Chunks;

use bytes::BytesMut;
use hl7_mllp::MllpFrame;
use hl7_mllp_codec::MllpCodec;
use tokio_util::codec::Decoder as _;

/// Takes the reads of one stream.
pub type Unframe = fn(Chunks<'_, u8>) -> u64;

/// The peers.
pub const PEERS: &[(&str, Unframe)] = &[
    ("hl7-2-mllp 0.1.7", hl7_2_mllp),
    ("hl7-mllp 0.2.0", hl7_mllp),
    ("hl7-mllp-codec 0.4.0", codec),
];

fn hl7_2_mllp(reads: Chunks<'_, u8>) -> u64 {
    let mut framer = hl7_2_mllp::Framer::new();
    let mut len = 0;
    for read in reads {
        framer.push(read);
        while let Some(payload) = framer.next_frame().unwrap() {
            len += payload.len() as u64;
        }
    }
    len
}

fn hl7_mllp(reads: Chunks<'_, u8>) -> u64 {
    let mut buffer = Vec::new();
    let mut len = 0;
    for read in reads {
        buffer.extend_from_slice(read);
        while let Some(end) = MllpFrame::find_frame_end(&buffer) {
            len += MllpFrame::decode(&buffer[..end]).unwrap().len() as u64;
            buffer.drain(..end);
        }
    }
    len
}

fn codec(reads: Chunks<'_, u8>) -> u64 {
    let mut codec = MllpCodec::new();
    let mut buffer = BytesMut::new();
    let mut len = 0;
    for read in reads {
        buffer.extend_from_slice(read);
        while let Some(payload) = codec.decode(&mut buffer).unwrap() {
            len += payload.len() as u64;
        }
    }
    len
}
