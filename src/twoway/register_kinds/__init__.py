"""Kinds of registers: the file is the registration, its name is the kind."""
