# Tests of core and its adapters, one line each.
