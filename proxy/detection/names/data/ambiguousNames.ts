/** Names that are also everyday words, places or products; blanks part them. Each is a given or a family name, too. */
export const AMBIGUOUS_NAMES = `
    thai adelaide ai alexa alexandria alla alma amber amin anders angel april art ash au august augusta augustus aurora
    austin autumn avis ba baker ball bang banks baron basil bass basso baxter beau beaumont bedford bell berkeley best
    bienvenido bill bin bird birmingham black blue bo bolt bolton bom bond bonnet bradford branch brand brandy bravo
    bright bristol brooklyn brooks brown bruin buck buckingham bud buddy bunch burger bush camden can candy cara
    carlisle carolina case cash cem chad chance chandler chanel charity charlotte chase chastity chelsea cherry
    chesterfield cheyenne chi chiba christian chuck church clay clementine cliff clifton cole colon colt constant cook
    coral cordova corona costa cotton couch cousin covington craft crane crews cross crystal curry dag dai daisy dakota
    dale dallas dalton dam dang danish dar darwin das dat dato dawn day dayton dean dee deja del dell della denton
    destiny devon dias diez do domenica domingos dong drew du duke durham dusty earl ed eden edge edit ehrlich ela ella
    elle england english eugene eve even everett fairfax faith fall fan felice fen fern ferrari ferry field fields
    fisher fleet flint floor florence foo ford forte fortune fox frame francis frank franklin french fu gage gang gay
    geneva gentile georgia german gift ginger glass glen good grace grant gray green grey groot gu guest guy ha hacer
    hai hal hall ham hamlet hammer hampton han hand harm harmony harsh hastings haven hawk hay hayward hazel he head
    heard heath heather heinz hershey hill hilton hind ho holiday holland holly honda honor hood hook hoor hope house
    houston hu hudson hull hung hunter huntington hurt ida im india indiana ip ira ireland iris irvine israel iva ivory
    ivy jack jackson jade jai jasmine jean jewel ji jo joke jordan journey joy judge julio june junho junior justo kay
    kellogg kent kenya kettle key keys ki kin king kingston kit kitchen kite kitty klein ko kurz la lake lam lamb
    lancaster lance lane lang lange laurel lavender law lay le leeds lei lemon les levi li lie lien lieu lim lima
    lincoln link little lo loan loi london long lourdes love low lowell lu luce lucky lui luz ly ma macy made madison
    madrid magnolia mai main major manana mandar mann mansfield marco mari marin marina mark marks mason mat max may
    mayo medina meer meg mei melody mercedes merchant merry mesa milan mile miles mine minor mio mir mira miro misty
    modesto monroe montgomery moon moore mora more mount mucha muslim my na nada nail nan nana nao nato nell newport
    newton ng nieves noble non norfolk north numbers nur odd odessa oh ok okey ola olha olive olympia om onder opal or
    orlando otto oz page pain paisley palmer pan pansy papa par parent paris park pat paterson patience paz peace peak
    pearl penney penny pepper per pero pierce pike ping place plant pope poppy post pounds preston pretty price prince
    princess prior prudence qi quaranta que queen quick quincy quirk rains raleigh ram ramadan ran ranger raven ray read
    reading reed rein ren rice rich richmond river rob robin rochester rocky rod roma root rose rosemary ru ruby rush
    rusty sa sage sai said sait salem sales salinas salisbury salmon sandy sane sang santa santiago savannah sawyer
    scales schade seal self serenity server sessions shade sharp sheffield shell sherry shore short si sides sienna
    sierra silver sim siri skinner skye small smart snow so sol son song soon speed stack stafford stamp stanford
    stanton star steel sterling still stirling stockton stone storm story street strong su sue sugar summer sun sunday
    sung sunny sweet sy sydney ta tan tea temple thistle thu tien tin to toledo ton tone torrance toy trenton tri
    trinity trout troy true tu tue ty um uma una urban vale valencia van vela ventura vi victoria violet virginia vita
    vo vu vy wade wakefield wales wall walton wan wang ward ware warren warwick washington watts way weaver wee weeks
    wellington wells welsh wen were west weston wheeler whitby white wil will willow wilt win winchester windsor wing
    winter wise wit wolf won wood woods woody worth wu xu ya ye yi york you young younger yu yuma ze zou zwart`;
