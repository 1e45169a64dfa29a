import { lines } from '../topic.ts';
import { AGENT_TALK, CUSTOMER_TALK } from './talk.ts';

/** Everyday talk without anything sensitive. */
export const ENGLISH_ORDINARY = [
    ...AGENT_TALK,
    ...CUSTOMER_TALK,
    ...lines(`
        It's been raining all day here.
        Did you have a good weekend?
        Not too bad, thanks. You?
        I love this song you have on hold.
        My wife says the picture keeps freezing.
        The remote needs new batteries, I suppose.
        I'd like to know what your cancellation policy is.
        Can I upgrade my plan?
        The delivery driver left it in the rain.
        The colour isn't what I expected.
        I will call back tomorrow.
        May I ask why?
        You may be right.
        It may take a while.
        The bill seems higher than usual.
        I hope you have a great day.
        I hope so.
        Let me be frank with you.
        The rose bushes arrived wilted.
        Can you mark that as done?
        The art supplies were missing.
        We had some grace last time.
        It's been a joy talking to you.
        In April we had the same problem.
        June is fine for me.
        The chase for this refund has been exhausting.
        He will sort it.
        I'll bill you at the end of the month.
        Don't jack up the price.
        I was robbed, basically.
        The drew-string bag is torn.
        Pat the cushion dry and leave it.
        The well is dry.
        It's summer, so we're away.
        A penny for your thoughts.
        The dawn delivery was too early.
        I had faith in your company.
        Charity begins at home.
        The sandy colour, not the grey one.
        It needs a new carpet, a warm one.
        Christmas is our busy season.
        There's a carol service next door, sorry about the noise.
        I'm in the car park.
        The black one, not the white one.
        We use the brown boxes for that.
        I'd like a long cable, please.
        The young man who installed it was great.
        We're short of cash at the moment.
        The king size bed won't fit.
        My baker recommended it.
        That was quick!
        Sounds good to me.
        Okay, thank you for explaining.
        I don't mind waiting.
        Where do I click?
        There's a button at the top that says settings.
        It's asking me to restart.
        Okay, it's restarting now.
        It's still loading.
        I can see the picture now.
        The sound is a bit low.
        Could you send someone out?
        What time do you close?
        Is there parking nearby?
        Can I return it in store?
        I've lost the receipt.
        It was a gift.
        It doesn't fit.
        The zip is broken.
        The strap came off after a week.
        You don't have it in green, do you?
        I'd like to leave some feedback.
        The agent before you was very kind.
        My neighbour has the same issue.
        The whole street is out.
        The lights are flashing orange.
        It's plugged in, yes.
        I've unplugged it and plugged it back in.
        How do I cancel the trial?
        I didn't sign up for that.
        Will I lose my photos?
        Does it come with a warranty?
        Is breakfast included?
        Could we get a late checkout?
        Are dogs allowed?
        We'd like a room with a view.
        The flight was fine but the luggage is missing.
        It's a large red suitcase.
        I'd like the vegetarian option.
        Do I need to print the ticket?
        Can I bring a pushchair?
        The app keeps crashing.
        I deleted it and installed it again.
        Notifications are turned on.
        It says no internet connection.
        I'm using the mobile app.
        Thank you for being so patient with me.
        I appreciate your help.
        You have a good one.
        Enjoy the rest of your day.
        Happy to help.
        Let me read through that.
        Let me know if you need anything else.
        I totally get that.
        Great question.
        The engineer was very polite.
        He came on time and fixed it quickly.
        The new one is much better.
        We just moved in so everything is in boxes.
        My son wants the bigger package.
        Is there a discount for students?
        Can we do it another day?
        Next Wednesday works.
        Morning is better for me.
        I finish work at five.
        After lunch, please.
        I'd prefer to chat rather than call.
        ok cool
        lol no worries
        brb
        sry was away from keyboard
        yes pls
        that works thx
        haha true
        hmm not sure tbh
        can u check again pls
        still nothing
        ok its working now
        awesome
    `)
];
