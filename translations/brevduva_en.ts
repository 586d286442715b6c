<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Sends letters to secure digital mailboxes, or to paper.</source>
        <translation>Sends letters to secure digital mailboxes, or to paper.</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Shows this help</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Shows the version</translation>
    </message>
    <message>
        <source>The settings to use</source>
        <translation>The settings to use</translation>
    </message>
    <message>
        <source>One JSON object a line</source>
        <translation>One JSON object a line</translation>
    </message>
    <message>
        <source>Shows numbers in full</source>
        <translation>Shows numbers in full</translation>
    </message>
    <message>
        <source>Seconds to wait for the end</source>
        <translation>Seconds to wait for the end</translation>
    </message>
    <message>
        <source>auto: digital when possible, else paper</source>
        <translation>auto: digital when possible, else paper</translation>
    </message>
    <message>
        <source>Where recipients can be reached, and why not</source>
        <translation>Where recipients can be reached, and why not</translation>
    </message>
    <message>
        <source>Personal, coordination or organisation numbers</source>
        <translation>Personal, coordination or organisation numbers</translation>
    </message>
    <message>
        <source>Sends documents to one or more recipients</source>
        <translation>Sends documents to one or more recipients</translation>
    </message>
    <message>
        <source>PDF, Word, LibreOffice or RTF documents</source>
        <translation>PDF, Word, LibreOffice or RTF documents</translation>
    </message>
    <message>
        <source>A recipient&apos;s number; may be repeated</source>
        <translation>A recipient&apos;s number; may be repeated</translation>
    </message>
    <message>
        <source>What the recipient sees in the list</source>
        <translation>What the recipient sees in the list</translation>
    </message>
    <message>
        <source>The message text</source>
        <translation>The message text</translation>
    </message>
    <message>
        <source>A file with the message text (.txt or .html)</source>
        <translation>A file with the message text (.txt or .html)</translation>
    </message>
    <message>
        <source>Your own cost reference, at most 50 characters</source>
        <translation>Your own cost reference, at most 50 characters</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>The letter must be served (delgivning): paper only</source>
        <translation>The letter must be served (delgivning): paper only</translation>
    </message>
    <message>
        <source>Seconds in which the letter can still be stopped</source>
        <translation>Seconds in which the letter can still be stopped</translation>
    </message>
    <message>
        <source>Shows everything to mind, without sending</source>
        <translation>Shows everything to mind, without sending</translation>
    </message>
    <message>
        <source>The documents</source>
        <translation>The documents</translation>
    </message>
    <message>
        <source>What became of letters</source>
        <translation>What became of letters</translation>
    </message>
    <message>
        <source>A delivery, or the first characters of its id</source>
        <translation>A delivery, or the first characters of its id</translation>
    </message>
    <message>
        <source>At most so many, newest first</source>
        <translation>At most so many, newest first</translation>
    </message>
    <message>
        <source>Stops a letter that has not left</source>
        <translation>Stops a letter that has not left</translation>
    </message>
    <message>
        <source>Tries again now</source>
        <translation>Tries again now</translation>
    </message>
    <message>
        <source>Prints instead</source>
        <translation>Prints instead</translation>
    </message>
    <message>
        <source>Settles an unknown outcome: it arrived</source>
        <translation>Settles an unknown outcome: it arrived</translation>
    </message>
    <message>
        <source>Settles an unknown outcome: it did not arrive</source>
        <translation>Settles an unknown outcome: it did not arrive</translation>
    </message>
    <message>
        <source>Works through the outbox</source>
        <translation>Works through the outbox</translation>
    </message>
    <message>
        <source>Checks settings, certificates, connections and printer</source>
        <translation>Checks settings, certificates, connections and printer</translation>
    </message>
    <message>
        <source>Shows and changes settings</source>
        <translation>Shows and changes settings</translation>
    </message>
    <message>
        <source>Every setting with value, source and meaning</source>
        <translation>Every setting with value, source and meaning</translation>
    </message>
    <message>
        <source>The value of one setting</source>
        <translation>The value of one setting</translation>
    </message>
    <message>
        <source>For example hold.seconds</source>
        <translation>For example hold.seconds</translation>
    </message>
    <message>
        <source>Changes one setting in the profile</source>
        <translation>Changes one setting in the profile</translation>
    </message>
    <message>
        <source>The new value; empty for the default</source>
        <translation>The new value; empty for the default</translation>
    </message>
    <message>
        <source>Keeps passwords in the password store</source>
        <translation>Keeps passwords in the password store</translation>
    </message>
    <message>
        <source>Reads a value from standard input</source>
        <translation>Reads a value from standard input</translation>
    </message>
    <message>
        <source>For example signing.password</source>
        <translation>For example signing.password</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>The outbox is empty.</translation>
    </message>
    <message>
        <source>    receipt %1</source>
        <translation>    receipt %1</translation>
    </message>
    <message>
        <source>    print job %1</source>
        <translation>    print job %1</translation>
    </message>
    <message>
        <source>    may have arrived twice</source>
        <translation>    may have arrived twice</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>You have received a letter: %1. The letter is attached.</source>
        <translation>You have received a letter: %1. The letter is attached.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Reading %1 …</translation>
    </message>
    <message>
        <source>Ready to send; nothing to mind.</source>
        <translation>Ready to send; nothing to mind.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Ready to send.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left to stop</source>
        <translation>
            <numerusform>%n second left to stop</numerusform>
            <numerusform>%n seconds left to stop</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing what is on its way. The rest stays in the outbox. Press again to end at once.</source>
        <translation>Finishing what is on its way. The rest stays in the outbox. Press again to end at once.</translation>
    </message>
    <message>
        <source>managed by your organisation</source>
        <translation>managed by your organisation</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profile</translation>
    </message>
    <message>
        <source>default</source>
        <translation>default</translation>
    </message>
    <message numerus="yes">
        <source>%1, valid to %2 (%n day(s) left), issued by %3</source>
        <translation>
            <numerusform>%1, valid to %2 (%n day left), issued by %3</numerusform>
            <numerusform>%1, valid to %2 (%n days left), issued by %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no register is configured</source>
        <translation>no register is configured</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>%1 is a connected sender</source>
        <translation>%1 is a connected sender</translation>
    </message>
    <message>
        <source>%1 may deliver for the sender</source>
        <translation>%1 may deliver for the sender</translation>
    </message>
    <message>
        <source>the forwarder delivers for the sender</source>
        <translation>the forwarder delivers for the sender</translation>
    </message>
    <message>
        <source>not found; only PDF can be sent</source>
        <translation>not found; only PDF can be sent</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unfinished</numerusform>
            <numerusform>%n unfinished</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Saved %1.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>“%1” is not a personal number, coordination number or organisation number.</source>
        <translation>“%1” is not a personal number, coordination number or organisation number.</translation>
    </message>
    <message>
        <source>Check the digits and type the number again.</source>
        <translation>Check the digits and type the number again.</translation>
    </message>
    <message>
        <source>“%1” can belong to two people born a hundred years apart.</source>
        <translation>“%1” can belong to two people born a hundred years apart.</translation>
    </message>
    <message>
        <source>Type the number with all twelve digits, for example 19270517-8354.</source>
        <translation>Type the number with all twelve digits, for example 19270517-8354.</translation>
    </message>
    <message>
        <source>The recipient is your own organisation.</source>
        <translation>The recipient is your own organisation.</translation>
    </message>
    <message>
        <source>Choose another recipient.</source>
        <translation>Choose another recipient.</translation>
    </message>
    <message>
        <source>The recipient %1 is too young to have a digital mailbox.</source>
        <translation>The recipient %1 is too young to have a digital mailbox.</translation>
    </message>
    <message>
        <source>Send to the guardian’s own number, or choose paper.</source>
        <translation>Send to the guardian’s own number, or choose paper.</translation>
    </message>
    <message>
        <source>The recipient may have a protected identity.</source>
        <translation>The recipient may have a protected identity.</translation>
    </message>
    <message>
        <source>Follow your organisation’s routine for protected identity. Do not look the number up again.</source>
        <translation>Follow your organisation’s routine for protected identity. Do not look the number up again.</translation>
    </message>
    <message>
        <source>The recipient %1 is on your organisation’s stop list.</source>
        <translation>The recipient %1 is on your organisation’s stop list.</translation>
    </message>
    <message>
        <source>Check the population register before you send anything.</source>
        <translation>Check the population register before you send anything.</translation>
    </message>
    <message>
        <source>The recipient has no mailbox that takes your letter, and you asked for digital only.</source>
        <translation>The recipient has no mailbox that takes your letter, and you asked for digital only.</translation>
    </message>
    <message>
        <source>Print the letter, or send it again and allow paper.</source>
        <translation>Print the letter, or send it again and allow paper.</translation>
    </message>
    <message>
        <source>The sender’s number or name is not right.</source>
        <translation>The sender’s number or name is not right.</translation>
    </message>
    <message>
        <source>Ask IT to check sender.id and sender.name.</source>
        <translation>Ask IT to check sender.id and sender.name.</translation>
    </message>
    <message>
        <source>The subject is missing, too long, or has line breaks.</source>
        <translation>The subject is missing, too long, or has line breaks.</translation>
    </message>
    <message>
        <source>Write a subject of at most 255 characters on one line.</source>
        <translation>Write a subject of at most 255 characters on one line.</translation>
    </message>
    <message>
        <source>The contact details for questions are not right: %1.</source>
        <translation>The contact details for questions are not right: %1.</translation>
    </message>
    <message>
        <source>Ask IT to check the sender’s support text, web address, phone and e-mail.</source>
        <translation>Ask IT to check the sender’s support text, web address, phone and e-mail.</translation>
    </message>
    <message>
        <source>The message text is missing or cannot be read as text.</source>
        <translation>The message text is missing or cannot be read as text.</translation>
    </message>
    <message>
        <source>Write a short text that tells what the letter is about.</source>
        <translation>Write a short text that tells what the letter is about.</translation>
    </message>
    <message>
        <source>The message’s HTML has faults that the mailboxes refuse: %1.</source>
        <translation>The message’s HTML has faults that the mailboxes refuse: %1.</translation>
    </message>
    <message>
        <source>Simplify the HTML, or send the message as plain text.</source>
        <translation>Simplify the HTML, or send the message as plain text.</translation>
    </message>
    <message>
        <source>The reference or case number is too long or has forbidden characters.</source>
        <translation>The reference or case number is too long or has forbidden characters.</translation>
    </message>
    <message>
        <source>Shorten it to at most 50 characters.</source>
        <translation>Shorten it to at most 50 characters.</translation>
    </message>
    <message>
        <source>“%1” cannot be attached: its name, type or content breaks a rule.</source>
        <translation>“%1” cannot be attached: its name, type or content breaks a rule.</translation>
    </message>
    <message>
        <source>Save it as PDF with a short, unique file name.</source>
        <translation>Save it as PDF with a short, unique file name.</translation>
    </message>
    <message>
        <source>The letter is too large for the digital mailboxes, which take 2 MB in all.</source>
        <translation>The letter is too large for the digital mailboxes, which take 2 MB in all.</translation>
    </message>
    <message>
        <source>Make the PDF smaller, or choose paper.</source>
        <translation>Make the PDF smaller, or choose paper.</translation>
    </message>
    <message>
        <source>The letter is marked for service of documents, and ordinary digital post does not prove that.</source>
        <translation>The letter is marked for service of documents, and ordinary digital post does not prove that.</translation>
    </message>
    <message>
        <source>Choose paper, or remove the mark.</source>
        <translation>Choose paper, or remove the mark.</translation>
    </message>
    <message>
        <source>The file “%1” is not there or cannot be read.</source>
        <translation>The file “%1” is not there or cannot be read.</translation>
    </message>
    <message>
        <source>Check the file’s name and folder.</source>
        <translation>Check the file’s name and folder.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>The file “%1” is empty.</translation>
    </message>
    <message>
        <source>Open it, check that it has content, and save it again.</source>
        <translation>Open it, check that it has content, and save it again.</translation>
    </message>
    <message>
        <source>“%1” is a kind of file that cannot be sent.</source>
        <translation>“%1” is a kind of file that cannot be sent.</translation>
    </message>
    <message>
        <source>Save it as PDF, or send a Word, LibreOffice or RTF document.</source>
        <translation>Save it as PDF, or send a Word, LibreOffice or RTF document.</translation>
    </message>
    <message>
        <source>“%1” is not the kind of file that its name says.</source>
        <translation>“%1” is not the kind of file that its name says.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from and save it as PDF.</source>
        <translation>Open it in the program it comes from and save it as PDF.</translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation>“%1” is protected with a password.</translation>
    </message>
    <message>
        <source>Save it without a password and try again.</source>
        <translation>Save it without a password and try again.</translation>
    </message>
    <message>
        <source>“%1” contains scripts, embedded files or commands, which the mailboxes refuse.</source>
        <translation>“%1” contains scripts, embedded files or commands, which the mailboxes refuse.</translation>
    </message>
    <message>
        <source>Save or print it to a new PDF without them.</source>
        <translation>Save or print it to a new PDF without them.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened.</source>
        <translation>“%1” is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>Make the document again from the original.</source>
        <translation>Make the document again from the original.</translation>
    </message>
    <message>
        <source>“%1” is far too large to be sent.</source>
        <translation>“%1” is far too large to be sent.</translation>
    </message>
    <message>
        <source>Make it smaller or divide it.</source>
        <translation>Make it smaller or divide it.</translation>
    </message>
    <message>
        <source>LibreOffice, which makes a PDF of “%1”, was not found.</source>
        <translation>LibreOffice, which makes a PDF of “%1”, was not found.</translation>
    </message>
    <message>
        <source>Save the document as PDF yourself, or ask IT to install LibreOffice.</source>
        <translation>Save the document as PDF yourself, or ask IT to install LibreOffice.</translation>
    </message>
    <message>
        <source>No PDF could be made of “%1”.</source>
        <translation>No PDF could be made of “%1”.</translation>
    </message>
    <message>
        <source>Save the document as PDF and send that.</source>
        <translation>Save the document as PDF and send that.</translation>
    </message>
    <message>
        <source>Making a PDF of “%1” took too long and was stopped.</source>
        <translation>Making a PDF of “%1” took too long and was stopped.</translation>
    </message>
    <message>
        <source>A setting is missing: %1.</source>
        <translation>A setting is missing: %1.</translation>
    </message>
    <message>
        <source>Ask IT to fill it in.</source>
        <translation>Ask IT to fill it in.</translation>
    </message>
    <message>
        <source>A setting has a wrong value: %1.</source>
        <translation>A setting has a wrong value: %1.</translation>
    </message>
    <message>
        <source>Ask IT to correct it.</source>
        <translation>Ask IT to correct it.</translation>
    </message>
    <message>
        <source>%1 is managed by your organisation.</source>
        <translation>%1 is managed by your organisation.</translation>
    </message>
    <message>
        <source>Ask IT if it needs to change.</source>
        <translation>Ask IT if it needs to change.</translation>
    </message>
    <message>
        <source>The password “%1” has not been saved on this computer.</source>
        <translation>The password “%1” has not been saved on this computer.</translation>
    </message>
    <message>
        <source>Ask IT to save it with: brevduva-cli secret set %1</source>
        <translation>Ask IT to save it with: brevduva-cli secret set %1</translation>
    </message>
    <message>
        <source>The computer’s password store does not answer or is locked.</source>
        <translation>The computer’s password store does not answer or is locked.</translation>
    </message>
    <message>
        <source>Unlock it or sign in again, then try again.</source>
        <translation>Unlock it or sign in again, then try again.</translation>
    </message>
    <message>
        <source>The secret file “%1” can be read by others and is therefore not used.</source>
        <translation>The secret file “%1” can be read by others and is therefore not used.</translation>
    </message>
    <message>
        <source>Ask IT to limit it to its owner (mode 0600).</source>
        <translation>Ask IT to limit it to its owner (mode 0600).</translation>
    </message>
    <message>
        <source>The certificate file “%1” is missing or cannot be read.</source>
        <translation>The certificate file “%1” is missing or cannot be read.</translation>
    </message>
    <message>
        <source>Ask IT to check where the certificate is kept.</source>
        <translation>Ask IT to check where the certificate is kept.</translation>
    </message>
    <message>
        <source>The password for the certificate is wrong.</source>
        <translation>The password for the certificate is wrong.</translation>
    </message>
    <message>
        <source>Ask IT to save the right password.</source>
        <translation>Ask IT to save the right password.</translation>
    </message>
    <message>
        <source>The card or security module with the certificate was not found.</source>
        <translation>The card or security module with the certificate was not found.</translation>
    </message>
    <message>
        <source>Connect it, or ask IT to check the setting.</source>
        <translation>Connect it, or ask IT to check the setting.</translation>
    </message>
    <message>
        <source>The certificate and its key do not belong together.</source>
        <translation>The certificate and its key do not belong together.</translation>
    </message>
    <message>
        <source>Ask IT for a new certificate file.</source>
        <translation>Ask IT for a new certificate file.</translation>
    </message>
    <message>
        <source>The certificate’s key is too weak or of the wrong kind.</source>
        <translation>The certificate’s key is too weak or of the wrong kind.</translation>
    </message>
    <message>
        <source>Ask IT for a certificate with an RSA key of at least 2048 bits.</source>
        <translation>Ask IT for a certificate with an RSA key of at least 2048 bits.</translation>
    </message>
    <message>
        <source>The organisation’s certificate has expired.</source>
        <translation>The organisation’s certificate has expired.</translation>
    </message>
    <message>
        <source>Ask IT to renew it.</source>
        <translation>Ask IT to renew it.</translation>
    </message>
    <message>
        <source>The organisation’s certificate is not valid yet.</source>
        <translation>The organisation’s certificate is not valid yet.</translation>
    </message>
    <message>
        <source>Check the computer’s date, or ask IT.</source>
        <translation>Check the computer’s date, or ask IT.</translation>
    </message>
    <message>
        <source>The certificate does not name an organisation.</source>
        <translation>The certificate does not name an organisation.</translation>
    </message>
    <message>
        <source>Ask IT for an organisation certificate (serialNumber in the subject).</source>
        <translation>Ask IT for an organisation certificate (serialNumber in the subject).</translation>
    </message>
    <message>
        <source>There was no connection to %1.</source>
        <translation>There was no connection to %1.</translation>
    </message>
    <message>
        <source>Check the network. A letter in the outbox is tried again by itself.</source>
        <translation>Check the network. A letter in the outbox is tried again by itself.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 did not answer in time.</translation>
    </message>
    <message>
        <source>A letter in the outbox is tried again by itself.</source>
        <translation>A letter in the outbox is tried again by itself.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: a certificate was not accepted.</source>
        <translation>No secure connection to %1 could be made: a certificate was not accepted.</translation>
    </message>
    <message>
        <source>Ask IT to check the certificates. A letter in the outbox is tried again by itself.</source>
        <translation>Ask IT to check the certificates. A letter in the outbox is tried again by itself.</translation>
    </message>
    <message>
        <source>The organisation’s proxy did not let the call to %1 through.</source>
        <translation>The organisation’s proxy did not let the call to %1 through.</translation>
    </message>
    <message>
        <source>Ask IT to check the proxy. A letter in the outbox is tried again by itself.</source>
        <translation>Ask IT to check the proxy. A letter in the outbox is tried again by itself.</translation>
    </message>
    <message>
        <source>The answer from %1 could not be understood.</source>
        <translation>The answer from %1 could not be understood.</translation>
    </message>
    <message>
        <source>A letter in the outbox is tried again by itself. Tell IT if it goes on.</source>
        <translation>A letter in the outbox is tried again by itself. Tell IT if it goes on.</translation>
    </message>
    <message>
        <source>The answer from %1 was unreasonably large and was not read.</source>
        <translation>The answer from %1 was unreasonably large and was not read.</translation>
    </message>
    <message>
        <source>Tell IT if it goes on.</source>
        <translation>Tell IT if it goes on.</translation>
    </message>
    <message>
        <source>The letter was on its way when the connection was lost, so nobody knows whether it arrived.</source>
        <translation>The letter was on its way when the connection was lost, so nobody knows whether it arrived.</translation>
    </message>
    <message>
        <source>Ask the mailbox operator or the recipient. Then settle it as arrived, or send it again: it can then arrive twice.</source>
        <translation>Ask the mailbox operator or the recipient. Then settle it as arrived, or send it again: it can then arrive twice.</translation>
    </message>
    <message>
        <source>The service has a technical fault just now.</source>
        <translation>The service has a technical fault just now.</translation>
    </message>
    <message>
        <source>The service did not accept the letter’s content.</source>
        <translation>The service did not accept the letter’s content.</translation>
    </message>
    <message>
        <source>Tell IT the details, mend the letter and send it again.</source>
        <translation>Tell IT the details, mend the letter and send it again.</translation>
    </message>
    <message>
        <source>The organisation is not allowed to send with this certificate.</source>
        <translation>The organisation is not allowed to send with this certificate.</translation>
    </message>
    <message>
        <source>Sending has been paused. Ask IT to check the connection to the infrastructure.</source>
        <translation>Sending has been paused. Ask IT to check the connection to the infrastructure.</translation>
    </message>
    <message>
        <source>The service did not accept the signature.</source>
        <translation>The service did not accept the signature.</translation>
    </message>
    <message>
        <source>Sending has been paused. Ask IT to check the certificate.</source>
        <translation>Sending has been paused. Ask IT to check the certificate.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <translation>The service does not know what was asked for.</translation>
    </message>
    <message>
        <source>Tell IT the details.</source>
        <translation>Tell IT the details.</translation>
    </message>
    <message>
        <source>The forwarder is still working on the letter.</source>
        <translation>The forwarder is still working on the letter.</translation>
    </message>
    <message>
        <source>It is asked again by itself.</source>
        <translation>It is asked again by itself.</translation>
    </message>
    <message>
        <source>The service says that the letter is too large.</source>
        <translation>The service says that the letter is too large.</translation>
    </message>
    <message>
        <source>Make it smaller, or print it.</source>
        <translation>Make it smaller, or print it.</translation>
    </message>
    <message>
        <source>The service says that it has this letter already.</source>
        <translation>The service says that it has this letter already.</translation>
    </message>
    <message>
        <source>Check with the operator before you do anything more. It has most likely arrived.</source>
        <translation>Check with the operator before you do anything more. It has most likely arrived.</translation>
    </message>
    <message>
        <source>The service’s content filter did not accept the letter.</source>
        <translation>The service’s content filter did not accept the letter.</translation>
    </message>
    <message>
        <source>Simplify the text, use PDF only, and send it again.</source>
        <translation>Simplify the text, use PDF only, and send it again.</translation>
    </message>
    <message>
        <source>The service cannot deliver digitally to this recipient.</source>
        <translation>The service cannot deliver digitally to this recipient.</translation>
    </message>
    <message>
        <source>Print the letter.</source>
        <translation>Print the letter.</translation>
    </message>
    <message>
        <source>The service answered with an unexpected fault.</source>
        <translation>The service answered with an unexpected fault.</translation>
    </message>
    <message>
        <source>Tell IT the details, then try again or print the letter.</source>
        <translation>Tell IT the details, then try again or print the letter.</translation>
    </message>
    <message>
        <source>The outbox is in use by another program: %1.</source>
        <translation>The outbox is in use by another program: %1.</translation>
    </message>
    <message>
        <source>Close that program, or wait until it is done.</source>
        <translation>Close that program, or wait until it is done.</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of Brevduva.</source>
        <translation>The outbox was written by a newer version of Brevduva.</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing has been changed.</source>
        <translation>Install the newer version. Nothing has been changed.</translation>
    </message>
    <message>
        <source>The outbox is damaged: %1.</source>
        <translation>The outbox is damaged: %1.</translation>
    </message>
    <message>
        <source>Nothing has been thrown away. Ask IT to help recover it.</source>
        <translation>Nothing has been thrown away. Ask IT to help recover it.</translation>
    </message>
    <message>
        <source>The key to the outbox is not in the password store, so the letters in it cannot be read.</source>
        <translation>The key to the outbox is not in the password store, so the letters in it cannot be read.</translation>
    </message>
    <message>
        <source>Ask IT to restore the password store. Nothing has been thrown away.</source>
        <translation>Ask IT to restore the password store. Nothing has been thrown away.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>Nothing can be saved in %1.</source>
        <translation>Nothing can be saved in %1.</translation>
    </message>
    <message>
        <source>Ask IT to check the folder’s rights.</source>
        <translation>Ask IT to check the folder’s rights.</translation>
    </message>
    <message>
        <source>That cannot be done with the letter as it is now.</source>
        <translation>That cannot be done with the letter as it is now.</translation>
    </message>
    <message>
        <source>Look at its state in the outbox.</source>
        <translation>Look at its state in the outbox.</translation>
    </message>
    <message>
        <source>The printer or folder “%1” was not found.</source>
        <translation>The printer or folder “%1” was not found.</translation>
    </message>
    <message>
        <source>Choose another printer, then print again.</source>
        <translation>Choose another printer, then print again.</translation>
    </message>
    <message>
        <source>The printer did not take the whole letter.</source>
        <translation>The printer did not take the whole letter.</translation>
    </message>
    <message>
        <source>Check the printer, then print again.</source>
        <translation>Check the printer, then print again.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>“%1” cannot be understood.</translation>
    </message>
    <message>
        <source>Check what you typed.</source>
        <translation>Check what you typed.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>“%1” was not found.</translation>
    </message>
    <message>
        <source>Check the name or number.</source>
        <translation>Check the name or number.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>It was stopped before it was done.</translation>
    </message>
    <message>
        <source>Start again when you want to.</source>
        <translation>Start again when you want to.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Something went wrong inside the program.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>No letter has left.</source>
        <translation>No letter has left.</translation>
    </message>
    <message>
        <source>you chose paper</source>
        <translation>you chose paper</translation>
    </message>
    <message>
        <source>the forwarder finds the mailbox</source>
        <translation>the forwarder finds the mailbox</translation>
    </message>
    <message>
        <source>The letter has not left and is kept in the outbox.</source>
        <translation>The letter has not left and is kept in the outbox.</translation>
    </message>
    <message>
        <source>Nobody knows whether the letter arrived.</source>
        <translation>Nobody knows whether the letter arrived.</translation>
    </message>
    <message>
        <source>The letter is with the forwarder.</source>
        <translation>The letter is with the forwarder.</translation>
    </message>
    <message>
        <source>The letter waits for the printer.</source>
        <translation>The letter waits for the printer.</translation>
    </message>
    <message>
        <source>The letter lies in the recipient’s mailbox.</source>
        <translation>The letter lies in the recipient’s mailbox.</translation>
    </message>
    <message>
        <source>The letter has been printed.</source>
        <translation>The letter has been printed.</translation>
    </message>
    <message>
        <source>The letter was stopped and has not left.</source>
        <translation>The letter was stopped and has not left.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>on hold, can be stopped</source>
        <translation>on hold, can be stopped</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in the queue</translation>
    </message>
    <message>
        <source>looking for the mailbox</source>
        <translation>looking for the mailbox</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>with the forwarder</source>
        <translation>with the forwarder</translation>
    </message>
    <message>
        <source>to be printed</source>
        <translation>to be printed</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>unknown whether it arrived</source>
        <translation>unknown whether it arrived</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>needs you</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>digital</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>has a digital mailbox</source>
        <translation>has a digital mailbox</translation>
    </message>
    <message>
        <source>the register gave no answer about this number</source>
        <translation>the register gave no answer about this number</translation>
    </message>
    <message>
        <source>has no digital mailbox</source>
        <translation>has no digital mailbox</translation>
    </message>
    <message>
        <source>has a mailbox but has declined letters from you</source>
        <translation>has a mailbox but has declined letters from you</translation>
    </message>
    <message>
        <source>has a mailbox that is not activated yet</source>
        <translation>has a mailbox that is not activated yet</translation>
    </message>
    <message>
        <source>has an account without proven identity</source>
        <translation>has an account without proven identity</translation>
    </message>
    <message>
        <source>has an account without a mailbox operator</source>
        <translation>has an account without a mailbox operator</translation>
    </message>
    <message>
        <source>has a mailbox at an operator you do not use</source>
        <translation>has a mailbox at an operator you do not use</translation>
    </message>
    <message>
        <source>the mailbox operator cannot be reached</source>
        <translation>the mailbox operator cannot be reached</translation>
    </message>
    <message>
        <source>The last digit of %1 does not fit the others. Check the number.</source>
        <translation>The last digit of %1 does not fit the others. Check the number.</translation>
    </message>
    <message>
        <source>The message text says very little. Tell what the letter is about.</source>
        <translation>The message text says very little. Tell what the letter is about.</translation>
    </message>
    <message>
        <source>The message is only a link. Write the essential in the message itself.</source>
        <translation>The message is only a link. Write the essential in the message itself.</translation>
    </message>
    <message>
        <source>The text looks like HTML but is sent as plain text.</source>
        <translation>The text looks like HTML but is sent as plain text.</translation>
    </message>
    <message>
        <source>There seems to be a personal number in the subject, which shows in lists and notices.</source>
        <translation>There seems to be a personal number in the subject, which shows in lists and notices.</translation>
    </message>
    <message>
        <source>There seems to be a personal number in the file name %1.</source>
        <translation>There seems to be a personal number in the file name %1.</translation>
    </message>
    <message>
        <source>There seems to be a personal number in a link in the message.</source>
        <translation>There seems to be a personal number in a link in the message.</translation>
    </message>
    <message>
        <source>The message mentions an attachment, but there is none.</source>
        <translation>The message mentions an attachment, but there is none.</translation>
    </message>
    <message>
        <source>The same letter was sent to %1 lately.</source>
        <translation>The same letter was sent to %1 lately.</translation>
    </message>
    <message>
        <source>The subject is long; a phone shows about 35 characters.</source>
        <translation>The subject is long; a phone shows about 35 characters.</translation>
    </message>
    <message>
        <source>The recipient gets no web address, phone number or e-mail address for questions.</source>
        <translation>The recipient gets no web address, phone number or e-mail address for questions.</translation>
    </message>
    <message>
        <source>The organisation’s certificate ends in %1 days.</source>
        <translation>The organisation’s certificate ends in %1 days.</translation>
    </message>
    <message>
        <source>%1 is not tagged and is hard to read with a screen reader.</source>
        <translation>%1 is not tagged and is hard to read with a screen reader.</translation>
    </message>
    <message>
        <source>%1 has no title.</source>
        <translation>%1 has no title.</translation>
    </message>
    <message>
        <source>%1 does not say which language it is in.</source>
        <translation>%1 does not say which language it is in.</translation>
    </message>
</context>
</TS>
