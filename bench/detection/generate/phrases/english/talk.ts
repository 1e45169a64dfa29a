import { lines } from '../topic.ts';

/** What agents say that is neither a question for a value nor an answer. */
export const AGENT_TALK = lines(`
    Let me just bring up your account.
    Bear with me one moment while the system loads.
    I completely understand how frustrating that is.
    The computer is a bit slow today, sorry.
    I'm just going to put you on a brief hold.
    That's no problem at all.
    So what I'm seeing here is that the payment went through.
    I've added a note to your account.
    You should see that within three to five working days.
    We'll send you a letter in the post.
    Can you hear me alright?
    This call may be recorded for training and quality purposes.
    Let me check with my supervisor.
    I'll transfer you to the right team.
    Okay, so there are two options here.
    I do apologise for the inconvenience.
    It looks like the order shipped on Tuesday.
    What seems to be the problem?
    Have you tried turning it off and on again?
    Alright, let me see what I can do.
    There is a small fee for that, I'm afraid.
    I'm not able to see that on my end.
    Just so you know, we close at six.
    Your plan renews in April.
    You'll get an email once it is done.
    We take your security very seriously.
    I need to ask a few security questions first.
    Thank you for your patience.
    Sure, I can help with that.
    Okay, take your time.
    Can you speak up a little?
    You're breaking up a bit.
    I may have to call you back.
    Will that be all right?
    Let me mark this as resolved.
    That will be a credit on your next bill.
    I hope that answers your question.
    The grace period is fourteen days.
    We're open from nine to five.
    I'm sending that over to you now.
    How's the weather over there?
    It should only take a minute or two.
    Do you still have the box it came in?
    For frank advice you could speak to our advisers.
    Let's get that sorted for you.
    Sorry to keep you waiting.
    Is this the first time that has happened?
    Do you see the light on the router?
    Which browser are you using?
    We can offer ten percent off for the next six months.
    I'd recommend the second option, to be honest.
    Please allow twenty four hours for that to update.
    That's quite alright.
    Okay, I have escalated this to the back office.
    Please don't worry, your data is safe.
    I can see you have been a customer for eight years.
`);

/** What customers say that gives nothing away. */
export const CUSTOMER_TALK = lines(`
    Okay, no problem.
    I've been on hold for ages.
    Sorry, my dog is barking.
    Could you say that again please?
    Hang on, someone's at the door.
    I'm not very good with computers.
    That's what the last guy told me.
    Alright, I'll wait.
    It just keeps spinning.
    I've tried that twice already.
    How long will it take?
    Is there a charge for that?
    My husband usually deals with this.
    I can't find my glasses.
    Let me get a pen.
    Yes please.
    No, not really.
    It came up with an error.
    I'd rather do it over the phone.
    Oh, I see.
    Right, okay.
    That makes sense.
    I paid that last month.
    You may want to check again.
    I was hoping to get it before the weekend.
    Will it arrive by Friday?
    Can I speak to a manager?
    I just want my money back.
    That's ridiculous, to be honest.
    Thanks for checking.
    Sure, go ahead.
    I'm driving so I can't look right now.
    The art print was damaged.
    It rose to nearly double.
    I've only got one left.
    They said someone would call me back in two days.
    Is it going to happen again?
    Fair enough.
    It worked fine in May.
    I'm in the middle of moving.
    I did, but nothing happened.
    My daughter set it up for me.
    So what happens next?
    Oh for goodness sake.
    We ate out that night, so it wasn't us.
    I won a voucher but I can't use it.
    You've been very helpful.
    I guess so.
    It's really urgent.
    Could you email it to me instead?
    No worries.
    What do you mean by that?
    The kids need it for school.
    I think I pressed the wrong button.
    Oh okay, that's good to know.
    I'm at work so I need to be quick.
`);
