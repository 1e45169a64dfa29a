/** Said right before a name: what follows is one, even when no list knows it. Commas part phrases, here and below. */
export const INTRODUCTIONS = `
    my name is, my name's, my names, my name was, my full name is, the name is, the name's, name is, name's, full name is, your name is, his name is, her name is,
    his name's, her name's, their name is, my name would be, name will be, my friends call me, you can call me, you may call me, please call me,
    people call me, i go by, he goes by, she goes by, known as, i am called, im called, he is called, hes called, she is called, shes called,
    in the name of, under the name of, under the name, name of the account holder is, account holder is, account holders name is,
    accountholder is, card holder is, cardholder is, cardholder name is, name on the account is, name on the card is, name on the booking is,
    name on the policy is, name on the order is, name on file is, listed under the name, registered to, registered under, booked under, booking is under, account is under,
    its under, it's under, it is under, under my name, under my wifes name, under my husbands name, in my wifes name, in my husbands name, in my moms name, in my mums name, in my dads name,
    in my mothers name, in my fathers name, under my wife's name, under my husband's name, in my wife's name, in my husband's name, in my mom's name,
    in my mum's name, in my dad's name, in my mother's name, in my father's name, in my son's name, in my daughter's name, under my mom's name, under my dad's name, under my mother's name, under my father's name,
    my wife's name is, my husband's name is, my son's name is, my daughter's name is, my mother's name is, my father's name is, my partner's name is,
    you're speaking with, you are speaking with, you're speaking to, you are speaking to, you're talking to, you are talking to,
    you're chatting with, you are chatting with, you're now chatting with, you are now chatting with, signed for by, account belongs to,
    me llamo, mi nombre es, ich heisse, ich heiße, mein name ist, je m'appelle, mon nom est, mi chiamo, il mio nome e, meu nome e, mijn naam is, ik heet`;

/** Fields of a name: the value stands behind them, with or without "is" or a colon. */
export const FIELDS = `
    first name, last name, middle name, given name, family name, full name, surname, sur name, maiden name, second name, forename, first name is, last name is, middle name is,
    family name is, given name is, surname is, maiden name is, maiden name was, forename is, first name's, last name's, surname's,
    nombre, apellido, vorname, nachname, prenom, nom de famille, cognome, voornaam, achternaam`;

/** Labels of forms: a colon, or a dash between blanks, parts them from the value. */
export const LABELS = `
    name, names, your name, customer, customer name, client, client name, caller, caller name, agent, agent name, advisor, cardholder, cardholder name, card holder, name on card, name on the card,
    account holder, account name, account holder name, contact, contact name, contact person, patient, patient name, passenger, guest, guest name, member name, recipient, sender, owner, employee, employee name, manager, attn, attention,
    billed to, bill to, ship to, shipped to, deliver to, signed, signature, signed by, prepared by, reported by, requested by, requester, assigned to, beneficiary, payee, applicant, insured, policyholder, tenant, doctor, driver, emergency contact, next of kin,
    supervisor, representative, author, from, full name, name of patient, nombre, naam, nom`;

/** Said before a name or before anything else: what follows is a name when it looks like one. */
export const CLAIMS = `
    myself, this is, i am, im, i'm, its, it's, it is, that is, that's, thats, is this, is that, was it, am i speaking with, am i speaking to, am i talking to, am i through to, are you, he is, she is,
    hes, she's, he's, shes, it was, you are, youre, you're, here is, heres`;

/** Said before the name of somebody one deals with. */
export const DEALINGS = `
    speak to, speak with, spoke to, spoke with, spoken to, spoken with, speaking to, speaking with, talk to, talk with, talked to, talked with, talking to, talking with,
    connected with, delivered to, left with, spoken with, chat with, chatted with, chatting with, put me through to, put you through to, transfer you to, transferring you to, transferred to, transfer me to, connect me to, connect you with, connect me with,
    connecting you to, connecting you with, ask for, asked for, looking for, help from, helped by, call from, email from, message from, letter from, text from, dealing with, dealt with, working with, met with,
    calling for, ringing for, phoning for, tell, told, ask, asked, contact, message, called, named, let, get, behalf of, on behalf of, care of, attention of, cc, copy, married to, thank, meet, to meet you, nice to meet you, pleasure to meet you, signed by, sold by, delivered by, handled by, made by, sent by, sent to, send it to, give it to, addressed to, issued to, payable to, transfer to, sent it to, belongs to, that's for, thats for, is it for, is that for, is this for, managed by, written by, assisted by, covers, add, remove,
    my wife, my husband, my son, my daughter, my mother, my father, my mom, my mum, my dad, my partner, my brother, my sister, my boss, my manager, my colleague, my friend, my neighbor, my neighbour, my aunt, my uncle, my cousin,
    my carer, my caregiver, my guardian, my stepson, my stepdaughter, my stepmother, my stepfather, my stepdad, my stepmum, my godson, my goddaughter, my sister in law, my brother in law, my tenant, my nephew, my niece, my fiance, my fiancee, my boyfriend, my girlfriend, my roommate, my flatmate, my landlord, my lawyer, my assistant, my supervisor, my daughter in law, my son in law, my mother in law, my grandson, my granddaughter,
    my grandmother, my grandfather, my ex, my ex wife, my ex husband, my late husband, my late wife, his wife, her husband, her son, his son, her daughter, his daughter, our agent, your agent, your colleague, our technician, your technician, the technician, the agent, the driver, the manager, the engineer, my doctor, agent, colleague, supervisor, advisor, technician, a lady called, a guy called, a man called, someone called, somebody called, a guy named, a lady named, someone named`;

/** Said to somebody, whose name may follow. */
export const GREETINGS = `
    bear with me, one moment, one second, one sec, just a moment, just a second, hold on, hang on, anything else, anything else today, you're a star, you're a legend, you're a lifesaver, can you hear me, are you there,
    hi, hello, hey, hiya, dear, good morning, good afternoon, good evening, morning, afternoon, evening, welcome, welcome back, thanks, thank you, thank you so much, thanks so much, thank you very much, thanks a lot, many thanks, thanks again, thank you again,
    okay, ok, alright, all right, right, sure, great, perfect, lovely, wonderful, excellent, brilliant, fantastic, awesome, good, sorry, im sorry, i'm so sorry, im so sorry, so sorry, im sorry to hear that, sorry to hear that, sorry about that, my apologies, apologies, bye, goodbye, bye bye, take care, cheers, yes, yeah, no, no problem, no worries, of course, absolutely, certainly,
    you're welcome, youre welcome, got it, i see, i understand, i understand that, i appreciate that, appreciate it, thanks for that, thank you for that, thank you for confirming, thank you for confirming that, thanks for confirming, thank you for waiting, thanks for waiting, thank you for holding, thanks for holding, thank you for your patience, thanks for your patience, congratulations, happy birthday, hi there, hello there, hey there, well, so, listen, look, ciao, hola, hallo, bonjour, gracias, merci, danke, grazie, obrigado, bedankt`;

/** Said before the name of a company; "you're through to" also before that of a person. */
export const COMPANIES = `
    you're through to, you are through to, youre through to, through to, you've reached, you have reached, youve reached, you reached, welcome to, thank you for calling, thanks for calling, thank you for contacting, thanks for contacting, thank you for choosing, thanks for choosing, thank you for phoning, thanks for phoning, thank you for ringing, thanks for ringing,
    thank you for reaching out to, thanks for reaching out to, thank you for chatting with, thanks for chatting with, thank you for holding for, calling on behalf of, on behalf of everyone at, this call is from, you've come through to, you have come through to`;

/** Closes a letter; the name of its writer follows. */
export const CLOSINGS = `
    regards, kind regards, best regards, warm regards, kindest regards, many regards, with regards, best, all the best, best wishes, warm wishes, sincerely, yours sincerely, sincerely yours, yours faithfully, yours truly, yours, respectfully, cordially, cheers, love, thanks, thank you, many thanks, thanks and regards, thanks in advance, with thanks,
    mit freundlichen grussen, cordialement, saludos, cordiali saluti, atenciosamente, met vriendelijke groet`;

/** Asks for a name. */
export const NAME_PROMPTS = `
    in the name of, in whose name, in what name, name on card, name on the card, name as it appears on the card, name as it is on the card, name printed on the card, cardholder's name, name of the cardholder,
    your name is, your full name is, your last name is, your first name is, your surname is, your name, your names, your full name, your first name, your last name, your surname, your good name, your first and last name, your first and last names, first and last name, first and last, full name, full names, first name, last name, middle name, family name, surname,
    name please, the name please, a name please, take a name, get a name, have a name, who am i speaking with, who am i speaking to, who am i talking to, who am i talking with, who am i chatting with, who i am speaking with, who i'm speaking with, whom am i speaking with, whom am i speaking to, whom i'm speaking with, whom i am speaking with, who i'm speaking to, who im speaking with, who im speaking to, whom im speaking with,
    whom am i chatting with, whom i'm chatting with, whom i am chatting with, who i'm chatting with, who im chatting with, who's that, whos that, who is that, who's on the line, whos on the line, who is on the line, who have i got, who've i got, whom have i got, who do we have, who am i on with, who've we got, who have we got, who do i have the pleasure, whom do i have the pleasure, who i have the pleasure, who do i have on the line, who do i have, who is this, who's this, whos this, who is calling, who's calling, whos calling, who is speaking, who's speaking, whos speaking, who is it, who's there, who is the account holder, who is the cardholder,
    maiden name, mothers maiden name, mother's maiden name, name of the account holder, name of the accountholder, account holder's name, account holders name, account holder name, name on the account, name on it, name on that, who is the account under, name on your account, name on the card, name on your card, cardholder name, cardholder's name, name as it appears, name exactly as it appears, name on the booking, name on the reservation, name on the order, name on the policy, name on file, name of the card holder, name of the cardholder, name of the patient, patient's name, patients name,
    name is the booking under, name is the account under, name is it under, name is that under, name is the reservation under, name is the order under, name it's under, name its under, name is this under, what name, which name, whose name, under what name, under which name, what should i call you, what can i call you, what may i call you, how should i address you, how may i address you, what do i call you, and you are, his name, her name, their name, his full name, her full name, wife's name, husband's name, wifes name, husbands name, son's name, daughter's name, sons name, daughters name, mother's name, father's name,
    who did you speak, who did you talk, who were you speaking, who was it, who was the agent, who helped you, name of the agent, agent's name, agents name, name of the representative, name of the person, name of the technician, name of the driver, caller's name, passenger's name, passenger name, names of the passengers, name of the passenger, name of the beneficiary, beneficiary's name, emergency contact, next of kin, who is your manager, name of your manager, name of your doctor, doctor's name, doctors name, teachers name, teacher's name, best friends name, best friend's name, spouse's name, partners name, partner's name`;

/** Asks how a name is spelled. */
export const SPELLING_PROMPTS = `
    spelling that, spelling it, spelling your, you spelling, spelled out, letters of your, spell your, spell that, spell it, spell the, spell them, spell out, spell his, spell her, spell this, do you spell, is that spelled, is it spelled, is that spelt, is it spelt, spelling of, the spelling, spell your last name, spell your first name, spell your full name, spell your name, spell your surname, spell the surname, spell the last name, spell the first name, spell the name, spell that last name, spell that first name, spell that name, spell that for me, spell it for me,
    how do you spell, how is that spelled, how's that spelled, hows that spelled, how do i spell, last name for me letter by letter, letter by letter`;

/** Names of things: an answer to them is no person. */
export const OTHER_NAMES = `
    user name on that, user name on it, username on that, username on it, user name, username, company name, your company name, business name, name of your company, name of the company, name of your business, brand name, product name, name of the product, file name, host name, domain name, screen name, network name, name of your bank, name of the bank, bank name, street name, name of your street, name of the street, pet's name, pets name,
    name of your pet, name of your first pet, name of your first school, name of your school, school name, name of the school, name of the app, name of the store, name of the restaurant, name of the medication, name of the city, wifi name, server name, city name, name of your employer, name of the insurance, plan name, account nickname, account name, device name, name of the item, item name, project name, name of the hotel, hotel name, how do you spell the street, spell the street, spell your email, spell the email, spell that email, spell your address, spell the address, spell your street, spell your username, spell the company`;

/** What people say before they answer with a name; blanks part these words. */
export const LEAD_INS = `
    yes yeah yep yup sure okay ok uh um er erm ah oh hmm mm well so it its it's is that thats that's the a name my names name's hi hello hey good morning afternoon evening of course certainly
    absolutely no problem would be under i im i'm am this right and first last surname please go ahead alright actually just thank you thanks happy to mine ours hers`;

/** Goes on after a name that has just been said, in speech without punctuation. */
export const FOLLOWERS = `
    here speaking calling from and on at in i im i'm ive how what can could my again with thanks thank please sir maam yes the who he she we you is was has for your just let one to but or said told did does do may last first surname family second middle
    aus von de hier`;

/** After a name these say that its bearer speaks. */
export const SPEAKERS = 'here speaking calling from falando';

/** Parts of family names that stand before their main part. */
export const NAME_PARTICLES =
    'van der den ter ten von zu zur vom vander de la las los del della delle di da das dos do du le lo bin binti bint ibn abu al el mc san santa st saint ap ab ter y e af av zum op';

/** Ends the name of a company or a place: what stands before it is no person. */
export const ORGANISATION_ENDINGS = `
    hotels airlines inc ltd llc llp plc corp corporation co company gmbh ag sa bv limited bank banking insurance hospital clinic university college school academy airport station stadium hotel motel inn restaurant cafe bar pub store stores shop market supermarket pharmacy church cathedral
    mall center centre plaza tower towers building house hall park gardens garden square bridge island islands beach bay lake river county city town village street road avenue lane drive boulevard court place terrace close crescent highway parkway
    group partners associates solutions services systems technologies technology industries holdings enterprises foundation trust institute agency airlines airways motors electric electronics energy mobile telecom communications media pictures records studios games foods brewery
    team department desk support day days week shoes shirt jeans bag watch phone tv laptop speaker device app account card plan premium pro plus edition series model version model store stores logistics shipping express delivery
    water gas wireless broadband hosting health medical plans cover mutual union society credit direct online digital network networks internet travel holidays finance financial assurance couriers courier gym dental opticians surgery trains railway railways rail veterinary vets clinics hospice housing homes estates lettings
    apartments apartment apts condos condo condominiums townhomes townhouses villas residences lodge suites international museum gallery theatre theater arena amphitheater cinema cinemas
    bistro grill ristorante trattoria sushi cuisine kitchen pizzeria diner bakery steakhouse opera depot terminal palace castle zoo valley creek hills heights springs
    energie énergie energia energía seguros seguro versicherung versicherungen verzekeringen banque banco banca assurances assicurazioni stadtwerke telekom mobilfunk`;

/** Adjectives and peoples that are also names: after "I'm" they are none. */
export const SELF_DESCRIPTIONS = `
    american british english irish scottish welsh french german italian spanish portuguese dutch polish russian chinese japanese korean indian mexican brazilian canadian australian african asian arab turkish greek christian muslim jewish catholic
    lucky rich frank sunny misty merry jolly dusty sandy rusty young sterling earnest happy free able sharp smart strong wise good best fine long short little small black white brown gray grey green blue golden done ready sad glad mad sure single home early late major royal noble able deaf blind close may june april august sunday friday monday
    january february march july september october november december tuesday wednesday thursday saturday easter christmas urgent important correct right wrong true so not very really just still also only now here back`;
