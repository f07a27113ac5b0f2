//! Every component with samples, in both languages. Filled by the gallery itself.
