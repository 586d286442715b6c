# Tests that run the real programs, one line each.
add_unit_test(system/tst_letters TIMEOUT 600)
add_dependencies(tst_letters brevduva-cli brevduva-sandbox)
add_unit_test(system/tst_killing TIMEOUT 1200)
add_dependencies(tst_killing brevduva-cli brevduva-sandbox)
if(BREVDUVA_SANITIZE)
    set_property(TEST system/tst_killing APPEND PROPERTY ENVIRONMENT "BREVDUVA_KILLS=40")
endif()
