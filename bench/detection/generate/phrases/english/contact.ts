import { lines, type Topic } from '../topic.ts';

export const PHONE: Topic = {
    names: lines(`
        phone number
        telephone number
        mobile number
        cell number
        contact number
        best number to reach you on
        phone number on the account
        daytime number
        callback number
        mobile
        cell phone number
        home number
        number you're calling from
    `),
    prompts: lines(`
        What's the best number to call you back on?
        And a contact number in case we get cut off?
        Is there a good callback number?
        Which number should the technician ring?
        What number can we reach you at?
        In case we're disconnected, where can I call you?
        Can I take a mobile for you?
        And the number registered with us?
        What number shall we text?
    `),
    answers: lines(`
        You can reach me on {v}.
        My number is {v}.
        My cell is {v}.
        mobile {v}
        Best number is {v}.
        Call me on {v}.
        The mobile's {v}.
        It's a landline, {v}.
        You can use {v}.
        tel {v}
        ring me on {v} after five
    `),
    volunteered: lines(`
        Please call me back on {v}.
        You can text me at {v}.
        My new number is {v}.
        My husband's mobile is {v}.
        If we get cut off my number is {v}.
        I'm calling from {v}.
        whatsapp me on {v}
        call me at {v}
    `)
};

export const EMAIL: Topic = {
    names: lines(`
        email address
        email
        e-mail
        email address on file
        best email for you
        e-mail address
        email ID
        mail ID
        email for the confirmation
    `),
    prompts: lines(`
        Where should I send the confirmation?
        What email do we have for you?
        What's the best email?
        And which email address shall I send that to?
        May I have your mail ID?
        Can you spell your email for me?
    `),
    answers: lines(`
        My email is {v}.
        Send it to {v}.
        email {v}
        You can send it to {v}.
        It's all lower case, {v}.
        That's {v}, all one word.
        the email's {v}
    `),
    volunteered: lines(`
        Please email me at {v}.
        My email address is {v}.
        I never got it, it should go to {v}.
        Can you send the receipt to {v}?
        drop me a mail at {v}
        I've changed my email to {v}.
    `)
};

export const ADDRESS: Topic = {
    names: lines(`
        address
        home address
        billing address
        full address
        mailing address
        delivery address
        postal address
        shipping address
        address including postcode
        first line of the address and the postcode
        current address
        residential address
    `),
    prompts: lines(`
        Where do you live?
        Where should we ship it?
        What's the address for the delivery?
        Where would you like the engineer to come?
        And the address where the card is registered?
        Where are we sending that to?
        What address have you moved to?
    `),
    answers: lines(`
        I live at {v}.
        I'm at {v}.
        We're at {v}.
        address {v}
        Send it to {v}.
        My address is {v}.
        It's {v}, same as before.
        The new address is {v}.
    `),
    volunteered: lines(`
        I've moved to {v}.
        Please deliver it to {v}.
        My address is {v}.
        The property is {v}.
        We live at {v}, it's the house with the red door.
        ship to: {v}
    `)
};

export const POSTCODE: Topic = {
    names: lines(`
        postcode
        zip code
        ZIP
        postal code
        post code
        billing zip
        pincode
        zip code on the billing address
        area PIN code
    `),
    prompts: lines(`
        What's your postcode?
        And the zip?
        What zip code is the card registered to?
        And the postcode for that address?
        Can I take the postcode first?
        What is your area pincode?
    `),
    answers: lines(`
        Postcode is {v}.
        zip {v}
        My zip is {v}.
        The postcode's {v}.
        postcode {v}
        It's {v}, the zip.
    `),
    volunteered: lines(`
        My postcode is {v}.
        The zip code is {v}.
        I'm in {v}, do you deliver there?
        postcode {v}
    `)
};
