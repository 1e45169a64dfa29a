import type { Random } from '../random.ts';

/** Where people of a country live, and how they write it. */
export interface Places {
    readonly streets: string;
    readonly street: (random: Random, name: string) => string;
    readonly towns: readonly string[];
    readonly regions: readonly string[];
    readonly units: readonly string[];
    /** The house number stands after the street. */
    readonly numberLast?: true;
    /** The postcode stands before the town. */
    readonly codeFirst?: true;
}

/** Names of streets without their kind, by language. */
export const STREETS: Readonly<Record<string, readonly string[]>> = {
    en: "Maple|Oak|Elm|Church|High|Station|Victoria|Albert|King|Queen|Mill|Park|London|Manor|Green|Springfield|Lincoln|Washington|Jefferson|Willow|Cedar|Pine|Hillside|Meadow|Riverside|Sunset|Lakeview|Chestnut|Orchard|Birch|Highland|Franklin|Dogwood|Magnolia|Peachtree|St John's|St Mary's|Grove|Kingsley|Cromwell|Nelson|Wellington|Bedford|Clarence|Gladstone|Windsor|Priory|Abbey|Castle|Bridge|Water|North|South End|West|Old Mill|New|Long|Broad|Market|Baker|Cobbler's|Tanner's|Wattle|Banksia|Kookaburra|Flinders|Murray|Harbour|Beach|Martin Luther King Jr|Rodeo|Saddle Creek|Fox Run|Turtle Rock|Eagle Point".split(
        '|'
    ),
    in: 'MG|Nehru|Gandhi|Linking|Brigade|Residency|Park|Station|Temple|Church|Anna|Hill|Lake|Market|Ring|College|Hospital|Race Course|Sardar Patel|Subhash'.split(
        '|'
    ),
    de: 'Haupt|Bahnhof|Garten|Schul|Linden|Kirch|Berg|Wald|Goethe|Schiller|Mozart|Rosen|Birken|Dorf|Park|Mühlen|Wiesen|Ring'.split(
        '|'
    ),
    fr: 'de la République|Victor Hugo|des Lilas|du Moulin|Pasteur|de la Gare|Jean Jaurès|des Écoles|Voltaire|de Verdun|du Général Leclerc|Saint-Antoine'.split(
        '|'
    ),
    es: 'Mayor|Real|de Alcalá|Gran Vía|del Sol|de la Constitución|San Juan|Cervantes|del Carmen|de Goya|Nueva'.split(
        '|'
    ),
    it: 'Roma|Garibaldi|Mazzini|Dante Alighieri|Cavour|Verdi|della Libertà|San Marco|Marconi|dei Mille'.split('|'),
    nl: 'Dorps|Kerk|School|Molen|Beatrix|Wilhelmina|Julianalaan|Nieuw|Kastanje|Prins Hendrik|Stations'.split('|'),
    pt: 'das Flores|Augusta|da Liberdade|do Carmo|Garrett|dos Anjos|São João|da República|XV de Novembro'.split('|'),
    ja: '神南|北山|中央|本町|桜丘|栄|大手町|緑が丘'.split('|')
};

/** Places by country. */
export const PLACES: Readonly<Record<string, Places>> = {
    US: {
        streets: 'en',
        street: (random, name) =>
            `${random.chance(0.12) ? `${random.pick(['North', 'South', 'East', 'West', 'N', 'W'])} ` : ''}${name} ${random.pick(['Street', 'Avenue', 'Road', 'Drive', 'Lane', 'Court', 'Boulevard', 'Way', 'Place', 'Circle', 'St', 'Ave', 'Dr', 'Ln', 'Rd', 'Blvd', 'Terrace', 'Parkway', 'Trail'])}`,
        towns: 'Springfield|Austin|Denver|Portland|Columbus|Phoenix|Charlotte|Nashville|Tampa|Boise|Omaha|Tulsa|Albany|Madison|Fresno|Reno|Savannah|Des Moines|St Louis|Salt Lake City|Santa Fe|Ann Arbor|Baton Rouge|El Paso|Little Rock|Fort Worth|Colorado Springs'.split(
            '|'
        ),
        regions:
            'Illinois|Texas|Colorado|Oregon|Ohio|Arizona|North Carolina|Tennessee|Florida|TX|CA|NY|OH|FL|California|New York|Georgia|WA|PA'.split(
                '|'
            ),
        units: ['Apt #', 'Unit #', 'Suite #', 'Apt #B', '##']
    },
    CA: {
        streets: 'en',
        street: (random, name) =>
            `${name} ${random.pick(['Street', 'Avenue', 'Crescent', 'Drive', 'Road', 'Boulevard', 'Way', 'Street West'])}`,
        towns: 'Toronto|Ottawa|Vancouver|Calgary|Winnipeg|Halifax|Mississauga|Hamilton|Regina'.split('|'),
        regions: 'Ontario|ON|BC|Alberta|Manitoba|Nova Scotia'.split('|'),
        units: ['Apt #', 'Unit #']
    },
    GB: {
        streets: 'en',
        street: (random, name) =>
            `${name} ${random.pick(['Road', 'Street', 'Lane', 'Avenue', 'Close', 'Drive', 'Gardens', 'Crescent', 'Way', 'Grove', 'Terrace', 'Court', 'Place', 'Mews', 'Rd', 'St', 'Row', 'Hill'])}`,
        towns: 'Leeds|Manchester|Bristol|Cardiff|Glasgow|Edinburgh|Brighton|Norwich|Exeter|Oxford|Reading|Derby|Preston|Swansea|Belfast|York|Hull|Stoke-on-Trent|Milton Keynes|Newcastle upon Tyne|Guildford|Bath|Croydon|Wolverhampton|Dundee|Sunderland'.split(
            '|'
        ),
        regions: 'West Yorkshire|Surrey|Kent|Essex|Lancashire|Hampshire|Greater Manchester'.split('|'),
        units: ['Flat #', 'Flat #', 'Apartment #', 'Rose Cottage', 'The Old Rectory']
    },
    IN: {
        streets: 'in',
        street: (random, name) =>
            `${name} ${random.pick(['Road', 'Marg', 'Nagar', 'Street', 'Colony', 'Layout', 'Main Road', 'Cross Road'])}`,
        towns: 'Bengaluru|Mumbai|Pune|Chennai|Hyderabad|New Delhi|Kolkata|Ahmedabad|Jaipur|Lucknow|Kochi|Indore|Gurgaon|Noida'.split(
            '|'
        ),
        regions: 'Karnataka|Maharashtra|Tamil Nadu|Telangana|Gujarat|Kerala|Uttar Pradesh'.split('|'),
        units: ['Flat No #', 'Flat #', 'House No #', 'Plot #', 'B-#']
    },
    AU: {
        streets: 'en',
        street: (random, name) =>
            `${name} ${random.pick(['Street', 'Road', 'Parade', 'Crescent', 'Avenue', 'Drive', 'Place', 'Court', 'Terrace', 'Esplanade', 'St'])}`,
        towns: 'Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Geelong|Parramatta|Wollongong|Cairns|Bondi|Fremantle|Toowoomba|Ballarat'.split(
            '|'
        ),
        regions: 'NSW|VIC|QLD|WA|SA|New South Wales|Victoria|Queensland'.split('|'),
        units: ['Unit #', 'Unit #', 'Flat #']
    },
    DE: {
        streets: 'de',
        street: (random, name) => `${name}${random.pick(['straße', 'str.', 'weg', 'allee', 'gasse'])}`,
        towns: 'Berlin|Hamburg|München|Köln|Leipzig|Dresden|Bremen|Nürnberg|Freiburg|Kassel'.split('|'),
        regions: [],
        units: ['Hinterhaus'],
        numberLast: true,
        codeFirst: true
    },
    FR: {
        streets: 'fr',
        street: (random, name) => `${random.pick(['rue', 'avenue', 'boulevard', 'place', 'allée'])} ${name}`,
        towns: 'Paris|Lyon|Marseille|Toulouse|Nantes|Lille|Bordeaux|Rennes|Dijon'.split('|'),
        regions: [],
        units: ['appartement #', 'bâtiment B'],
        codeFirst: true
    },
    ES: {
        streets: 'es',
        street: (random, name) => `${random.pick(['calle', 'Calle', 'avenida', 'plaza', 'C/'])} ${name}`,
        towns: 'Madrid|Barcelona|Valencia|Sevilla|Zaragoza|Málaga|Bilbao|Granada'.split('|'),
        regions: [],
        units: ['piso #', 'portal #'],
        numberLast: true,
        codeFirst: true
    },
    IT: {
        streets: 'it',
        street: (random, name) => `${random.pick(['via', 'Via', 'viale', 'corso', 'piazza'])} ${name}`,
        towns: 'Roma|Milano|Torino|Napoli|Bologna|Firenze|Palermo|Bari'.split('|'),
        regions: [],
        units: ['interno #', 'scala B'],
        numberLast: true,
        codeFirst: true
    },
    NL: {
        streets: 'nl',
        street: (random, name) =>
            name.endsWith('laan') ? name : `${name}${random.pick(['straat', 'weg', 'laan', 'plein'])}`,
        towns: 'Amsterdam|Rotterdam|Utrecht|Den Haag|Eindhoven|Groningen|Haarlem|Breda'.split('|'),
        regions: [],
        units: ['Huis #'],
        numberLast: true,
        codeFirst: true
    },
    PT: {
        streets: 'pt',
        street: (random, name) => `${random.pick(['rua', 'Rua', 'avenida', 'travessa'])} ${name}`,
        towns: 'Lisboa|Porto|Coimbra|Braga|Faro|São Paulo|Rio de Janeiro'.split('|'),
        regions: [],
        units: ['apartamento #'],
        numberLast: true,
        codeFirst: true
    },
    JP: {
        streets: 'ja',
        street: (_, name) => name,
        towns: '東京都渋谷区|大阪市北区|横浜市中区|名古屋市中区|札幌市中央区'.split('|'),
        regions: [],
        units: ['#号室'],
        numberLast: true,
        codeFirst: true
    }
};
