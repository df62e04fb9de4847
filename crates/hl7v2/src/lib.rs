//! HL7 v2 messages as hospitals really send them: parsed without loss, read, edited and written back byte for byte.
