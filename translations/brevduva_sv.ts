<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
</context>
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
    <message>
        <source>“%1” is not a proof made by Brevduva.</source>
        <translation>”%1” är inte ett bevis från Brevduva.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Välj filen igen.</translation>
    </message>
    <message>
        <source>“%1” has been changed after it was sealed and proves nothing.</source>
        <translation>”%1” har ändrats efter att det förseglades och bevisar ingenting.</translation>
    </message>
    <message>
        <source>Ask for the proof again from the one who sent the letter.</source>
        <translation>Be den som skickade brevet om beviset igen.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Handed in</source>
        <translation>Inlämnat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Mailbox operator</source>
        <translation>Brevlådeoperatör</translation>
    </message>
    <message>
        <source>Operator&apos;s receipt</source>
        <translation>Operatörens kvitto</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Leveransens id</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>Proof of dispatch</source>
        <translation>Bevis på försändelse</translation>
    </message>
    <message>
        <source>The letter has been delivered to the recipient&apos;s secure digital mailbox.</source>
        <translation>Brevet har levererats till mottagarens säkra digitala brevlåda.</translation>
    </message>
    <message>
        <source>The letter has been printed.</source>
        <translation>Brevet är utskrivet.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Mailbox operator</source>
        <translation>Brevlådeoperatör</translation>
    </message>
    <message>
        <source>Operator&apos;s receipt (TransId)</source>
        <translation>Operatörens kvitto (TransId)</translation>
    </message>
    <message>
        <source>Forwarder&apos;s number</source>
        <translation>Förmedlarens nummer</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Meddelandets id</translation>
    </message>
    <message>
        <source>Fingerprint of the signed letter (SHA-256)</source>
        <translation>Det signerade brevets fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>This file holds the same facts sealed with the sender&apos;s certificate. Check that nothing has been changed: brevduva-cli verify FILE. A digital letter lies in the mailbox; whether it has been read is not known.</source>
        <translation>Den här filen innehåller samma uppgifter förseglade med avsändarens certifikat. Kontrollera att inget har ändrats: brevduva-cli verify FIL. Ett digitalt brev ligger i brevlådan; om det har lästs vet ingen.</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Rests and can be stopped</source>
        <translation>Väntar och kan stoppas</translation>
    </message>
    <message>
        <source>Waits, and is tried again %1</source>
        <translation>Väntar, försöker igen %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Väntar på sin tur</translation>
    </message>
    <message>
        <source>Looking for the mailbox</source>
        <translation>Söker brevlådan</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Handed to the forwarder %1; waiting for the receipt</source>
        <translation>Lämnat till förmedlaren %1; väntar på kvitto</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Väntar på skrivaren</translation>
    </message>
    <message>
        <source>In the recipient&apos;s mailbox %1</source>
        <translation>I mottagarens brevlåda %1</translation>
    </message>
    <message>
        <source>In the mailbox with %1 %2</source>
        <translation>I brevlådan hos %1 %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Utskrivet %1</translation>
    </message>
    <message>
        <source>Printed %1: %2</source>
        <translation>Utskrivet %1: %2</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Ingen vet om det kom fram</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Behöver dig</translation>
    </message>
    <message>
        <source>Stopped %1; nothing was sent</source>
        <translation>Stoppat %1; inget skickades</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>i dag %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>i går %1</translation>
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
<context>
    <name>brevduva::CertificatePage</name>
    <message>
        <source>The organisation&apos;s certificate</source>
        <translation>Organisationens certifikat</translation>
    </message>
    <message>
        <source>It proves that the letters are yours. IT has it as a file that ends in .p12 or .pfx. Drop the file here, or choose it.</source>
        <translation>Det visar att breven är era. IT har det som en fil som slutar på .p12 eller .pfx. Släpp filen här, eller välj den.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ingen fil än</translation>
    </message>
    <message>
        <source>The file&apos;s password</source>
        <translation>Filens lösenord</translation>
    </message>
    <message>
        <source>C&amp;hoose file …</source>
        <translation>&amp;Välj fil …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>The file&apos;s &amp;password</source>
        <translation>Filens &amp;lösenord</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Välj certifikatet</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Issued by %2&lt;br&gt;Lasts until %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Utfärdat av %2&lt;br&gt;Gäller till %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to %1, which must be registered as your forwarder.</source>
        <translation>Det tillhör %1, som måste vara registrerad som er förmedlare.</translation>
    </message>
</context>
<context>
    <name>brevduva::CheckWindow</name>
    <message>
        <source>Settings file</source>
        <translation>Inställningsfil</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>The organisation&apos;s certificate</source>
        <translation>Organisationens certifikat</translation>
    </message>
    <message>
        <source>Certificate of the other side</source>
        <translation>Motpartens certifikat</translation>
    </message>
    <message>
        <source>Certificate in the chain</source>
        <translation>Certifikat i kedjan</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Register of mailboxes</source>
        <translation>Register över brevlådor</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <translation>Förmedlare</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation>LibreOffice</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Kontrollera igen</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>K&amp;opiera som text</translation>
    </message>
    <message>
        <source>Check everything – Brevduva</source>
        <translation>Kontrollera allt – Brevduva</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrollerar</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Allt fungerar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>%n sak måste rättas till.</numerusform>
            <numerusform>%n saker måste rättas till.</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I ordning</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>Att tänka på</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Måste rättas till</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
</context>
<context>
    <name>brevduva::Checkup</name>
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
        <translation>%1 är ansluten som avsändare</translation>
    </message>
    <message>
        <source>%1 may deliver for the sender</source>
        <translation>%1 får leverera för avsändaren</translation>
    </message>
    <message>
        <source>the forwarder delivers for the sender</source>
        <translation>förmedlaren levererar för avsändaren</translation>
    </message>
    <message numerus="yes">
        <source>%1, valid to %2 (%n day(s) left), issued by %3</source>
        <translation>
            <numerusform>%1, gäller till %2 (%n dag kvar), utfärdat av %3</numerusform>
            <numerusform>%1, gäller till %2 (%n dagar kvar), utfärdat av %3</numerusform>
        </translation>
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
            <numerusform>%n är inte klart</numerusform>
            <numerusform>%n är inte klara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brevduva::ConnectionPage</name>
    <message>
        <source>C&amp;heck the connection</source>
        <translation>&amp;Kontrollera anslutningen</translation>
    </message>
    <message>
        <source>Where do the letters go?</source>
        <translation>Vart ska breven?</translation>
    </message>
    <message>
        <source>IT knows the addresses. The check asks the register for real and sends nothing.</source>
        <translation>IT känner till adresserna. Kontrollen frågar registret på riktigt och skickar inget.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Vad kontrollen visade</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerar …</translation>
    </message>
</context>
<context>
    <name>brevduva::DeliveryModel</name>
    <message>
        <source>(not readable)</source>
        <translation>(kan inte läsas)</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Ärende</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Inlämnat</translation>
    </message>
</context>
<context>
    <name>brevduva::DeliveryPage</name>
    <message>
        <source>What has happened</source>
        <translation>Vad som har hänt</translation>
    </message>
    <message>
        <source>Choose a letter in the list to see what became of it.</source>
        <translation>Välj ett brev i listan för att se vad som hände med det.</translation>
    </message>
    <message>
        <source>It may have arrived twice, since it was sent again.</source>
        <translation>Det kan ha kommit fram två gånger, eftersom det skickades igen.</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>ärende %1</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Ge upp</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppa</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Skicka &amp;nu</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Försök igen</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>Det kom &amp;fram</translation>
    </message>
    <message>
        <source>It did n&amp;ot arrive</source>
        <translation>Det kom &amp;inte fram</translation>
    </message>
    <message>
        <source>Send a&amp;gain …</source>
        <translation>Skicka i&amp;gen …</translation>
    </message>
    <message>
        <source>Send the letter again?</source>
        <translation>Ska brevet skickas igen?</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived the first time. If it did, the recipient gets it twice.</source>
        <translation>Ingen vet om det kom fram första gången. Om det gjorde det får mottagaren det två gånger.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Skicka igen</translation>
    </message>
    <message>
        <source>&amp;Print instead</source>
        <translation>Skriv &amp;ut i stället</translation>
    </message>
    <message>
        <source>Print the letter?</source>
        <translation>Ska brevet skrivas ut?</translation>
    </message>
    <message>
        <source>It may already lie in the digital mailbox. Then the recipient gets it on paper as well.</source>
        <translation>Det kan redan ligga i den digitala brevlådan. Då får mottagaren det på papper också.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Skriv &amp;ut</translation>
    </message>
    <message>
        <source>Save &amp;proof …</source>
        <translation>Spara &amp;bevis …</translation>
    </message>
    <message>
        <source>As a &amp;new letter …</source>
        <translation>Som ett &amp;nytt brev …</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvitto</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Mailbox operator</source>
        <translation>Brevlådeoperatör</translation>
    </message>
    <message>
        <source>Operator&apos;s receipt (TransId)</source>
        <translation>Operatörens kvitto (TransId)</translation>
    </message>
    <message>
        <source>Forwarder&apos;s number</source>
        <translation>Förmedlarens nummer</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Meddelandets id</translation>
    </message>
    <message>
        <source>Fingerprint of the signed letter (SHA-256)</source>
        <translation>Det signerade brevets fingeravtryck (SHA-256)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>För IT</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Leveransens id</translation>
    </message>
</context>
<context>
    <name>brevduva::Departure</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Skicka &amp;nu</translation>
    </message>
    <message>
        <source>&amp;New letter</source>
        <translation>&amp;Nytt brev</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Tid kvar att ångra</translation>
    </message>
    <message numerus="yes">
        <source>The letter leaves in %n second(s)</source>
        <translation>
            <numerusform>Brevet skickas om %n sekund</numerusform>
            <numerusform>Brevet skickas om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then you can undo. You may close the window: the letter leaves all the same, and can be stopped from the icon beside the clock.</source>
        <translation>Till dess kan du ångra dig. Du kan stänga fönstret: brevet skickas ändå, och kan stoppas från ikonen vid klockan.</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>På väg …</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Något behöver dig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>You may close the window. What becomes of the letter can always be seen under Sent letters.</source>
        <translation>Du kan stänga fönstret. Vad som händer med brevet ser du alltid under Skickade brev.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show %1 under Sent letters</source>
        <translation>Visa %1 under Skickade brev</translation>
    </message>
</context>
<context>
    <name>brevduva::Desk</name>
    <message>
        <source>About Brevduva</source>
        <translation>Om Brevduva</translation>
    </message>
    <message>
        <source>Brevduva %1</source>
        <translation>Brevduva %1</translation>
    </message>
    <message>
        <source>Sends letters to secure digital mailboxes, and prints the rest.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Skickar brev till säkra digitala brevlådor och skriver ut resten.

Fri programvara enligt GNU General Public License, version 3 eller senare.</translation>
    </message>
    <message>
        <source>A letter needs you</source>
        <translation>Ett brev behöver dig</translation>
    </message>
</context>
<context>
    <name>brevduva::DocumentBox</name>
    <message>
        <source>Drop a document here, or choose one.</source>
        <translation>Släpp ett dokument här, eller välj ett.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>&amp;Add document …</source>
        <translation>&amp;Lägg till dokument …</translation>
    </message>
    <message>
        <source>Size of the letter</source>
        <translation>Brevets storlek</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Välj dokument</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Stop reading %1</source>
        <translation>Sluta läsa %1</translation>
    </message>
    <message>
        <source>Remove document %1</source>
        <translation>Ta bort dokumentet %1</translation>
    </message>
    <message>
        <source>Being made ready …</source>
        <translation>Görs i ordning …</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Läser %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too large for a digital mailbox, which takes %2</source>
        <translation>%1: för stort för en digital brevlåda, som tar emot %2</translation>
    </message>
    <message>
        <source>%1 of the %2 that a digital mailbox takes</source>
        <translation>%1 av de %2 som en digital brevlåda tar emot</translation>
    </message>
</context>
<context>
    <name>brevduva::FindingsList</name>
    <message>
        <source>Before you send</source>
        <translation>Innan du skickar</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Måste rättas</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>Att tänka på</translation>
    </message>
</context>
<context>
    <name>brevduva::HelpWindow</name>
    <message>
        <source>Handbook – Brevduva</source>
        <translation>Handbok – Brevduva</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
</context>
<context>
    <name>brevduva::HomeWindow</name>
    <message>
        <source>Brevduva</source>
        <translation>Brevduva</translation>
    </message>
    <message>
        <source>Can still be stopped</source>
        <translation>Kan fortfarande stoppas</translation>
    </message>
    <message>
        <source>Drop the letter here</source>
        <translation>Släpp brevet här</translation>
    </message>
    <message>
        <source>Word, LibreOffice, RTF or PDF</source>
        <translation>Word, LibreOffice, RTF eller PDF</translation>
    </message>
    <message>
        <source>&amp;New letter …</source>
        <translation>&amp;Nytt brev …</translation>
    </message>
    <message>
        <source>Sent &amp;letters</source>
        <translation>Skickade &amp;brev</translation>
    </message>
    <message>
        <source>Sa&amp;vings</source>
        <translation>Be&amp;sparing</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Kontrollera allt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Allt är som det ska.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startar …</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) need you.</source>
        <translation>
            <numerusform>%n brev behöver dig.</numerusform>
            <numerusform>%n brev behöver dig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Visa</translation>
    </message>
    <message numerus="yes">
        <source>The organisation&apos;s certificate ends in %n day(s). Tell IT.</source>
        <translation>
            <numerusform>Organisationens certifikat går ut om %n dag. Säg till IT.</numerusform>
            <numerusform>Organisationens certifikat går ut om %n dagar. Säg till IT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Stop the letter to %1</source>
        <translation>Stoppa brevet till %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s kvar</numerusform>
            <numerusform>%n s kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brevduva::MessageEdit</name>
    <message>
        <source>B</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fet stil</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Punktlista</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Meddelande</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words. It is what the recipient reads first.</source>
        <translation>Vad brevet handlar om, med några ord. Det är det mottagaren läser först.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
    <message>
        <source>Web address, beginning with https://</source>
        <translation>Webbadress som börjar med https://</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Inga mallar än</translation>
    </message>
    <message>
        <source>Save this text as a template …</source>
        <translation>Spara texten som mall …</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Spara mall</translation>
    </message>
    <message>
        <source>What shall the template be called?</source>
        <translation>Vad ska mallen heta?</translation>
    </message>
</context>
<context>
    <name>brevduva::OutboxWindow</name>
    <message>
        <source>Sent letters – Brevduva</source>
        <translation>Skickade brev – Brevduva</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Number, subject or case</source>
        <translation>Nummer, ämne eller ärende</translation>
    </message>
    <message>
        <source>Search by number, subject or case</source>
        <translation>Sök på nummer, ämne eller ärende</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Vilka brev</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Alla brev</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>Behöver någon</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>På väg</translation>
    </message>
    <message>
        <source>In a mailbox</source>
        <translation>I en brevlåda</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Utskrivna</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppade</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Från när</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 månaderna</translation>
    </message>
    <message>
        <source>Save &amp;list …</source>
        <translation>Spara &amp;lista …</translation>
    </message>
    <message>
        <source>Saves the letters that are shown as a table for Excel (CSV)</source>
        <translation>Sparar breven som visas som en tabell för Excel (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brev</numerusform>
            <numerusform>%n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter fits what you searched for.</source>
        <translation>Inget brev stämmer med det du sökte.</translation>
    </message>
    <message>
        <source>No letter has been sent yet.</source>
        <translation>Inget brev har skickats än.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Det gick inte</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Spara lista</translation>
    </message>
    <message>
        <source>letters.csv</source>
        <translation>brev.csv</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Spara bevis</translation>
    </message>
    <message>
        <source>proof %1.pdf</source>
        <translation>bevis %1.pdf</translation>
    </message>
</context>
<context>
    <name>brevduva::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>The document&apos;s pages</source>
        <translation>Dokumentets sidor</translation>
    </message>
    <message>
        <source>The pages are shown here when there is a document.</source>
        <translation>Här visas sidorna när det finns ett dokument.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, sida %2 av %3</translation>
    </message>
    <message>
        <source>Drawing the page …</source>
        <translation>Ritar sidan …</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Sidan kan inte visas.</translation>
    </message>
</context>
<context>
    <name>brevduva::PhonePreview</name>
    <message>
        <source>What the recipient sees on a phone</source>
        <translation>Det mottagaren ser på en telefon</translation>
    </message>
    <message>
        <source>Message as the recipient sees it</source>
        <translation>Meddelandet som mottagaren ser det</translation>
    </message>
    <message>
        <source>(no subject yet)</source>
        <translation>(inget ämne än)</translation>
    </message>
</context>
<context>
    <name>brevduva::PrinterPage</name>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Letters to people without a digital mailbox are printed here.</source>
        <translation>Här skrivs brev ut till dem som inte har digital brevlåda.</translation>
    </message>
    <message>
        <source>The computer&apos;s default printer</source>
        <translation>Datorns vanliga skrivare</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Dubbelsidigt</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Skrivare</translation>
    </message>
    <message>
        <source>&amp;Two-sided</source>
        <translation>&amp;Dubbelsidigt</translation>
    </message>
</context>
<context>
    <name>brevduva::RecipientBox</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message numerus="yes">
        <source>Coordination number, %n year(s)</source>
        <translation>
            <numerusform>Samordningsnummer, %n år</numerusform>
            <numerusform>Samordningsnummer, %n år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Person, %n year(s)</source>
        <translation>
            <numerusform>Person, %n år</numerusform>
            <numerusform>Person, %n år</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Recipient&apos;s number</source>
        <translation>Mottagarens nummer</translation>
    </message>
    <message>
        <source>Personal number or organisation number, then Enter</source>
        <translation>Personnummer eller organisationsnummer, sedan Enter</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Vilket?</translation>
    </message>
    <message>
        <source>In the document:</source>
        <translation>I dokumentet:</translation>
    </message>
    <message>
        <source>Send to %1, %2</source>
        <translation>Skicka till %1, %2</translation>
    </message>
    <message>
        <source>Is printed · %1</source>
        <translation>Skrivs ut · %1</translation>
    </message>
    <message>
        <source>You have chosen paper</source>
        <translation>Du har valt papper</translation>
    </message>
    <message>
        <source>Looking for the mailbox …</source>
        <translation>Söker brevlådan …</translation>
    </message>
    <message>
        <source>Not known now: %1</source>
        <translation>Okänt just nu: %1</translation>
    </message>
    <message>
        <source>Is asked again before the letter leaves</source>
        <translation>Frågas igen innan brevet skickas</translation>
    </message>
    <message>
        <source>Has a mailbox with %1</source>
        <translation>Har brevlåda hos %1</translation>
    </message>
    <message>
        <source>Digital · %1</source>
        <translation>Digitalt · %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove recipient %1</source>
        <translation>Ta bort mottagaren %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
</context>
<context>
    <name>brevduva::SavingsChart</name>
    <message>
        <source>Letters by month</source>
        <translation>Brev per månad</translation>
    </message>
    <message>
        <source>%1: %2 digital, %3 on paper</source>
        <translation>%1: %2 digitalt, %3 på papper</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitalt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
</context>
<context>
    <name>brevduva::SavingsWindow</name>
    <message>
        <source>Savings – Brevduva</source>
        <translation>Besparing – Brevduva</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitalt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Letters and savings by month</source>
        <translation>Brev och besparing per månad</translation>
    </message>
    <message>
        <source>Save &amp;table …</source>
        <translation>Spara &amp;tabell …</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Inget har skickats än.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 sparade</translation>
    </message>
    <message>
        <source>%1 of %2 letters (%3 %) went digitally. A letter on paper is reckoned at %4, a digital one at %5.</source>
        <translation>%1 av %2 brev (%3 %) gick digitalt. Ett brev på papper räknas som %4, ett digitalt som %5.</translation>
    </message>
    <message>
        <source>The price table in the settings cannot be read. Ask IT to correct it.</source>
        <translation>Pristabellen i inställningarna kan inte läsas. Be IT rätta den.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Spara tabell</translation>
    </message>
    <message>
        <source>savings.csv</source>
        <translation>besparing.csv</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Sparad i %1.</translation>
    </message>
    <message>
        <source>The table could not be saved in %1.</source>
        <translation>Tabellen kunde inte sparas i %1.</translation>
    </message>
</context>
<context>
    <name>brevduva::SendWindow</name>
    <message>
        <source>Must be &amp;served (delgivning)</source>
        <translation>Ska &amp;delges</translation>
    </message>
    <message>
        <source>New letter – Brevduva</source>
        <translation>Nytt brev – Brevduva</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Ä&amp;mne</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Digital where there is a mailbox, else paper</source>
        <translation>Digitalt där det finns brevlåda, annars papper</translation>
    </message>
    <message>
        <source>Digital only</source>
        <translation>Bara digitalt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>How the letter travels</source>
        <translation>Hur brevet skickas</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Ärendenummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Ordinary digital post does not prove that the recipient has received the letter.</source>
        <translation>Vanlig digital post visar inte att mottagaren har tagit emot brevet.</translation>
    </message>
    <message>
        <source>More about the letter</source>
        <translation>Mer om brevet</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Väg</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>Ärende&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referens</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>På telefonen</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Sidorna</translation>
    </message>
    <message>
        <source>What the recipient sees</source>
        <translation>Det mottagaren ser</translation>
    </message>
    <message>
        <source>You have received a letter: %1. The letter is attached.</source>
        <translation>Du har fått ett brev: %1. Brevet är bifogat.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); fits on a phone</source>
        <translation>
            <numerusform>%n tecken; ryms på en telefon</numerusform>
            <numerusform>%n tecken; ryms på en telefon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); a phone shows about the first %1</source>
        <translation>
            <numerusform>%n tecken; en telefon visar ungefär de första %1</numerusform>
            <numerusform>%n tecken; en telefon visar ungefär de första %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is being made ready …</source>
        <translation>Dokumentet görs i ordning …</translation>
    </message>
    <message>
        <source>Write who shall have the letter.</source>
        <translation>Skriv vem som ska ha brevet.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Skriv ett ämne.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Skriv ett meddelande.</translation>
    </message>
    <message>
        <source>Remove the document that cannot be sent.</source>
        <translation>Ta bort dokumentet som inte kan skickas.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>Ett nummer är inte färdigskrivet.</translation>
    </message>
    <message>
        <source>Something must be mended first.</source>
        <translation>Något måste rättas först.</translation>
    </message>
    <message>
        <source>Send %1 and print %2</source>
        <translation>Skicka %1 och skriv ut %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>Skriv ut %n brev</numerusform>
            <numerusform>Skriv ut %n brev</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Skicka till %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Skicka %n brev</numerusform>
            <numerusform>Skicka %n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo for %n second(s).</source>
        <translation>
            <numerusform>Du kan ångra dig i %n sekund.</numerusform>
            <numerusform>Du kan ångra dig i %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs %1.</source>
        <translation>Kostar %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been sent.</source>
        <translation>Stoppat. Inget har skickats.</translation>
    </message>
    <message>
        <source>The letter has not been sent</source>
        <translation>Brevet är inte skickat</translation>
    </message>
    <message>
        <source>Shall what you have written be thrown away?</source>
        <translation>Ska det du har skrivit slängas?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Släng</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Fortsätt skriva</translation>
    </message>
</context>
<context>
    <name>brevduva::SenderPage</name>
    <message>
        <source>Who sends the letters?</source>
        <translation>Vem skickar breven?</translation>
    </message>
    <message>
        <source>Recipients see the name, and turn here with questions.</source>
        <translation>Mottagarna ser namnet och vänder sig hit med frågor.</translation>
    </message>
    <message>
        <source>for example 212000-0142</source>
        <translation>till exempel 212000-0142</translation>
    </message>
</context>
<context>
    <name>brevduva::SettingsWindow</name>
    <message>
        <source>Settings – Brevduva</source>
        <translation>Inställningar – Brevduva</translation>
    </message>
    <message>
        <source>&amp;Everyday</source>
        <translation>Var&amp;dag</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Avsändare</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Anslut&amp;ning</translation>
    </message>
    <message>
        <source>For &amp;IT</source>
        <translation>För &amp;IT</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;vbryt</translation>
    </message>
    <message>
        <source>Set up &amp;from the beginning …</source>
        <translation>Kom i gång från &amp;början …</translation>
    </message>
    <message>
        <source>🔒 Managed by your organisation</source>
        <translation>🔒 Hanteras av din organisation</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Hanteras av din organisation</translation>
    </message>
    <message>
        <source>The computer&apos;s default printer</source>
        <translation>Datorns vanliga skrivare</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Välj: %1</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Registered name</source>
        <translation>Registrerat namn</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Where recipients turn</source>
        <translation>Vart mottagare vänder sig</translation>
    </message>
    <message>
        <source>Web address for questions</source>
        <translation>Webbadress för frågor</translation>
    </message>
    <message>
        <source>Phone for questions</source>
        <translation>Telefon för frågor</translation>
    </message>
    <message>
        <source>E-mail for questions</source>
        <translation>E-post för frågor</translation>
    </message>
    <message>
        <source>Register of mailboxes</source>
        <translation>Register över brevlådor</translation>
    </message>
    <message>
        <source>How letters leave</source>
        <translation>Hur brev skickas</translation>
    </message>
    <message>
        <source>Forwarder&apos;s address</source>
        <translation>Förmedlarens adress</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certifikatfil</translation>
    </message>
    <message>
        <source>More trusted roots</source>
        <translation>Fler betrodda rotcertifikat</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time to undo, seconds</source>
        <translation>Tid att ångra, sekunder</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Dubbelsidigt</translation>
    </message>
    <message>
        <source>Days that documents are kept</source>
        <translation>Dagar som dokument sparas</translation>
    </message>
    <message>
        <source>Days that letters are remembered</source>
        <translation>Dagar som brev minns</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Starta med datorn</translation>
    </message>
    <message>
        <source>Folder with templates</source>
        <translation>Mapp med mallar</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som datorn</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Straight to the mailbox operators</source>
        <translation>Direkt till brevlådeoperatörerna</translation>
    </message>
    <message>
        <source>Through a forwarder</source>
        <translation>Genom en förmedlare</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>Bara en sida</translation>
    </message>
    <message>
        <source>Both sides, like a book</source>
        <translation>Båda sidor, som en bok</translation>
    </message>
    <message>
        <source>Both sides, like a pad</source>
        <translation>Båda sidor, som ett block</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>brevduva::SetupAssistant</name>
    <message>
        <source>Set up Brevduva</source>
        <translation>Kom i gång med Brevduva</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tillbaka</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Senare</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klart</translation>
    </message>
</context>
<context>
    <name>brevduva::SetupPage</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Hanteras av din organisation</translation>
    </message>
</context>
<context>
    <name>brevduva::TestLetterPage</name>
    <message>
        <source>&amp;Send test letter</source>
        <translation>&amp;Skicka testbrev</translation>
    </message>
    <message>
        <source>A test letter</source>
        <translation>Ett testbrev</translation>
    </message>
    <message>
        <source>Send a letter to yourself, or to a test recipient, and see that it arrives. You can also be done now.</source>
        <translation>Skicka ett brev till dig själv, eller till en testmottagare, och se att det kommer fram. Du kan också vara klar nu.</translation>
    </message>
    <message>
        <source>Number to send the test letter to</source>
        <translation>Nummer att skicka testbrevet till</translation>
    </message>
    <message>
        <source>Personal number or organisation number</source>
        <translation>Personnummer eller organisationsnummer</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Test letter from Brevduva</source>
        <translation>Testbrev från Brevduva</translation>
    </message>
    <message>
        <source>This is a test letter. You need not do anything.</source>
        <translation>Det här är ett testbrev. Du behöver inte göra något.</translation>
    </message>
</context>
<context>
    <name>brevduva::TrayIcon</name>
    <message>
        <source>&amp;New letter …</source>
        <translation>&amp;Nytt brev …</translation>
    </message>
    <message>
        <source>Sent &amp;letters</source>
        <translation>Skickade &amp;brev</translation>
    </message>
    <message>
        <source>&amp;Open Brevduva</source>
        <translation>&amp;Öppna Brevduva</translation>
    </message>
    <message>
        <source>Sa&amp;vings</source>
        <translation>Be&amp;sparing</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Inställningar</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Kontrollera allt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;About Brevduva</source>
        <translation>&amp;Om Brevduva</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Startar …</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) need you</source>
        <translation>
            <numerusform>%n brev behöver dig</numerusform>
            <numerusform>%n brev behöver dig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Certifikatet går ut om %n dag</numerusform>
            <numerusform>Certifikatet går ut om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Allt är som det ska</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) can still be stopped</source>
        <translation>
            <numerusform>%n brev kan fortfarande stoppas</numerusform>
            <numerusform>%n brev kan fortfarande stoppas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stop %n letter(s)</source>
        <translation>
            <numerusform>&amp;Stoppa %n brev</numerusform>
            <numerusform>&amp;Stoppa %n brev</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s kvar</numerusform>
            <numerusform>%n s kvar</numerusform>
        </translation>
    </message>
</context>
</TS>
