"""The arithmetic of the indicators: pure functions of arrays, no file, no warehouse, no pandas.

Every formula stands in the literature that its docstring names; none is taken from a package.
A quantity that is not defined (nothing divided by nothing) is NaN here, and NULL with its reason in
an indicator; it is never 0.
"""
