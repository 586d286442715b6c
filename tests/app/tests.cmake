# Tests of the application parts, one line each.
