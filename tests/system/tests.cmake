# Tests that run the real programs, one line each.
