//! Audit events for health data, their FHIR and BALP forms, and a tamper-evident journal.
