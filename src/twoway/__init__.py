"""Official statistics in, evidence on two-way labour mobility out."""

__version__ = "0.1.0"
