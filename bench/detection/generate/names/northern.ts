import { list } from './list.ts';

/** Names of Poland, Ukraine, Russia, the Balkans and their neighbours. */
export const SLAVIC = {
    given: list(`
        Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Grzegorz Jakub Wojciech Oleksandr Volodymyr Andriy Dmytro
        Sergei Dmitri Ivan Mikhail Boris Milan Goran Dragan Zoran Nikola Luka Anna Maria Katarzyna Małgorzata
        Agnieszka Barbara Ewa Magdalena Joanna Zofia Olena Iryna Oksana Natalia Svetlana Tatiana Olga Jelena Milica
        Dragana Ivana Zsófia László Gábor Ioana Andrei Bogdan
    `),
    family: list(`
        Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski
        Kozłowski Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Ivanov Petrov Sokolov Volkov Popov Kuznetsov
        Novák Svoboda Dvořák Horvat Kovačević Jovanović Petrović Nikolić Marković Nagy Kovács Szabó Tóth Popescu
        Ionescu Dumitru Georgiou Papadopoulos Konstantinou
    `)
};

/** Names of Scandinavia and Finland. */
export const NORDIC = {
    given: list(`
        Erik Lars Anders Johan Magnus Björn Sven Olof Henrik Mikkel Rasmus Søren Jens Ole Håkon Sindre Aleksi Mikko
        Jukka Astrid Ingrid Freja Sigrid Linnea Saga Elsa Maja Karin Birgitta Solveig Aino Kaisa Päivi
    `),
    family: list(`
        Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Lindberg Lindqvist Bergström Sandberg Hansen
        Jensen Nielsen Pedersen Christensen Sørensen Rasmussen Olsen Larsen Haugen Solberg Korhonen Virtanen Mäkinen
        Nieminen Hämäläinen
    `)
};
