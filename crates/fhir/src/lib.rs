//! FHIR resources read and written without loss: R4 data types and resources, JSON, schema tables, a view over elements.
