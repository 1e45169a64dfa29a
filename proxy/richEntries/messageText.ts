import { linesOf, objectIn, objectsIn, textIn, wordsIn, type Json } from './wordsIn.ts';

/** What a message that is no plain text reads as. `null` where its type or format is none that is known. */
export interface ReadableMessage {
    readonly kind: string;
    readonly text: string;
}

/** Puts an `abstractMessage` of the public payload schema into words that its people would read; lists have a line for each item. */
export function readMessage(message: Json): ReadableMessage | null {
    return readBy(MESSAGES, textIn(message, 'messageType'), message);
}

type Read = (value: Json) => ReadableMessage | null;

const MESSAGES: Readonly<Record<string, Read>> = {
    StaticContentMessage: (message) => {
        const content = objectIn(message, 'staticContent');
        return readBy(CONTENTS, textIn(content, 'formatType'), content);
    },
    ChoicesMessage: (message) => ({ kind: 'choices', text: choicesText(objectIn(message, 'choices')) }),
    ChoicesResponseMessage: (message) => {
        const response = objectIn(message, 'choicesResponse');
        return { kind: 'choicesResponse', text: selectionsText(response) };
    },
    FormMessage: (message) => ({ kind: 'form', text: formText(objectIn(message, 'form')) }),
    FormResponseMessage: (message) => ({
        kind: 'formResponse',
        text: formResponseText(objectIn(message, 'formResponse'))
    }),
    AuthenticationRequestMessage: named('authentication'),
    AuthenticationResponseMessage: named('authentication'),
    PaymentRequestMessage: named('payment'),
    PaymentResponseMessage: named('payment'),
    PaymentStatusMessage: named('payment'),
    CommandMessage: named('command'),
    OrderMessage: named('order'),
    CatalogMessage: named('catalog'),
    InformationRequestMessage: named('informationRequest')
};

const CONTENTS: Readonly<Record<string, Read>> = {
    Text: (content) => ({ kind: 'text', text: textIn(content, 'text') }),
    Attachments: (content) => ({
        kind: 'attachments',
        text: linesOf(textIn(content, 'text'), objectsIn(content, 'attachments').map(attachmentText))
    }),
    RichLink: (content) => ({
        kind: 'richLink',
        text: linesOf(textIn(content, 'text'), linkText(objectIn(content, 'linkItem')))
    }),
    Links: (content) => ({
        kind: 'richLink',
        text: linesOf(objectsIn(content, 'links').map((link) => textIn(link, 'url')))
    }),
    Media: (content) => ({
        kind: 'media',
        text: linesOf(wordsIn(content['mediaAsset']), objectsIn(content, 'linkItems').map(linkText))
    }),
    Buttons: (content) => ({
        kind: 'buttons',
        text: linesOf(
            textIn(content, 'text'),
            objectsIn(content, 'actions').map((action) =>
                item(linesOf(textIn(action, 'label'), textIn(action, 'url')))
            ),
            objectsIn(content, 'linkItems').map((link) => item(linkText(link)))
        )
    }),
    ExtendedText: (content) => ({
        kind: 'extendedText',
        text: linesOf(
            textIn(content, 'contentHeader'),
            textIn(content, 'textContent') || textIn(content, 'richContent'),
            objectsIn(content, 'attachments').map(attachmentText)
        )
    }),
    Carousel: namedContent('carousel'),
    WebView: namedContent('richLink'),
    Application: namedContent('application'),
    ExperienceType: namedContent('experience'),
    MessageDefinition: namedContent('messageDefinition'),
    ExternalTemplate: namedContent('messageDefinition'),
    ErrorMessage: namedContent('event'),
    CancelAction: namedContent('event')
};

function readBy(readers: Readonly<Record<string, Read>>, name: string, value: Json): ReadableMessage | null {
    return Object.hasOwn(readers, name) ? (readers[name]?.(value) ?? null) : null;
}

/** Of a type whose parts have no order of their own: everything in it that can be read. */
function named(kind: string): Read {
    return ({ inReplyToMessageId: _reply, ...message }) => ({ kind, text: linesOf(wordsIn(message)) });
}

function namedContent(kind: string): Read {
    return (content) => ({ kind, text: linesOf(wordsIn(content)) });
}

function choicesText(choices: Json): string {
    const options = objectsIn(choices, 'optionItems').map((option) => item(titleText(option)));
    const known = linesOf(
        textIn(choices, 'title'),
        titleText(objectIn(choices, 'message')),
        textIn(choices, 'text'),
        options
    );
    const isKnown = options.length > 0;
    return isKnown ? known : linesOf(wordsIn(choices));
}

function selectionsText(response: Json): string {
    const options = objectsIn(response, 'selectedOptions');
    return options.length > 0 ? linesOf(options.map(optionText)) : linesOf(wordsIn(response));
}

function formText(form: Json): string {
    const sections = objectsIn(form, 'sections');
    const labels = sections.map((section) =>
        item(linesOf(wordsIn(objectIn(section, 'input')), wordsIn(section['components'])))
    );
    const head = [
        titleText({ titleItem: objectIn(form, 'formTitle') }),
        titleText({ titleItem: objectIn(form, 'message') })
    ];
    return sections.length > 0 ? linesOf(head, labels) : linesOf(wordsIn(form));
}

function formResponseText(response: Json): string {
    const values = objectsIn(response, 'inputValues').map(inputText);
    const sections = objectsIn(response, 'sections').map(selectionsText);
    const title = titleText({ titleItem: objectIn(response, 'formTitle') });
    return values.length + sections.length > 0 ? linesOf(title, values, sections) : linesOf(wordsIn(response));
}

function inputText(value: Json): string {
    const label = titleText({ titleItem: objectIn(value, 'inputlabel') });
    const options = objectsIn(value, 'selectedOptions').map(optionText).join(', ');
    const answer = options || textIn(value, 'displayValue') || wordsIn(value['value']).join(' ');
    return label === '' ? answer : `${label}: ${answer}`;
}

function optionText(option: Json): string {
    const title = titleText({ titleItem: objectIn(option, 'optionTitle') });
    return title || textIn(option, 'optionIdentifier');
}

function attachmentText(attachment: Json): string {
    return item(textIn(attachment, 'name') || textIn(attachment, 'url'));
}

function linkText(link: Json): string {
    return linesOf(titleText(link), textIn(link, 'url'));
}

/** The title of an item, and what stands below it. */
function titleText(holder: Json): string {
    const title = objectIn(holder, 'titleItem');
    return linesOf(['title', 'subTitle', 'secondarySubTitle', 'tertiarySubTitle'].map((name) => textIn(title, name)));
}

function item(text: string): string {
    return text === '' ? '' : `• ${text}`;
}
