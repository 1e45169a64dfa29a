import type { HardPhrases } from '../tongue.ts';
import { lines } from '../topic.ts';
import { HARD_LINES } from './hardLines.ts';

/** What looks sensitive in English and is not; `{v}` by kind, see scenes/harmless.ts. */
export const ENGLISH_HARD: HardPhrases = {
    lines: HARD_LINES,
    names: {
        order: ['order number', 'order reference', 'purchase order number', 'order ID', 'order number from the email'],
        tracking: ['tracking number', 'parcel number', 'consignment number', 'shipment number', 'waybill number'],
        case: [
            'case number',
            'ticket number',
            'reference number',
            'complaint reference',
            'incident number',
            'claim number'
        ],
        booking: ['booking reference', 'reservation number', 'confirmation number', 'PNR', 'booking number'],
        flight: ['flight number', 'flight'],
        version: ['app version', 'software version', 'firmware version', 'build number'],
        product: ['model number', 'serial number', 'product code', 'part number', 'item number', 'SKU'],
        meter: ['meter reading', 'current reading', 'mileage', 'gas meter reading'],
        luhnless: ['voucher number', 'gift voucher number', 'loyalty number', 'transaction ID', 'barcode number'],
        invoice: ['invoice number', 'number on the invoice', 'bill number'],
        amount: ['amount on the bill', 'last payment amount', 'total on the receipt', 'monthly budget'],
        error: ['error code', 'fault code', 'error message'],
        date: ['delivery date', 'date of purchase', 'travel date', 'preferred appointment date', 'check-in date'],
        quantity: ['quantity', 'number of units', 'length you need', 'download speed']
    },
    frames: {
        order: lines(`
            My order number is {v}.
            order {v} hasn't arrived
            Order #{v}
            It's order {v}, placed last week.
            The order reference is {v}.
            Your order number is {v}, please keep it for your records.
            I'm calling about order number {v}.
            The PO number is {v}.
            We shipped order {v} this morning.
            purchase order {v} please
            The confirmation number is {v}.
        `),
        tracking: lines(`
            The tracking number is {v}.
            tracking {v} says delivered but I never got it
            Your parcel's tracking number is {v}.
            Tracking ID: {v}
            Can you trace {v} for me? It's the tracking number.
            It shipped with FedEx, tracking number {v}.
            UPS tracking {v}
            The consignment number is {v}.
            the waybill is {v}
        `),
        case: lines(`
            Your case number is {v}.
            case number {v}
            I have a ticket open, {v}.
            The ticket number's {v}.
            Reference number {v}, I was told.
            I've raised incident {v} for you.
            The reference is {v}.
            Please quote {v} when you call back, that's your case reference.
            Complaint reference {v}.
            Ticket {v} has been closed.
            The claim number is {v}.
            service request {v}
        `),
        booking: lines(`
            My booking reference is {v}.
            Booking reference {v}.
            The confirmation code for the flight is {v}.
            PNR {v}
            reservation {v} for two nights
            The reservation number is {v}.
            Your booking number is {v}.
        `),
        salesforce: lines(`
            The case Id is {v}.
            See record {v} in Salesforce.
            Case {v} was merged.
            Please look at opportunity {v}.
            I attached it to {v}.
            record id {v}
        `),
        amount: lines(`
            The total comes to {v}.
            You'll be charged {v} today.
            My bill was {v} last month.
            The balance is {v}.
            I was charged {v} twice.
            That's {v} a month.
            We can offer a refund of {v}.
            I paid {v} in March.
            So {v} plus tax.
            {v} was taken out of my account
            The excess is {v}.
            it went up to {v}
        `),
        date: lines(`
            It will be delivered on {v}.
            The appointment is on {v}.
            I placed the order on {v}.
            The contract ends {v}.
            Your next bill is due {v}.
            Is {v} any good?
            The engineer can come on {v}.
            I've been a customer since {v}.
            We moved in on {v}.
            The warranty runs until {v}.
            It was sent {v}.
        `),
        time: lines(`
            The engineer will be there between {v}.
            We are open {v}.
            Your slot is {v}.
            He'll come {v}.
            I called at {v} today.
            The store hours are {v}.
            it arrived at {v}
        `),
        flight: lines(`
            I'm on flight {v}.
            Flight {v} is delayed.
            The return flight is {v}.
            {v} was cancelled and I want a refund.
            They moved us to {v}, gate twelve.
        `),
        version: lines(`
            I'm running version {v}.
            The firmware is {v}.
            Please update to {v}.
            It says build {v}.
            app version {v} on android
            The driver version is {v}.
            I upgraded from {v} last night.
            Chrome {v}
        `),
        product: lines(`
            The model is {v}.
            The serial number is {v}.
            It's a {v}.
            part number {v}
            The product code is {v}.
            SKU {v}
            I bought the {v} last year.
            The serial's {v}, it's on the sticker.
            We don't stock {v} any more.
            item number {v}
            Batch code {v}.
        `),
        quantity: lines(`
            I ordered {v} and only got half.
            There were {v} in the box.
            We need {v} by Friday.
            I've got {v} left.
            It's {v} long.
            you sent {v} instead of six
            The file is about {v}.
            My download speed is {v}.
        `),
        meter: lines(`
            The meter reading is {v}.
            My electricity meter says {v}.
            It reads {v} today.
            gas reading {v}
            The reading last month was {v}.
            The odometer shows {v}.
        `),
        luhnless: lines(`
            The voucher number is {v}.
            Gift voucher {v} isn't working.
            Order reference {v}.
            The barcode says {v}.
            My loyalty number is {v}.
            The invoice number is {v}, not the card.
            The number on the receipt is {v}, that's the transaction reference.
            Transaction ID {v}.
        `),
        invoice: lines(`
            Invoice {v} was paid by card.
            I paid invoice {v} with my credit card last week.
            The invoice number is {v}, my card was charged on Monday.
            Can you send a copy of invoice {v}?
            invoice {v} is overdue
            The amount on invoice {v} doesn't match my card statement.
        `),
        company: lines(`
            You can call us back on {v}.
            Our number is {v}.
            The customer service line is {v}.
            Please ring {v} and choose option two.
            Our helpline is {v}, open all week.
            The fraud team is on {v}.
            I called {v}, the number on your website.
            You've reached us at {v}.
            Dial {v} for sales.
        `),
        error: lines(`
            It says error {v}.
            I keep getting error code {v}.
            error {v}, what does that mean?
            The screen shows {v} and then goes black.
            Fault code {v} on the boiler.
        `)
    }
};
