/** Conversations with the names of their people marked. */
export const NAMED: readonly (readonly string[])[] = [
    [
        'A: Thank you for calling Northwind Energy, my name is [[Priya]], how can I help you today?',
        'C: Hi [[Priya]], this is [[Sarah Jones]] calling about my last bill.',
        'A: Sure, Ms. [[Jones]], let me pull that up. Can you confirm the name on the account?',
        "C: Yeah it's under my husband's name, [[Michael Jones]].",
        'A: Perfect. And is [[Michael]] available to speak with us?',
        "C: [[Mike]]'s at work, but I'm authorized."
    ],
    [
        'A: thank you for calling acme support my name is [[dev]] how can i help',
        'C: hi [[dev]] um this is [[sarah jones]] calling about my internet',
        'A: okay [[sarah]] can i get your last name please',
        'C: [[jones]]',
        'A: thank you miss [[jones]] let me take a look',
        'C: sure take your time'
    ],
    [
        'A: May I have your first and last name please?',
        'C: [[Guillermo Santibanez]]',
        'A: Could you spell that last name for me?',
        "C: Sure, it's [[S-A-N-T-I-B-A-N-E-Z]].",
        'A: Thank you, [[Guillermo]]. How can I help?',
        "C: My order hasn't arrived."
    ],
    [
        'A: can i have your full name please',
        "C: yes it's [[oluwaseun adeyemi]]",
        'A: how do you spell the surname',
        'C: [[a d e y e m i]]',
        'A: thanks for that'
    ],
    [
        'A: Who am I speaking with today?',
        'C: [[Jean-Luc Moreau]].',
        "A: And your mother's maiden name?",
        'C: [[Lefebvre]].'
    ],
    [
        'A: who do i have the pleasure of speaking with',
        'C: uh [[bill]]',
        "A: great thanks [[bill]] what's going on",
        'C: well my bill is too high and i will not pay it'
    ],
    [
        "A: what's the name of the account holder",
        "C: it's in my mom's name [[margaret o'sullivan]]",
        'A: and you are',
        'C: her son [[patrick]]'
    ],
    ["A: May I know whom I'm chatting with?", 'C: [[Xiaoming Zhang]]', 'A: Nice to meet you, [[Xiaoming]]!'],
    [
        'A: And what is your name, sir?',
        "C: It's [[Will]]. [[Will Young]].",
        'A: Thanks, [[Will]]. I will check that for you.'
    ],
    ['A: What name is the booking under?', 'C: [[Van der Berg]], party of four.', 'A: Got it.'],
    ['A: your surname please', 'C: [[raghunathan]]', 'A: can you spell that for me', 'C: [[r a g h u n a t h a n]]'],
    ['A: can i take your name', 'C: [[grace]]', 'A: thank you [[grace]] bear with me one moment'],
    ["C: My name is [[Siobhan]], that's [[S I O B H A N]], last name [[Kavanagh]].", 'A: Thanks [[Siobhan]].'],
    ['A: Can you spell your last name?', 'C: Yes, [[W as in whiskey, O, J as in juliet, C, I, K]].'],
    [
        'C: Good morning, can I speak to [[Hannah Fischer]] please?',
        "A: Speaking. Who's calling?",
        "C: It's [[Tom]] from Bright Dental."
    ],
    ['A: Support desk, [[Marcus]] speaking.', 'C: Hey [[Marcus]], [[Elena Petrova]] here from accounts.'],
    [
        'C: can i speak to [[priya raman]]',
        "A: she's on another call can i take a message",
        'C: tell her [[james]] called'
    ],
    [
        "A: You're through to [[Chloe]] in billing, how can I help?",
        'C: Hi, I was talking to [[Abdul]] earlier and we got cut off.'
    ],
    ["C: Okay, thanks [[Maria]], that's all I needed.", "A: You're welcome, Mr. [[Al-Rashid]]. Have a lovely day!"],
    [
        'A: hi [[john]] how are you doing today',
        'C: not great honestly',
        'A: sorry to hear that [[john]] let me see what i can do'
    ],
    ['C: Hi [[John]], any update on my case?', 'A: Hello [[Fatima]]! Yes, it was shipped on Monday.'],
    ['C: Name: [[Anita Deshpande]]', 'C: Cardholder: [[A. R. Deshpande]]', 'C: Company: Brightwater Ltd'],
    ['C: First name: [[Tomasz]] Last name: [[Kowalczyk]] Phone: 555-0142'],
    ["C: Full Name - [[Mary-Jane O'Neil]]", 'C: Order: 44812'],
    ['C: Customer name: [[Nguyen Thi Lan]]. Delivery to Unit 4.'],
    [
        'C: The parcel never came. Please refund me.\nKind regards,\n[[Beatrix Oyelaran]]',
        "A: Dear [[Beatrix]],\nWe're sorry to hear that.\nBest regards,\nCustomer Service"
    ],
    ['C: Please cancel my subscription. Thanks, [[Joanna]]'],
    ['C: I look forward to your reply. Yours sincerely, [[J. R. Smith]]'],
    ["C: I need to update [[John]]'s account, he's my brother.", "A: What is [[John]]'s date of birth?"],
    ["C: it's [[emily]]'s phone she's my daughter", "A: okay and what is [[emily]]'s number"],
    ['C: My wife [[Yuki]] ordered it last week.', "A: Was it ordered in [[Yuki]]'s name?", 'C: Yes, [[Yuki Tanaka]].'],
    ['C: my manager [[brian]] told me to call you', 'A: do you have his last name', "C: [[o'brien]] i think"],
    ['C: I spoke with [[Daniel]] yesterday and he promised a refund.', 'A: I see a note from [[Daniel Okafor]], yes.'],
    ['C: The technician, [[Ravi]], never showed up.', "A: I'm sorry, I'll message [[Ravi]] right away."],
    ['C: [[David]] said it would be free. [[David]] from sales.'],
    [
        "A: I'm transferring you to my colleague [[Sophie Müller]].",
        'C: Thank you.',
        "A: Hello, this is [[Sophie]], I've read the notes."
    ],
    [
        'C: The policy covers [[Robert Brown]] and [[Linda Brown]].',
        'A: And the children?',
        'C: [[Ethan]] and [[Olivia]].'
    ],
    ['C: send it to [[carlos mendoza]] at the front desk', 'A: will do'],
    ['C: [[Mark Green]] signed the contract, then [[Rose Page]] cancelled it.'],
    ['C: Please add Dr. [[Aisha Rahman]] and Prof [[Chen]] to the visit.'],
    [
        "C: hello my name is [[aleksandra wojciechowska]] i'm calling because my router is broken",
        'A: okay [[aleksandra]] let me help you with that'
    ],
    [
        "C: yeah hi i'm [[mark]] i have a question about a charge",
        "A: hi [[mark]] what's the charge",
        "C: it's marked as pending"
    ],
    ['C: this is [[jose ramirez]] from apartment nine', 'A: hi mister [[ramirez]]'],
    ['A: am i speaking with [[kevin]]', 'C: yes this is [[kevin]]', "A: hi [[kevin]] i'm calling from the bank"],
    ['A: is this [[fatou diallo]]', 'C: yes it is', 'A: great miss [[diallo]] i have good news'],
    ['A: this is [[hope]] from claims how may i assist', 'C: i hope you can help me'],
    ["C: my daughter's name is [[april]] she was born in april"],
    ['C: you can call me [[jack]]', 'A: thanks [[jack]] just a moment while i jack up your file'],
    ['C: it is registered under [[tran van minh]]'],
    ['C: uh my name is um [[peter]] uh [[peter schmidt]]'],
    ['A: thank you so much [[nadia]] have a great day', 'C: bye'],
    ['C: My name is [[Muhammad bin Abdullah]] and I need my statement.'],
    ['C: Soy [[María José García]], me puede ayudar?'],
    ["C: I'm [[Sven Bergström]], customer since 2011."],
    ["C: Hello, [[Kwame Mensah]] here. I can't log in."],
    ['C: The account belongs to [[Thabo Nkosi]] and [[Lerato Dlamini]].'],
    ['C: [[Giulia Rossi]] is my sister, she lives with me.'],
    ['C: It was signed for by [[Park Ji-hoon]].'],
    ['C: Please contact [[Hans-Peter von der Leyen]] instead.'],
    ['C: MY NAME IS [[LINDA GREENE]] AND I WANT A REFUND', 'A: Hi [[Linda]], I understand.'],
    ['C: hey its [[jess]]', 'A: Hi [[Jess]]! How can I help?'],
    ['C: [[Ahmed]] here, still waiting', 'A: Sorry [[Ahmed]], one more minute.'],
    ["A: Hi, you're chatting with [[Bianca]]. May I have your name?", 'C: [[Thandiwe]]', 'A: Thanks [[Thandiwe]]!'],
    ["A: Hello, I am [[Rajesh]] and I'll be assisting you today."],
    ['A: Is that Mrs [[Whitfield]]?', 'C: Speaking'],
    ['A: let me get [[deborah]] on the line she handles those'],
    ['C: Passenger 1: [[Helena Kowalska]], passenger 2: [[Piotr Kowalski]]'],
    ['C: [[David]] and [[Maria]] went to the store.'],
    ['C: Dear Sirs, please close my account. Yours, [[Edward]]'],
    ['C: [[Dan Tailor]] lives in London.'],
    ["C: It's registered to [[J. P. Whitaker]]."]
];

/** Conversations that name nobody, though they look like it. */
export const NAMELESS: readonly (readonly string[])[] = [
    [
        "C: Hi there, I'd like to talk to customer service about my Apple Pay account.",
        'A: Good morning! Welcome to Wells Fargo. Please hold.'
    ],
    ["C: this is ridiculous i'm so tired of waiting", "A: i'm sorry about that i'm going to check"],
    ["C: It's broken. I'm calling from Austin, Texas. This is urgent."],
    ['C: i will be there in may or june on a friday', 'A: sure that may work'],
    ["C: My name isn't on the list. My name was misspelled."],
    ['C: I bought it at John Lewis and paid with Chase.'],
    ['C: The Jordan shoes and the Alexa speaker from Amazon are missing.'],
    ['A: Please mark it as paid, and grant access to the page.'],
    ['C: thanks so much bye', 'A: thank you for calling have a good one'],
    ["A: What's your user name?", "C: It's stormcloud"],
    ['A: What is the name of your company?', 'C: Brightwater Logistics'],
    ['C: I live in Charlotte, near Madison Avenue and Lincoln Park.'],
    ['A: Best Regards,\nCustomer Service Team'],
    ["C: I'm at Victoria Station, heading to Paris on Sunday."],
    ['C: Can I speak to a manager please? Can I speak to someone else?', 'A: Let me put you through to billing.'],
    ["C: i'm good thanks how about you", "A: i'm fine thank you"],
    ["C: It's Friday. It's Black Friday. It's Christmas."],
    ['C: okay great perfect sounds good', 'A: alright then'],
    ['C: My Samsung Galaxy and Dell Latitude stopped syncing with Microsoft Teams.'],
    ['C: Hello? Hello, anyone there? Yes, hello.'],
    ['A: thanks for holding', 'C: no worries', 'A: hi thanks for your patience'],
    ['C: The Windows Update failed and Internet Explorer crashed.'],
    ["C: Mother's Day promo code, Father's Day sale, Saint Patrick's Day."],
    ['C: please call me back tomorrow', 'C: call me on monday'],
    ['A: Product Manager, Senior Engineer and Team Lead are open positions.'],
    ["C: under warranty, called yesterday, it's called the premium plan"],
    ['C: My bill is wrong, the art print was dean blue, and the price went up.'],
    ["C: I am American. I'm German. I'm from New York."],
    ['C: the account is under review and my wife called twice my son is sick'],
    ['A: Case Number: 00012345 Status: Open Priority: High'],
    ['C: Thanks, that worked. Thanks again! Thanks, bye.'],
    ['C: I need a rose gold one, or the olive one. Maybe the amber or ruby.'],
    ["C: it's spelled wrong, it's p d f not p n g"],
    ['A: Is this the right address? Is this correct?', 'C: This is correct. This is it.'],
    ['C: Who is this? This is Bank of America? This is Fraud Prevention.'],
    ["C: mr right, sir, ma'am, yes sir, doctor, thank you doctor"],
    ['C: we drove from san diego to santa maria and then san jose'],
    ['A: your total is ten pounds, thank you sir'],
    ['C: my name my name is what you want right'],
    ['C: Sounds Great. Thank You. Good Morning. Have A Nice Day.'],
    ['C: The Lenovo ThinkPad, HP Envy, Sony Bravia. Netflix Premium. Prime Video.']
];
