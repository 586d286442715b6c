# SPDX-License-Identifier: GPL-3.0-or-later
"""The text of the sample letters. Kommun A and everyone in it are invented."""

CONTACT = ["Postadress", "Kommun A", "123 00 Exempelstad"]
VISIT = ["Besöksadress", "Stadshuset, Torget 1", "Exempelstad"]


def reach(mail):
    return ["Kontakt", "Telefon 0123-450 00", f"{mail}@kommun-a.example"]


LETTERS = {
    "beslut-bygglov.docx": {
        "titel": "Beslut om bygglov för tillbyggnad",
        "slag": "BESLUT",
        "förvaltning": "Samhällsbyggnadsförvaltningen",
        "färg": "1F4E79",
        "dag": "2026-11-16",
        "uppgifter": ["Datum: 2026-11-16", "Diarienummer: BN 2026-0417", "Fastighet: Ekbacken 3:14",
                      "Handläggare: Alva Nygren"],
        "adress": ["Elsa Blomgren", "Ekbacksvägen 7", "123 45 Exempelstad"],
        "rubrik": "Bygglov för tillbyggnad av enbostadshus",
        "stycken": [
            ("rubrik", "Beslut"),
            ("text", "Byggnadsnämnden ger dig bygglov för att bygga till ditt hus på Ekbacken 3:14 med ett uterum "
                     "på 18 kvadratmeter, enligt ritningarna som kom in den 2 november 2026."),
            ("text", "Beslutet fattas med stöd av 9 kap. 31 § plan- och bygglagen (2010:900), PBL. En kontrollansvarig "
                     "behövs inte för åtgärden."),
            ("rubrik", "Det här behöver du göra"),
            ("lista", ["Vänta med att börja bygga tills du har fått ett startbesked.",
                       "Skicka in förslag till kontrollplan och en konstruktionsritning.",
                       "Börja bygga inom två år och bli klar inom fem år från den dag beslutet vinner laga kraft."]),
            ("rubrik", "Avgift"),
            ("tabell", [("Avgift enligt taxa", "Kronor"), ("Handläggning av bygglov", "5 940"),
                        ("Startbesked och slutbesked", "2 310"), ("Underrättelse till grannar", "1 190"),
                        ("Summa", "9 440")]),
            ("text", "Fakturan skickas separat. Du betalar även om du väljer att inte bygga."),
            ("rubrik", "Skälen för beslutet"),
            ("text", "Tillbyggnaden följer detaljplanen och anpassas till husets form, färg och material. Berörda grannar "
                     "har fått möjlighet att yttra sig och ingen har haft något att invända. Byggnadsnämnden bedömer "
                     "att åtgärden uppfyller kraven i 2 och 8 kap. PBL och att den inte medför någon betydande olägenhet "
                     "för omgivningen."),
            ("underskrift", "På byggnadsnämndens vägnar\n\nAlva Nygren\nBygglovshandläggare"),
            ("ny sida", "Så överklagar du"),
            ("text", "Är du inte nöjd med beslutet kan du överklaga det till länsstyrelsen. Överklagandet ska vara "
                     "skriftligt, och i det skriver du"),
            ("lista", ["vilket beslut du överklagar, med diarienumret BN 2026-0417,",
                       "varför du tycker att beslutet är fel,",
                       "hur du vill att beslutet ändras,",
                       "ditt namn, din adress och ditt telefonnummer."]),
            ("text", "Skicka överklagandet till byggnadsnämnden, inte till länsstyrelsen. Det ska ha kommit in till "
                     "nämnden inom tre veckor från den dag du fick del av beslutet. Kommer det in i rätt tid skickar "
                     "nämnden det vidare, om den inte ändrar beslutet så som du har begärt."),
        ],
        "sidfot": (CONTACT, VISIT, reach("bygglov")),
    },
    "kallelse-mote.odt": {
        "titel": "Kallelse till uppföljningsmöte",
        "slag": "KALLELSE",
        "förvaltning": "Utbildningsförvaltningen",
        "färg": "1D6B4F",
        "dag": "2026-11-17",
        "uppgifter": ["Datum: 2026-11-17", "Diarienummer: UN 2026-1182", "Handläggare: Ture Hallgren"],
        "adress": ["Nils Åkerström", "Ängsgatan 12 B", "123 46 Exempelstad"],
        "rubrik": "Välkommen till uppföljningsmöte",
        "stycken": [
            ("text", "Du kallas till ett möte om dina studier på vuxenutbildningen. Vi går tillsammans igenom hur hösten "
                     "har gått och planerar nästa termin."),
            ("rubrik", "Tid och plats"),
            ("fakta", [("Dag", "tisdag 8 december 2026"), ("Tid", "kl. 13.30–14.15"),
                        ("Plats", "Lärcentrum, rum 204")]),
            ("rubrik", "Ta med"),
            ("lista", ["Legitimation.", "Din studieplan, om du har den kvar på papper.",
                       "Frågor som du vill ta upp om kurser, stöd eller praktik."]),
            ("rubrik", "Om du inte kan komma"),
            ("text", "Ring eller skriv till oss senast två arbetsdagar före mötet, så hittar vi en ny tid. Behöver du tolk, "
                     "hörslinga eller ett rum utan trappor ordnar vi det om du säger till i förväg."),
            ("underskrift", "Med vänlig hälsning\n\nTure Hallgren\nStudie- och yrkesvägledare"),
        ],
        "sidfot": (CONTACT, ["Besöksadress", "Lärcentrum, Skolgatan 4", "Exempelstad"], reach("larcentrum")),
    },
    "paminnelse-faktura.rtf": {
        "titel": "Påminnelse om obetald faktura",
        "slag": "PÅMINNELSE",
        "förvaltning": "Ekonomiavdelningen",
        "färg": "8A3B12",
        "dag": "2026-11-18",
        "uppgifter": ["Datum: 2026-11-18", "Fakturanummer: 7002614", "Kundnummer: 41 877"],
        "adress": ["Maj Söderlind", "Kvarnstigen 3", "123 47 Exempelstad"],
        "rubrik": "Påminnelse om obetald faktura",
        "stycken": [
            ("text", "Vi har ännu inte fått betalt för fakturan nedan, som skulle ha betalats senast den 31 oktober 2026. Har "
                     "du redan betalat kan du bortse från det här brevet."),
            ("tabell", [("Faktura 7002614", "Kronor"), ("Barnomsorg, oktober 2026", "1 478,00"),
                        ("Påminnelseavgift", "60,00"), ("Att betala senast 2 december 2026", "1 538,00")]),
            ("rubrik", "Så betalar du"),
            ("lista", ["Betala till kommunens bankgiro, som står på fakturan.",
                       "Ange fakturanumret 7002614 som meddelande.",
                       "Betala ett belopp för varje faktura."]),
            ("rubrik", "Om du inte kan betala i tid"),
            ("text", "Hör av dig till oss före den 2 december, så kommer vi överens om en betalningsplan. Betalas fakturan "
                     "inte lämnas den till inkasso, och det kostar mer."),
            ("underskrift", "Ekonomiavdelningen, Kommun A"),
        ],
        "sidfot": (CONTACT, VISIT, reach("ekonomi")),
    },
    "foreningsbidrag.docx": {
        "titel": "Beslut om föreningsbidrag 2027",
        "slag": "BESLUT",
        "förvaltning": "Kultur- och fritidsförvaltningen",
        "färg": "5B2A6E",
        "dag": "2026-11-19",
        "uppgifter": ["Datum: 2026-11-19", "Diarienummer: KFN 2026-0093", "Handläggare: Sixten Bergdahl"],
        "adress": ["Exempelstads orienterare", "Att: kassören", "Stigen 1", "123 48 Exempelstad"],
        "rubrik": "Ni får verksamhetsbidrag för 2027",
        "stycken": [
            ("text", "Kultur- och fritidsnämnden beslutade den 18 november 2026 att bevilja er förening bidrag enligt "
                     "tabellen. Bidraget gäller kalenderåret 2027."),
            ("tabell", [("Bidrag", "Kronor"), ("Aktivitetsbidrag, 1 240 sammankomster", "37 200"),
                        ("Lokalbidrag, klubbstuga", "18 000"), ("Bidrag till ledarutbildning", "6 500"),
                        ("Summa", "61 700")]),
            ("text", "Pengarna betalas ut i två lika delar, i februari och i augusti, till det bankgiro som föreningen har "
                     "anmält."),
            ("rubrik", "Villkor"),
            ("lista", ["Föreningen följer de antagna reglerna för föreningsbidrag.",
                       "Verksamhetsberättelse och bokslut för 2026 lämnas in senast den 31 mars 2027.",
                       "Ändrade kontaktuppgifter anmäls till oss inom en månad."]),
            ("rubrik", "Om ni vill överklaga"),
            ("text", "Beslutet kan överklagas till förvaltningsrätten genom laglighetsprövning enligt 13 kap. "
                     "kommunallagen (2017:725). Överklagandet ska ha kommit in till förvaltningsrätten inom tre veckor från "
                     "den dag då protokollet tillkännagavs på kommunens anslagstavla."),
            ("underskrift", "Sixten Bergdahl\nFöreningskonsulent"),
        ],
        "sidfot": (CONTACT, ["Besöksadress", "Kulturhuset, Ågatan 9", "Exempelstad"], reach("forening")),
    },
    "avgift-renhallning.pdf": {
        "titel": "Ny avgift för renhållning från januari 2027",
        "slag": "INFORMATION",
        "förvaltning": "Tekniska förvaltningen",
        "färg": "0B5C66",
        "dag": "2026-11-20",
        "uppgifter": ["Datum: 2026-11-20", "Diarienummer: TN 2026-0655", "Anläggning: 200 318"],
        "adress": ["Vera Lindmark", "Backgränd 5", "123 49 Exempelstad"],
        "rubrik": "Ny avgift för renhållning",
        "stycken": [
            ("text", "Kommunfullmäktige har beslutat om en ny taxa för hämtning av avfall. Den gäller från den 1 januari 2027. "
                     "Så här blir din avgift med det abonnemang du har i dag:"),
            ("tabell", [("Villa, fyrfackskärl", "Kronor per år"), ("Fast avgift", "1 150"),
                        ("Hämtning varannan vecka", "1 680"), ("Kärl för matavfall", "0"),
                        ("Din avgift från 1 januari 2027", "2 830")]),
            ("rubrik", "Du kan påverka avgiften"),
            ("lista", ["Kompostera hemma, så sänks hämtningsavgiften med 25 procent.",
                       "Dela kärl med en granne.",
                       "Byt till hämtning var fjärde vecka om du har lite avfall."]),
            ("text", "Du behöver inte göra något om du vill behålla ditt abonnemang. Ändringar gör du på vår webbplats eller "
                     "genom kundtjänst."),
            ("underskrift", "Med vänlig hälsning\n\nTekniska förvaltningen"),
        ],
        "sidfot": (CONTACT, VISIT, reach("renhallning")),
    },
}
