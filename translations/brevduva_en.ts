<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
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
    <message>
        <source>“%1” is not a proof made by Brevduva.</source>
        <translation>“%1” is not a proof made by Brevduva.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Choose the file again.</translation>
    </message>
    <message>
        <source>“%1” has been changed after it was sealed and proves nothing.</source>
        <translation>“%1” has been changed after it was sealed and proves nothing.</translation>
    </message>
    <message>
        <source>Ask for the proof again from the one who sent the letter.</source>
        <translation>Ask for the proof again from the one who sent the letter.</translation>
    </message>
</context>
<context>
    <name>ListText</name>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Mailbox operator</source>
        <translation>Mailbox operator</translation>
    </message>
    <message>
        <source>Operator&apos;s receipt</source>
        <translation>Operator&apos;s receipt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Delivery id</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>Proof of dispatch</source>
        <translation>Proof of dispatch</translation>
    </message>
    <message>
        <source>The letter has been delivered to the recipient&apos;s secure digital mailbox.</source>
        <translation>The letter has been delivered to the recipient&apos;s secure digital mailbox.</translation>
    </message>
    <message>
        <source>The letter has been printed.</source>
        <translation>The letter has been printed.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Mailbox operator</source>
        <translation>Mailbox operator</translation>
    </message>
    <message>
        <source>Operator&apos;s receipt (TransId)</source>
        <translation>Operator&apos;s receipt (TransId)</translation>
    </message>
    <message>
        <source>Forwarder&apos;s number</source>
        <translation>Forwarder&apos;s number</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>Print job</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Message id</translation>
    </message>
    <message>
        <source>Fingerprint of the signed letter (SHA-256)</source>
        <translation>Fingerprint of the signed letter (SHA-256)</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>This file holds the same facts sealed with the sender&apos;s certificate. Check that nothing has been changed: brevduva-cli verify FILE. A digital letter lies in the mailbox; whether it has been read is not known.</source>
        <translation>This file holds the same facts sealed with the sender&apos;s certificate. Check that nothing has been changed: brevduva-cli verify FILE. A digital letter lies in the mailbox; whether it has been read is not known.</translation>
    </message>
</context>
<context>
    <name>StateLook</name>
    <message>
        <source>Rests and can be stopped</source>
        <translation>Rests and can be stopped</translation>
    </message>
    <message>
        <source>Waits, and is tried again %1</source>
        <translation>Waits, and is tried again %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Waits for its turn</translation>
    </message>
    <message>
        <source>Looking for the mailbox</source>
        <translation>Looking for the mailbox</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Is being sent</translation>
    </message>
    <message>
        <source>Handed to the forwarder %1; waiting for the receipt</source>
        <translation>Handed to the forwarder %1; waiting for the receipt</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Waits for the printer</translation>
    </message>
    <message>
        <source>In the recipient&apos;s mailbox %1</source>
        <translation>In the recipient&apos;s mailbox %1</translation>
    </message>
    <message>
        <source>In the mailbox with %1 %2</source>
        <translation>In the mailbox with %1 %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>Printed %1: %2</source>
        <translation>Printed %1: %2</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived</source>
        <translation>Nobody knows whether it arrived</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Stopped %1; nothing was sent</source>
        <translation>Stopped %1; nothing was sent</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
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
<context>
    <name>brevduva::CertificatePage</name>
    <message>
        <source>The organisation&apos;s certificate</source>
        <translation>The organisation&apos;s certificate</translation>
    </message>
    <message>
        <source>It proves that the letters are yours. IT has it as a file that ends in .p12 or .pfx. Drop the file here, or choose it.</source>
        <translation>It proves that the letters are yours. IT has it as a file that ends in .p12 or .pfx. Drop the file here, or choose it.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>No file yet</translation>
    </message>
    <message>
        <source>The file&apos;s password</source>
        <translation>The file&apos;s password</translation>
    </message>
    <message>
        <source>C&amp;hoose file …</source>
        <translation>C&amp;hoose file …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>The file&apos;s &amp;password</source>
        <translation>The file&apos;s &amp;password</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choose the certificate</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Issued by %2&lt;br&gt;Lasts until %3</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Issued by %2&lt;br&gt;Lasts until %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>It belongs to %1, which must be registered as your forwarder.</source>
        <translation>It belongs to %1, which must be registered as your forwarder.</translation>
    </message>
</context>
<context>
    <name>brevduva::CheckWindow</name>
    <message>
        <source>Settings file</source>
        <translation>Settings file</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>The organisation&apos;s certificate</source>
        <translation>The organisation&apos;s certificate</translation>
    </message>
    <message>
        <source>Certificate of the other side</source>
        <translation>Certificate of the other side</translation>
    </message>
    <message>
        <source>Certificate in the chain</source>
        <translation>Certificate in the chain</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Register of mailboxes</source>
        <translation>Register of mailboxes</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <translation>Forwarder</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>LibreOffice</source>
        <translation>LibreOffice</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Check again</translation>
    </message>
    <message>
        <source>C&amp;opy as text</source>
        <translation>C&amp;opy as text</translation>
    </message>
    <message>
        <source>Check everything – Brevduva</source>
        <translation>Check everything – Brevduva</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Everything works.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>%n thing must be put right.</numerusform>
            <numerusform>%n things must be put right.</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>To mind</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Must be put right</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>brevduva::Checkup</name>
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
    <message numerus="yes">
        <source>%1, valid to %2 (%n day(s) left), issued by %3</source>
        <translation>
            <numerusform>%1, valid to %2 (%n day left), issued by %3</numerusform>
            <numerusform>%1, valid to %2 (%n days left), issued by %3</numerusform>
        </translation>
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
</context>
<context>
    <name>brevduva::ConnectionPage</name>
    <message>
        <source>C&amp;heck the connection</source>
        <translation>C&amp;heck the connection</translation>
    </message>
    <message>
        <source>Where do the letters go?</source>
        <translation>Where do the letters go?</translation>
    </message>
    <message>
        <source>IT knows the addresses. The check asks the register for real and sends nothing.</source>
        <translation>IT knows the addresses. The check asks the register for real and sends nothing.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>What the check found</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
</context>
<context>
    <name>brevduva::DeliveryModel</name>
    <message>
        <source>(not readable)</source>
        <translation>(not readable)</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
</context>
<context>
    <name>brevduva::DeliveryPage</name>
    <message>
        <source>What has happened</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Choose a letter in the list to see what became of it.</source>
        <translation>Choose a letter in the list to see what became of it.</translation>
    </message>
    <message>
        <source>It may have arrived twice, since it was sent again.</source>
        <translation>It may have arrived twice, since it was sent again.</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>case %1</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Give up</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Send &amp;now</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>It &amp;arrived</source>
        <translation>It &amp;arrived</translation>
    </message>
    <message>
        <source>It did n&amp;ot arrive</source>
        <translation>It did n&amp;ot arrive</translation>
    </message>
    <message>
        <source>Send a&amp;gain …</source>
        <translation>Send a&amp;gain …</translation>
    </message>
    <message>
        <source>Send the letter again?</source>
        <translation>Send the letter again?</translation>
    </message>
    <message>
        <source>Nobody knows whether it arrived the first time. If it did, the recipient gets it twice.</source>
        <translation>Nobody knows whether it arrived the first time. If it did, the recipient gets it twice.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Send again</translation>
    </message>
    <message>
        <source>&amp;Print instead</source>
        <translation>&amp;Print instead</translation>
    </message>
    <message>
        <source>Print the letter?</source>
        <translation>Print the letter?</translation>
    </message>
    <message>
        <source>It may already lie in the digital mailbox. Then the recipient gets it on paper as well.</source>
        <translation>It may already lie in the digital mailbox. Then the recipient gets it on paper as well.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Save &amp;proof …</source>
        <translation>Save &amp;proof …</translation>
    </message>
    <message>
        <source>As a &amp;new letter …</source>
        <translation>As a &amp;new letter …</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>That could not be done</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Mailbox operator</source>
        <translation>Mailbox operator</translation>
    </message>
    <message>
        <source>Operator&apos;s receipt (TransId)</source>
        <translation>Operator&apos;s receipt (TransId)</translation>
    </message>
    <message>
        <source>Forwarder&apos;s number</source>
        <translation>Forwarder&apos;s number</translation>
    </message>
    <message>
        <source>Print job</source>
        <translation>Print job</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Message id</translation>
    </message>
    <message>
        <source>Fingerprint of the signed letter (SHA-256)</source>
        <translation>Fingerprint of the signed letter (SHA-256)</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>For IT</source>
        <translation>For IT</translation>
    </message>
    <message>
        <source>Delivery id</source>
        <translation>Delivery id</translation>
    </message>
</context>
<context>
    <name>brevduva::Departure</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Send &amp;now</translation>
    </message>
    <message>
        <source>&amp;New letter</source>
        <translation>&amp;New letter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Time left to undo</source>
        <translation>Time left to undo</translation>
    </message>
    <message numerus="yes">
        <source>The letter leaves in %n second(s)</source>
        <translation>
            <numerusform>The letter leaves in %n second</numerusform>
            <numerusform>The letter leaves in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then you can undo. You may close the window: the letter leaves all the same, and can be stopped from the icon beside the clock.</source>
        <translation>Until then you can undo. You may close the window: the letter leaves all the same, and can be stopped from the icon beside the clock.</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>On its way …</translation>
    </message>
    <message>
        <source>Something needs you</source>
        <translation>Something needs you</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>You may close the window. What becomes of the letter can always be seen under Sent letters.</source>
        <translation>You may close the window. What becomes of the letter can always be seen under Sent letters.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show %1 under Sent letters</source>
        <translation>Show %1 under Sent letters</translation>
    </message>
</context>
<context>
    <name>brevduva::Desk</name>
    <message>
        <source>About Brevduva</source>
        <translation>About Brevduva</translation>
    </message>
    <message>
        <source>Brevduva %1</source>
        <translation>Brevduva %1</translation>
    </message>
    <message>
        <source>Sends letters to secure digital mailboxes, and prints the rest.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sends letters to secure digital mailboxes, and prints the rest.

Free software under the GNU General Public License, version 3 or later.</translation>
    </message>
    <message>
        <source>A letter needs you</source>
        <translation>A letter needs you</translation>
    </message>
</context>
<context>
    <name>brevduva::DocumentBox</name>
    <message>
        <source>Drop a document here, or choose one.</source>
        <translation>Drop a document here, or choose one.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>&amp;Add document …</source>
        <translation>&amp;Add document …</translation>
    </message>
    <message>
        <source>Size of the letter</source>
        <translation>Size of the letter</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Choose documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Stop reading %1</source>
        <translation>Stop reading %1</translation>
    </message>
    <message>
        <source>Remove document %1</source>
        <translation>Remove document %1</translation>
    </message>
    <message>
        <source>Being made ready …</source>
        <translation>Being made ready …</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Reading %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too large for a digital mailbox, which takes %2</source>
        <translation>%1: too large for a digital mailbox, which takes %2</translation>
    </message>
    <message>
        <source>%1 of the %2 that a digital mailbox takes</source>
        <translation>%1 of the %2 that a digital mailbox takes</translation>
    </message>
</context>
<context>
    <name>brevduva::FindingsList</name>
    <message>
        <source>Before you send</source>
        <translation>Before you send</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>Must be mended</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>To mind</translation>
    </message>
</context>
<context>
    <name>brevduva::HelpWindow</name>
    <message>
        <source>Handbook – Brevduva</source>
        <translation>Handbook – Brevduva</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
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
        <translation>Can still be stopped</translation>
    </message>
    <message>
        <source>Drop the letter here</source>
        <translation>Drop the letter here</translation>
    </message>
    <message>
        <source>Word, LibreOffice, RTF or PDF</source>
        <translation>Word, LibreOffice, RTF or PDF</translation>
    </message>
    <message>
        <source>&amp;New letter …</source>
        <translation>&amp;New letter …</translation>
    </message>
    <message>
        <source>Sent &amp;letters</source>
        <translation>Sent &amp;letters</translation>
    </message>
    <message>
        <source>Sa&amp;vings</source>
        <translation>Sa&amp;vings</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>S&amp;ettings</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Check everything</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starting …</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) need you.</source>
        <translation>
            <numerusform>%n letter needs you.</numerusform>
            <numerusform>%n letters need you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Sho&amp;w</translation>
    </message>
    <message numerus="yes">
        <source>The organisation&apos;s certificate ends in %n day(s). Tell IT.</source>
        <translation>
            <numerusform>The organisation&apos;s certificate ends in %n day. Tell IT.</numerusform>
            <numerusform>The organisation&apos;s certificate ends in %n days. Tell IT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop the letter to %1</source>
        <translation>Stop the letter to %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brevduva::MessageEdit</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What the letter is about, in a few words. It is what the recipient reads first.</source>
        <translation>What the letter is about, in a few words. It is what the recipient reads first.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Web address, beginning with https://</source>
        <translation>Web address, beginning with https://</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>Save this text as a template …</source>
        <translation>Save this text as a template …</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>What shall the template be called?</source>
        <translation>What shall the template be called?</translation>
    </message>
</context>
<context>
    <name>brevduva::OutboxWindow</name>
    <message>
        <source>Sent letters – Brevduva</source>
        <translation>Sent letters – Brevduva</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Number, subject or case</source>
        <translation>Number, subject or case</translation>
    </message>
    <message>
        <source>Search by number, subject or case</source>
        <translation>Search by number, subject or case</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translation>Which letters</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>All letters</translation>
    </message>
    <message>
        <source>Need somebody</source>
        <translation>Need somebody</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>On their way</translation>
    </message>
    <message>
        <source>In a mailbox</source>
        <translation>In a mailbox</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>From when</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Save &amp;list …</source>
        <translation>Save &amp;list …</translation>
    </message>
    <message>
        <source>Saves the letters that are shown as a table for Excel (CSV)</source>
        <translation>Saves the letters that are shown as a table for Excel (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter fits what you searched for.</source>
        <translation>No letter fits what you searched for.</translation>
    </message>
    <message>
        <source>No letter has been sent yet.</source>
        <translation>No letter has been sent yet.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>That could not be done</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Save list</translation>
    </message>
    <message>
        <source>letters.csv</source>
        <translation>letters.csv</translation>
    </message>
    <message>
        <source>Save proof</source>
        <translation>Save proof</translation>
    </message>
    <message>
        <source>proof %1.pdf</source>
        <translation>proof %1.pdf</translation>
    </message>
</context>
<context>
    <name>brevduva::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>The document&apos;s pages</source>
        <translation>The document&apos;s pages</translation>
    </message>
    <message>
        <source>The pages are shown here when there is a document.</source>
        <translation>The pages are shown here when there is a document.</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 of %3</translation>
    </message>
    <message>
        <source>Drawing the page …</source>
        <translation>Drawing the page …</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>This page cannot be shown.</translation>
    </message>
</context>
<context>
    <name>brevduva::PhonePreview</name>
    <message>
        <source>What the recipient sees on a phone</source>
        <translation>What the recipient sees on a phone</translation>
    </message>
    <message>
        <source>Message as the recipient sees it</source>
        <translation>Message as the recipient sees it</translation>
    </message>
    <message>
        <source>(no subject yet)</source>
        <translation>(no subject yet)</translation>
    </message>
</context>
<context>
    <name>brevduva::PrinterPage</name>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Letters to people without a digital mailbox are printed here.</source>
        <translation>Letters to people without a digital mailbox are printed here.</translation>
    </message>
    <message>
        <source>The computer&apos;s default printer</source>
        <translation>The computer&apos;s default printer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Two-sided</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Printer</translation>
    </message>
    <message>
        <source>&amp;Two-sided</source>
        <translation>&amp;Two-sided</translation>
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
            <numerusform>Coordination number, %n year</numerusform>
            <numerusform>Coordination number, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Person, %n year(s)</source>
        <translation>
            <numerusform>Person, %n year</numerusform>
            <numerusform>Person, %n years</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Recipient&apos;s number</source>
        <translation>Recipient&apos;s number</translation>
    </message>
    <message>
        <source>Personal number or organisation number, then Enter</source>
        <translation>Personal number or organisation number, then Enter</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Which one?</translation>
    </message>
    <message>
        <source>In the document:</source>
        <translation>In the document:</translation>
    </message>
    <message>
        <source>Send to %1, %2</source>
        <translation>Send to %1, %2</translation>
    </message>
    <message>
        <source>Is printed · %1</source>
        <translation>Is printed · %1</translation>
    </message>
    <message>
        <source>You have chosen paper</source>
        <translation>You have chosen paper</translation>
    </message>
    <message>
        <source>Looking for the mailbox …</source>
        <translation>Looking for the mailbox …</translation>
    </message>
    <message>
        <source>Not known now: %1</source>
        <translation>Not known now: %1</translation>
    </message>
    <message>
        <source>Is asked again before the letter leaves</source>
        <translation>Is asked again before the letter leaves</translation>
    </message>
    <message>
        <source>Has a mailbox with %1</source>
        <translation>Has a mailbox with %1</translation>
    </message>
    <message>
        <source>Digital · %1</source>
        <translation>Digital · %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove recipient %1</source>
        <translation>Remove recipient %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
</context>
<context>
    <name>brevduva::SavingsChart</name>
    <message>
        <source>Letters by month</source>
        <translation>Letters by month</translation>
    </message>
    <message>
        <source>%1: %2 digital, %3 on paper</source>
        <translation>%1: %2 digital, %3 on paper</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>brevduva::SavingsWindow</name>
    <message>
        <source>Savings – Brevduva</source>
        <translation>Savings – Brevduva</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Letters and savings by month</source>
        <translation>Letters and savings by month</translation>
    </message>
    <message>
        <source>Save &amp;table …</source>
        <translation>Save &amp;table …</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Nothing has been sent yet.</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>%1 of %2 letters (%3 %) went digitally. A letter on paper is reckoned at %4, a digital one at %5.</source>
        <translation>%1 of %2 letters (%3 %) went digitally. A letter on paper is reckoned at %4, a digital one at %5.</translation>
    </message>
    <message>
        <source>The price table in the settings cannot be read. Ask IT to correct it.</source>
        <translation>The price table in the settings cannot be read. Ask IT to correct it.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Save table</translation>
    </message>
    <message>
        <source>savings.csv</source>
        <translation>savings.csv</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Saved in %1.</translation>
    </message>
    <message>
        <source>The table could not be saved in %1.</source>
        <translation>The table could not be saved in %1.</translation>
    </message>
</context>
<context>
    <name>brevduva::SendWindow</name>
    <message>
        <source>Must be &amp;served (delgivning)</source>
        <translation>Must be &amp;served (delgivning)</translation>
    </message>
    <message>
        <source>New letter – Brevduva</source>
        <translation>New letter – Brevduva</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Subject</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Digital where there is a mailbox, else paper</source>
        <translation>Digital where there is a mailbox, else paper</translation>
    </message>
    <message>
        <source>Digital only</source>
        <translation>Digital only</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>How the letter travels</source>
        <translation>How the letter travels</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Ordinary digital post does not prove that the recipient has received the letter.</source>
        <translation>Ordinary digital post does not prove that the recipient has received the letter.</translation>
    </message>
    <message>
        <source>More about the letter</source>
        <translation>More about the letter</translation>
    </message>
    <message>
        <source>&amp;Way</source>
        <translation>&amp;Way</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>Case &amp;number</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Reference</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>What the recipient sees</source>
        <translation>What the recipient sees</translation>
    </message>
    <message>
        <source>You have received a letter: %1. The letter is attached.</source>
        <translation>You have received a letter: %1. The letter is attached.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); fits on a phone</source>
        <translation>
            <numerusform>%n character; fits on a phone</numerusform>
            <numerusform>%n characters; fits on a phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s); a phone shows about the first %1</source>
        <translation>
            <numerusform>%n character; a phone shows about the first %1</numerusform>
            <numerusform>%n characters; a phone shows about the first %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The document is being made ready …</source>
        <translation>The document is being made ready …</translation>
    </message>
    <message>
        <source>Write who shall have the letter.</source>
        <translation>Write who shall have the letter.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Write a subject.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Write a message.</translation>
    </message>
    <message>
        <source>Remove the document that cannot be sent.</source>
        <translation>Remove the document that cannot be sent.</translation>
    </message>
    <message>
        <source>A number is not finished.</source>
        <translation>A number is not finished.</translation>
    </message>
    <message>
        <source>Something must be mended first.</source>
        <translation>Something must be mended first.</translation>
    </message>
    <message>
        <source>Send %1 and print %2</source>
        <translation>Send %1 and print %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message numerus="yes">
        <source>Print %n letter(s)</source>
        <translation>
            <numerusform>Print %n letter</numerusform>
            <numerusform>Print %n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Send to %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n letter(s)</source>
        <translation>
            <numerusform>Send %n letter</numerusform>
            <numerusform>Send %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can undo for %n second(s).</source>
        <translation>
            <numerusform>You can undo for %n second.</numerusform>
            <numerusform>You can undo for %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs %1.</source>
        <translation>Costs %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has been sent.</source>
        <translation>Stopped. Nothing has been sent.</translation>
    </message>
    <message>
        <source>The letter has not been sent</source>
        <translation>The letter has not been sent</translation>
    </message>
    <message>
        <source>Shall what you have written be thrown away?</source>
        <translation>Shall what you have written be thrown away?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Throw away</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Go on writing</translation>
    </message>
</context>
<context>
    <name>brevduva::SenderPage</name>
    <message>
        <source>Who sends the letters?</source>
        <translation>Who sends the letters?</translation>
    </message>
    <message>
        <source>Recipients see the name, and turn here with questions.</source>
        <translation>Recipients see the name, and turn here with questions.</translation>
    </message>
    <message>
        <source>for example 212000-0142</source>
        <translation>for example 212000-0142</translation>
    </message>
</context>
<context>
    <name>brevduva::SettingsWindow</name>
    <message>
        <source>Settings – Brevduva</source>
        <translation>Settings – Brevduva</translation>
    </message>
    <message>
        <source>&amp;Everyday</source>
        <translation>&amp;Everyday</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Sender</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connection</translation>
    </message>
    <message>
        <source>For &amp;IT</source>
        <translation>For &amp;IT</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>C&amp;ancel</translation>
    </message>
    <message>
        <source>Set up &amp;from the beginning …</source>
        <translation>Set up &amp;from the beginning …</translation>
    </message>
    <message>
        <source>🔒 Managed by your organisation</source>
        <translation>🔒 Managed by your organisation</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <translation>Managed by your organisation</translation>
    </message>
    <message>
        <source>The computer&apos;s default printer</source>
        <translation>The computer&apos;s default printer</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisation number</translation>
    </message>
    <message>
        <source>Registered name</source>
        <translation>Registered name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Where recipients turn</source>
        <translation>Where recipients turn</translation>
    </message>
    <message>
        <source>Web address for questions</source>
        <translation>Web address for questions</translation>
    </message>
    <message>
        <source>Phone for questions</source>
        <translation>Phone for questions</translation>
    </message>
    <message>
        <source>E-mail for questions</source>
        <translation>E-mail for questions</translation>
    </message>
    <message>
        <source>Register of mailboxes</source>
        <translation>Register of mailboxes</translation>
    </message>
    <message>
        <source>How letters leave</source>
        <translation>How letters leave</translation>
    </message>
    <message>
        <source>Forwarder&apos;s address</source>
        <translation>Forwarder&apos;s address</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>More trusted roots</source>
        <translation>More trusted roots</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Time to undo, seconds</source>
        <translation>Time to undo, seconds</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Two-sided</translation>
    </message>
    <message>
        <source>Days that documents are kept</source>
        <translation>Days that documents are kept</translation>
    </message>
    <message>
        <source>Days that letters are remembered</source>
        <translation>Days that letters are remembered</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Start with the computer</translation>
    </message>
    <message>
        <source>Folder with templates</source>
        <translation>Folder with templates</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Straight to the mailbox operators</source>
        <translation>Straight to the mailbox operators</translation>
    </message>
    <message>
        <source>Through a forwarder</source>
        <translation>Through a forwarder</translation>
    </message>
    <message>
        <source>One side only</source>
        <translation>One side only</translation>
    </message>
    <message>
        <source>Both sides, like a book</source>
        <translation>Both sides, like a book</translation>
    </message>
    <message>
        <source>Both sides, like a pad</source>
        <translation>Both sides, like a pad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>brevduva::SetupAssistant</name>
    <message>
        <source>Set up Brevduva</source>
        <translation>Set up Brevduva</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Done</translation>
    </message>
</context>
<context>
    <name>brevduva::SetupPage</name>
    <message>
        <source>Managed by your organisation</source>
        <translation>Managed by your organisation</translation>
    </message>
</context>
<context>
    <name>brevduva::TestLetterPage</name>
    <message>
        <source>&amp;Send test letter</source>
        <translation>&amp;Send test letter</translation>
    </message>
    <message>
        <source>A test letter</source>
        <translation>A test letter</translation>
    </message>
    <message>
        <source>Send a letter to yourself, or to a test recipient, and see that it arrives. You can also be done now.</source>
        <translation>Send a letter to yourself, or to a test recipient, and see that it arrives. You can also be done now.</translation>
    </message>
    <message>
        <source>Number to send the test letter to</source>
        <translation>Number to send the test letter to</translation>
    </message>
    <message>
        <source>Personal number or organisation number</source>
        <translation>Personal number or organisation number</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>T&amp;o</translation>
    </message>
    <message>
        <source>Test letter from Brevduva</source>
        <translation>Test letter from Brevduva</translation>
    </message>
    <message>
        <source>This is a test letter. You need not do anything.</source>
        <translation>This is a test letter. You need not do anything.</translation>
    </message>
</context>
<context>
    <name>brevduva::TrayIcon</name>
    <message>
        <source>&amp;New letter …</source>
        <translation>&amp;New letter …</translation>
    </message>
    <message>
        <source>Sent &amp;letters</source>
        <translation>Sent &amp;letters</translation>
    </message>
    <message>
        <source>&amp;Open Brevduva</source>
        <translation>&amp;Open Brevduva</translation>
    </message>
    <message>
        <source>Sa&amp;vings</source>
        <translation>Sa&amp;vings</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>S&amp;ettings</translation>
    </message>
    <message>
        <source>&amp;Check everything</source>
        <translation>&amp;Check everything</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;About Brevduva</source>
        <translation>&amp;About Brevduva</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Starting …</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) need you</source>
        <translation>
            <numerusform>%n letter needs you</numerusform>
            <numerusform>%n letters need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate ends in %n day(s)</source>
        <translation>
            <numerusform>The certificate ends in %n day</numerusform>
            <numerusform>The certificate ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>All is well</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) can still be stopped</source>
        <translation>
            <numerusform>%n letter can still be stopped</numerusform>
            <numerusform>%n letters can still be stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stop %n letter(s)</source>
        <translation>
            <numerusform>&amp;Stop %n letter</numerusform>
            <numerusform>&amp;Stop %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>%n s left</numerusform>
            <numerusform>%n s left</numerusform>
        </translation>
    </message>
</context>
</TS>
