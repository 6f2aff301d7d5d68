"""Commands for those who keep the project, not part of the product."""
