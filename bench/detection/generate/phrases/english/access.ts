import { lines, type Topic } from '../topic.ts';

export const PASSWORD: Topic = {
    names: lines(`
        password
        account password
        telephone password
        security password
        passphrase
        wifi password
        current password
        login password
        memorable word
        security word
        temporary password
    `),
    prompts: lines(`
        Have you set a password on the account?
        What's the password you're typing in?
        What did you set as your memorable word?
        And the wifi password on the back of the router?
        Which password are you using to log in?
        What would you like your new password to be?
    `),
    answers: lines(`
        The password is {v}.
        password {v}
        I'm typing {v}.
        I set it to {v}.
        I think it was {v}.
        pw: {v}
        pwd {v}
        It's {v}, all one word.
        I've been using {v}.
    `),
    volunteered: lines(`
        My password is {v} and it doesn't work.
        I changed my password to {v}.
        The wifi password is {v}.
        login with password {v}
        pass: {v}
        I keep typing {v} as the password and it says no.
        Could you reset my password to {v}?
    `)
};

export const PIN: Topic = {
    names: lines(`
        PIN
        PIN number
        four digit PIN
        telephone banking PIN
        security PIN
        account PIN
        card PIN
        voicemail PIN
        passcode
    `),
    prompts: lines(`
        What PIN did you set up?
        And the four-digit PIN on the account?
        Can you tell me the PIN you chose?
        I'll need your PIN to make that change.
    `),
    answers: lines(`
        PIN is {v}.
        My PIN is {v}.
        pin {v}
        The PIN's {v}.
        I always use {v} as my pin.
    `),
    volunteered: lines(`
        My PIN is {v} but it won't accept it.
        I set my PIN to {v}.
        pin number is {v}
        The machine rejected my pin {v}.
    `)
};

export const ONE_TIME_CODE: Topic = {
    names: lines(`
        verification code
        one-time code
        one time passcode
        OTP
        code we just texted you
        six digit code
        security code we sent
        authentication code
        code from the app
        confirmation code from the text
        2FA code
    `),
    prompts: lines(`
        I've just sent you a code, can you read it to me?
        You should have received a text with a code.
        What's the code in the message?
        Kindly tell me the OTP received on your mobile.
        What does the authenticator show?
        I've sent a six-digit code to your phone, what is it?
        Have you got the code yet?
    `),
    answers: lines(`
        The code is {v}.
        It says {v}.
        OTP is {v}.
        code {v}
        I got {v}.
        The text says {v}.
        Just came through, {v}.
        Your code is {v}, it says.
    `),
    volunteered: lines(`
        I got a text with code {v}.
        The verification code is {v}.
        It sent me {v} but it says it expired.
        otp {v}
        Your verification code is {v}. Do not share it with anyone.
        {v} is your verification code.
    `)
};

export const USERNAME: Topic = {
    names: lines(`
        username
        user name
        user ID
        login
        login name
        online banking username
        login ID
        account username
        screen name
    `),
    prompts: lines(`
        What do you log in with?
        What's the username you're using?
        Which user ID shows on the login page?
        What username did you register with?
    `),
    answers: lines(`
        My username is {v}.
        username {v}
        I log in as {v}.
        user id {v}
        It's registered under {v}.
        The login is {v}.
        I go by {v} on there.
    `),
    volunteered: lines(`
        I'm logged in as {v}.
        My username is {v} but it doesn't recognise it.
        user: {v}
        My user ID is {v}.
        the login is {v}
    `)
};

export const IP_ADDRESS: Topic = {
    names: lines(`
        IP address
        IP
        public IP
        router's IP address
        static IP
        IP you're connecting from
    `),
    prompts: lines(`
        What IP does it show?
        Can you go to the network settings and read me the IP address?
        What does it say under IPv4 address?
        Which IP should we whitelist?
    `),
    answers: lines(`
        The IP is {v}.
        IPv4 says {v}.
        ip {v}
        It shows {v}.
        I see {v}.
    `),
    volunteered: lines(`
        I'm connecting from {v}.
        My IP is {v}.
        Someone logged in from {v}.
        please whitelist {v}
        ping to {v} times out
    `)
};

export const HEALTH_ID: Topic = {
    names: lines(`
        NHS number
        member ID
        insurance member ID
        patient ID
        medical record number
        MRN
        health insurance number
        Medicare ID
        subscriber ID
        health plan ID number
        member number on your insurance card
        patient number
    `),
    prompts: lines(`
        What's the member ID on your insurance card?
        Do you know your NHS number?
        Could you read me the ID on the front of your health card?
        And the patient's record number?
        What's the subscriber number for your health plan?
    `),
    answers: lines(`
        Member ID {v}.
        NHS number is {v}.
        The member ID is {v}.
        The insurance card says {v}.
        MRN {v}
        patient id {v}
    `),
    volunteered: lines(`
        My NHS number is {v}.
        My insurance member ID is {v}.
        It's for patient {v}, the MRN is on the letter.
        member id: {v}
        The health insurance number is {v}.
    `)
};

export const VEHICLE_ID: Topic = {
    names: lines(`
        registration number
        license plate
        number plate
        VIN
        vehicle registration
        plate number
        reg
        vehicle identification number
        car reg
        rego
        chassis number
        license plate number
    `),
    prompts: lines(`
        What's the reg of the car?
        What's the VIN? It's on the dashboard.
        And the registration of your vehicle?
        What does the number plate say?
        What's your rego?
        Can you give me the tag number on the vehicle?
    `),
    answers: lines(`
        The reg is {v}.
        Plate is {v}.
        VIN {v}
        The registration is {v}.
        reg {v}
        It's a Ford Focus, {v}.
        My license plate is {v}.
        rego's {v}
    `),
    volunteered: lines(`
        My car's reg is {v}.
        The VIN is {v}.
        I need to insure my car, registration {v}.
        The other driver's plate was {v}.
        I parked with plate {v} and got a fine.
    `)
};
