"""A file a source: SOURCE says what it is, stage() reads one edition of it."""
