import { list } from './list.ts';

/** Names of the United Kingdom, Ireland and Australia. */
export const BRITISH = {
    given: list(`
        Oliver George Harry Jack Noah Charlie Jacob Alfie Freddie Oscar Leo Archie Theo Arthur Henry Edward
        Alexander Samuel Finley Rory Callum Hamish Angus Ewan Fraser Gareth Rhys Dylan Owen Huw Ieuan Declan Conor
        Cillian Eoin Padraig Seamus Liam Aidan Niall Nigel Trevor Graham Colin Clive Barry Derek Geoffrey Malcolm
        Neville Rupert Hugo Giles Piers Alistair Stuart Darren Wayne Dean Lee Gavin Craig Shaun Simon Adrian Martin
        Philip Roy Stanley Ernest Reginald Bruce Lachlan Bradley Mitchell Cooper Amelia Isla Ava Mia Ivy Lily Freya
        Florence Willow Poppy Elsie Evie Daisy Phoebe Sienna Matilda Rosie Imogen Harriet Beatrice Eleanor Charlotte
        Lucy Chloe Georgia Gemma Leanne Stacey Tracey Sharon Lorraine Maureen Doreen Brenda Gillian Hilary Jill
        Pauline Lesley Lynne Sheila Sian Bronwen Cerys Megan Carys Aoife Niamh Saoirse Siobhan Caoimhe Sinead Orla
        Roisin Maeve Mhairi Eilidh Morag Isobel Catriona Fiona Kirsty Heather Shona Kylie Narelle Tahlia Bronte Zara
        Holly Hazel Jasmine Grace Ruby Pearl Olive Violet Joy Dot Pru Bev Kev Gaz Tel Nige
    `),
    family: list(`
        Smith Jones Taylor Davies Evans Thomas Roberts Lewis Wood Harrison Cooper Ward Watson Brooks Kelly Sanders
        Price Bennett Clarke Hughes Edwards Green Hall Wright Khan Mason Holmes Knight Palmer Webb Chapman Marsh
        Lane Barker Holland Ashworth Ramsbottom Entwistle Higginbottom Butterworth Braithwaite Hargreaves Sutcliffe
        Ollerenshaw Cholmondeley Featherstone Fairweather Whittaker Hepworth Bickerstaff Sidebottom Longbottom
        Pemberton Atkinson Dawson Fletcher Gallagher Byrne Doyle Murphy O'Sullivan O'Neill Fitzgerald Fitzpatrick
        Kavanagh McGrath McLaughlin Brennan Nolan Quinn Rafferty MacDonald MacLeod Campbell Stewart Sinclair
        Buchanan Drummond Urquhart Farquharson Menzies Dalrymple Colquhoun Llewellyn Griffiths Pritchard Probert
        Bowen Vaughan Gwynne Prosser Cadwallader Pugh Rees Tregenza Penhaligon Trevithick Blewett Chenoweth Tremayne
        Nicholls Bligh Lawson Cavendish Fortescue Montague Beauchamp St_John Blythe Osborne Hancock Bradshaw
        Cartwright Wainwright Arkwright Thatcher Fowler Tanner Mercer Chandler Wheeler Sawyer Skinner Slater Turner
        Potter Cooke Baxter Brewer Spooner Frost Snow Winter Summers Bishop Pope Abbott Dean Parsons Cross Field
        Brook Ford Marsh Heath Moss Rowe May Day Bird Swan Peacock Partridge Fox Lamb Bull Steele Sharp Strong
        Gray-Wilson Parker-Bowles Smythe-Jones
    `)
};
