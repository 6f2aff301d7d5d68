"""Indicators: a file each, a SELECT under its title block or a function beside its declaration."""
