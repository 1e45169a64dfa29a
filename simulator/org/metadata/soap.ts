const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';

/** The text of the first element of this name, whatever its prefix; `null` where there is none. */
export function elementOf(xml: string, name: string): string | null {
    const start = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`).exec(xml);
    if (start === null) {
        return null;
    }
    const from = start.index + start[0].length;
    const end = xml.indexOf('</', from);
    return end < 0 ? null : xml.slice(from, end);
}

/** The name of the call in the body of a message; empty where there is none. */
export function callIn(xml: string): string {
    return /<(?:\w+:)?Body[^>]*>\s*<(?:\w+:)?(\w+)/.exec(xml)?.[1] ?? '';
}

/** The answer to a call. */
export function soapAnswer(call: string, result: object): string {
    return envelope(`<${call}Response xmlns="${NAMESPACE}"><result>${toXml(result)}</result></${call}Response>`);
}

/** The answer that refuses a call; it goes out with the status 500. */
export function soapFault(code: string, message: string): string {
    return envelope(
        `<soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${code}: ${escaped(message)}</faultstring></soapenv:Fault>`
    );
}

function envelope(body: string): string {
    return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:sf="${NAMESPACE}"><soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
}

/** A list is its element again and again, as SOAP has it. */
function toXml(value: object): string {
    return Object.entries(value)
        .flatMap(([name, content]: [string, unknown]) =>
            (Array.isArray(content) ? (content as readonly unknown[]) : [content]).map(
                (item) => `<${name}>${inXml(item)}</${name}>`
            )
        )
        .join('');
}

function inXml(value: unknown): string {
    return typeof value === 'object' && value !== null ? toXml(value) : escaped(String(value));
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
