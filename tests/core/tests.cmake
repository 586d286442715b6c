# Tests of core and its adapters, one line each.
add_unit_test(core/tst_settings LIBS core)
add_unit_test(core/tst_recipientid LIBS core)
add_unit_test(core/tst_xmlsigner LIBS adapters)
add_unit_test(core/tst_identity LIBS adapters)
add_unit_test(core/tst_pkcs11 LIBS adapters)
add_unit_test(core/tst_filekind LIBS adapters)
add_unit_test(core/tst_pdfreader LIBS adapters)
add_unit_test(core/tst_sqliteoutbox LIBS adapters)
