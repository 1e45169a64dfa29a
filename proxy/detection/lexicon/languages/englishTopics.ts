import { Category } from 'c/redaction';
import { Harmless } from '../topic.ts';
import type { Language } from './language.ts';

/** Phrases that say in English what the value beside them is. */
export const ENGLISH_TOPICS: Language['topics'] = {
    [Category.CardNumber]: `
        card number, credit card number, debit card number, card no, card details, card numbers, long number,
        long card number, number on the front, number on the card, number on your card, number across the front,
        digits on the front, numbers on the front, number on the front of the card, sixteen digit card,
        digit card, digit number on, digits of the card, digits of your card, full card, pan, primary account number,
        credit card, debit card, my visa, my mastercard, my amex`,
    [Category.Cvv]: `
        three or four digit code, three or four digit number, three or four digits, three or four numbers, 3 or 4 digit code, 3 or 4 digit number, 3 or 4 digits, three to four digit code,
        three or four digit security code,
        last three on the strip, little numbers on the back, little ones on the back, small numbers on the back, little ones on the signature, three little ones, four little ones, three small ones, four small ones, number on the strip, cvv, cvc, cvv code, cvc code, cvv number, cvc number, csc code, cvv is, cvc is, number on the reverse, code on the reverse,
        the three on the back, three on the back, three numbers next to the signature, next to the signature, by the signature,
        three numbers, three digit number, three digits, digit security code, digit number on the back, digit code on the back, digit cvv,
        on the reverse, back of it, flip it over, turn it over, turn the card over, flip the card over, cvv2, cvc2, cid, csc, cv2, c v v, c v c, c v, security code, card security code, card verification, card verification code, card verification number, card security number, security number, security digits, four on the front, four numbers on the front, four digit number on the front, other three digits,
        verification value, three digits on the back, three digit on the back, three digit number on the back,
        three digit code, three numbers on the back, last three digits on the back, last three on the back,
        last three digits on the signature strip, digits on the back, digits on the reverse, numbers on the back,
        number on the back, code on the back, digits on the signature strip, signature strip, signature panel,
        four digits on the front, four digit code on the front, three digits, three digit security, back of the card,
        back of your card, on the back`,
    [Category.CardExpiry]: `month and year, month and the year, date underneath, date under it, date under that, date on the card, date on the front, date on it, expiry, expiry date, run out, when does it expire, expiration, expiration date, expires, expire, exp, exp date, valid thru, valid through,
        valid until, valid till, valid to, good through, good thru, good until, good till, until when, good until when, expirydate, expdate, expirationdate, expire date, expiring, end date, runs out`,
    [Category.Ssn]: `
        government one, government number, government id, tax number, tax id, tax id number, taxpayer number, taxpayer id, tax identification number, tax reference,
        ni, n i, ni no, your ni, national insurance no, full social, id card number,
        social security number, social security, social insurance number, social insurance, social number, ssn,
        ss number, s s n, social, sosh, last four of your social, last four of my social, last four of the social,
        national insurance number, national insurance, ni number, n i number, nino, national id,
        national identity number, national identification number, identity number, identity card number,
        pps number, pps, ppsn, p p s number, p p s, p p s n, t f n, your pan, the pan, my pan, pan is, pan details, national insurance details,
        tax file number, tfn, tax id, tax identification number, taxpayer id, taxpayer identification number,
        tax number, itin, sin number, sin, aadhaar, aadhaar number, aadhar, adhaar, pan number, pan card,
        permanent account number, medicare number, medicare card, cpf, dni, nie, nif, bsn, codice fiscale, fiscal code`,
    [Category.Phone]: `
        emergency contact, next of kin,
        reach him, reach him on, reach him at, reach her, reach her on, reach her at, reach them, reach them on, reach them at, get hold of him, get hold of her, get hold of them,
        name and number, name and a number, name and your number, names and numbers, number and name, port my number, port a number, port the number, port our number, port my old number, porting my number,
        porting a number, porting the number, keep my number, keep my old number, keep the same number, keep our number, bring my number, transfer my number, move my number, number to port,
        number youre porting, number you are porting, phone was added, number was added, recovery phone, recovery number, backup phone, desk line, work line, number on the account,
        number on your account, number on my account, number on this account, number linked to the account, number linked to your account, number attached to the account,
        number is it going to, number did it go to, number does it go to, number we sent it to, number is it sent to,
        phone number, telephone number, mobile number, work phone, home phone, mobile phone, office phone, contact no, phone no, tel no, telephone no, mobile no, cell no, my no, my phone is, cell number, cell phone number, contact number, callback number,
        call back number, best number, home number, work number, daytime number, alternate number, alternative number,
        landline, land line, ph, telephone, phone is, mobile, cell, cellphone, reach me, reach me on, reach me at,
        call me on, call me at, call me back, call me back on, text me, text me on, text me at, ring me on,
        contact me on, whatsapp, fax, fax number, number to call, number to reach, number i can reach you,
        number to contact, number on file, still your number, your current number, is your number, best number is, best numbers, reach you, call you back, tel,
        get hold of you, getting hold of you, get a hold of you, get ahold of you, get in touch with you, call you back on, call him on, call her on, call them on, ring him on,
        ring her on, ring them on, text him on, call him at, call her at, call them at, case we get cut off, if we get cut off, case were cut off, if were cut off,
        get disconnected, should we get cut off, if the line drops, if the call drops, if this call drops, if i lose you, case i lose you, case we lose each other, case you get cut off,
        area code, old landline, new landline, old mobile, best to try, try me on, catch me on, get me on, driver call, driver ring, courier call, courier ring, engineer call, engineer ring,
        one youre calling from, youre calling from, you are calling from, you called from, one youre ringing from, youre ringing from, down for you, one on file is, one on file,
        number has always been, numbers always been, lost that sim, new sim, text you, text you on, call you on, ring you on, reached on, reached at`,
    [Category.Email]: `
        email address, e mail address, email, e mail, mail address, send the receipt, send your receipt, send you the receipt, send the confirmation,
        send your confirmation, send the reset link, send the login link, send the e ticket, reset mail, reset link to`,
    [Category.Iban]: 'iban, i b a n, international bank account number, iban number',
    [Category.BankAccount]: `
        a c, a c no, a c number, number of the account, account to, what account, which account, account is the money,
        account number, bank account, bank account number, account no, acct number, acct, acct no, checking account,
        checking account number, savings account, savings account number, current account, account details, paid from, pay from, paying from, transferred from, transfer from, sent it from, wire it to, wired it to, transfer it to, transferred it to, eight digits,
        bank details, direct debit, roll number, bsb and account`,
    [Category.RoutingNumber]: `
        routing number, routing, aba, aba number, aba routing number, routing transit number, transit number, rtn,
        sort code, sortcode, sorting code, bsb, bsb number, bank code, ifsc, ifsc code, swift, swift code, bic,
        bic code, institution number, branch code`,
    [Category.Passport]:
        'my passport, my passports, your passport, his passport, her passport, their passport, the passport, this passport, passport is, passport details, passport no is, passport number, passport no, number on the passport, travel document',
    [Category.DriverLicence]: `driver number, drivers license, driver license, drivers licence, driver licence, driving licence, driving license,
        license number, licence number, drivers license number, driving licence number, drivers, dl number, dl no, d l number, d l no, licence no, license no,
        permit number, learners permit`,
    [Category.DateOfBirth]: `
        date of birth, birth date, birthdate, birthday, bday, b day, dob, d o b, dateofbirth, date you were born, day you were born, born, born on, born in, i was born, year of birth,
        date of birthday, day month and year, day month year, day the month and the year, month day and year`,
    [Category.Address]: `
        city and zip, city state and zip, city and state, city and postal code, city and postcode, town and postcode,
        address, home address, billing address, mailing address, shipping address, delivery address, street address,
        postal address, live at, i live at, i live on, living at, moved to, ship it to, ship to, deliver to,
        delivered to, deliver it to, send it to, first line of your address, first line of the address,
        where should we ship, where should we send, where should we deliver, where do we send, engineer to come,
        where do you stay, where do you live, where you live, where are you living, where you are living, where youre living,
        where are you based, engineer go, engineer be going, where are we sending, where are we delivering, sending that to,
        where is it going, wheres it going, where's it going, wheres this going, where's this going, wheres that going, where's that going, where is this going, where is that going,
        where its going, where am i sending, where am i delivering, where am i shipping, want it delivered, want that delivered, want this delivered, want them delivered, want it sent,
        want it shipped, want it posted, like it delivered, like that delivered, like this delivered, like them delivered, like it sent, like it shipped, like it posted,
        shall i send it, should i send it, shall we send it, should we send it, okay where to, oh where to, and where to, where have you moved, where did you move, your new place, property is, property is at, come out to, what address, reside at, residing at, located at`,
    [Category.Postcode]: `
        postcode, post code, postal code, zip, zip code, zip plus four, zipcode, pin code, pincode, postal, eircode, eir code, postcodes`,
    [Category.Person]: 'maiden name, full name, first name, last name, surname, family name, given name',
    [Category.IpAddress]: `
        ip, ip address, i p address, i p, ip v4, ipv, ip number, static ip, public ip, static address, wan, wan address, wan ip,
        network address, router address, dns server, gateway, subnet`,
    [Category.Password]: `
        wifi pass, pass on the sticker, pass on the router, pass on the back, pass on the box, pass is,
        password, passphrase, pass phrase, passwd, pwd, memorable word, secret word, security word, code word,
        codeword, passcode, login password, memorable information, secret answer, security answer, pass word,
        first pet, childhood pet, favourite pet, favorite pet, first school, primary school, favourite teacher, favorite teacher,
        first car, favourite colour, favorite color, favourite movie, favorite movie, childhood nickname, childhood friend,
        street you grew up on, pw, passwrd, pasword, login passwrd, login pw, telephone password, phone password,
        telephone banking password, e mail password, email password, account password, card password, temp password, temporary one, temp one,
        security phrase, secret phrase, passowrd, pssword, passward, pswd, psswd, passwort`,
    [Category.Pin]: `
        pin, pin number, p i n, personal identification number, atm pin, card pin, telephone pin, phone pin,
        numbers you set up, number you set up, passcode you set up, code you set up, digits you set up, numbers you chose, digits you chose, code you chose,
        account pin, security pin, four digit pin, six digit pin, telebanking pin, tpin, mpin, upi pin`,
    [Category.OneTimeCode]: `
        texting you a code, texting a code, emailing you a code, emailed you a code, email you a code, a code went, code went to, code will go to, code is going to, gets a code, get a code,
        got a code, asks for a code, asking for a code, asked for a code, wants a code, send you a code, sending you a code, send a code, sending a code, sent a code, sends a code, sends you a code,
        read me the code, read me that code, read out the code, read the code, tell me the code, tell me that code, give me the code, tell me the six digits, read me the six digits, read out the six digits,
        otp has come, code has come, six digit number, send you a number, sends you a number, sends a six digit number,
        digit passcode, sent you a passcode, sending a passcode, send you a passcode, sent a passcode, text you a passcode, passcode to your phone, passcode to your mobile, code to your phone, code to your mobile, code to your email, digit number through, code should arrive, code will arrive, code has arrived, code arrived, code should come through, a code through, code through, text with code, text with a code, message with a code, the text said, the text says, text message says, text message said, code come through, code came up, code has come through, authenticator app, one time code, one time passcode, one time password, one time pin, otp, o t p, verification code,
        authentication code, authenticator code, confirmation code we sent, code we sent, code we just sent,
        code i sent, code i just sent, code that was sent, code sent to, code you received, code i received,
        code i got, code just came, code came through, texted you a code, sent you a code, text you a code,
        text message code, two factor code, two factor, two step code, access code, login code, log in code,
        sign in code, six digit code, digit code, sms code, code from the app, code from the text, code in the text,
        security token`,
    [Category.HealthId]: `
        main member, main member id, insurance id, id off your insurance, id from your insurance, number off your insurance,
        member id, member i d, member number, insurance id, insurance member, health insurance,
        health insurance number, health card, health card number, health plan number, health plan id, health plan member, health id, policy id, medical record,
        medical record number, mrn, m r n, patient id, patient number, hospital number, nhs number, nhs, n h s number,
        subscriber id, subscriber number, group number, medicaid, medicaid number, medicare id, beneficiary,
        insurance card, insurance number, insurance policy number, prescription number, medical id, medical insurance`,
    [Category.Username]: `
        user called, account called, a user named, user with the name,
        username, user name, user id, userid, login, log in id, login id, login name, screen name, handle,
        account name, user i d, logon, sign in name,
        name do you go by on, name you go by on, do you go by on, you go by online, name do you use on, name you use on,
        name do you log in, name you log in, where it says user, box says user, field says user, user box, user field, username box, username field, usrname, usernmae, usename, userame, user nme, username login, nickname on the app,
        log in as, logged in as, login as, logging in as, signing in as, log on as, logged on as, sign in as, signed in as, log in with, login with, sign in with, log on with`,
    [Category.VehicleId]: `vehicle number, vehicle no, car number, car reg, tag on the car, vin, v i n, vin number, vehicle identification number, vehicle id, license plate, licence plate, number plate,
        plate number, plate, seventeen character, seventeen characters, seventeen digit, tag, tag of the car, seventeen character thing, what does the plate say, registration of the vehicle, registration of the car, tags, registration number, registration plate, reg number, reg, car registration,
        vehicle registration, registration, tag number, chassis number`,
    [Harmless.Reference]: `
        policy no, policy ref, policy reference, form number, form no, form id, meeting code, application locator, locator, record locator, statement number, statement no,
        cut off is, cut off time, cutoff is, endorsement, ro number, repair order, guarantor number, request id, request no, group on the card,
        zip file, zip files, zip folder, zip archive, bill number, bill, pnr, barcode number, tkt, slot, travel date, check in date, check in, bus, gate, seat, boeing, boxes, meter, electricity meter, gas meter, fault code, error code, waybill number, voucher number, version, mileage, odometer, reward number, rewards number, membership number, member since,
        order number, order, order no, order id, orders, tracking number, tracking, tracking id, case number, case,
        case id, ticket number, ticket, ticket id, booking number, booking, booking reference, booking ref,
        reservation, reservation number, reference number, reference, ref, ref number, ref no, confirmation number,
        confirmation, invoice number, invoice, invoice no, receipt number, receipt, serial number, serial, serial no,
        model number, model, part number, part no, product code, product number, product id, item number, item code,
        sku, upc, barcode, transaction number, transaction id, transaction, claim number, claim, incident number,
        incident, request number, service request, purchase order, po number, shipment, shipment number, parcel,
        package, package number, consignment, consignment number, waybill, flight, flight number, gate, seat, error,
        error code, promo code, promotion code, discount code, voucher, voucher code, coupon, coupon code, gift card,
        store number, branch number, extension, ext, job number, work order, work order number, quote number, quote,
        contract number, batch number, lot number, meter number, meter reading, meter serial, reading, room, bus,
        train, locker, loyalty number, frequent flyer, return number, rma, rma number, return label, isbn, article,
        article number, catalog number, firmware, build, device id, asset tag, employee id, badge, survey, chat id,
        conversation id, session id, interaction id, record id, salesforce id, opportunity, knowledge article,
        complaint number, complaint, pin pad, pin machine, card reader, number plate holder, plate holder, passport photo, item, catalogue, edition, job id, job, application number, application id, application reference, appointment number, engineer number,
        enquiry number, inquiry number, query number, delivery number, parcel number, package id, collection code, pickup code, locker code,
        sim card, library card, loyalty card, membership card, railcard, travel card, company registration, business registration, product registration, boiler registration,
        council tax, road tax, baggage tag, bag tag, luggage tag, seat number, gate number, room number, bus number, train number, platform number,
        product reference, catalogue number, style number, fault number, fault reference, repair number, installation number,
        log number, call id, call reference, chat reference, support id, commit, ticket reference, order reference, order code, claim reference,
        reference code, reference id, tracking code, tracking reference, docket number, manifest number, batch code, lot code,
        subscription number, subscription id, event id, license key, licence key, software license, software licence, license code, licence code, price tag, tag line,
        code for the promotion, code for the offer, code for the discount, code for the sale, offer code, promotional code, referral code, denial code, reason code, status code,
        colour code, color code, crime number, crime reference, police reference, meeting id, meeting number, conference id, zoom id, webinar id, mac address, imei, imei number,
        item numbers, order numbers, tracking numbers, reference numbers, serial numbers, part numbers, need form, load number, lottery number, draft number, protocol number,
        proposal number, policy number, dossier number, case reference, ticket id, queue number, raffle number, race number, bib number, locker number, stock number, style code, warranty number, certificate number, inspection number, docket, run number, build number, revision number, page number, line number`,
    [Harmless.Amount]: 'amount, how much, payment of, refund of, bill was, credit of',
    [Harmless.Quantity]:
        'table for, party of, room for, seats for, blood pressure, pulse, heart rate, points, exchange rate, in the queue, queue position, position in the queue, of the small, of the large, of the medium, of each, quantity, qty, how many, speed, temperature, weight, size, dose, aged, years old',
    [Harmless.Time]: `
        do you open, are you open, you closed, do you close, closing time, opening times, opening hours, open from, open until, business hours, appointment, delivery window, between, scheduled for,
        hours are, around, arrive, arrives, departs`,
    [Harmless.Version]: 'version, release, windows, ios, android, macos, firmware version, chrome',
    [Harmless.Company]: `
        please ring, please call, please dial, you can call, you can ring, call our, fraud team, choose option, press option,
        select option, followed by option, and press, team is on, line is on, line is,
        reached us, reached us at, reached us on, us at, us on, give us a call, service line, service number, our, the branch,
        our number, our phone number, our number is, call us, call us on, call us at, call us back, reach us,
        reach us on, reach us at, contact us, contact us on, contact us at, our helpline, helpline, hotline,
        our hotline, customer service number, customer service line, customer care number, support line,
        support number, toll free, toll free number, our fax, our office, main line, our website, switchboard,
        our customer service, call center number, our support team, our toll free, sales is on, support is on, reception is on, billing is on`,
    [Harmless.LastDigits]: `
        ending, card ending, ending in, ending with, ends in, ends with, last four, last four digits, last four of the card,
        last four of your card, last digits, finishing in`
};

/** Words that say it where no phrase says otherwise. */
export const ENGLISH_HINTS: Language['hints'] = {
    [Category.Cvv]: 'last three, final three, little ones',
    [Harmless.Amount]:
        'balance, total, price, cost, costs, fee, charge, charged, charges, paid, pay, deposit of, limit',
    [Category.Ssn]: 'id number, identification, as per your card, id card',
    [Harmless.Reference]:
        'policy, form, request, application, statement, page, id is, id was, the id, an id, this id, reference, code, mileage, odometer',
    [Category.CardNumber]:
        'card, sixteen digits, sixteen digit, digit number, pay with, paying with, pay by, paid with, visa, mastercard, amex, american express, discover, maestro, credit, debit',
    [Category.Phone]:
        'other line, second line, use my husbands, use my wifes, use my partners, use my mums, use my moms, use my dads, use my sons, use my daughters, use my work, my line, this line, which number, old number, my new number, change of number, changed my number, change my number, number has changed, new number is, new mobile, new cell, number youre having, number you are having, number are you calling, calling from, my number, number you, a number for you, number for you, number we can, number i can, phone, as your number, your number, call you, call me, ring, text, text you, text me, call back, callback',
    [Category.BankAccount]:
        'refund to, refund it to, pay into, paid into, account, bank, building society, savings, checking, deposit',
    [Category.OneTimeCode]:
        'thing you sent, thing u sent, text says, message says, sms says, got this sms, got this text, just came in, dont share it with anyone, come through, didnt get otp, resent, resend, send another, sending another, send a new one, sent a new one, getting a text, get a text, anything come through, come through yet, came through yet, got a text, sent you a text, sent you a message, texted you something, sent you something, check your messages, check your texts, check your text messages, pop up on your phone, pops up on your phone, push notification, on your phone, sent a text, text just came, text came through, message came through, texted you, code, code is, the code, your code, a code, code here',
    [Category.DateOfBirth]: 'birth',
    [Category.HealthId]:
        'health plan, said to quote, told to quote, told me to quote, asked me to quote, doctors office, my doctors, my doctor, gp surgery, my surgery, my gp, top right, insurance, patient, health, medical, supplemental plan, supplement plan, medigap',
    [Category.DriverLicence]: 'license, licence, driver',
    [Category.VehicleId]:
        'parking charge on, parking fine on, parking ticket on, penalty charge on, fine on, car, vehicle, truck, van',
    [Category.Pin]: 'keyed in, punched in, i entered, keypad, at the cash machine, at the atm',
    [Category.Username]: 'user, usr',
    [Category.Passport]: 'passport',
    [Category.Password]: 'pass, secret'
};
