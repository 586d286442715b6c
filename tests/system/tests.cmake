# Tests that run the real programs, one line each.
add_unit_test(system/tst_letters TIMEOUT 600)
add_dependencies(tst_letters brevduva-cli brevduva-sandbox)
