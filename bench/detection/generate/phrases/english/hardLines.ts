import { lines } from '../topic.ts';

/** Lines that speak of sensitive things, or sound like numbers and names, and give nothing away. */
export const HARD_LINES = lines(`
    We will never ask for your full card number by email.
    The CVV is the three digits on the back of the card.
    Your new PIN will arrive in five to seven business days.
    I forgot my password again.
    Please reset your password within twenty four hours.
    The date of birth you gave doesn't match our records.
    Please don't share your password with anyone.
    Why do you need my date of birth?
    I don't feel comfortable giving you my social.
    Hold on, let me find my card, give me two minutes.
    I never got the verification code.
    The code expires in ten minutes.
    Can you resend the code please?
    My card expired last month.
    I lost my passport on holiday.
    What happens if I forget my PIN three times?
    You can change your username in the settings.
    One more thing before I go.
    Two of the three routers are offline.
    I've been waiting two weeks for this.
    Press one for sales or two for support.
    I have three kids and two of them are on the plan.
    There's one on the left and four on the right.
    Oh, for one I didn't order it, and two, it's broken.
    It took me four or five tries.
    One two three, testing, can you hear me?
    I've told you once, twice, three times already.
    It's nine out of ten times.
    We ate at seven and left at eight.
    The first one was fine, the second one wasn't.
    I'm on the one hundred and one bus.
    It happens twenty four seven.
    The first three months are half price, then it's full price for nine.
    Between you and me, one in four of these comes back.
    I'll give it a ten out of ten.
    Six of one, half a dozen of the other.
    We had one call on Monday and two on Tuesday.
    He's in row twelve seat four.
    The bus is the forty two to Victoria Station.
    I need a size ten and a size twelve.
    Turn to channel one oh one.
    I called nine one one when it happened.
    It's a one time fee.
    I only used it one time.
    Chapter three, page two hundred and six.
    Apartment sizes start at four hundred square feet.
    My address changed but I don't have the new one yet.
    What's your address? I'd like to write a complaint.
    I'd rather not say my name.
    My email isn't working.
    My phone number hasn't changed.
    Is my account number on the bill?
    The account number is at the top right of your statement.
    Where do I find the routing number on a check?
    The sort code is on the front of your card.
    Do you take Visa or Mastercard?
    Your card ending is fine, we don't need the rest.
    I'd like to pay by card.
    I used the wrong card.
    It's a sixteen digit number, usually.
    The IBAN has to start with the country code.
    I can't read the VIN, it's scratched.
    We need a copy of the driving licence at pickup.
    My birthday is next week.
    She was born in Ohio, I think.
    I was born and raised here.
    It's my mother's maiden name.
    The name on the card is faded.
    What's the name of your supervisor?
    I spoke to a lovely lady last time.
    He didn't give his name.
    Somebody from your office rang.
    I bank with Morgan Stanley.
    JP Morgan sent me a letter.
    We flew into John F Kennedy airport.
    It's the Mercedes, not the Ford.
    I shop at Marks and Spencer.
    The statement says Johnson and Johnson.
    Do you deliver to Victoria?
    We're closed on Martin Luther King Day.
    The store in San Jose is closed.
    I bought it at Macy's.
    It's a Philips monitor.
    The Dyson stopped working.
    We watched Harry Potter on your streaming box.
    I'm at Heathrow Terminal Five.
    The St Mary's branch is shut.
    Will that be billed in May or June?
    Mark it as urgent, please.
    April was fine but in May the bill rose.
    To be frank, I hope you can fix it.
    I'm after a bit of art for the hall.
    Grace period or not, I paid.
    Amazon says it's out for delivery.
    My Alexa doesn't connect.
    Siri can't find it either.
    We live near Lincoln.
    I drive past Washington every day.
    The Jackson branch, not the Madison one.
    Charlotte is two hours away.
    Paris was lovely, thanks.
    Is the Austin office open?
    I'll be in Sydney until Monday.
    The PIN pad in the shop was broken.
    Your password must be at least eight characters.
    It should contain a number and a special character.
    The username is case sensitive.
    Your verification code will be sent by text.
    Never read the one-time code to anyone who calls you.
    The card machine says declined.
    We only store the last four digits.
    What's a security code?
    It asks for my postcode but I'm abroad.
    ZIP file attached, it's about four megabytes.
    The IP address changes every time.
    My passport is at the embassy.
    I don't have a social security number.
    I gave you my address last week.
    My date of birth is on the form.
    I already gave my name to the last agent.
    The account is in both our names.
    The bank account was closed last year.
    I've no idea what my member ID is.
    The plate was stolen with the car.
    My licence runs out next year.
    I need to change the card on file.
    Same phone number as before.
    It's the email you already have.
    Use the one on file.
    I don't know it off the top of my head.
    Do I read it from left to right?
    The long one or the short one?
    Before the dash or after it?
    Does it have letters in it?
`);
