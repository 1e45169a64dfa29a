import fc from 'fast-check';
import { createTimes } from '../times.ts';

/** 10 January 2025, 10:41:29 in UTC. */
const MOMENT = Date.UTC(2025, 0, 10, 10, 41, 29);
const HOUR = 3_600_000;

/** Formats put narrow and other spaces where one would type a space. */
const plain = (words: string): string => words.replaceAll(/\s/g, ' ');

describe('times', () => {
    it.each([
        ['en-US', 'America/Los_Angeles', 'Jan 10, 2025, 2:41:29 AM PST', '2:41:29 AM'],
        ['en-GB', 'Europe/London', '10 Jan 2025, 10:41:29 GMT', '10:41:29'],
        ['de-DE', 'Europe/Berlin', '10.01.2025, 11:41:29 MEZ', '11:41:29'],
        ['ja-JP', 'Asia/Tokyo', '2025/01/10 19:41:29 JST', '19:41:29'],
        ['en-IN', 'Asia/Kolkata', '10 Jan 2025, 4:11:29 pm IST', '4:11:29 pm'],
        ['ar-EG', 'Africa/Cairo', '١٠‏/٠١‏/٢٠٢٥، ١٢:٤١:٢٩ م غرينتش+٢', '١٢:٤١:٢٩ م']
    ])('are told in the words of %s and the time of %s', (locale, timeZone, dateTime, time) => {
        const times = createTimes(locale, timeZone);

        expect(plain(times.dateTimeOf(MOMENT))).toBe(dateTime);
        expect(plain(times.timeOf(MOMENT))).toBe(time);
    });

    it.each([
        ['en-US', 'Today', 'Yesterday', 'Wednesday, January 8, 2025'],
        ['de-DE', 'Heute', 'Gestern', 'Mittwoch, 8. Januar 2025'],
        ['ja-JP', '今日', '昨日', '2025年1月8日水曜日'],
        ['fr-FR', 'Aujourd’hui', 'Hier', 'mercredi 8 janvier 2025']
    ])('name the days of %s', (locale, today, yesterday, before) => {
        const { dayOf } = createTimes(locale, 'UTC');

        expect(dayOf(MOMENT, MOMENT).replace("'", '’')).toBe(today);
        expect(dayOf(MOMENT - 24 * HOUR, MOMENT)).toBe(yesterday);
        expect(dayOf(MOMENT - 48 * HOUR, MOMENT)).toBe(before);
    });

    it('name a day by its date where clocks differ and it is still to come', () => {
        expect(createTimes('en-US', 'UTC').dayOf(MOMENT + 24 * HOUR, MOMENT)).toBe('Saturday, January 11, 2025');
    });

    it('change the day at the midnight of the zone', () => {
        const beforeMidnight = Date.UTC(2025, 0, 10, 7, 59);
        const { dayOf, dateOf } = createTimes('en-US', 'America/Los_Angeles');

        expect(dayOf(beforeMidnight, beforeMidnight + 120_000)).toBe('Yesterday');
        expect([dateOf(beforeMidnight), dateOf(beforeMidnight + 60_000)]).toEqual(['2025-01-09', '2025-01-10']);
    });

    it.each([
        ['begins', 'America/Los_Angeles', Date.UTC(2025, 2, 9, 9, 59, 59), '1:59:59 AM PST', '3:00:00 AM PDT'],
        ['ends', 'America/Los_Angeles', Date.UTC(2025, 10, 2, 8, 59, 59), '1:59:59 AM PDT', '1:00:00 AM PST'],
        ['ends', 'Europe/Berlin', Date.UTC(2025, 9, 26, 0, 59, 59), '2:59:59 AM GMT+2', '2:00:00 AM GMT+1']
    ])('tell times apart when summer time %s in %s', (_what, timeZone, last, before, after) => {
        const { dateTimeOf } = createTimes('en-US', timeZone);

        expect(plain(dateTimeOf(last))).toContain(before);
        expect(plain(dateTimeOf(last + 1000))).toContain(after);
    });

    it('count days by the calendar, however long they are', () => {
        const zones = fc.constantFrom('America/Los_Angeles', 'Europe/Berlin', 'Pacific/Apia', 'Australia/Lord_Howe');
        fc.assert(
            fc.property(zones, fc.integer({ min: 0, max: 2 ** 41 }), fc.nat(60 * HOUR), (timeZone, now, passed) => {
                const { dayOf, dateOf } = createTimes('en-US', timeZone);
                const isToday = dateOf(now) === dateOf(now - passed);

                expect(dayOf(now - passed, now) === 'Today').toBe(isToday);
            })
        );
    });

    it.each([
        [400, 'now'],
        [59_000, 'now'],
        [119_000, '1 minute ago'],
        [23 * HOUR, '23 hours ago'],
        [47 * HOUR, '1 day ago'],
        [20 * 24 * HOUR, '2 weeks ago'],
        [90 * 24 * HOUR, '3 months ago'],
        [800 * 24 * HOUR, '2 years ago'],
        [-120_000, 'now']
    ])('say how long %d ms are', (passed, words) => {
        expect(createTimes('en-US', 'UTC').agoOf(MOMENT - passed, MOMENT)).toBe(words);
    });
});
