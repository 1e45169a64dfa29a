import { ENGLISH_LETTERS, ENGLISH_MISHEARD } from './englishSounds.ts';
import { ENGLISH_HINTS, ENGLISH_TOPICS } from './englishTopics.ts';
import type { Language } from './language.ts';

/** English as it is typed and spoken in contact centres. */
export const ENGLISH: Language = {
    code: 'en',
    numbers: {
        zero: 0,
        oh: 0,
        o: 0,
        nought: 0,
        naught: 0,
        aught: 0,
        nil: 0,
        one: 1,
        two: 2,
        three: 3,
        four: 4,
        five: 5,
        six: 6,
        seven: 7,
        eight: 8,
        nine: 9,
        niner: 9,
        fife: 5,
        ten: 10,
        eleven: 11,
        twelve: 12,
        thirteen: 13,
        fourteen: 14,
        fifteen: 15,
        sixteen: 16,
        seventeen: 17,
        eighteen: 18,
        nineteen: 19,
        twenty: 20,
        thirty: 30,
        forty: 40,
        fourty: 40,
        fifty: 50,
        sixty: 60,
        seventy: 70,
        eighty: 80,
        ninety: 90
    },
    hundreds: 'hundred',
    thousands: 'thousand',
    repeats: { double: 2, doubled: 2, doubles: 2, dubble: 2, triple: 3, treble: 3, quadruple: 4 },
    misheard: ENGLISH_MISHEARD,
    letters: ENGLISH_LETTERS,
    ordinals: {
        first: 1,
        second: 2,
        third: 3,
        fourth: 4,
        forth: 4,
        fifth: 5,
        sixth: 6,
        seventh: 7,
        eighth: 8,
        ninth: 9,
        tenth: 10,
        eleventh: 11,
        twelfth: 12,
        thirteenth: 13,
        fourteenth: 14,
        fifteenth: 15,
        sixteenth: 16,
        seventeenth: 17,
        eighteenth: 18,
        nineteenth: 19,
        twentieth: 20,
        thirtieth: 30
    },
    months: {
        january: 1,
        february: 2,
        march: 3,
        april: 4,
        may: 5,
        june: 6,
        july: 7,
        august: 8,
        september: 9,
        october: 10,
        november: 11,
        december: 12,
        jan: 1,
        feb: 2,
        mar: 3,
        apr: 4,
        jun: 6,
        jul: 7,
        aug: 8,
        sep: 9,
        sept: 9,
        oct: 10,
        nov: 11,
        dec: 12
    },
    weekdays: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    titles: 'mr mrs ms miss mx dr doctor sir madam maam professor prof mister missus rev reverend',
    streets:
        'street st road rd avenue ave av lane ln drive dr boulevard blvd court ct close crescent cres place pl way terrace ter square sq ' +
        'parkway pkwy highway hwy circle cir grove gardens gdns hill park row mews walk trail alley route parade pde esplanade rise view ' +
        'green mount bypass loop turnpike layout colony chowk quay wharf vale meadow meadows nagar marg sector',
    dwellings: 'apartment apt flat unit suite ste floor room building block house bldg po box number no plot',
    currencies:
        'dollar dollars buck bucks cent cents pound pounds pence quid penny euro euros rupee rupees yen usd gbp eur inr aud cad lakh lakhs crore grand',
    timeUnits:
        'second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks fortnight month months year years am pm ' +
        'oclock quarter half past business working',
    measures:
        'digit digits character characters letters words item items percent kilo kilos kg gram grams litre litres liter liters mile miles km kilometres metre metres meter meters inch inches foot feet ' +
        'piece pieces box boxes person people guests passenger passengers times points point gig gigs gb mb mbps degrees units copies tickets bags rooms ' +
        'users licenses licences employees pages steps star stars option options line lines hundred thousand million billion megabyte megabytes gigabyte gigabytes volt volts ' +
        'watts kilowatt kilowatts kwh ounces oz lbs stone ml mg',
    common:
        'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there ' +
        'their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see ' +
        'other than then now look only come its over think also back after use two how our work first well way even new want because any these give day ' +
        'most us is are was were been am has had did does im youre dont cant thats okay ok yes yeah please thanks thank hello hi sorry need help call ' +
        'number account card phone email address name date birth security order check sure right got let still here before why much where too more very ' +
        'ive ill id were well weve hes shes theyre isnt wasnt havent didnt wont couldnt wouldnt shouldnt lets whats wheres hows gonna wanna gotta alright thx bye goodbye cheers',
    contractions: 'thats lets heres',
    fillers: `
        over the phone, over the telephone, by phone, by telephone, via phone, via telephone,
            uh, um, er, erm, ah, eh, ugh, argh, gosh, uh huh, yep, mhm, mm hmm, what is that, hmm, hm, mm, uhm, like, so, well, then, and, and then, and a, and the, then a,
            and it is, then it is, then its, it starts, it starts with, starts with, begins with, it begins, first bit, first bit is, first bits, first part is, next bit,
            next bit is, next part, second part, second bit, last part, last bit, after that, to begin with, to start with, followed by, you know, let me see, let me see here, lets see, let me think, let me check,
            hang on, hold on, slowly, one sec, one second, one moment, just a second, just a moment, just a sec, bear with me,
            give me a second, okay, ok, right, yeah, yes, please, next, the next four, the last four, next four,
            last four are, the rest is, all one word, space, gap, pause, again, and finally, finally, lastly, ends with,
            ending with, starting with, its, it is, is it, that is, thats, i think, i believe, i guess, basically,
            you there, are you there, are you there okay, are you still there, still there, you with me, you got that, did you get that, can you hear me, it goes, it reads, i think it goes, looks like, it looks like, let me have a look, lets have a look, let me squint, sorry let me see,
            here we go, here it is, got it here, hang on a second, hang on a sec, hang on a minute, hold on a sec, hold on a second, wait a second, wait a sec, bit after that, and after that, it continues, it carries on,
            in capitals, capital, uppercase, upper case, lowercase, lower case, small, big, the letter, letter, number,
            the number, digit, digits`,
    corrections: `
            no, sorry, sorry that is, sorry its, sorry it is, that is to say, no thats, no its, no it is, no wait, no sorry, sorry no, wait, wait no, oops, i mean, actually, correction, scratch that, scrap that,
            strike that, rather, rather than, instead of, as opposed to, make that, not, and not, not quite, nearly, almost,
            my mistake, my bad, let me do that again, let me do it again, ill start again, i will start again, let me go again, once more, from the top, start over,
            excuse me, pardon me, apologies, let me start again,
            let me start over, let me try again, let me repeat, i misread that, i misspoke, hang on no, sorry thats wrong,
            i tell a lie, no i tell a lie, sorry i tell a lie, no sorry i tell a lie, hang on thats wrong, no no, no no no, nope, wait thats wrong, no hang on, i got that wrong, sorry my mistake,
            thats wrong, no thats wrong, not that, beg your pardon, that should be, it should be, should be`,
    acknowledgements: `
            reading that back, reading it back, read that back, reading back, ill read that back, let me read that back, just to confirm,
            thats the one, if youve got that, did you get that, thats all of it, are you with me, if im reading it right, its worn, if that helps,
            mm hm, mmhm, mmhmm, mm hmm, uh huh, uhhuh, okay, ok, k, yes, yeah, yep, yup, right, got it, got that, gotcha,
            go on, go ahead, sure, i see, alright, all right, perfect, great, thank you, thanks, good, correct,
            thats right, thats correct, carry on, keep going, continue, next, and then, and, and the rest, and next,
            whats next, following, with you, im with you, im following, noted, lovely, brilliant, fine, cool, fab,
            wonderful, excellent, im ready, ready, ready when you are, whenever youre ready, take your time, no rush,
            no worries, no problem, of course, please, please go ahead, in case, just in case, im listening, listening, so far so good, mhm, aha,
            ah, oh, yes please, um, uh`,
    separators: {
        '-': 'dash, hyphen, minus, tack',
        '.': 'dot, point, period, full stop',
        '/': 'slash, forward slash, stroke, oblique, over',
        _: 'underscore, under score, underline, under bar',
        '@': 'at, at sign, at symbol',
        '+': 'plus, plus sign',
        '#': 'hash, hashtag, pound sign'
    },
    topics: ENGLISH_TOPICS,
    hints: ENGLISH_HINTS,
    introductions: `
            my name is, my names, my name, name is, names, this is, i am, im, its, speaking with, speaking to,
            you are speaking with, youre speaking with, youre through to, you are through to, call me, known as, called,
            under the name, in the name of, name on the account is, name on the card is, account holder is, account holder,
            cardholder is, cardholder, on behalf of, my wife, my husband, my son, my daughter, my mother, my father,
            my partner, my brother, my sister, my boss, my manager, my colleague, maiden name is, maiden name was, regards,
            signed, sincerely, thanks`,
    requests: `
        can i, could i, may i, can you, could you, would you, will you, please, kindly, i need, ill need, i will need, we need,
        ill just need, need your, need the, what is, whats, what are, what would be, what was, whats your, tell me, give me, let me have,
        let me grab, let me get, let me take, confirm, verify, provide, read me, read out, read it, share, spell, go ahead,
        do you have, do you know, have you got, got your, i require, may we have, might i, shall i, which, where can i, how can i,
        and your, and the, enter your, grab, just need, ready for, ready when you are, whenever youre ready, next up, lastly, looking for,
        is the last thing i need, would like, would you like, how would you like, care to, mind telling, by any chance,
        off the top of my head, by heart, you want the, it wants the, they want the, need to see, take a look at, theres a sticker, youll see, youll find, read off, off your, from your,
        top corner, top right, in the corner, let me take, character thing, we dont have your, i dont have your, dont seem to have your, do not have your, missing your, im missing the, still missing,
        still need, havent got your, have no, no record of your, dont have a`,
    mentions: `
        why do you need, why do you want, why is, what is a, whats a, what does that mean, what does it mean, what does cvv mean, where do i find, where can i find, where is, how do i find,
        never ask, will never ask, never share, never read, never give, never tell, dont share, do not share, dont give, dont tell, do not give,
        doesnt match, does not match, didnt match, was closed, is closed, has expired, is expired, never got, never received,
        did not receive, didnt receive, didnt get, havent received, is at the, lost my, stolen, changed my, change my, update my, reset my,
        forgot my, forgotten my, has to start, must be, is printed, is on the back of, i already gave, is wrong, not sure about,
        dont have the, dont have my, do i need, you gave, you dont need, no need for`
};
