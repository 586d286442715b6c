<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Sends letters to secure digital mailboxes, or to paper.</source>
        <translation>Skickar brev till säkra digitala brevlådor, eller till papper.</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Visar den här hjälpen</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Visar versionen</translation>
    </message>
    <message>
        <source>The settings to use</source>
        <translation>Inställningarna som ska användas</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>Ett JSON-objekt per rad</translation>
    </message>
    <message>
        <source>Shows numbers in full</source>
        <translation>Visar hela nummer</translation>
    </message>
    <message>
        <source>Seconds to wait for the end</source>
        <translation>Sekunder att vänta på slutet</translation>
    </message>
    <message>
        <source>auto: digital when possible, else paper</source>
        <translation>auto: digitalt när det går, annars papper</translation>
    </message>
    <message>
        <source>Where recipients can be reached, and why not</source>
        <translation>Var mottagare kan nås, och varför inte</translation>
    </message>
    <message>
        <source>Personal, coordination or organisation numbers</source>
        <translation>Person-, samordnings- eller organisationsnummer</translation>
    </message>
    <message>
        <source>Sends documents to one or more recipients</source>
        <translation>Skickar dokument till en eller flera mottagare</translation>
    </message>
    <message>
        <source>PDF, Word, LibreOffice or RTF documents</source>
        <translation>PDF-, Word-, LibreOffice- eller RTF-dokument</translation>
    </message>
    <message>
        <source>A recipient&apos;s number; may be repeated</source>
        <translation>En mottagares nummer; kan upprepas</translation>
    </message>
    <message>
        <source>What the recipient sees in the list</source>
        <translation>Det mottagaren ser i listan</translation>
    </message>
    <message>
        <source>The message text</source>
        <translation>Meddelandets text</translation>
    </message>
    <message>
        <source>A file with the message text (.txt or .html)</source>
        <translation>En fil med meddelandets text (.txt eller .html)</translation>
    </message>
    <message>
        <source>Your own cost reference, at most 50 characters</source>
        <translation>Din egen kostnadsreferens, högst 50 tecken</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>The letter must be served (delgivning): paper only</source>
        <translation>Brevet ska delges: bara papper</translation>
    </message>
    <message>
        <source>Seconds in which the letter can still be stopped</source>
        <translation>Sekunder då brevet fortfarande kan stoppas</translation>
    </message>
    <message>
        <source>Shows everything to mind, without sending</source>
        <translation>Visar allt att tänka på, utan att skicka</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>Dokumenten</translation>
    </message>
    <message>
        <source>What became of letters</source>
        <translation>Hur det har gått för breven</translation>
    </message>
    <message>
        <source>A delivery, or the first characters of its id</source>
        <translation>En försändelse, eller de första tecknen i dess id</translation>
    </message>
    <message>
        <source>At most so many, newest first</source>
        <translation>Högst så många, nyast först</translation>
    </message>
    <message>
        <source>Stops a letter that has not left</source>
        <translation>Stoppar ett brev som inte har lämnat datorn</translation>
    </message>
    <message>
        <source>Tries again now</source>
        <translation>Försöker igen nu</translation>
    </message>
    <message>
        <source>Prints instead</source>
        <translation>Skriver ut i stället</translation>
    </message>
    <message>
        <source>Settles an unknown outcome: it arrived</source>
        <translation>Avgör ett okänt utfall: brevet kom fram</translation>
    </message>
    <message>
        <source>Settles an unknown outcome: it did not arrive</source>
        <translation>Avgör ett okänt utfall: brevet kom inte fram</translation>
    </message>
    <message>
        <source>Works through the outbox</source>
        <translation>Arbetar igenom utkorgen</translation>
    </message>
    <message>
        <source>Checks settings, certificates, connections and printer</source>
        <translation>Kontrollerar inställningar, certifikat, anslutningar och skrivare</translation>
    </message>
    <message>
        <source>Shows and changes settings</source>
        <translation>Visar och ändrar inställningar</translation>
    </message>
    <message>
        <source>Every setting with value, source and meaning</source>
        <translation>Varje inställning med värde, källa och betydelse</translation>
    </message>
    <message>
        <source>The value of one setting</source>
        <translation>En inställnings värde</translation>
    </message>
    <message>
        <source>For example hold.seconds</source>
        <translation>Till exempel hold.seconds</translation>
    </message>
    <message>
        <source>Changes one setting in the profile</source>
        <translation>Ändrar en inställning i profilen</translation>
    </message>
    <message>
        <source>The new value; empty for the default</source>
        <translation>Det nya värdet; tomt för standardvärdet</translation>
    </message>
    <message>
        <source>Keeps passwords in the password store</source>
        <translation>Sparar lösenord i lösenordslagret</translation>
    </message>
    <message>
        <source>Reads a value from standard input</source>
        <translation>Läser ett värde från standard in</translation>
    </message>
    <message>
        <source>For example signing.password</source>
        <translation>Till exempel signing.password</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Utkorgen är tom.</translation>
    </message>
    <message>
        <source>    receipt %1</source>
        <translation>    kvittens %1</translation>
    </message>
    <message>
        <source>    print job %1</source>
        <translation>    utskrift %1</translation>
    </message>
    <message>
        <source>    may have arrived twice</source>
        <translation>    kan ha kommit fram två gånger</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 hos %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Tänk på: %1</translation>
    </message>
    <message>
        <source>You have received a letter: %1. The letter is attached.</source>
        <translation>Du har fått ett brev: %1. Brevet är bifogat.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Läser %1 …</translation>
    </message>
    <message>
        <source>Ready to send; nothing to mind.</source>
        <translation>Klart att skicka; inget att tänka på.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Klart att skicka.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to stop</source>
        <translation>
            <numerusform>%n sekund kvar att stoppa</numerusform>
            <numerusform>%n sekunder kvar att stoppa</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing what is on its way. The rest stays in the outbox. Press again to end at once.</source>
        <translation>Avslutar det som är på väg. Resten ligger kvar i utkorgen. Tryck igen för att sluta genast.</translation>
    </message>
    <message>
        <source>managed by your organisation</source>
        <translation>hanteras av din organisation</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>default</source>
        <translation>standard</translation>
    </message>
    <message numerus="yes">
        <source>%1, valid to %2 (%n day(s) left), issued by %3</source>
        <translation>
            <numerusform>%1, gäller till %2 (%n dag kvar), utfärdat av %3</numerusform>
            <numerusform>%1, gäller till %2 (%n dagar kvar), utfärdat av %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no register is configured</source>
        <translation>inget register är inställt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 svarar</translation>
    </message>
    <message>
        <source>%1 is a connected sender</source>
        <translation>%1 är en ansluten avsändare</translation>
    </message>
    <message>
        <source>%1 may deliver for the sender</source>
        <translation>%1 får leverera åt avsändaren</translation>
    </message>
    <message>
        <source>the forwarder delivers for the sender</source>
        <translation>förmedlaren levererar åt avsändaren</translation>
    </message>
    <message>
        <source>not found; only PDF can be sent</source>
        <translation>hittades inte; bara PDF kan skickas</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n inte klart</numerusform>
            <numerusform>%n inte klara</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 är sparat.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” is not a personal number, coordination number or organisation number.</source>
        <translation>”%1” är inte ett personnummer, samordningsnummer eller organisationsnummer.</translation>
    </message>
    <message>
        <source>Check the digits and type the number again.</source>
        <translation>Kontrollera siffrorna och skriv numret igen.</translation>
    </message>
    <message>
        <source>“%1” can belong to two people born a hundred years apart.</source>
        <translation>”%1” kan tillhöra två personer födda med hundra års mellanrum.</translation>
    </message>
    <message>
        <source>Type the number with all twelve digits, for example 19270517-8354.</source>
        <translation>Skriv numret med alla tolv siffror, till exempel 19270517-8354.</translation>
    </message>
    <message>
        <source>The recipient is your own organisation.</source>
        <translation>Mottagaren är din egen organisation.</translation>
    </message>
    <message>
        <source>Choose another recipient.</source>
        <translation>Välj en annan mottagare.</translation>
    </message>
    <message>
        <source>The recipient %1 is too young to have a digital mailbox.</source>
        <translation>Mottagaren %1 är för ung för att ha en digital brevlåda.</translation>
    </message>
    <message>
        <source>Send to the guardian’s own number, or choose paper.</source>
        <translation>Skicka till vårdnadshavarens eget nummer, eller välj papper.</translation>
    </message>
    <message>
        <source>The recipient may have a protected identity.</source>
        <translation>Mottagaren kan ha skyddade personuppgifter.</translation>
    </message>
    <message>
        <source>Follow your organisation’s routine for protected identity. Do not look the number up again.</source>
        <translation>Följ din organisations rutin för skyddade personuppgifter. Slå inte upp numret igen.</translation>
    </message>
    <message>
        <source>The recipient %1 is on your organisation’s stop list.</source>
        <translation>Mottagaren %1 finns på din organisations spärrlista.</translation>
    </message>
    <message>
        <source>Check the population register before you send anything.</source>
        <translation>Kontrollera folkbokföringen innan du skickar något.</translation>
    </message>
    <message>
        <source>The recipient has no mailbox that takes your letter, and you asked for digital only.</source>
        <translation>Mottagaren har ingen brevlåda som tar emot ditt brev, och du bad om bara digitalt.</translation>
    </message>
    <message>
        <source>Print the letter, or send it again and allow paper.</source>
        <translation>Skriv ut brevet, eller skicka det igen och tillåt papper.</translation>
    </message>
    <message>
        <source>The sender’s number or name is not right.</source>
        <translation>Avsändarens nummer eller namn stämmer inte.</translation>
    </message>
    <message>
        <source>Ask IT to check sender.id and sender.name.</source>
        <translation>Be IT kontrollera sender.id och sender.name.</translation>
    </message>
    <message>
        <source>The subject is missing, too long, or has line breaks.</source>
        <translation>Ämnet saknas, är för långt eller har radbrytningar.</translation>
    </message>
    <message>
        <source>Write a subject of at most 255 characters on one line.</source>
        <translation>Skriv ett ämne på högst 255 tecken på en rad.</translation>
    </message>
    <message>
        <source>The contact details for questions are not right: %1.</source>
        <translation>Kontaktuppgifterna för frågor stämmer inte: %1.</translation>
    </message>
    <message>
        <source>Ask IT to check the sender’s support text, web address, phone and e-mail.</source>
        <translation>Be IT kontrollera avsändarens supporttext, webbadress, telefon och e-post.</translation>
    </message>
    <message>
        <source>The message text is missing or cannot be read as text.</source>
        <translation>Meddelandets text saknas eller kan inte läsas som text.</translation>
    </message>
    <message>
        <source>Write a short text that tells what the letter is about.</source>
        <translation>Skriv en kort text som berättar vad brevet handlar om.</translation>
    </message>
    <message>
        <source>The message’s HTML has faults that the mailboxes refuse: %1.</source>
        <translation>Meddelandets HTML har fel som brevlådorna inte tar emot: %1.</translation>
    </message>
    <message>
        <source>Simplify the HTML, or send the message as plain text.</source>
        <translation>Förenkla HTML-koden, eller skicka meddelandet som vanlig text.</translation>
    </message>
    <message>
        <source>The reference or case number is too long or has forbidden characters.</source>
        <translation>Referensen eller ärendenumret är för långt eller har otillåtna tecken.</translation>
    </message>
    <message>
        <source>Shorten it to at most 50 characters.</source>
        <translation>Korta det till högst 50 tecken.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: its name, type or content breaks a rule.</source>
        <translation>”%1” kan inte bifogas: namnet, filtypen eller innehållet bryter mot en regel.</translation>
    </message>
    <message>
        <source>Save it as PDF with a short, unique file name.</source>
        <translation>Spara den som PDF med ett kort och eget filnamn.</translation>
    </message>
    <message>
        <source>The letter is too large for the digital mailboxes, which take 2 MB in all.</source>
        <translation>Brevet är för stort för de digitala brevlådorna, som tar emot 2 MB totalt.</translation>
    </message>
    <message>
        <source>Make the PDF smaller, or choose paper.</source>
        <translation>Gör PDF-filen mindre, eller välj papper.</translation>
    </message>
    <message>
        <source>The letter is marked for service of documents, and ordinary digital post does not prove that.</source>
        <translation>Brevet är märkt för delgivning, och det bevisar inte vanlig digital post.</translation>
    </message>
    <message>
        <source>Choose paper, or remove the mark.</source>
        <translation>Välj papper, eller ta bort märkningen.</translation>
    </message>
    <message>
        <source>The file “%1” is not there or cannot be read.</source>
        <translation>Filen ”%1” finns inte eller kan inte läsas.</translation>
    </message>
    <message>
        <source>Check the file’s name and folder.</source>
        <translation>Kontrollera filens namn och mapp.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Filen ”%1” är tom.</translation>
    </message>
    <message>
        <source>Open it, check that it has content, and save it again.</source>
        <translation>Öppna den, kontrollera att den har innehåll och spara den igen.</translation>
    </message>
    <message>
        <source>“%1” is a kind of file that cannot be sent.</source>
        <translation>”%1” är en filtyp som inte kan skickas.</translation>
    </message>
    <message>
        <source>Save it as PDF, or send a Word, LibreOffice or RTF document.</source>
        <translation>Spara den som PDF, eller skicka ett Word-, LibreOffice- eller RTF-dokument.</translation>
    </message>
    <message>
        <source>“%1” is not the kind of file that its name says.</source>
        <translation>”%1” är inte den filtyp som namnet säger.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as PDF.</source>
        <translation>Öppna den i programmet den kommer från och spara den som PDF.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>”%1” är skyddad med lösenord.</translation>
    </message>
    <message>
        <source>Save it without a password and try again.</source>
        <translation>Spara den utan lösenord och försök igen.</translation>
    </message>
    <message>
        <source>“%1” contains scripts, embedded files or commands, which the mailboxes refuse.</source>
        <translation>”%1” innehåller skript, inbäddade filer eller kommandon, som brevlådorna inte tar emot.</translation>
    </message>
    <message>
        <source>Save or print it to a new PDF without them.</source>
        <translation>Spara eller skriv ut den till en ny PDF utan dem.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened.</source>
        <translation>”%1” är skadad och kan inte öppnas.</translation>
    </message>
    <message>
        <source>Make the document again from the original.</source>
        <translation>Skapa dokumentet på nytt från originalet.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be sent.</source>
        <translation>”%1” är alldeles för stor för att skickas.</translation>
    </message>
    <message>
        <source>Make it smaller or divide it.</source>
        <translation>Gör den mindre eller dela upp den.</translation>
    </message>
    <message>
        <source>LibreOffice, which makes a PDF of “%1”, was not found.</source>
        <translation>LibreOffice, som gör en PDF av ”%1”, hittades inte.</translation>
    </message>
    <message>
        <source>Save the document as PDF yourself, or ask IT to install LibreOffice.</source>
        <translation>Spara dokumentet som PDF själv, eller be IT installera LibreOffice.</translation>
    </message>
    <message>
        <source>No PDF could be made of “%1”.</source>
        <translation>Det gick inte att göra en PDF av ”%1”.</translation>
    </message>
    <message>
        <source>Save the document as PDF and send that.</source>
        <translation>Spara dokumentet som PDF och skicka den.</translation>
    </message>
    <message>
        <source>Making a PDF of “%1” took too long and was stopped.</source>
        <translation>Det tog för lång tid att göra en PDF av ”%1”, så det avbröts.</translation>
    </message>
    <message>
        <source>A setting is missing: %1.</source>
        <translation>En inställning saknas: %1.</translation>
    </message>
    <message>
        <source>Ask IT to fill it in.</source>
        <translation>Be IT fylla i den.</translation>
    </message>
    <message>
        <source>A setting has a wrong value: %1.</source>
        <translation>En inställning har ett felaktigt värde: %1.</translation>
    </message>
    <message>
        <source>Ask IT to correct it.</source>
        <translation>Be IT rätta den.</translation>
    </message>
    <message>
        <source>%1 is managed by your organisation.</source>
        <translation>%1 hanteras av din organisation.</translation>
    </message>
    <message>
        <source>Ask IT if it needs to change.</source>
        <translation>Fråga IT om den behöver ändras.</translation>
    </message>
    <message>
        <source>The password “%1” has not been saved on this computer.</source>
        <translation>Lösenordet ”%1” är inte sparat på den här datorn.</translation>
    </message>
    <message>
        <source>Ask IT to save it with: brevduva-cli secret set %1</source>
        <translation>Be IT spara det med: brevduva-cli secret set %1</translation>
    </message>
    <message>
        <source>The computer’s password store does not answer or is locked.</source>
        <translation>Datorns lösenordslager svarar inte eller är låst.</translation>
    </message>
    <message>
        <source>Unlock it or sign in again, then try again.</source>
        <translation>Lås upp det eller logga in igen och försök sedan på nytt.</translation>
    </message>
    <message>
        <source>The secret file “%1” can be read by others and is therefore not used.</source>
        <translation>Den hemliga filen ”%1” kan läsas av andra och används därför inte.</translation>
    </message>
    <message>
        <source>Ask IT to limit it to its owner (mode 0600).</source>
        <translation>Be IT begränsa den till ägaren (rättighet 0600).</translation>
    </message>
    <message>
        <source>The certificate file “%1” is missing or cannot be read.</source>
        <translation>Certifikatfilen ”%1” saknas eller kan inte läsas.</translation>
    </message>
    <message>
        <source>Ask IT to check where the certificate is kept.</source>
        <translation>Be IT kontrollera var certifikatet finns.</translation>
    </message>
    <message>
        <source>The password for the certificate is wrong.</source>
        <translation>Lösenordet till certifikatet är fel.</translation>
    </message>
    <message>
        <source>Ask IT to save the right password.</source>
        <translation>Be IT spara rätt lösenord.</translation>
    </message>
    <message>
        <source>The card or security module with the certificate was not found.</source>
        <translation>Kortet eller säkerhetsmodulen med certifikatet hittades inte.</translation>
    </message>
    <message>
        <source>Connect it, or ask IT to check the setting.</source>
        <translation>Anslut det, eller be IT kontrollera inställningen.</translation>
    </message>
    <message>
        <source>The certificate and its key do not belong together.</source>
        <translation>Certifikatet och dess nyckel hör inte ihop.</translation>
    </message>
    <message>
        <source>Ask IT for a new certificate file.</source>
        <translation>Be IT om en ny certifikatfil.</translation>
    </message>
    <message>
        <source>The certificate’s key is too weak or of the wrong kind.</source>
        <translation>Certifikatets nyckel är för svag eller av fel sort.</translation>
    </message>
    <message>
        <source>Ask IT for a certificate with an RSA key of at least 2048 bits.</source>
        <translation>Be IT om ett certifikat med en RSA-nyckel på minst 2048 bitar.</translation>
    </message>
    <message>
        <source>The organisation’s certificate has expired.</source>
        <translation>Organisationens certifikat har gått ut.</translation>
    </message>
    <message>
        <source>Ask IT to renew it.</source>
        <translation>Be IT förnya det.</translation>
    </message>
    <message>
        <source>The organisation’s certificate is not valid yet.</source>
        <translation>Organisationens certifikat gäller inte än.</translation>
    </message>
    <message>
        <source>Check the computer’s date, or ask IT.</source>
        <translation>Kontrollera datorns datum, eller fråga IT.</translation>
    </message>
    <message>
        <source>The certificate does not name an organisation.</source>
        <translation>Certifikatet anger ingen organisation.</translation>
    </message>
    <message>
        <source>Ask IT for an organisation certificate (serialNumber in the subject).</source>
        <translation>Be IT om ett organisationscertifikat (serialNumber i subject).</translation>
    </message>
    <message>
        <source>There was no connection to %1.</source>
        <translation>Det gick inte att ansluta till %1.</translation>
    </message>
    <message>
        <source>Check the network. A letter in the outbox is tried again by itself.</source>
        <translation>Kontrollera nätverket. Ett brev i utkorgen skickas om av sig självt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 svarade inte i tid.</translation>
    </message>
    <message>
        <source>A letter in the outbox is tried again by itself.</source>
        <translation>Ett brev i utkorgen skickas om av sig självt.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: a certificate was not accepted.</source>
        <translation>Det gick inte att ansluta säkert till %1: ett certifikat godtogs inte.</translation>
    </message>
    <message>
        <source>Ask IT to check the certificates. A letter in the outbox is tried again by itself.</source>
        <translation>Be IT kontrollera certifikaten. Ett brev i utkorgen skickas om av sig självt.</translation>
    </message>
    <message>
        <source>The organisation’s proxy did not let the call to %1 through.</source>
        <translation>Organisationens proxy släppte inte igenom anropet till %1.</translation>
    </message>
    <message>
        <source>Ask IT to check the proxy. A letter in the outbox is tried again by itself.</source>
        <translation>Be IT kontrollera proxyn. Ett brev i utkorgen skickas om av sig självt.</translation>
    </message>
    <message>
        <source>The answer from %1 could not be understood.</source>
        <translation>Svaret från %1 gick inte att förstå.</translation>
    </message>
    <message>
        <source>A letter in the outbox is tried again by itself. Tell IT if it goes on.</source>
        <translation>Ett brev i utkorgen skickas om av sig självt. Säg till IT om det fortsätter.</translation>
    </message>
    <message>
        <source>The answer from %1 was unreasonably large and was not read.</source>
        <translation>Svaret från %1 var orimligt stort och lästes inte.</translation>
    </message>
    <message>
        <source>Tell IT if it goes on.</source>
        <translation>Säg till IT om det fortsätter.</translation>
    </message>
    <message>
        <source>The letter was on its way when the connection was lost, so nobody knows whether it arrived.</source>
        <translation>Brevet var på väg när anslutningen bröts, så ingen vet om det kom fram.</translation>
    </message>
    <message>
        <source>Ask the mailbox operator or the recipient. Then settle it as arrived, or send it again: it can then arrive twice.</source>
        <translation>Fråga brevlådeoperatören eller mottagaren. Markera sedan att det kom fram, eller skicka igen: då kan det komma fram två gånger.</translation>
    </message>
    <message>
        <source>The service has a technical fault just now.</source>
        <translation>Tjänsten har ett tekniskt fel just nu.</translation>
    </message>
    <message>
        <source>The service did not accept the letter’s content.</source>
        <translation>Tjänsten godtog inte brevets innehåll.</translation>
    </message>
    <message>
        <source>Tell IT the details, mend the letter and send it again.</source>
        <translation>Ge IT detaljerna, rätta brevet och skicka det igen.</translation>
    </message>
    <message>
        <source>The organisation is not allowed to send with this certificate.</source>
        <translation>Organisationen får inte skicka med det här certifikatet.</translation>
    </message>
    <message>
        <source>Sending has been paused. Ask IT to check the connection to the infrastructure.</source>
        <translation>Utskicken är pausade. Be IT kontrollera anslutningen till infrastrukturen.</translation>
    </message>
    <message>
        <source>The service did not accept the signature.</source>
        <translation>Tjänsten godtog inte underskriften.</translation>
    </message>
    <message>
        <source>Sending has been paused. Ask IT to check the certificate.</source>
        <translation>Utskicken är pausade. Be IT kontrollera certifikatet.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>Tjänsten känner inte till det som efterfrågades.</translation>
    </message>
    <message>
        <source>Tell IT the details.</source>
        <translation>Ge IT detaljerna.</translation>
    </message>
    <message>
        <source>The forwarder is still working on the letter.</source>
        <translation>Förmedlaren arbetar fortfarande med brevet.</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>Den tillfrågas igen av sig självt.</translation>
    </message>
    <message>
        <source>The service says that the letter is too large.</source>
        <translation>Tjänsten säger att brevet är för stort.</translation>
    </message>
    <message>
        <source>Make it smaller, or print it.</source>
        <translation>Gör det mindre, eller skriv ut det.</translation>
    </message>
    <message>
        <source>The service says that it has this letter already.</source>
        <translation>Tjänsten säger att den redan har det här brevet.</translation>
    </message>
    <message>
        <source>Check with the operator before you do anything more. It has most likely arrived.</source>
        <translation>Kontrollera med operatören innan du gör något mer. Det har troligen kommit fram.</translation>
    </message>
    <message>
        <source>The service’s content filter did not accept the letter.</source>
        <translation>Tjänstens innehållsfilter godtog inte brevet.</translation>
    </message>
    <message>
        <source>Simplify the text, use PDF only, and send it again.</source>
        <translation>Förenkla texten, använd bara PDF och skicka igen.</translation>
    </message>
    <message>
        <source>The service cannot deliver digitally to this recipient.</source>
        <translation>Tjänsten kan inte leverera digitalt till den här mottagaren.</translation>
    </message>
    <message>
        <source>Print the letter.</source>
        <translation>Skriv ut brevet.</translation>
    </message>
    <message>
        <source>The service answered with an unexpected fault.</source>
        <translation>Tjänsten svarade med ett oväntat fel.</translation>
    </message>
    <message>
        <source>Tell IT the details, then try again or print the letter.</source>
        <translation>Ge IT detaljerna och försök sedan igen eller skriv ut brevet.</translation>
    </message>
    <message>
        <source>The outbox is in use by another program: %1.</source>
        <translation>Utkorgen används av ett annat program: %1.</translation>
    </message>
    <message>
        <source>Close that program, or wait until it is done.</source>
        <translation>Stäng det programmet, eller vänta tills det är klart.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of Brevduva.</source>
        <translation>Utkorgen är skriven av en nyare version av Brevduva.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing has been changed.</source>
        <translation>Installera den nyare versionen. Inget har ändrats.</translation>
    </message>
    <message>
        <source>The outbox is damaged: %1.</source>
        <translation>Utkorgen är skadad: %1.</translation>
    </message>
    <message>
        <source>Nothing has been thrown away. Ask IT to help recover it.</source>
        <translation>Inget har slängts. Be IT hjälpa till att rädda den.</translation>
    </message>
    <message>
        <source>The key to the outbox is not in the password store, so the letters in it cannot be read.</source>
        <translation>Nyckeln till utkorgen finns inte i lösenordslagret, så breven i den kan inte läsas.</translation>
    </message>
    <message>
        <source>Ask IT to restore the password store. Nothing has been thrown away.</source>
        <translation>Be IT återställa lösenordslagret. Inget har slängts.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken är full.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Gör plats på disken och försök igen.</translation>
    </message>
    <message>
        <source>Nothing can be saved in %1.</source>
        <translation>Det går inte att spara något i %1.</translation>
    </message>
    <message>
        <source>Ask IT to check the folder’s rights.</source>
        <translation>Be IT kontrollera mappens rättigheter.</translation>
    </message>
    <message>
        <source>That cannot be done with the letter as it is now.</source>
        <translation>Det går inte att göra med brevet som det är nu.</translation>
    </message>
    <message>
        <source>Look at its state in the outbox.</source>
        <translation>Se efter i utkorgen hur det ligger till.</translation>
    </message>
    <message>
        <source>The printer or folder “%1” was not found.</source>
        <translation>Skrivaren eller mappen ”%1” hittades inte.</translation>
    </message>
    <message>
        <source>Choose another printer, then print again.</source>
        <translation>Välj en annan skrivare och skriv ut igen.</translation>
    </message>
    <message>
        <source>The printer did not take the whole letter.</source>
        <translation>Skrivaren tog inte emot hela brevet.</translation>
    </message>
    <message>
        <source>Check the printer, then print again.</source>
        <translation>Kontrollera skrivaren och skriv ut igen.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>”%1” går inte att förstå.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Kontrollera det du skrev.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>”%1” hittades inte.</translation>
    </message>
    <message>
        <source>Check the name or number.</source>
        <translation>Kontrollera namnet eller numret.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Det stoppades innan det var klart.</translation>
    </message>
    <message>
        <source>Start again when you want to.</source>
        <translation>Börja om när du vill.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Något gick fel inne i programmet.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>No letter has left.</source>
        <translation>Inget brev har skickats.</translation>
    </message>
    <message>
        <source>you chose paper</source>
        <translation>du valde papper</translation>
    </message>
    <message>
        <source>the forwarder finds the mailbox</source>
        <translation>förmedlaren hittar brevlådan</translation>
    </message>
    <message>
        <source>The letter has not left and is kept in the outbox.</source>
        <translation>Brevet har inte skickats och ligger kvar i utkorgen.</translation>
    </message>
    <message>
        <source>Nobody knows whether the letter arrived.</source>
        <translation>Ingen vet om brevet kom fram.</translation>
    </message>
    <message>
        <source>The letter is with the forwarder.</source>
        <translation>Brevet finns hos förmedlaren.</translation>
    </message>
    <message>
        <source>The letter waits for the printer.</source>
        <translation>Brevet väntar på skrivaren.</translation>
    </message>
    <message>
        <source>The letter lies in the recipient’s mailbox.</source>
        <translation>Brevet ligger i mottagarens brevlåda.</translation>
    </message>
    <message>
        <source>The letter has been printed.</source>
        <translation>Brevet är utskrivet.</translation>
    </message>
    <message>
        <source>The letter was stopped and has not left.</source>
        <translation>Brevet stoppades och har inte skickats.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>on hold, can be stopped</source>
        <translation>väntar, kan stoppas</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>i kön</translation>
    </message>
    <message>
        <source>looking for the mailbox</source>
        <translation>söker brevlådan</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>skickas</translation>
    </message>
    <message>
        <source>with the forwarder</source>
        <translation>hos förmedlaren</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>ska skrivas ut</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>levererat</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>utskrivet</translation>
    </message>
    <message>
        <source>unknown whether it arrived</source>
        <translation>okänt om det kom fram</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>behöver dig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppat</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>inte bestämt</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digitalt</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papper</translation>
    </message>
    <message>
        <source>has a digital mailbox</source>
        <translation>har en digital brevlåda</translation>
    </message>
    <message>
        <source>the register gave no answer about this number</source>
        <translation>registret svarade inte om det här numret</translation>
    </message>
    <message>
        <source>has no digital mailbox</source>
        <translation>har ingen digital brevlåda</translation>
    </message>
    <message>
        <source>has a mailbox but has declined letters from you</source>
        <translation>har en brevlåda men har tackat nej till brev från er</translation>
    </message>
    <message>
        <source>has a mailbox that is not activated yet</source>
        <translation>har en brevlåda som inte är aktiverad än</translation>
    </message>
    <message>
        <source>has an account without proven identity</source>
        <translation>har ett konto utan styrkt identitet</translation>
    </message>
    <message>
        <source>has an account without a mailbox operator</source>
        <translation>har ett konto utan brevlådeoperatör</translation>
    </message>
    <message>
        <source>has a mailbox at an operator you do not use</source>
        <translation>har en brevlåda hos en operatör som ni inte använder</translation>
    </message>
    <message>
        <source>the mailbox operator cannot be reached</source>
        <translation>brevlådeoperatören kan inte nås</translation>
    </message>
    <message>
        <source>The last digit of %1 does not fit the others. Check the number.</source>
        <translation>Sista siffran i %1 stämmer inte med de andra. Kontrollera numret.</translation>
    </message>
    <message>
        <source>The message text says very little. Tell what the letter is about.</source>
        <translation>Meddelandets text säger väldigt lite. Berätta vad brevet handlar om.</translation>
    </message>
    <message>
        <source>The message is only a link. Write the essential in the message itself.</source>
        <translation>Meddelandet är bara en länk. Skriv det viktigaste i själva meddelandet.</translation>
    </message>
    <message>
        <source>The text looks like HTML but is sent as plain text.</source>
        <translation>Texten ser ut som HTML men skickas som vanlig text.</translation>
    </message>
    <message>
        <source>There seems to be a personal number in the subject, which shows in lists and notices.</source>
        <translation>Det verkar stå ett personnummer i ämnet, som syns i listor och aviseringar.</translation>
    </message>
    <message>
        <source>There seems to be a personal number in the file name %1.</source>
        <translation>Det verkar stå ett personnummer i filnamnet %1.</translation>
    </message>
    <message>
        <source>There seems to be a personal number in a link in the message.</source>
        <translation>Det verkar stå ett personnummer i en länk i meddelandet.</translation>
    </message>
    <message>
        <source>The message mentions an attachment, but there is none.</source>
        <translation>Meddelandet nämner en bilaga, men det finns ingen.</translation>
    </message>
    <message>
        <source>The same letter was sent to %1 lately.</source>
        <translation>Samma brev skickades nyligen till %1.</translation>
    </message>
    <message>
        <source>The subject is long; a phone shows about 35 characters.</source>
        <translation>Ämnet är långt; en telefon visar ungefär 35 tecken.</translation>
    </message>
    <message>
        <source>The recipient gets no web address, phone number or e-mail address for questions.</source>
        <translation>Mottagaren får ingen webbadress, telefon eller e-post för frågor.</translation>
    </message>
    <message>
        <source>The organisation’s certificate ends in %1 days.</source>
        <translation>Organisationens certifikat går ut om %1 dagar.</translation>
    </message>
    <message>
        <source>%1 is not tagged and is hard to read with a screen reader.</source>
        <translation>%1 är inte taggad och svår att läsa med skärmläsare.</translation>
    </message>
    <message>
        <source>%1 has no title.</source>
        <translation>%1 har ingen titel.</translation>
    </message>
    <message>
        <source>%1 does not say which language it is in.</source>
        <translation>%1 anger inte vilket språk den är på.</translation>
    </message>
</context>
</TS>
