/** Family names, folded to plain letters, those of several words also as one; blanks part them. Compiled for this repository from general knowledge of the naming customs of many countries; under the licence of this repository. */
export const FAMILY_NAMES = `
    abad abara abate abaya abbas abbasi abbott abboud abdallah abdelrahman abdi abdullah abdullahi abe abebe aberg
    abernathy abiola aboud abrahamsson abramov abrams abubakr acar acevedo acharya acheampong achieng ackerman acosta
    adachi adam adamczyk adams adamski adani addison adebayo adekunle adel adelaja adeleke ademola aden adeniji
    adeniyi adesanya adewale adeyemi adeyemo adhikari adjei adkins adomako aerts afanasiev afolabi afridi agarwal
    agbaje agbayani aggarwal agostini agrawal agu aguilar aguirre agwu agyapong agyeman ahmad ahmadi ahmadzai ahmed
    ahn ahonen ahuja aigbe aigner ainsworth ajayi akande akbari akers akhtar akinola akins akinyemi akoto akpan aksoy
    aktas akter akuffo alabi alahmad alam alami alamin albakri albanese albert albrecht albright alcantara alderman
    aldrich alekseev alemu alexander alexandrov alfarsi alford alhashimi ali alikhan aliyu alkhalifa allen allison
    allred almaktoum almansour almasri almeida alrashid alsaud alsayed alston altamimi altman alvarado alvarez alves
    alvi amadi amankwah amaral amarasinghe amato ambani ambrose ames amin aminu amiri amoah amoako amorim amoroso amos
    ampofo amundsen anand anders andersen anderson andersson ando andrade andre andreassen andreev andrews
    andrzejewski ang angelopoulos angelov ankrah annan ansari antal anthony antonelli antoniou antonov anttila antunes
    antwi anyanwu aoki appiah appleton apte aquino arafat arai arain araujo archer archibald arden arias armstrong
    arnaud arnold arora arrington arroyo arslan arthur asadi asamoah asano asante asare asfaw ash ashby ashcroft
    ashley ashton asiegbu askew aslan assad assis asthana aston astrom ates atkins atkinson atta attar atwater atwood
    au aubert auer austin avci avery avila awad awan awolowo awuah axelsson ayala aydin aydogan ayele ayers ayew
    ayodele ayoub ayres azevedo aziz azizi azuma ba babalola babatunde babcock babic bach backhouse bacon badawi
    badger badu bae baek bagley bah bai baidoo baig bailey bailly bainbridge baines baird bajaj bajwa bak baker bakken
    bakker bakr balagtas balasubramanian balazs balde baldi baldwin balfour balint ball ballard balogh balogun baloyi
    baluyot bamgbose bancroft banda bandara banerjee bang bangura bankole banks bannister bansal barajas barakat baran
    baranov baranowski barasa barbato barber barbier barbieri barbosa barclay barker barlow barnard barnes barnett
    barnhart baron barone barr barrera barrett barron barros barrow barry bartlett bartley bartoli barton barua
    barwick bashar bashir basile basnet bass bassett bassiouni basso bastos basu batchelor bateman bates batista batra
    battaglia battisti battle bauer bauerle baumann bautista baxter bayliss beach beale bean beard beasley beattie
    beatty beaulieu beaumont beck becker beckett beckham beckwith bedford bedi beech beecher beek beg begic begum
    bekele belay belcher bell bellamy belli bellini bello belov beltran belyaev benali benard bender benedetti benedict benes
    bengtsson benitez benjamin benn bennett benoit benson bentley benton beresford berg berge berger bergeron berggren
    bergman bergmann bergqvist bergstrom berkeley berman bernard bernardi berry bertin bertolini bertrand besson best
    bevan beyer bezerra bhalla bhandari bhardwaj bhat bhatia bhatnagar bhatt bhattacharjee bhattacharya bhattarai
    bhatti bhave bhavsar bhosale biagi bianchi bianco bibi bickford biddle biggs billings binder bindra bingham binns
    birch bird birhanu birmingham biro bishop bisht biswas bitar biya bjork bjorklund black blackburn blackman
    blackmore blackwell blackwood blair blake blakely blakemore blanc blanchard bland blankenship blanton blaszczyk
    blaylock blazek blazevic blevins bliss blom blomqvist bloom blount blue blum blyth boakye boamah boardman boateng
    bock boehm boer boersma bogaert bogdan bogdanov boggs bohm bolden bolt bolton bond bondar bondarenko bonham
    bonilla bonner bonnet bonsu booker boone booth bora borah borges borisov borkowski borowski bos bosch bosco bose
    bosman bosmans bostock bosworth botha bottcher bouchard boucher boulos bourgeois bourne boutros bouvier bouwman
    bowden bowen bowers bowes bowie bowling bowman boyce boyd boyer boyko boyle boyles bozic bozkurt bracken brackett
    bradbury braddock bradford bradley bradshaw brady braga bragg braithwaite brambilla bramley branch brand brandao
    brandon brandt brannon brant brar bratton braun bravo bray breen brennan breton brewer brewster bridgeman bridges
    brierley briggs brigham bright briones bristow brito britt britton broadbent brock brockman broek bromley brookes
    brooks broome brougham broughton broussard brouwer brown browning brownlee bruce bruin brun brunet brunetti
    brunner bruno brunson bryan bryant brzezinski buchanan buchholz buck buckingham buckland buckley buckner bui
    bullard bullock bulut bunch bunting burch burden burdette burger burgess burgin burgos burke burkett burks burnett
    burnham burns burrell burris burrows burt burton busch bush bushnell busse bustamante bustos butcher buthelezi
    butler butt butterfield butts buxton byers bykov byrd byrne byun bywater caballero cabanilla cabrera cadena cadman
    cahill cai cain cakir calabrese caldeira calder calderon caldwell calhoun callaghan callahan callaway calvert
    calvo camacho camara camargo camden cameron camp campbell campos camus canales cannon cano cantrell cantu cao
    caputo carbajal carbone cardenas cardona cardoso cardwell carey carlisle carlson carlsson carlton carlyle
    carmichael carmona carnegie carneiro carney caron carpenter carpentier carr carranza carrasco carre carrillo
    carrington carroll carson carter cartwright caruso carvalho carver casas case casey cash casillas cassidy
    castaneda castellano castellanos castelli castillo castle castro caswell catalano cates cattaneo cavalcante
    cavalcanti cavalli cavanagh cavanaugh cavazos cayabyab ceballos ceccarelli cedillo ceesay cele celik cepeda cerda
    cermak cerny cerqueira cervantes cetin cha chacko chacon chadha chadwick chagas chahine chaiyasit chakrabarti
    chakraborty chalmers chamberlain chambers champion chan chanda chandler chandrasekaran chaney chang channing
    chapin chaplin chapman chappell charles charpentier chartier chase chatham chatterjee chaturvedi chau chaudhari
    chaudhary chaudhry chauhan chauvin chavan chavarria chavez chawla chebet cheema chen cheng cheon chepkoech cherian
    chernov chernyshev cherry cheruiyot chester chesterfield chetty cheung chevalier chew chia chiang chiba
    chidambaram chien chiesa chikore chikwanda childers childress childs chilton chilufya chin chirwa chisholm chiu
    chmielewski cho choate choi chojnacki chokshi chopra chou choudhary choudhury chouhan chow chowdhury christensen
    christian christiansen christie christodoulou christopher christou chu chua chuang chubb chukwu chukwuma chun
    chung church cichy cieslak cirillo cisneros cisse claes clancy clapp clark clarke clarkson claus clausen claxton
    clay clayton cleary clegg clemens clement clements clemons cleveland cliff clifford clifton cline clough cloutier
    coates cobb coburn cocco cochran cockburn coe coelho coetzee coffey coffman cohen coker colas colbert colby
    colclough coldwell cole colella coleman colin collado collet collier collin collingwood collins colombo colon
    colvin combs comer compton comstock conceicao conde conklin conley connell connelly conner connolly connor conrad
    constable constantin conte conteh conti contractor contreras conway cook cooke cookson cooley cools coombes cooper
    copeland copley coppola corbett corbin corcoran cordeiro cordell cordier cordova corley cornelius cornell cornish
    cornwell corona coronado corrales correa correia corrigan corsi cortes cortez cortina coskun costa costantini
    costanzo costello costigan cote cotter cotterill cotton couch coulibaly coulon coulson coulter courtenay courtney
    courtois cousin cousins cousteau coutinho couto coverdale covington cowan coward cowell cowley cox crabb crabtree
    craddock craft craig cramer crane cranston crawford crawley creed creighton crespo crews crick cristiani crocker crockett
    croft crofts cromwell cronin crook crosby cross crossley crouch crow crowder crowe crowley crowther cruickshank
    crum cruz cuellar cueva cuevas cui culbertson cullen culp culver cummings cummins cunanan cunha cunningham curci
    curran currie curry curtin curtis cushing cutler czarnecki czerwinski dabbagh dabrowska dabrowski dahal daher dahl
    dahlberg dai dailey dalal dale daley dalrymple dalton daly dam damico damle danforth dang dangelo daniel daniels
    danielsson danilov danjuma danso dantas dao dar darby darko darnell darwiche darwish das dasgupta dashwood datta
    daubney daugherty dave davenport davey david davidson davie davies davila davis davison davydov dawes dawood
    dawson dcosta deacon deakin dean deangelis dearing deboer decker declercq defalco degraaf degroot deiana dejesus
    dejong dejonge dekker dekoning delacroix delacruz delaney delarosa delatorre delaunay deleon delgadillo delgado
    dell dellavalle delmas deluca delvalle dembele demir demissie dempsey deng denham denis denisov denning dennis
    denny denton derrick desai desantis deschamps deshmukh deshpande desilva desjardins desmedt desmet desmond desta
    detommaso devaux devine devlin devos devries dewey dewit dewitt dey dhar dhawan dhillon dholakia diabate diaby
    diakite diallo diamato diarra dias diatta diaz diblasi dickens dickenson dickerson dickey dickinson dickson didier
    dietrich diez digby diggs digiacomo dijk dijkstra dike dillard dillon dim dimaculangan dimagiba dimarco dimitriou
    dimitrov dimitrova dinapoli ding dinh dion diop diouf dissanayake distefano dixon dizon djordjevic dlamini
    dmitriev do doan dobbins dobbs dobson docherty dodd dodds dodge dodson dogan doherty dolan dolezal domingues
    dominguez donaghue donahue donaldson donati dong dongen donkor donnelly donoghue donohue donovan dooley doran dorn
    dorsey doshi dotson dougal dougherty douglas dowd dowling downes downey downie downing downs doyle drake drame
    draper drew driessen driscoll drummond drury dsouza du duan duarte dube dubey dubois dubreuil duckett duckworth duda dudek
    dudley duffy dufour dugan duggan duke dumas dumitru dumont dunaway dunbar duncan dunford dunham dunlap dunlop dunn
    dunne dunning duong duplessis dupont dupre dupree dupuis dupuy duran durand durham durrani durrant dutta dutton
    duval dvorak dwamena dwivedi dwyer dye dyer eagle earl easton eastwood eaton ebele ebert ebner ebrahimi eccles
    echeverria echols eckert economou eddy eden eder edgar edge edmonds edmondson edmunds edwards effiong efimov egan
    egbo egger egorov egorova ehlers ehrlich eichhorn eid eide einarsson eklund ekpo ekstrom ekwueme elam elamin elder
    eldred eldridge elias elizondo elkin elkins ellington elliot elliott ellis ellison ellwood elmasry elmore elsayed
    elwood emanuel emeka emerson emery emmett enahoro endicott endo ene engel engelhardt england english engstrom ennis enright
    enriquez eom epps erasmus erdogan erickson ericson eriksen eriksson ernst ervin erwin escalante escamilla escobar
    escobedo esparza espinosa espinoza esposito esquivel essien estes esteves estevez estrada etheridge eubanks
    evangelista evans everett everly evers ewart ewing eze ezeani ezekwesili ezenwa fabbri fabiani fabre fagan fagbemi
    fahmy fairbanks fairchild fairfax fajardo falconer falk fall fallon fan fang farah faraj fares farhat faria farias
    farina farkas farley farmer farnham farnsworth farooqi farr farrar farrell farris farrow fashola faulk faulkner
    faure fawcett fawzi fay faye fayed fazio fearon featherstone fedorov fedorova fedotov feher fekete feldman felix
    feng fennell fenton ferguson fernandes fernandez fernando ferrand ferrante ferrara ferrari ferraro ferraz ferreira
    ferrell ferrer ferretti ferri ferry fiala fiedler field fielding fields fierro figueiredo figueroa fikre filatov
    filippi filippov finch fink finley finn finnegan finney fiore fiorentini firth fischer fisher fiske fitch
    fitzgerald fitzpatrick fitzsimmons flack flaherty flanagan flannery fleet fleischer fleming fletcher fleury flint
    flores flowers floyd flynn fodor fofana foley fomin fong fonseca fontaine fontana fontenot fontes foo foong foote
    forbes ford foreman forrest forsberg forster forsyth forsythe forte fortune foster fosu fountain fourie fournier
    fowle fowler fox foy frame franca franchi francis franco francois frank franke franklin franks fransson frasier
    frazier frederick frederiksen fredriksen fredriksson freedman freeland freeman freire freitas french freund frey
    friedman friedrich frimpong frith fritsch fritz frolov fromm frost fry frye fuchs fuentes fuerst fujii fujimoto
    fujita fujiwara fukuda fuller fullerton fulop fulton fumagalli fung furlong furtado furukawa fusco gaber gachau
    gadgil gagne gagnon gaikwad gaillard gaines gajewski gajjar gal galang galarza gale galindo gallagher gallant
    gallardo gallegos galli gallo galloway galvan galvin gama gamble gamboa gamez gan gandhi ganguly gannon gant gao
    garay garba garber garces garcia gardiner gardner garfield garg gargiulo garibay garland garlick garner garnett
    garnier garofalo garrett garrido garrison garvey gary garza gaskell gaskin gaspar gasparini gaston gatchalian
    gates gatewood gathogo gatti gauthier gautier gavrilov gay gaye gayle gaytan geary gebhardt gebre gebremariam
    gebremedhin gebreselassie geiger gentile gentry george georgiev georgieva georgiou gerard gerasimov gerlach
    gerritsen getachew geyer ghani ghazali ghelani gheorghe ghimire ghorbani ghosh giannini gibb gibbons gibbs gibson
    giddens giese giffin gifford gil gilani gilbert gilchrist giles gill gillespie gillet gillett gilliam gilligan
    gilman gilmore gilroy gimenez giordano giorgi girard giraud girma giron girouard githinji giuliani givens gladstone glaser
    glass gleason glen glenn glover glowacki glynn goddard godfrey godinez godoy godwin goebel goel goetz goff goh
    goins gokhale goldberg golden golding goldman goldschmidt goldsmith goldstein golubev gomersall gomes gomez
    goncalves gong gonzalez gooch good goodall goode goodman goodrich goodson goodwin goodyear goossens gopalakrishnan
    gordon gore gorecki gorman gorski goss gosselin gossett goto gottschalk gough gould gouveia govender gowon goyal
    graaf grabowska grabowski grace grady graf graham grainger granados granger grant grantham grassi grasso gravely
    graves gray grayson greaves greco green greenberg greene greenfield greenhalgh greenlee greenway greenwood greer
    gregg gregory gresham grewal grey grgic grier grieve griffin griffith griffiths griggs grigoriev grigsby grimaldi
    grimes grimm grimshaw grisham groen groot gross grove grover groves grubb gruber gu guajardo guarino gudmundsson
    guedes guenther guerin guerra guerrero guerrini guest guevara gueye guha guichard guidi guillaume guillen guillot
    guimaraes guinn gul gulati guler gulyas gumbo gumede gunawan gunawardena gundersen gunes gunn gunnarsson gunning
    gunter gunther guo gupta gurrola gurung gusev gustafsson gustavsson guthrie gutierrez guy guyot guzman gyamfi gyan
    haag haan haas habimana hackett haddad haddock hadebe hadid hadjigeorgiou hadley hagan hagen hager haggard
    haggerty hahn haider haig haile hailemariam hailey haines hajek hakala hakansson hakim halabi halcomb hale haley
    halilovic halim hall hallett halliday halstead halvorsen ham hamad hamada hamalainen hamdan hamdi hamed hamel
    hamer hamid hamilton hamlin hamm hammad hammer hammond hammonds hampson hampton han hancock hand handley haney
    hankins hankinson hanley hanna hannah hannon hansen hansford hanson hansson hao haque hara harada harb harcourt
    hardcastle harden harder hardin harding hardman hardwick hardy hargreaves hargrove harker harkins harkness harlan
    harley harlow harman harmon harms haro harold haroun harp harper harrell harrelson harriman harrington harris
    harrison hart hartigan hartley hartman hartmann hartnett hartono hartwell haruna harvey harwood hasan hasegawa
    hashemi hashi hashim hashimoto hashmi haskell haskins hassan hasting hastings hatch hatcher hatfield hathaway
    hatton haugen haven haviland hawes hawk hawkins hawley hawthorne hay hayakawa hayashi hayden haydon hayes haynes
    hays hayward haywood hazel head heald healey healy heaney heard hearn heath heaton hebert heck hedges hedlund
    heffernan hegde heijden heikkila heikkinen heine heinonen heinrich heinz heller hellstrom helm helms helton
    hemingway hemmings henderson hendricks hendrickson hendrickx hendriks hendrix heng henley hennessey hennessy
    henning henriksen henriksson henriques henry henshaw hensley henson heo hepburn hepworth herath herbert heredia
    herman hermann hermans hernandez herndon herrera herring herrmann herron hershey hertel herzog hess hesse hester
    heuer heuvel hewitt hewlett hibbert hickey hickman hicks hickson hidalgo hidayat higashi higginbotham higgins
    higginson highfield higuchi hijazi hildebrandt hill hilliard hilton hiltunen hindle hinds hines hinkle hinojosa
    hinton hirai hirano hirata hirsch hitchcock hlongwane ho hoang hoarau hoare hobart hobbs hobson hodge hodges
    hodgkins hodgkinson hodgson hodzic hoekstra hofer hoffman hoffmann hofman hofmann hogan hogg holbrook holcomb
    holden holder holguin holiday holland hollands holley holliday hollingsworth hollins hollis hollister holloway
    hollowell holm holman holmberg holmes holmgren holt holton holzer honda honeycutt hong hood hook hooker hooper
    hoover hope hopkins hoppe hopper hopwood hoque horak horan horiuchi horn hornby horne horner hornsby horrocks
    horsley horton horvat horvath hoskins hossain hosseini hou hough houghton house housley houssein houston houten
    hove howard howarth howe howell howells howes howland hoyle hoyt hristodoulou hristov hsiao hsieh hsu hu huang
    hubbard huber hubert hubner huddleston hudson huebner huerta huet huff huffman huggins hughes hui huisman hull
    hulme humbert humble hume humphrey humphreys humphries hundal hundley hung hunsaker hunt hunter huntington hurd
    hurley hurst hurt hurtado hussain hussein husseini hussey hutchins hutchinson hutchison hutton huxley huynh hwang
    hyatt hyde hyland hynes hyun iacono iannone ibanez ibarra ibbotson ibe ibekwe ibrahim ichikawa idowu idris iglesias igwe
    iida ike ikeda ikpeazu ilagan iles ilic iliev ilyin imai imbert imrie ince infante ingalls ingham ingle inglis
    ingram inman innes inoue inzunza ioannou ionescu ip iqbal ireland iroegbu irvin irvine irving irwin isaacs isaev
    isaksson isherwood ishida ishihara ishii ishikawa isik islam ismail issa ito ivanov ivanova iversen ives ivey
    ivory iwamoto iwasaki iweala iyengar iyer izquierdo jaber jablonski jack jackman jacks jackson jacob jacobi jacobs
    jacobsen jacobson jacoby jacquet jacquot jadhav jaeger jafari jafri jager jagger jahan jahn jaimes jain jaja
    jakande jakobsen jakubowski jallow jama jamal james jameson jamil jamison jammeh janes jang jani jankovic
    jankowska jankowski jansen janssen janssens jansson jaquez jaramillo jardine jarrett jarvinen jarvis jasinski
    jasso javed jaworski jayaraman jayasinghe jayawardena jean jefferies jeffers jefferson jeffery jeffrey jeffreys
    jeffries jelinek jellicoe jenkins jenkinson jenner jennings jennison jensen jeon jeong jepson jessop jesus jewell
    jha jhaveri jia jiang jimenez jin jindal jo jobe jobson joglekar johal johannessen johansen johansson john
    johnbull johns johnsen johnson johnston johri joiner jokinen jolley jolly joly jonasson jones jong jonker
    jonsdottir jonsson joo jordaan jordan jorgensen joseph joshi joslin jost joubert jovanovic jowett joyce joyner
    juarez judd judge juhasz juneja jung junker juric justice kaba kabir kaczmarczyk kaczmarek kadam kagame kahlon
    kainz kaiser kale kalinin kalinowski kallio kalu kamal kamara kamath kamau kaminska kaminski kamiya kanaan kande
    kane kaneko kang kania kannan kanu kaplan kapoor kapur kapwepwe kara karagiannis karam karanja kargbo karim karimi
    kariuki karjalainen karki karlsen karlsson karpov karunaratne karve kassab kassem kataoka katayama kato katona
    katz kaufman kaufmann kaul kaunda kaur kawaguchi kawai kawakami kawamura kawasaki kay kaya kaye kazakov kazemi
    kazmi kazmierczak kean keane kearney kearns keating keaton kebede keefe keegan keeler keen keenan keene kehoe
    keighley keino keita keith kejriwal kelkar kell keller kellerman kellett kelley kellogg kelly kelsey kelso kemble
    kemp kendal kendall kendrick kennard kennedy kenney kenny kent kenyatta kenyon keogh kern kerr kershaw keskin
    kessler kettle kettunen key keyes khadka khalaf khaled khalid khalifa khalil khan khandelwal khanna khare khatib
    khatun khokhar khoo khouri khoury khoza khumalo ki kibaki kidane kidd kiernan kieu kikuchi kilani kilgore kilic
    killian kim kimani kimathi kimball kimber kimura kincaid king kingsley kingston kinney kinnunen kinoshita kinsella
    kinyua kipchoge kipketer kiplagat kipling kiprotich kiraly kirby kirchner kirk kirkham kirkland kirkpatrick
    kirkwood kirsch kirui kiselev kiss kitamura kitchen kite kitson klaus klein klimov kline klose klymenko knapp
    knezevic knight knightley knoll knott knowles knowlton knox knudsen knutsen ko kobayashi koc koch kocsis koech
    koehler koenig koh kohl kohler kohli koirala koivisto kojima kok kolar kolasa kolb kolodziej komarov komatsu
    komori konate kondo kone kong konig koning konovalov konstantinou koo kook koopman kopec kopp korhonen korir korkmaz korn
    korner korolev koroma kos kose koskinen koster kostic kot kothari koul kouyate kovac kovacevic kovacic kovacs
    koval kovalchuk kovalenko kovalev kovar kowalczyk kowalski koyama kozak kozlov kozlova kozlowska kozlowski
    krajewski kral kramer kranz kraus krause krauss kravchenko kravchuk krawczyk kremer kress kretschmer
    krishnamoorthy krishnamurthy krishnan kristensen kristiansen kristoffersen kriz krol kroll kromah krueger kruger
    kruse krylov kubheka kubiak kubo kubota kucera kucharski kudo kudryavtsev kuehn kufuor kuhn kuiper kuipers kulikov
    kulkarni kulshreshtha kumar kumarasinghe kunz kunze kuo kuriakose kurian kurniawan kuroda kurosawa kurt kurz
    kusuma kuwahara kuzmenko kuzmin kuznetsov kuznetsova kwak kwan kwarteng kwek kwiatkowska kwiatkowski kwok kwon
    kwong kyei la laaksonen lacerda lacey lachance lackey lacombe lacroix lacsamana lacson lacy ladner lahtinen lai
    laine laird laitinen lakatos lake lakhani lakshmanan lalonde lam lama lamar lamb lambe lambert lambrechts lamont
    lampard lamy lancaster landers landis landon landry lane lang langat langdon lange langford langley langlois
    langston lanier lankford lantz lapham lapointe laporte lappalainen lara larbi larkin larsen larson larsson lartey
    larue laskowski lassiter laszlo latham latimer latta lau lauer laughlin launay laurence laurent lavender laverty
    lavery lavoie law lawal lawler lawless lawlor lawrence lawson lawton lay layton lazarev lazic le leach leake leal
    leary leavitt lebedev lebedeva lebepe leblanc lebrun lechner leclair leclerc leclercq lecomte ledbetter ledesma
    ledford lee leech leeds lees leeuwen lefebvre lefevre lefort leger leggett legrand legros lehman lehmann lehtinen
    lehtonen lei leigh leighton leinonen leitao leite leitner leiva lejeune lekota lelievre lemaire lemke lemoine
    lemon lemos lemus lennon lennox lenox lenz leon leonard leonardi leone lerma leroux leroy lesage leslie lessard
    lestari lester leszczynski leung leveque lever levesque levine levy lewandowska lewandowski lewin lewis leyland
    leyva li liang liao liddell lie lien lightfoot lilley lilly lim lima limon lin linares lindberg linden lindgren
    lindholm lindley lindner lindqvist lindsay lindsey lindstrom link lins linton lipinski lira lis lister lithgow
    little littlejohn littleton liu livingston livingstone liwanag llamas llanes lloyd lo lobo locatelli lockard locke
    lockhart lockwood lodhi loera loffler lofgren lofton loftus logan loh lohmann lomax lombard lombardi lombardo lone
    long longley longo loomis loon lopes lopez lord lorenz lorusso lott louis loureiro lourenco love lovelace loveless
    lovell lovett low lowe lowell lowery lowry lowther loy loya lozano lu lucas lucero lucy ludwig lugo lui lujan
    lukacs lumley luna lund lundberg lundgren lundin lungu lunn luo luong lusk luther luthra lutz luu ly lye lyle
    lyman lynch lynes lynn lynne lyon lyons lysenko lytle ma maalouf maas mabaso mabena mabry mabunda mabuza mac
    macapagal macaraeg macaulay macdonald macedo macgregor machado macharia machin macias maciejewski maciel mack
    mackay mackenzie mackey mackie mackinnon mackintosh maclean macleod macmillan macpherson macy madan madden maddock
    maddox madera madison madonsela madrid madrigal madsen madu maduka maeda maes magalhaes magana magar magbanua
    magee maggi magill magnani magnusdottir magnusson magpantay magsaysay maguire mah mahachi maharjan mahdi maher
    maheshwari mahfouz mahlaba mahlangu mahmood mahmoud mahoney mai maia maier maillard maillot main maina maitland
    majewski majola major majumdar mak makarov makela makgatho makhanya makhathini makinen makki makoni makowski
    makris makwana makwela malabanan malcolm maldonado malema malhotra malik malinowski mallet mallory malloy malone
    maloney malouf maluleke manalo manamela manansala mancini mandela mane manfredi mangubat mani maniego manley mann
    manners manninen manning mansell mansfield mansour mansouri mantovani manuel manzano mao mapes mapfumo maponya
    maravilla marchand marchant marchenko marchesi marchetti marchi marciniak marconi marechal marek mares mariani
    maric marie marin mariner marini marino markham markov markovic marks marley marlow maroun marple marques marquez
    marra marrero marriott marsden marsh marshall marston martell martens martensson martin martinelli martinez
    martini martino martins martinsen martinucci martynov maruyama marx masangkay mascarenas mascarenhas maseko
    mashaba mashego mashinini masi masilela maslov mason masondo masri massa massey masson massoud masters masuda mata
    matei mathebula mather mathers mathew mathews mathibela mathieson mathieu mathis mathisen mathur matias matic
    matlala matos matson matsubara matsuda matsui matsumoto matsunaga matsuo mattes matthews mattila mattsson matveev
    maude maughan maurer mauro maury mawson maxfield maximov maxwell may mayer mayes mayfield mayhew maynard mayo
    mayorga mayr mays mazumdar mazur mazurek mazza mazzola mba mbah mbatha mbaye mbeki mburu mcadams mcalister
    mcallister mcardle mcarthur mcauley mcauliffe mcavoy mcbain mcbride mccabe mccaffrey mccain mccall mccallum mccann
    mccarter mccarthy mccartney mccarty mccaskill mccauley mcclain mcclellan mcclelland mcclendon mccloskey mccloud
    mcclure mccollum mcconaughey mcconnell mccord mccormack mccormick mccoy mccracken mccrary mccray mccrea mccready
    mccreary mcculloch mccullough mccurdy mccutcheon mcdaniel mcdermott mcdonagh mcdonald mcdonnell mcdonough mcdougal
    mcdougall mcdowall mcdowell mcduffie mceachern mcelhaney mcelroy mcenroe mcevoy mcewan mcfadden mcfarland
    mcfarlane mcgarry mcgaw mcgee mcgeorge mcghee mcgill mcginley mcginnis mcginty mcglynn mcgoldrick mcgovern mcgowan
    mcgrath mcgraw mcgregor mcguigan mcguinness mcguire mchugh mchunu mcilroy mcinerney mcinnes mcinnis mcintire
    mcintosh mcintyre mciver mckay mckee mckeever mckellar mckelvey mckenna mckenzie mckeown mckibben mckinley
    mckinney mckinnon mckinstry mcknight mckown mclachlan mclaren mclaughlin mclean mcleish mclellan mclemore mcleod
    mcloughlin mcmahon mcmanus mcmaster mcmillan mcmillen mcmullan mcmullen mcmurray mcnab mcnair mcnally mcnamara
    mcnamee mcneal mcneil mcneill mcnulty mcphail mcphee mcpherson mcquaid mcqueen mcquillan mcrae mcshane mcsweeney
    mcveigh mcvey mcvicar mcwhorter mcwilliams mdluli meacham mead meade meadows meagher meaney mears medeiros medina
    medley medrano medvedev meek meeks meer mehra mehta meier meijer meireles mejia mekonnen mele melendez melis mello
    mellor melnikov melnyk melo meloni melton melville memon mena menard mendes mendez mendoza menezes meng mengistu
    menon mensah menzel menzies mercado mercer merchant mercier meredith merkel merlo merrick merrill merritt mertens
    merz mesa mesquita messina meszaros metcalf metcalfe metz metzger meunier meyer meyers meza mhlongo mia miah
    michael michaels michalak michalska michalski michaud michel michiels middlebrook middleton miele miers miettinen
    mikhailov mikkelsen milani milanovic milburn mildenhall miles milewski millar millard millen miller millican
    milligan milliken millington millman mills milne milner milosevic milton min minami minchin minhas minor minton
    mir miranda mireles mironov mirza mishra misra mistry mitcham mitchel mitchell mitra mittal miura miyake miyamoto
    miyata miyazaki mizuno mizutani mkhabela mkhize mkhwanazi mlambo mnguni mnisi mobley mochizuki modi modise moe
    moeller moen moffat moffatt moffett moffitt mofokeng mogale mogotsi mohamed mohammadi mohammed mohamud mohr mojica
    mok mokoena mol moldovan molefe molenaar molina molinari moller molloy molnar moloi moloney monaghan monge monk
    monnier monroe monroy montague montalvo montanari montanez monteiro montenegro montero montes montgomery monti
    montoya moodley moody moon mooney moorcroft moore moorehead mooring moosa mora moradi moraes morais morales moran
    morandi more moreau morehead moreira morel moreland morelli moreno moreton moretti morgan mori moriarty morimoto
    morin morita moritz morley moro moroz morozov morozova morris morrison morrissey morrow morse mortensen mortimer
    morton mosca moseley moser moses mosia mosley moss mostafa mota motaung motsepe mott motta mottram moulin moulton
    mount moura moussa mowbray moxley moya moyer moyes moynihan moyo mroz mthembu mthethwa mtshali mubarak mucha
    mueller muench mugabe mugabo mughal mugisha mugo muhammad muir muiruri mujuru mukasa mukherjee mulder muldoon
    mulholland mullan mullen muller mulligan mullins mulugeta mulvaney mulwa mumford munday munguia muniz munn munoz
    munro munroe munteanu munyua murad murakami murata murdoch murdock murgia muriithi murillo murphy murray murrell
    murthy murugan musa museveni musgrave mustafa mustard mutasa muthoni muthu mutiso mutsvangwa mutua mwale mwanawasa
    mwangi mwansa mwaura myeni myers myles nabukenya nadeau nader nagai nagar nagata nagel nagle naguib nagy naicker
    naidoo naidu naik nair nairn naito najera najjar nakagawa nakai nakajima nakamura nakanishi nakano nakata nakato
    nakayama nam namboodiri namukasa nance nanda nandi napier naqvi narang naranjo narayanan nardi nascimento nash
    nasr nasri nassar nasser natale natarajan naumann naumov nava navarrete navarro navas navratil nayak nayar naylor
    nazarov ncube ndaba ndegwa nderitu ndiaye ndlovu ndour ndungu neal neale nealon neary needham neely neeson negash
    negi negrete negri negro negron neil neilson nel nelson nemec nemeth nene neo neri nesbit nesbitt neto nettles
    neubauer neumann nevarez neves neville nevin newbold newby newcomb newcombe newell newkirk newland newman newport
    newsom newsome newton ng ngcobo ngema nghiem ngo ngubane ngugi nguyen ngwenya nhlapo niang niasse niazi nicholas
    nicholl nicholls nichols nicholson nickerson nicol nicolas nicoletti nielsen niemi nieminen nieto nieves nigam
    nightingale niimi nikitin nikolaev nikolaidis nikolic nikolov niles nilsen nilsson nishida nishikawa nishimura
    nishiyama niu nix nixon niyonzima nizami njenga njoku njoroge njuguna nkabinde nkansah nkemelu nkomo nkosi nkrumah
    nkuna nnamdi noack noakes noble nobre noel noguchi nogueira noh nolan nolte nomura nong noonan noor norberg
    norcross nordin nordstrom norfolk noriega norland norman noronha norris north northcote northrop norton norwood
    nour novais novak novikov novikova novoa novotny nowak nowakowska nowakowski nowell nowicki noyes ntuli nugent
    nugroho numbers nunes nunez nunn nur nutt nuttall nwachukwu nwafor nwankwo nwosu nxumalo nyaga nyambura nyarko
    nyathi nyberg nye nyembe nygard nyoni nystrom oakes oakley oates obama obasanjo obaseki obata obeid obeng oberg
    oberoi obi obiora obrian obrien ocallaghan ocampo ocasio ochieng ochoa oconnell oconnor oda odea odeh odell
    odhiambo odinga odoherty odom odongo odonnell odonoghue odriscoll odukoya odumegwu oduor oduro odwyer offord ofori
    ofosu ogata ogawa ogbonna ogden ogle ogola ogrady ogunbanjo ogunleye ogutu ohara ohare ohno ojala ojeda ojha ojo
    okabe okada okafor okamoto okane okazaki okeefe okeke okello okelly okereke okon okonkwo okorie okoro okot okoth
    okoye okpara okumura oladipo olafsson olah olaniyan olawale oldfield oldham olds oleary olesen olguin oliphant
    oliva olivares olivas oliveira oliver olivera olivier olivieri oliynyk olmos olofsson oloo olorunfemi oloughlin
    olowu olsen olson olsson olszewski oluwole omahony omalley omar omara omondi omori omotola oneal oneil oneill ong
    onions onishi ono onodera ontiveros onyango onyeama onyekachi oosthuizen opie opiyo opoku oppong oquendo ordonez
    oregan oreilly orellana orji orlando orlov orlova ormerod ormond ornelas orosco orourke orozco orr orsini orsos
    orta ortega ortiz orton orwell osagie osawa osborn osborne osei osgood oshea oshima oshiomhole osinbajo osipov
    osman osmond osorio ostermann ostler ostrowski osullivan oswald ota otero othman otieno otoole otsuka ott otto ottosson
    ouellet ouko outlaw ouyang overton oviedo owen owens owings owino owusu oxley oyedepo oyelaran oyelowo ozawa ozcan
    ozdemir ozer ozkan ozturk pabon pace pacheco paddock padgett padilla pagan paganelli pagano page paget pai paige
    paik pain paine paiva pak pal palacios palaniappan palin palladino palma palmer palmieri palomino palumbo pan
    panagopoulos panchal pandey pandya pangan panganiban pangilinan pankhurst pant pantoja papa papadakis papadopoulos
    papadopoulou pape papp pappas paquette parab paracha paranjpe pardue paredes parekh parent parham parikh paris
    parish parisi park parke parker parkes parkhurst parkin parkins parkinson parks parnell parr parra parris parrish
    parrott parry parsons parthasarathy partida partington partridge pascoe pasha pasquier passos pate patel paterson
    pathak patil patino patrick patten patterson pattison patton patwa paul paulsen pauwels pavic pavlov pavlova
    pavlovic pawar pawlak pawlowska pawlowski pawson paxton payne payton paz peabody peace peacock peak peake pearce
    pearman pearson pease peck pedersen pedraza pedrosa pedroza peel peeters peh peixoto pellegrini pellegrino
    pelletier peltier peltonen pemberton pena pender pendleton peng penn penney pennington penny penrose peoples pepe
    pepper perales peralta percival percy perea pereira perera pereyra perez perkins perkovic peron perret perrin
    perrine perrone perrot perry perryman pershing persson pessoa peters petersen peterson petersson petit petrenko
    petridis petrie petrov petrova petrovic pettersen pettersson pettigrew pettit pettus petty pfeifer pfeiffer phadke
    phakathi pham phan phelan phelps philip philippe philips phillips philpott phipps phiri phua phung piazza picard
    piccolo pichardo pichler pichon pickard pickens pickering pickett pickford pickles pieper pierce pierson pietrzak
    pike pilgrim pilkington pillai pillay pimentel pinder pineau pineda pinheiro pinkerton pinkney pinna pinter pinto
    piotrowska piotrowski piper pipkin piras pires pitcher pitkanen pitman pitt pittman pitts piva pizarro place plant
    plante plascencia platt pledger plumb plummer plunkett pocock poddar poe poh pohl poindexter pointer poirier
    pokorny polanco polat poli polishchuk polk pollack pollard pollock polyakov pomeroy ponce pond ponomarenko
    ponomarev pons pontius poole poon popa pope popescu popov popova popovic popp porcu porter portillo posada posadas
    pospisil post postma potapov potter potts poudel poulain poulin poulsen poulter pounds powell powers powys poynter
    pozzi prabhu prado prajapati pratama prater pratt preciado preece prendergast prentice prescott presley pressley
    preston pretorius prevost prewitt price priest priestley prieto prigent prince pringle prins prinz prior pritchard
    pritchett probst prochazka procter proctor proietti prokhorov propst prosser proudfoot proulx prout pruett pruitt
    pryce pryor przybylski puckett puddu puente puffer puga pugh pugliese pulido pulliam pullman punzalan purcell
    purdie purdy puri purnama purnell pursell purvis putnam pyle pyo qadri qasim qassem qazi qian qin qiu quach quan
    quansah quaranta quarles quaye queen queiroz quek quesada quezada quiambao quick quigley quijano quinlan quinn
    quinones quinonez quintana quintanilla quintero quirk quiroga quiroz qureshi raby racz radcliffe radebe rademacher
    radford radic radu rae raghavan raghunathan ragland rahim rahimi rahman rahmani rahmati rai raimondi raina raines
    rainey rains rainwater raja rajabi rajagopalan rajan rajapaksa rajput raju rakgokong raleigh ralston ramachandran
    ramadan ramakrishnan ramalho raman ramanathan ramaphosa ramirez ramon ramos ramsay ramsden ramsey rana ranade
    ranasinghe randall randolph ranganathan rangel ranger ranieri rankin rankine ransom rantanen rao raper rapp
    rasanen rascon rashed rashid rashidi rasmussen rastogi ratcliffe rathbone rathod rathore ratliff rattanakosin rau
    raval rawat rawlings rawlins rawson ray rayburn raymond raynaud rayner razo read reade reading reagan reardon
    rector redd redding reddy redfern redman redmond reece reed reeder reedy reese reeves regan regmi regnier rego
    rehman reich reichert reid reilly reimann reimer reinhardt reis reiter remy ren renard renaud renault rendell
    rendon renfro renshaw renteria resendez resendiz reuter revell rew rey reyes reyna reynolds reynoso rezaei rhee
    rhoades rhodes rhys ribeiro riccardi ricci rice rich richard richards richardson richmond richter rickard rickards
    rickett ricketts rico riddle ridge ridgeway ridley riedel riedl rieger riemer rigby riggs righi rigsby riley
    rinaldi rincon riojas riordan rios ripley ristic ritchey ritchie ritter riva rivas rivera rivers riviere rizvi
    rizzi rizzo roach roark robb robbie robbins roberge roberson robert roberts robertson robeson robey robin robins
    robinson robison robledo robles roby rocca rocco rocha roche rochester rockwell rodarte roddy rodgers rodionov
    rodman rodrigues rodriguez rodriquez roe roebuck roger rogers rohde rojas roland roldan rolfe rolland rollings
    rollins roman romano romanov romanova romeo romer romero romney romo rooney roosevelt root roper roque rosa rosado
    rosales rosario rosas rosati roscoe rose rosen rosenberg rosenthal ross rosser rossetti rossi rosso rostami rota
    roth rothe rothwell rotich roundtree rourke rouse rousseau roussel roux rowan rowe rowell rowland rowlands rowley
    roy royal royce royer royle royster rubio rucker rudd ruddock rudenko rudolph rueda ruelas ruf ruff ruffin
    ruggiero ruiter ruiz rumsey runge runyon rush rushing ruskin russell russo rust rusu rutherford rutkowski rutledge
    ruto rutter ruvalcaba ruzicka ryan ryder rylance ryu sa saab saad saarinen saavedra sabatini sabbagh sacco
    sachdeva sachs sadeghi sadiq sadler sadowski saeed saeki saenz saetang saez safi saha sahin sahni said saidi saito
    sakai sakamoto sakurai sala salah salama salameh salami salas salazar salcedo salcido saldana saldivar saleem
    saleh salem salerno sales salgado salim salinas salisbury sall salman salmeron salminen salmon salo salonen
    salonga salter saluja salvage salvi samadi samaniego samayoa sampaio sampson samson samuel samuels samuelsson
    sanabria sanborn sanchez sanchezgarcia sandberg sander sanders sanderson sandford sandhu sandler sandlin sandoval
    sands sandstrom sane sanford sangare sanghvi sankaran sankoh sanna sanni sano sanogo santana santiago santibanez
    santillan santoro santos santoso saputra saraf saraiva sargent sari saric sarin sarkar sarker sarkis sarpong sarr
    sarti sartori sasaki sata sathe sato satterfield sauceda saucedo sauer saul saunders sauvage savage savard
    savchenko savchuk savelyev saville savolainen sawant sawaya sawhney sawicki sawyer sawyers saxena saxon sayed
    sayegh sayer sayers scala scales scanlan scanlon scarborough schade schaefer schafer schaik schaller schenk
    scherer schiller schilling schindler schipper schlegel schlosser schlueter schlutter schmid schmidt schmitt schmitz
    schneider schofield scholten scholz schott schouten schramm schreiber schreiner schroder schroeder schroter
    schubert schuler schulte schultz schulz schulze schumacher schumann schuster schutte schutz schwab schwaiger
    schwartz schwarz scofield scoggins scott scruggs scully seabra seah seal seaman searle sears seaton seay sebola
    seck sedgwick sedlak seeley segers segovia segura sehgal seidel seifert seiler sekhon sekhukhune seki sekiguchi
    sekou selassie self selim sellers selvam selvaraj semenov semenova sen senanayake sene sengupta seo seok sepulveda
    sequeira serafini serban sergeev sergi serna serra serrano serrato sesay sessions sethi setiawan setzer severn
    seward sewell sexton seymour shabalala shabangu shackleton shade shafer shaffer shagari shah shaheen shaikh shakir
    shalhoub shami shams shanahan shange shanks shanley shanmugam shannon shao shapiro sharif sharifi sharkey sharma
    sharp sharpe sharples sharrock shaw shcherbakov shea shearer sheedy sheehan sheffield shehadeh sheikh sheldon
    shell shelley shelton shen shenoy shepard shepherd shepley sheppard sheridan sherif sherman sherpa sherrill
    sherrod sherwood sheth shetty shevchenko shevchuk shezi shi shibata shields shih shimada shimizu shin shinde
    shinohara shipley shipman shipp shiraishi shirley shoemaker shore short shorter shrestha shroff shukla shuler
    shull shultz sibanda sibiya sibley sicat siddiqi siddiqui siddons sides sidhu sidibe sidorov siebert siegel sierra
    sievers sifuentes sigurdsson sikhakhane sikora sikorski silva silveira silver silverman silvestri sima simanjuntak
    simard simcox simic simmonds simmons simms simoes simon simonds simonetti simpkins simpson sims simsek sinclair
    singer singh singhal singleton sinha sinnott sipos siqueira siregar sissokho sissoko sisulu sithebe sithole
    sitompul situmorang siu sivakumar sizemore sjoberg sjogren skaggs skelton skidmore skinner slade slater slaton
    slattery slaughter sledge sloan small smalley smallwood smart smedley smiley smirnov smirnova smit smith smithson
    smits smuts smyth smythe snead sneed snell snelling snider snodgrass snow snyder so soares sobczak soderberg sodhi
    soh sohal sohn sokolov sokolova sokolowski solanki solberg soleimani solheim solis solomon soloviev somani somers
    somerville sommer sommers sommerville song soni sonntag sood soon soper sorensen sorokin sorrentino sosa sotelo
    soto sotomayor sousa southern southwell souza sow sowande sowell soyinka spada spalding spangler sparks sparrow
    spaulding spears speed speight spence spencer sperling spicer spiller spina spivey spooner sprague spratt spriggs
    springer springfield spruill spurgeon squire squires srinivasan srisai srivastava ssemakula stacey stack stacy
    stadler stafford stahl stallings stallworth stamp stamper stan stanfield stanfill stanford stanhope stankovic
    stanley stannard stansfield stanton staples stapleton stark starkey starling starr staton steadman stearns
    stebbins steed steel steele steen steenkamp stefani steffen stein steinbach steiner stella stepanov stepanova
    stephan stephen stephens stephenson stepien sterling sterne stevanovic stevens stevenson steward stewart steyn
    stiles still stillwell stinson stirling stockton stoddard stoica stojanovic stokes stoll stone stoner storey storm
    story stott stout stovall stover stoyanov stpierre strand stratton strauss street streeter strickland stricklin
    stringer strobl strode stromberg strong strother stroud stuart stubblefield stubbs sturgeon sturgill sturgis sturm
    su suarez subramanian suda sugawara suggs sugimoto sugita sugiyama suh suharto sukarno sulaiman suleiman sullivan
    sultan sultana summerfield summers summerville sumner sumpter sumulong sundaram sundberg sunwoo suri surratt
    susanto sutaria sutcliffe sutherland sutrisno sutton suwan suzuki svendsen svensson svoboda swafford swain
    swaminathan swan swanepoel swann swanner swanson swartz swearingen sweat sweeney sweeny sweet swenson swift
    swindell swinton switzer sy syed sykes sylla sylvester symonds symons szabo szalai szczepaniak szczepanski sze
    szeto szewczyk szilagyi szucs szulc szymanska szymanski tachibana tackett tadesse taft tagle taha tailor tak
    takacs takada takagi takahashi takamura takano takayama takeda takenaka takeshita takeuchi talamantes talbert
    talbot taleb talley talwar tam tamaki tamang tamayo tambe tamura tan tanaka tandon tang tanguy taniguchi tanner
    tanui tapia tarasov tarbell tariq tarrant tas tate tattersall tatum tavares taveira tawfik tay taylor taylorsmith
    teague tedder tedesco tehrani teixeira tejada tejeda tekin tekle teles tellez tembo temple templeton teng tennant
    tennyson teo terada terrazas terrell terrones terry tesfamariam tesfaye teshome tessier testa tetteh texier thach
    thacker thai thakkar thakur thaler thangaraj thapa thatcher thayer theobald thiam thibodeau thibodeaux thiel
    thiele thieme thistle thomas thomason thompson thomsen thomson thongchai thorn thorne thornton thorp thorpe
    thrasher threadgill throckmorton thurlow thurman thurston thwala thys tian tibbs tidwell tierney tieu tikhonov
    tiller tilley tillman tilson timm timmermans timmons timms timofeev tindall tingle tinsley tinubu tiong tipton
    tirado tisdale titov titus tiwari tkachenko tkachuk tobin todd todorov todorovic toh toivonen tokunaga tolbert
    toledo tolentino tolliver tomaszewski tomic tominaga tomlin tomlinson tompkins ton tong toomey toor topping
    toribio toro torok torrance torrence torres torrez tosi toth toure toussaint tovar towers towne townes townley
    townsend townsley townson toy toyoda tracy trammell tran traore trapp trautmann travis treadwell trejo tremblay
    trent trevino trevisan trieu trimble trindade trinh tripathi tripp trivedi troiani trotter trout trowbridge troy
    true truitt trujillo truman truong tsai tsang tsao tse tseng tshuma tsotetsi tsuchiya tsuda tsui tsuji tsukamoto
    tubbs tuck tucker tudor tugade tull tully tuominen turan turay turco turcotte turnbull turner turpin turunen
    tuttle tutu twala tweed twomey twumasi tyler tyndall tyree tyrrell tyson uba ubah uchida uddin udeh ueda uehara
    ueno ugwu uhlig ullah ulloa ullrich ulrich umar umeda umeh unal underwood unger ungureanu unwin uong upadhyay
    upchurch uppal upshaw upton urban urbina urena uribe urquhart urrutia usher usmani utomo uwimana uzoma uzor vachon
    vaidyanathan vail vaisanen vakil valadez valdes valdez valdivia valdivieso vale valencia valente valentin
    valentine valentini valenzuela valerio valladares valle vallee vallejo vallejos van vanbeek vanbrink vance vandam
    vandamme vandenberg vandenberghe vandenbosch vandenbroek vandenheuvel vanderheijden vanderlinden vandermeer
    vandermerwe vanderveen vandevelde vandewal vandijk vandyke vanegas vanek vang vanleeuwen vanloon vann vanniekerk
    vanvliet vanwijk vanwyk vanzyl vaquero varadarajan varela varga vargas varghese varma varner varney vasconcelos
    vasiliev vasiliou vasquez vass vasseur vasylenko vaughan vaughn vaz vazquez veal veen veenstra vega veiga vela
    velarde velasco velasquez velazquez velez venable venables venegas venkataraman venkatesan venter ventura venturi
    venturini vera verbeek verbruggen verdi verdier verdin verdugo vergara verhoeven verma vermeer vermeulen vernon
    verstraete vesely vest viana vicente vick vickers vickery victoria vidal vieira viera vigil vilakazi viljoen villa
    villalba villalobos villalpando villanueva villarreal villasenor villegas villeneuve vincent vines viney
    vinogradov vinson viola viramontes virk virtanen visagie visconti visser viswanathan vitale vitali vitiello
    vizcarra vlahos vlasov vliet vo vogel vogt vohra voigt volkov volkova volpe vora vorobyov voronin vorster vos voss
    vries vu vukovic vuong vy vyas wachter wada waddell wade wadhwa wadsworth wafula waggoner wagner wahab wahid
    wainwright waite wakabayashi wakefield wal wala walczak walden waldron waldrop wales walia walkden walker wall
    wallace waller wallin wallis wallner walls walpole walsh walsingham walter walters walton wambua wan wang wani
    wanjala wanyama warburton ward warden wardjones ware wareham waring warner warraich warren warsame warwick
    washington wasilewski watanabe waterhouse waterman waters watkins watkinson watling watson watt watts waugh
    weatherly weathers weatherspoon weaver webb webber weber weberschmidt webster weddle wedgwood wee weeks
    weerasinghe wei weidner weigel weir weis weiss wekesa welbourne welch weldon weller welles wellington wellman
    wells welsh wen wendt wentworth wenzel werner wesley west westbrook westcott westfall westmoreland weston wetzel
    whalen whaley whang wharton wheatley wheeldon wheeler whelan whipple whitaker whitby whitcomb white whitehead
    whiteley whitesides whitfield whiting whitley whitlock whitman whitmire whitmore whitney whitson whitt whittaker
    whitten whittington whitworth whyte wibowo wicker wickham wickramasinghe wicks widdowson widjaja wieczorek
    wiedemann wiegand wieland wiese wiggins wiggs wijaya wijesinghe wijk wilburn wilcox wilde wilder wildman wiley wilford
    wilhelm wilhite wilk wilke wilkerson wilkes wilkie wilkins wilkinson will willard willems willemsen willett willey
    williams williamson williford willingham willis willoughby wills wilmot wilmoth wilson wilt wimberly wimmer
    winchester windsor winfield winfrey wing wingate winkler winn winslow winstead winston winter winterbottom winters
    wiredu wirth wise wiseman wisniewska wisniewski wit withers witherspoon witkowski witt witte witter wlodarczyk
    wofford wojciechowska wojciechowski wojcik wolcott wolde woldemariam wolf wolfe wolff wolstenholme wolter wolters
    womack womble won wong wongsakul woo wood woodall woodard woodbury woodcock woodhouse woodley woodman woodring
    woodruff woods woodson woodward woodworth woody wooldridge woolf woolley wooten wootton wordsworth workman worku
    worley worsley worth wortham worthington wouters wozniak wray wren wrenn wright wrobel wroblewski wu wulf
    wunderlich wurm wyatt wyche wylie wyman wynn wynne wysocki xaba xavier xiao xie xiong xu xue yacoub yadav yagi
    yakovlev yakubu yalcin yamada yamaguchi yamamoto yamanaka yamasaki yamashita yamauchi yamazaki yan yancey yanez
    yang yano yao yap yarborough yarbrough yardley yassin yasuda yates yattara yavuz yazdi ybarra ye yeager yeates
    yeboah yeh yende yeo yeomans yeow yeung yi yildirim yildiz yilmaz yin yip yoder yohannes yokota yokoyama yoo yoon
    york yoshida yoshikawa yoshimoto yoshimura yoshioka younes young youngblood younger younis yousaf yousef youssef
    yu yuan yuen yuksel yule yulianto yusuf zahedi zaher zaidi zaitsev zajac zakharov zaki zakrzewski zalewski zaman
    zambrano zamora zander zanella zanetti zani zapata zaragoza zarate zauner zavala zaveri zawadzki zayed zeigler
    zelaya zeller zeman zenawi zeng zepeda zewde zhang zhao zheng zhou zhu zhuge zhukov zhuravlev zidan ziegler
    zielinska zielinski zimmer zimmerman zimmermann ziolkowski zito zivkovic zogby zondi zondo zou zulu zuma zungu
    zuniga zurita zutshi zvobgo zwane zwart`;
