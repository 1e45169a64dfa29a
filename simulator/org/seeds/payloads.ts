import type { JsonObject } from '../jsonObject.ts';

/** A message of the public payload schema whose one body is named `body`. */
export function message(messageType: string, body: JsonObject): JsonObject {
    return { abstractMessage: { messageType, id: 'a1f0c9d2-5b7e-4c3a-9d11-20f6b8e4a701', ...body } };
}

/** Static content of a format. */
export function staticContent(formatType: string, content: JsonObject): JsonObject {
    return message('StaticContentMessage', { staticContent: { formatType, ...content } });
}

/** A link with a title. */
export function richLink(title: string, url: string): JsonObject {
    return staticContent('RichLink', { linkItem: { itemType: 'TitleLinkItem', titleItem: titleItem(title), url } });
}

/** Files. */
export function attachments(text: string | null, ...names: readonly string[]): JsonObject {
    return staticContent('Attachments', {
        ...(text !== null && { text }),
        attachments: names.map((name, index) => ({
            id: `attachment-${String(index + 1)}`,
            name,
            mimeType: name.endsWith('.pdf') ? 'application/pdf' : 'image/jpeg',
            url: `https://files.example.com/${String(index + 1)}`
        }))
    });
}

/** A question with buttons. */
export function choices(text: string, ...options: readonly string[]): JsonObject {
    return message('ChoicesMessage', {
        choices: {
            formatType: 'Buttons',
            text,
            optionItems: options.map((title, index) => ({
                itemType: 'TitleOptionItem',
                titleItem: titleItem(title),
                optionIdentifier: `option-${String(index + 1)}`
            }))
        }
    });
}

/** What was chosen. */
export function choicesResponse(...options: readonly string[]): JsonObject {
    return message('ChoicesResponseMessage', {
        choicesResponse: {
            formatType: 'Selections',
            selectedOptions: options.map((title, index) => ({
                optionIdentifier: `option-${String(index + 1)}`,
                optionTitle: titleItem(title)
            }))
        }
    });
}

/** A form with text fields. */
export function form(title: string, ...labels: readonly string[]): JsonObject {
    return message('FormMessage', {
        form: {
            formatType: 'Inputs',
            formTitle: titleItem(title),
            sections: labels.map((label, index) => ({
                sectionType: 'SingleInputSection',
                input: { inputType: 'TextInput', id: `input-${String(index + 1)}`, label: titleItem(label) }
            }))
        }
    });
}

/** A filled form: its labels and values. */
export function formResponse(title: string, values: Readonly<Record<string, string>>): JsonObject {
    return message('FormResponseMessage', {
        formResponse: {
            formatType: 'Inputs',
            formTitle: titleItem(title),
            inputValues: Object.entries(values).map(([label, value], index) => ({
                inputValueType: 'SingleInputValue',
                inputId: `input-${String(index + 1)}`,
                inputlabel: titleItem(label),
                value: { valueType: 'TextValue', textValue: value }
            }))
        }
    });
}

/** Who came or went. */
export function participantChanged(operation: 'add' | 'remove', displayName: string, role: string): JsonObject {
    const participant = { subject: displayName, role, appType: 'agent', clientIdentifier: 'client' };
    return { entries: [{ operation, participant, displayName }] };
}

function titleItem(title: string): JsonObject {
    return { itemType: 'TitleItem', title };
}
