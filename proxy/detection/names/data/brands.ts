/** Companies, products, towns and days that are made of names or words like names; commas part them. */
export const BRANDS = `
    abercrombie and fitch, abercrombie fitch, ad hoc, air jordan, air jordans, al dente, al fresco, alfa romeo, amber
    alert, american airlines, american express, apple music, apple pay, apple watch, art deco, ashley furniture, aston
    martin, bank of america, barnes and noble, barnes noble, baskin robbins, bath and body works, baton rouge, bed
    bath and beyond, ben and jerrys, ben jerrys, ben nevis, betty crocker, bill pay, bill payment, black and decker,
    black decker, black friday, boxing day, british gas, buffalo wild wings, calvin klein, capital one, charles
    schwab, charles tyrwhitt, chase bank, chase freedom, chase sapphire, christian dior, corpus christi, costa rica,
    crate and barrel, cyber monday, dell inspiron, dell latitude, doc martens, dolce gabbana, dominos pizza, dr
    martens, dr pepper, dunkin donuts, edward jones, el paso, elizabeth arden, ernst and young, ernst young, estee
    lauder, faith based, fort wayne, frank and beans, fred perry, frontier airlines, gene therapy, granny smith, granny smiths, king edwards, les paul, maris piper, pink lady, stan smith, stan smiths, goldman sachs, good
    friday, google pay, grace period, grand rapids, grant application, great britain, harley davidson, harry potter,
    hong kong, hp envy, hugo boss, internet explorer, j p morgan, jack daniels, john f kennedy, john f kennedy airport, martin luther king, martin luther king jr, pro max, jack in the box, jackson hewitt,
    jackson hole, james bond, jet blue, jim beam, jimmy choo, jimmy johns, jo malone, joe fresh, john deere, john
    lewis, johnnie walker, johnson and johnson, jordan shoes, jp morgan, jpmorgan chase, kate spade, king street,
    kings cross, las vegas, lea perrins, levi strauss, liberty mutual, lincoln center, lloyds bank, lord and taylor,
    los alamos, los angeles, louis vuitton, madison square garden, marc jacobs, mark up, marks and spencer, marks
    spencer, martha stewart, martin luther king day, mary kay, mary poppins, mercedes benz, merrill lynch, michael
    kors, mickey mouse, micky mouse, miss you, morgan stanley, mount vernon, new jersey, new york, old navy, papa
    john, papa johns, paul smith, penn station, per diem, prince edward island, prince george, puerto rico, queen
    street, ralph lauren, ralphs, raymond james, rolls royce, rose gold, royal mail, saint louis, saint patricks day,
    samsung galaxy, san antonio, san diego, san francisco, san jose, santa ana, santa clara, santa claus, santa maria,
    santa monica, santa rosa, saudi arabia, sherlock holmes, sherwin williams, smith and wesson, sony bravia, south
    korea, sri lanka, st louis, st patricks day, star wars, ted baker, thomas cook, thomson reuters, tommy hilfiger,
    trader joes, uncle bens, valentines day, victoria secret, victoria station, victorias secret, virgin atlantic,
    virgin media, wells fargo, wells fargo bank, will call`;
