"""Every oracle test may ask for a case by its name."""

from oracles import case

__all__ = ["case"]
