//! Compressed streams ([RFC 1952](https://www.rfc-editor.org/rfc/rfc1952)), also of several members.
//!
//! ```
//! # #[cfg(feature = "r4")] {
//! use sanare_fhir::ndjson::{Reader, Writer, gzip};
//! use sanare_fhir::r4::Patient;
//!
//! let mut writer = Writer::new(gzip::Encoder::new(Vec::new()));
//! writer.write(&Patient::default())?;
//! let packed = writer.finish()?.finish().unwrap();
//!
//! let mut patients = Reader::new().read::<Patient, _>(gzip::Decoder::new(&packed[..]));
//! assert!(patients.next().unwrap().is_ok());
//! assert!(patients.next().is_none());
//! # }
//! # Ok::<(), sanare_fhir::ndjson::NdjsonError>(())
//! ```

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};

use flate2::Compression;
use flate2::bufread::MultiGzDecoder;
use flate2::write::GzEncoder;

/// Unpacks a stream. One that is cut off is an error where it ends.
pub struct Decoder<R>(BufReader<MultiGzDecoder<R>>);

impl<R: BufRead> Decoder<R> {
    /// Unpacks all members of a stream, one after the other.
    pub fn new(packed: R) -> Self {
        Self(BufReader::with_capacity(64 << 10, MultiGzDecoder::new(packed)))
    }
}

impl<R: BufRead> Read for Decoder<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        self.0.read(into)
    }
}

impl<R: BufRead> BufRead for Decoder<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.0.fill_buf()
    }

    fn consume(&mut self, bytes: usize) {
        self.0.consume(bytes);
    }
}

/// Packs a stream.
pub struct Encoder<W: Write>(GzEncoder<W>);

impl<W: Write> Encoder<W> {
    /// Packs into a stream as one member.
    pub fn new(stream: W) -> Self {
        Self(GzEncoder::new(stream, Compression::default()))
    }

    /// Writes the end of the member and gives the stream back.
    ///
    /// # Errors
    /// The stream has failed.
    pub fn finish(self) -> io::Result<W> {
        self.0.finish()
    }
}

impl<W: Write> Write for Encoder<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl<R> fmt::Debug for Decoder<R> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Decoder")
    }
}

impl<W: Write> fmt::Debug for Encoder<W> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Encoder")
    }
}
