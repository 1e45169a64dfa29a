/** States and territories of the United States with their postal abbreviations (USPS Publication 28, appendix B). */
export const US_STATES = `
alabama al, alaska ak, arizona az, arkansas ar, california ca, colorado co, connecticut ct, delaware de, district of columbia dc, florida fl, georgia ga,
hawaii hi, idaho id, illinois il, indiana in, iowa ia, kansas ks, kentucky ky, louisiana la, maine me, maryland md, massachusetts ma, michigan mi,
minnesota mn, mississippi ms, missouri mo, montana mt, nebraska ne, nevada nv, new hampshire nh, new jersey nj, new mexico nm, new york ny,
north carolina nc, north dakota nd, ohio oh, oklahoma ok, oregon or, pennsylvania pa, rhode island ri, south carolina sc, south dakota sd, tennessee tn,
texas tx, utah ut, vermont vt, virginia va, washington wa, west virginia wv, wisconsin wi, wyoming wy, puerto rico pr`;

/** Provinces of Canada and states of Australia with their abbreviations. */
export const OTHER_STATES = `
ontario on, quebec qc, nova scotia ns, new brunswick nb, manitoba mb, british columbia bc, prince edward island pe, saskatchewan sk, alberta ab,
newfoundland nl, northwest territories nt, yukon yt, nunavut nu,
new south wales nsw, victoria vic, queensland qld, western australia wa, south australia sa, tasmania tas, northern territory nt,
australian capital territory act`;

/** Counties and nations of the United Kingdom and Ireland, states of India, and regions elsewhere. */
export const REGIONS = `
bedfordshire, berkshire, buckinghamshire, cambridgeshire, cheshire, cornwall, cumbria, derbyshire, devon, dorset, county durham, east sussex, essex,
gloucestershire, greater london, greater manchester, hampshire, herefordshire, hertfordshire, isle of wight, kent, lancashire, leicestershire,
lincolnshire, merseyside, middlesex, norfolk, northamptonshire, northumberland, north yorkshire, nottinghamshire, oxfordshire, rutland, shropshire,
somerset, south yorkshire, staffordshire, suffolk, surrey, tyne and wear, warwickshire, west midlands, west sussex, west yorkshire, east yorkshire,
wiltshire, worcestershire, yorkshire, sussex, aberdeenshire, angus, argyll, ayrshire, banffshire, clackmannanshire, dumfriesshire, east lothian,
fife, midlothian, west lothian, perthshire, renfrewshire, lanarkshire, stirlingshire, clwyd, dyfed, gwent, gwynedd, powys, glamorgan,
south glamorgan, mid glamorgan, west glamorgan, county antrim, county armagh, county down, county fermanagh, county tyrone, county cork, county dublin,
county galway, county kerry, county mayo, avon, humberside, flintshire, monmouthshire, pembrokeshire, carmarthenshire, ceredigion, denbighshire,
england, scotland, wales, northern ireland,
andhra pradesh, arunachal pradesh, assam, bihar, chhattisgarh, goa, gujarat, haryana, himachal pradesh, jharkhand, karnataka, kerala, madhya pradesh,
maharashtra, manipur, meghalaya, mizoram, nagaland, odisha, punjab, rajasthan, sikkim, tamil nadu, telangana, tripura, uttar pradesh, uttarakhand,
west bengal, auckland region, gauteng, western cape, kwazulu natal,
bayern, hessen, sachsen, niedersachsen, nordrhein westfalen, baden wurttemberg, thuringen, brandenburg, bretagne, normandie, cataluna, andalucia`;

/** Countries as they stand at the end of addresses. */
export const COUNTRIES = `
usa, u s a, united states, united states of america, us, uk, united kingdom, great britain, canada, australia, new zealand, ireland, india, germany,
deutschland, france, spain, espana, italy, italia, netherlands, the netherlands, nederland, holland, belgium, belgie, belgique, austria, osterreich,
switzerland, schweiz, suisse, portugal, brazil, brasil, mexico, argentina, chile, colombia, peru, japan, china, south korea, singapore, malaysia,
thailand, vietnam, indonesia, philippines, pakistan, bangladesh, sri lanka, south africa, nigeria, kenya, ghana, egypt, morocco, uae,
united arab emirates, saudi arabia, israel, turkey, greece, poland, czech republic, hungary, romania, bulgaria, sweden, norway, denmark, finland, luxembourg`;
