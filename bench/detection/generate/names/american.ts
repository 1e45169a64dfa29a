import { list } from './list.ts';

/** Names of the United States. */
export const AMERICAN = {
    given: list(`
        James Robert Michael William David Richard Joseph Thomas Christopher Daniel Matthew Anthony Mark Donald
        Steven Andrew Joshua Kenneth Kevin Brian Timothy Ronald Jason Jeffrey Ryan Jacob Gary Eric Stephen Larry
        Justin Scott Brandon Benjamin Gregory Raymond Dennis Tyler Aaron Jose Nathan Douglas Zachary Kyle Walter
        Ethan Jeremy Carl Roger Keith Dylan Austin Bruce Jordan Logan Wayne Randy Dwayne Darnell Tyrone Jamal
        DeShawn Marcus Trevor Brent Chad Curtis Troy Travis Derek Shane Garrett Colton Hunter Mason Jackson Brody
        Mary Patricia Jennifer Linda Barbara Susan Jessica Karen Sarah Lisa Nancy Sandra Betty Ashley Emily Kimberly
        Margaret Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy
        Angela Shirley Brenda Pamela Nicole Samantha Katherine Christine Helen Debra Rachel Carolyn Janet Maria
        Heather Diane Julie Joyce Victoria Kelly Christina Lauren Joan Evelyn Olivia Judith Megan Cheryl Andrea
        Hannah Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances Jean Alice
        Judy Isabella Julia Grace Denise Amber Marilyn Danielle Beverly Brittany Latoya Keisha Shanice Ebony Aaliyah
        Mackenzie Kaylee Brianna Savannah Destiny Peyton Skylar Faith Hope April June Rose Dawn Crystal Misty
        Tiffany Bill Frank Art Will Chase Bob Jim Dave Chuck Hank
    `),
    family: list(`
        Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Thomas Taylor Moore Jackson Martin Lee
        Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott Hill Green Adams Nelson
        Baker Hall Campbell Mitchell Carter Roberts Phillips Evans Turner Parker Collins Edwards Stewart Morris
        Murphy Cook Rogers Morgan Peterson Cooper Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson
        Brooks Bennett Gray James Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry
        Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton Graham Wallace Cole West
        Hayes Bryant Gibson Ellis Stevens Freeman Tucker Porter Hunter Hicks Crawford Boyd Mason Kennedy Warren
        Dixon Burns Gordon Shaw Holmes Rice Robertson Hunt Black Daniels Palmer Mills Nichols Grant Knight Ferguson
        Stone Hawkins Dunn Perkins Hudson Spencer Gardner Payne Pierce Berry Matthews Arnold Willis Ray Watkins
        Olson Carroll Duncan Snyder Hart Cunningham Bradley Lane Andrews Harper Fox Riley Armstrong Carpenter Weaver
        Greene Lawrence Elliott Chavez Sims Austin Peters Kelley Franklin Lawson Banks Washington Jefferson Booker
        O'Brien O'Connor McCarthy McDonald McAllister Van_Buren Kowalczyk Schroeder Yoder Thibodeaux Boudreaux
    `)
};
