/** Given names, folded to plain letters; blanks part them. Compiled for this repository from general knowledge of the naming customs of many countries; under the licence of this repository. */
export const GIVEN_NAMES = `
    aadhya aadi aadil aaditya aage aakash aaliyah aamina aaminah aamir aanchal aarav aare aaron aart aarti aarushi
    aarya aashish aasif aasim abayomi abbas abbey abbie abby abdallah abdel abdelaziz abdelkader abdelrahman
    abdirahman abdu abdul abdulaziz abdulhamid abdulkadir abdulkarim abdullah abdullahi abdulmalik abdulrahman
    abdulwahab abdur abdurrahman abeba abebe abel abelardo abena abeni abeo abha abhay abhijeet abhijit abhilash
    abhimanyu abhinav abhishek abid abida abigail abigayil abike abimbola abiodun abiola abir abla abosede abraham
    abram abrar abu achieng achille achilleas achim achyut ada adaeze adaku adalbert adalberto adalgisa adam adama
    adamantia adan adanna adao adaobi adaora addie addison addo ade adebayo adebisi adebola adedayo adedeji adedoyin
    adeel adeela adegoke adejoke adekunle adel adela adelaide adelaja adele adelheid adelina adeline adelino adem
    ademola adenike adeola adeolu adeoluwa adeoye adesina adesola adesuwa adetokunbo adetola adewale adeyinka adham
    adhira adi adil adila adina aditi aditya adjoa adnan adolfo adongo adriaan adrian adriana adrianne adrien adrienne
    adunni advait advik adwoa afaf afanasy afia afif afifa afnan afolabi afonso afra afreen afroditi afroz afsaneh
    afshan afshin aftab afua afzal agafia agapi agastya agata agatha agathe aggelos aghiles agim agnes agneta agnetha
    agnieszka agostinho agostino agron agung agus agustin agustina agyei ahaan ahad aharon ahlam ahmad ahmed ahmet
    ahsan ahunna ai aibek aicha aida aidan aidar aiden aigerim aighewi aigul aiguo aihua aika aiko aileas aileen ailsa aimal
    aiman aime aimee aimi aina aine aino ainsley ainura aiping airi aisha aishah aishwarya aisling aiste aitana aitor
    aiva aiyana aiza aizhan ajani ajay aji ajit ajith ajmal ajoke akachi akaki akane akanksha akari akash akbar akeem
    akello akemi akhil akhila aki akif akihiko akihiro akihito akiko akim akin akinola akinori akintunde akinwale
    akinyi akio akira akito akiva akiyo akmal akorfa akos akosua akram aksel akshara akshat akshata akshay akshita
    akua akuba akwasi alaa alaba aladdin alain alan alana alanna alasdair alastair alba alban albana albert alberta
    albertine alberto albin albrecht alden aldis aldo aldrin alec alecia aled alejandra alejandrina alejandro aleko
    aleksan aleksander aleksandr aleksandra aleksei aleksey aleksi alemayehu alena alenka ales alesha alessa
    alessandra alessandro alessia alessio alev alex alexa alexander alexandra alexandre alexandria alexandros
    alexandru alexei alexey alexia alexios alexis alfie alfio alfonsina alfonso alfred alfredo algirdas alhaji alham
    alhassan ali alia alice alicia alicja alim alima alin alina aline aliou alioune alisa alisha alison alissa
    alistair alix aliya aliyah aljaz alka alkistis alla allan allen allison allyson alma almas almaz alois aloise
    aloisio alok alon alonso alonzo aloys alper alperen altaf altair altan althea alton altynai alun alva alvaro alvin
    alya alyce alyona alysha alyson alyssa amaan amadi amadou amaka amal amalia aman amancio amanda amandeep amandine
    amane amani amar amara amarachi amardeep amare amarjit amaro amat amaury amaya amber amberly ambika ambroise
    amedeo ameen ameena ameer ameera amelia amelie americo ami amichai amie amin amina aminah aminata amine amir amira
    amirah amit amita amitabh amitava amma ammar amna amnon amoah amol amoli amondi amos amparo amr amrit amrita
    amruta amulya amy ana anabel anacleto anagha anahera anahi anahit anais analyn anamaria anamika anan anand anandi
    anant ananth ananya anas anastasia anastasio anastasios anastasiya anastazja anatole anatoli anatoly anca anders
    anderson andi andra andras andraz andre andrea andreas andreea andrei andreia andrej andres andrew andrey andriana
    andris andrius andriy andrus andrzej andy aneesh anele anestis aneta anete anett anette anfisa angad angel angela
    angeles angelica angelika angeliki angelina angeline angelique angelito angelo anggun angharad angie angiolina
    angus anh ani anibal aniefiok anika aniket aniko anil anirban anirudh anisa anish anisha anita anitha anja anjali
    anjana anjelika anju anjum anke ankit ankita ankur ankush anmol ann anna annabel annabella annabelle annalisa
    annamaria annapurna anne annegret anneke anneli annelies anneliese annelise annemarie annett annette annie annika
    annunziata anong anoop anoosheh anouar anouk anoushka ansar anselme anselmo ansgar anshul anshuman antal ante
    anthonia anthony antje antoine antoinette anton antonella antoni antonia antonietta antonina antonino antonio
    antonis antony antti antun anu anubhav anuj anuja anup anupam anupama anuradha anurag anurak anusha anushka anvi
    anwar anwen anwer anwesha anyango anzu aodhan aoi aoife aondona aparajita aparecida aparna aphinya apinya apirak
    apolline apoorva apostolos april apryl aqeel aqib aqsa ara araba arabella araceli aracely arafat araksi aram
    aranka arantxa arash arata arben archana archer archie archit arda areeb areeba arend areti arezoo argyris ari
    ariadna ariana ariane arianna arie arief arieh ariel arielle arif arifa arijit arik arild arina arindam aris arisa
    aristea aristide aristidis aristotelis arja arjan arjit arjun arkadiusz arkady arlene arlete arlette arlindo arlo
    armaan arman armand armando armelle armen armine arnab arnaldo arnaud arnav arnd arne arnel arno arnold arnulfo
    aroha aron arpad arpan arpi arpita arsalan arsen arsenio arseniy arseny arshad art arta artak artan artashes artem
    artemis arthit arthur arti arto artur arturo arturs artyom arun aruna arunas arundhati arup arusyak arvid arvind
    arwa arwel arya aryan aryana arzu asa asabi asad asaf asahi asako asami asante asbjorn aseel asefa asel asem
    asghar ash asha ashenafi asher ashfaq ashir ashish ashlee ashleigh ashley ashlyn ashok ashot ashraf ashton
    ashutosh ashwin ashwini asif asim askar aslaug asli asma asmaa asmeret asmita aspasia assad assane assefa assunta
    asta astghik astou astrid asuka asuman asuncion ata atakan atef athanasia athanasios atharva athena athina atieno
    atif atilla atinuke atiqa atiya atle atsuko atsumi atsushi atta attila attilio atul aubrey aud aude audra audrey
    august augusta augustin augusto augustus aurea aurel aurelia aurelie aurelien aurelio aurora aurore ausra austin
    autumn ava avani avantika avery avesta avetis avi aviad avigail avihai avinash avis avital aviv aviva avner
    avraham avram avtandil awa awino awuor axel axelle aya ayaan ayah ayaka ayako ayala ayame ayami ayan ayana ayanda
    ayane ayanna ayano ayat ayato ayaz aycan ayda aydan aydin ayele ayelet ayesha ayfer aygul ayhan aykut ayla aylin
    ayman aymen aynur ayo ayobami ayodeji ayodele ayokunle ayomide ayotunde ayoub ayse aysegul aysel aysenur aysha
    aysun aytac aytekin ayu ayub ayumi ayumu ayush ayushi azadeh azam azamat azhar aziz aziza azizah azmat azra
    azubuike azucena azumi azusa azzurra babacar babajide babak babar babatunde babita babu badar badr badri baek baha
    bahadir bahar bahareh baheer bahram baiba bailey bairre bakary bakr bakyt bala balaji balakrishna balazs balbir
    baldev balint baljeet baljit balraj balwinder bambang bamidele bankole banu bao baozhai baptiste baraka baran barb
    barbara barbel barbora barbro bardhyl bariah baris barkha barnaby barney baron barrett barry bart bartek
    barthelemy bartholomew bartlomiej bartolome bartolomeo bartosz baruch bas basak basant basavaraj basel basem
    basheer bashir bashira basil basilio basim basma bassam bassem bastiaan bastian bastien batool batsheva battista
    batu batuhan batul batya baxter bayo bayram bayu bea beata beate beathan beatrice beatrix beatriz beau becca
    beckett becky bedia bedirhan bedrich beena begona begum behnam behnaz behrouz behzad beka bekele bekir bekzat bela belay
    belen belgin belinda bella belle belma ben bence benedetta benedetto benedict benedicte benedito bengt beniamino
    benito benjamin benjawan benjie bennett bennie benny benoit bento benzion beppe beren berend berenice berhane
    beril berit berk berkay berke berna bernabe bernadette bernard bernarda bernardo bernd bernhard bernice bernie
    berrin bert berta bertha berthe bertram bertrand besa besim besnik bess bessie beste beth bethan bethany betsy
    bette bettie bettina betty bettye betul beulah bev beverley beverly beyza bhagat bhagwan bhagyashree bhanu bharat
    bharath bharathi bharti bhaskar bhavana bhavesh bhavik bhavin bhavna bhavya bhim bhoomi bhupinder bhushan bhuvan
    biagio bianca bibhuti bich bidzina bienvenido bikash bilal bilge bilgin bill billie billy bilqis bimal bin bina
    bineta bing bingwen binh binita binod bintou binyamin bipin birendra birger birgit birgitta birgitte birgul birol
    birsen birte birute bisi bitna bituin bjarne bjorg bjorn blaine blair blaire blaise blake blanca blanche blanka
    blas blaz blazej blerim blerina bo boaz bob bobbi bobbie bobby bodo boel bogdan boglarka bogumil boguslaw
    boguslawa bohai bohdan bojan bojana bojing bolaji bolanle bolat boleslaw boluwatife bom bongani bongiwe bonifacio
    bonita bonnie boonmee boonsri bora borbala boris borje boro borut borys bosede boubacar bouchra boutros boyan boyd
    bozena bozidar bracha brad braden bradford bradley brady braeden brajesh bram branden brandi brandie brandon
    brandy branimir branislav branka brankica branko branwen bratislav braulio brayden breanna brenda brendan brenden
    brendon brenna brennan breno brent brenton bret brett brian briana brianna brianne brid bridget bridgette bridie
    briggs brigid brigida brigit brigitte brijesh bristol brit britney britt britta brittani brittany brittney brock
    broderick brodie brody bronislaw bronte bronwen bronwyn brooke brooklyn brooks bruce bruna brunhilde bruno bryan
    bryant bryce bryn brynjar brynn bryony bryson buck bud buddy budi buket bukola bukunmi bulent burak burcin burcu
    burhan burkhard burt burton bushra busisiwe busra byron byung byungho caden caetano cagatay cagla caglar cahya
    cailean caio caitlin caitlyn caleb calin callie callum calogero calum calvin cam camelia cameron camila camilla
    camille camilo camryn can canan canberk candace candan candela candelaria candice candy canh cansu caoimhe
    capucine cara carey caridad carin carina carine carissa carl carla carlene carlo carlos carlota carlotta carlton
    carly carlyn carmel carmela carmelita carmelo carmen carmine carmit carol carola carole carolien carolin carolina
    caroline carolyn carrie carroll carson carsten carter cary carys casey casimiro casper cassandra cassia cassidy
    cassie catalin catalina catarina catello caterina cathal catherine cathleen cathrine cathryn cathy catrin catriona
    cayetana cayetano cecelia cecil cecilia cecilie cecily cedric cees celal celeste celestina celestine celestino
    celia celina celine celso cem cemal cemil cemile cemre cengiz cenk ceren ceri cerys cesar cesare cesareo ceyda
    ceylan cezar cezary chad chaewon chaeyoung chaim chaitanya chaitra chaiwat chalerm chaman chamari chaminda champa
    chana chance chanchai chanchal chandan chandana chander chandler chandni chandra chandrakant chandrashekhar
    chandrika chanel changmin changming changpu chanho chantal chantel chantelle chao chaoxiang chara charalampos
    charan charis charity charlene charles charley charlie charlotta charlotte charmaine charu charulata chase
    chastity chatchai chau chava chaya chaz chebet chege cheikh chelsea chelsey chelsie chen cheng chenglei chengwu
    chepkoech cheri cherie cherry cherrylyn cheryl chester chet chetan chetana cheyenne chhaya chi chiamaka chiara
    chibueze chibuike chibundu chibuzo chibuzor chichi chidera chidi chidiebere chidimma chidinma chidozie chidubem
    chie chiedozie chiedza chieko chiemeka chien chigozie chiharu chihiro chijioke chika chikako chikaodi chike
    chikezie chikwado chima chimamanda chimaobi chimezie chinatsu chinaza chinedu chinelo chinenye chinh chinmay
    chinonso chinwe chinwendu chinyere chioma chipo chirag chisato chisom chitose chitra chitundu chiyo chiyoko
    chizoba chizuko chloe chong chongan chris chrissie chrissy christa christal christel christelle christer christian
    christiane christie christina christine christof christoph christophe christopher christos christy chrysa
    chrysoula chryssa chrystal chuck chuka chukwudi chukwuebuka chukwuemeka chukwuka chukwuma chukwunonso chulsoo chun
    chunhua chunyan churai cian ciara ciaran cicely cicero cigdem cihan cihat cilla cillian cindy ciprian ciro citra
    claes claire clara clare clarence clarice clarissa clarisse clark claud claude claudemir claudette claudia
    claudine claudio claudiu claus clay clayton cleber cleide cleiton clelia clemence clemens clement clemente
    clementine cleo cleveland cliff clifford clifton clint clinton clive clodagh clotilde clovis clyde coby codrin
    cody coen coenraad colby cole coleen colette colin coll colleen collette collin colm colman colombe colt colton
    conall conan conceicao concepcion concetta conchita cong connie connor conor conrad constance constant constantin
    constanza constanze consuelo cooper cor cora coral coralie corbin cordelia cordula corentin corey corina corinne
    cormac cornel cornelia corneliu cornelius corrado corrie corrine cory cosima cosimo coskun cosmin costel costin
    coumba courtney craig cressida crisanto cristi cristian cristiana cristiane cristiano cristina cristobal cruz
    crystal csaba csilla cuc cui cuneyt cuong curt curtis cvetka cynthia cyprien cyril cyrille cyrus czeslaw daan
    dabiku dabin dace dacian dada daehyun daejung dafina dafna dafydd dag dagfinn dagmar dagny dahye dai daiane daichi
    daigo daiki dainius daire daisuke daisy daiva daiyu dajana dakota daksh dalal dale dalia dalibor dalisay dalitso
    daljit dallas dallin dalton dalva damaris damian damiano damien damini damion damir damla damodar damon dan dana
    dandan dane danh dani dania danial danica daniel daniela daniele daniella danielle danijel danijela danika danila
    danilo danish danit daniyar danjuma danny dante danut danuta danute danya danylo dao daphne dapo dara darby darcey
    darcy daria darija darin dario darius dariush dariusz darko darla darlene darma darnell darragh darrel darrell
    darren darrin darryl darshan darshana darshit darwin darya daryl dastan dat dato daud daudi dave davey davi david
    davide davina davis davit davood davor davorka davut dawid dawit dawn dawood dawson dawud dax dayana dayanand
    dayane dayna dayo dayton deaglan dean deana deandre deann deanna deanne deb debashish debbie debby debjani debora
    deborah debra decebal decha declan dedi dee deema deena deepa deepak deepali deepika deepti defne deidre deirdre
    deise deja dejan deji del delaney delbert delfina delia delilah dell della delores deloris delphine delyth demba
    demet demetrio demetrius deming demir demyan dena denes denilson denis denisa denise deniz dennis denny denys
    denzel deolinda derek dermot derrick derya deshawn desi desiderio desire desiree desislava desmond despina despoina desta
    destiny detlef dev devang devansh devaraj devendra devesh devi devika devin devon devora devorah devraj devrim
    dewayne dewey dewi dex dexter dezso dhananjay dhanashree dhanush dhara dharam dharma dharmendra dharmesh dhaval
    dheeraj dhiraj dhriti dhruv dhruva dhwani dian diana diane dianna dianne diarmaid diarmuid diarra dick didem
    didier diego diem diep dieter dietmar dietrich dieu dikeledi diksha dilan dilara dilek dilip dillon dilnoza
    dilpreet dilshan dilshod dilys dimitar dimitra dimitri dimitrios dimitris dimo dimple dina dinah dineo dinesh dinh
    dino dinuka diogo dion dionne dionysia dionysis dipak dipali dipankar dipesh dipika dipti dirceu dirk disha ditte
    divij divit divya divyansh dixie diya djalma djeneba djibril dmitri dmitriy dmitry dmytro dobromir dobroslawa
    dogan dogukan dohyun doina dolly dolores dom domenica domenico domingo domingos dominic dominick dominik dominika
    dominique domna don donal donald donata donatas donatella donato dong donghae donghoon donghyun dongmei dongwook
    donna donnacha donnell donnie donny donovan dora doreen dorian dorin dorina doris dorota dorothea dorothee dorothy
    doru doruk dory doug dougal dougie douglas douwe dov doyin doyle dragan dragana dragica drago dragoljub dragomir
    dragos dragoslav drake drazen drew drita dritan dror dua duane duarte dubravka duc dudley duduzile duke dulce
    dulcie dumisani dumitru duncan dung dunja dunya duong durga dusan dusanka dushyant dustin dusty duy duyen duygu
    dvora dwarka dwayne dwi dwight dwyane dylan dzenana dzintars eabha eamon eamonn eanna earl earline earnest ebba
    ebele ebere eberhard ebo ebony ebrima ebru ebube ebuka ece ecem eckhard ed eda edanur edda eddie edeltraud edem
    eden edgar edgardo edgars edie edik edilson edin edina edinaldo edit edita edith edmond edmund edmundo edna
    ednaldo edoardo edona edouard edson eduard eduardo edward edwin edwina edyta eefje eero eeva efa efe effie efi
    efim efosa efraim efrain efrat efren efthymia efthymios efua egbert ege egidijus egil egils egle egon eha ehab
    ehsan ehud eigil eiichi eija eiji eiko eileen eilidh eimear einar einin eino eira eirik eirini eirlys eitan eithne
    ejike ejiro eka ekaterina ekaterine ekene ekkehard eko ekow ekrem ekta ektoras ekua ekundayo ela elad eladio
    elaina elaine elazar elba elbert elcin elda eleanor eleanora eleazar elefteria eleftheria eleftherios elemer elena
    eleni eleonora elettra elfriede elham eli elia elian eliana eliane elias elie eliezer elif elijah elin elina
    elinor eliot eliott elira elisa elisabet elisabeth elisabetta elisangela elise eliseo elisha elisheva eliso
    eliyahu eliza elizabeth elizaveta elke ella elle ellen ellie ellinor elliot elliott ellis elmar elmer elnaz elnora
    elodie eloisa eloise elom eloy elpida elroy els elsa elsebeth elsie elske elspeth elton eluned elva elvan elvin
    elvir elvira elvis elwood ely elyakim elyse elzbieta emad eman emanuel emanuela emanuele emeka emel emelie emeline
    emer emeric emerson emery emeziem emi emiel emiko emil emile emilia emiliano emilie emilio emily emin emina emine
    emir emlyn emma emmanouil emmanuel emmanuelito emmanuelle emmett emmi emmie emory emrah emran emre emrys ena
    encarnacion enda endang ender endurance enes engelbert engin enid eniko eniola enitan enlai enoch enrica enrico
    enrique enriqueta enver enyinnaya enyonam enza enzo eoghan eoin epifanio erasmus eray ercan ercole erdal erdem
    erdogan eren erfan erhan erhard eri eric erica erich erick ericka erik erika eriko erin erion erivaldo erkan erkki
    erkut erlan erland erlinda erling erma ermanno ermis erna ernest ernestina ernestine ernesto ernie ernst erol
    errikos errol ersan ersin ertan ertugrul erwin eryk erzsebet esa esam esha eshan eshe eshwar esi esin esinam eskil
    esko esma esmail esme esmeralda esmond espen esperanza esra essam essie essien esteban estefania estela estella
    estelle ester estevao esther estrelita estrella eszter etan ethan ethel etienne etim etsuko etsuo etta ettore
    eufemia eugen eugene eugenia eugenie eugenio eugeniusz eula eulalia eulalie eunbi eunha eunhye eunice eunji
    eunjung eunkyung eunmi eunseo eunyoung eusebio eustace eva evan evandro evangelia evangelina evangeline evangelos
    evanthia evaristo evdokia eve evelio evelyn evelyne even everett evert everton evgeni evgenia evgeniy evgeny evie
    evija evren ewa ewald ewan ewelina ewen eyal eyerusalem eylem eylul eystein eyup eze ezekiel ezequiel ezgi ezinne
    ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadel
    fadi fadia fadime fadl fadumo fadwa fae fahad fahd faheem fahim fahima fahri faina faisal faith faiz faiza faizal
    faizan fajar fakhir fakhri falak falguni falk fallon famke fang fani fannie fanny faraaz farah farai faraj farayi
    faraz fareed fareeda farha farhad farhan farhana farheen farid farida faridah fariha faris farnaz farooq farouk
    farrah farrukh farshad faruk farzad farzana farzaneh fateh fatema fatemeh fathi fathia fathima fatih fatim fatima
    fatimah fatimata fatma fatmata fatmir fatos fatou fatoumata fausta faustine faustino fausto fawad fawaz fawzi
    fawzia fay faye fayez fayza fazal fazil fearghas febri federica federico fedor fei feifei feisal felice felicia
    felicidad felicien felicity feliks felipa felipe felix femi femke fen feng fenna feodor feras ferda ferdi ferdinand
    ferdinando ferenc fereshteh fergal fergus ferhat feride feridun feriha ferit fermin fern fernand fernanda fernande
    fernando feroz ferry fetu feven fevzi feyza ffion fiachra fiacre fida fidel figen fikile fikret fikru filiberto
    filip filipa filipe filippa filippo filippos filiz filomena finbar finlay finley finn finnegan fintan fiona fionn
    fionnuala fiorella fiorenza firat fisayo fitri fiza flaka flavia flavie flavien flavio flavius fletcher fleur flo
    floor flor flora florante florence florencia florencio florent florentina florentino florian florica florin
    florina floris florrie floyd flutura flynn fola folake folarin folasade forrest fortunata fortunato foster foteini
    fotini fotis fouad fran franca frances francesca francesco francette francine francis francisca francisco
    franciszek franck franco francois francoise frane franjo frank frankie franklin frans fransje frantisek franz
    franziska fraser frauke frazer fred freda freddie freddy frederic frederick frederik frederique fredrick fredrik
    freek freida freja freya frida frieda friederike friedhelm friedrich fritz frode fruzsina fu fuad fuhua fujiko
    fulvia fulvio fulya fumie fumika fumiko fumilayo fumio fumiya funda fungai funke funmi funmilayo funsho furaha
    furkan furqan fusako fuseini futoshi fyfe fyodor gabi gabin gabor gabriel gabriela gabriele gabriella gabrielle
    gabrijela gaby gad gadi gael gaelle gaetan gaetana gaetano gagan gage gagik gaia gail gajanan gajendra gaku gal
    galen galina galini galip galit gamal gamze ganapathy ganesh gang ganga garegin gareth garik garikai garima garret
    garrett garrick garry garth gary gaspard gaspare gaston gatis gaurang gaurav gauri gautam gautami gavin gavino
    gavril gayane gayathri gayatri gaye gayle gaynor gayoung gbemisola gearoid gebre gede gediminas geert geet geeta
    geetanjali geetha geir gela gelsomina gemma gemmalyn gena genaro gene geneva genevieve genji gennadi gennady
    gennaro genowefa gent genta genti geo geoff geoffrey geoffroy geonwoo georg george georges georgeta georgette
    georgi georgia georgiana georgie georgina georgios georgiy georgos georgy geovana geraint gerald geraldine geraldo
    gerard gerardo gerasimos gerben gerd gerda gergely gergo gerhard gerlinde germain germaine german germana gernot
    gerrit gerry gerson gert gertrud gertrude getachew gethin gevorg geza ghada ghadir ghaffar ghaith ghalia ghanshyam
    ghassan ghazal ghazala gheorghe gheorghita ghislain ghislaine ghulam gia giacoma giacomo giada gian giancarlo
    gianfranco giang gianluca gianluigi gianmarco gianni giannis gianpaolo gianpiero giao gideon giedre gift giga
    gigel gigi gijs gil gila gilad gilbert gilberte gilberto gilda giles gili gilles gillian gilmar gilson gina
    ginalyn ginette ginger ginny gino ginta gintaras gioacchino gioele giordano giorgi giorgia giorgio giorgos giota
    giovana giovanna giovanni girija girish girma girolamo gisela giselle gislaine gita gitanjali gitte giuditta
    giulia ginevra giuliana giuliano giulio giuseppa giuseppe giuseppina givi gizella gizem gladys gleb glen glenda glenn
    glenna glenys gloria glyn gniewko gobind gocha godfrey godofredo gohar goitom gokce gokhan goksel gokul golda
    gonca goncalo gontran gonul gonzalo gopal gopika gopinath gor goran gorana goranka gordana gordon gorkem gorm goro
    gottfried govind govinda gozde graca grace gracie graciela grady graeme graham grainne grant grayson grazia
    graziano graziella grazyna greer greg gregg greggory gregoire gregor gregorio gregory greta gretchen grete greyson
    griff griffin grigore grigori grigoris grigory griselda gro gruffydd grzegorz guadalupe guang guangli guanyu
    gudmund gudrun guerrino guglielmo gugu gui guido guilherme guillaume guillermina guillermo guinevere guiying gul
    gulay gulbahar gulcan gulcin gulden guler gulhan gulizar gulnara gulnora gulnur gulsah gulsen gulseren gulshan
    gulsum gulten guna gunars gunay gunda gundula guney gungor gunhild gunilla gunjan gunnar gunnel gunter gunther
    guntis gunvor gunwoo guo guofeng guoliang guoqiang guowei guram gurbaksh gurdeep gurdev guri gurjeet gurkan
    gurmeet gurmit gurnam gurpreet gursharan gurvinder gus gussie gustaf gustav gustave gustavo guven guy guzin gwen
    gwenael gwenaelle gwenda gwendoline gwendolyn gwenllian gwilym gwyn gwyneth gyorgy gyorgyi gyula gyuri ha haakon
    habib habiba habibe hacer hachiro hadas hadassah hadeel hadi hadia hadiya hadley haejin haeun haf hafeez hafez
    hafiz hafiza hafsa hafsah hagit hai haidar haider haifa haifeng haile hailee hailey haim haiyan hajar hajime
    hajnalka hajoon hajra hakan hakeem hakim hakob hakon hal hala halah haldun haleema haleigh haley halfdan halil
    halim halima halime halina halit hallie haluk halvard halyna hamad hamdan hamdi hameed hameeda hamid hamida hamish
    hamisi hamit hamlet hamsa hamza hamzah han hana hanaa hanadi hanae hanako hanan handan hande haneul hanh hani
    hania hanif hanifa hank hanna hannah hanne hanneke hannele hannelore hannes hannie hanns hannu hans hansa hansika
    hansjorg hao haoran haoyu harald hardeep hardik haresh hari harikrishna harini hariprasad hariram haris harish
    harisha harita harith harjeet harjinder harjit harlan harleen harley harm harmeet harmony harold haroon haroun
    harper harpreet harri harriet harriett harris harrison harry harsh harsha harshad harshal harshil harshit harshita
    harshvardhan hartmut haru harue haruhi haruhiko haruka haruki haruko harumi harun haruna haruno haruo haruto
    harutyun harvey harvinder hasan hasana haseeb hasiba hasmik hasnaa hasret hassan hatem hathai hatice hatim hattie
    hau havard haya hayat hayate hayati hayato haydar haydee hayden hayder hayk haylee hayley hayoon hayri hayriye
    haytham hazal hazel hazem heath heather heba hector hedayat hedda hedvig hedwig heechul heejin heesoo heghine
    heidemarie heidi heike heikki heiko heiner heino heinrich heinz heitor hela helder heledd helen helena helene
    helga helge heli helio hellen hellmut helmi helmut heloisa helve hema hemal hemalatha hemang hemangi hemant
    hemanth hemi hemlata hendra hendrik hendrika heng henk henna henning henri henrietta henriette henrik henrike
    henrique henry henryk herb herbert heribert heriberto herman hermann hermelinda herminia herminio hermione hernan
    hernando herta herve hessel hester hetal hettie hiba hibiki hicham hichem hidaka hidde hideaki hidehiko hideki
    hideko hidenori hideo hideyuki hien hiep hieu hikari hikaru hikaruko hikmat hila hilal hilario hilary hilda hilde
    hildegard hillary hillel hiltrud himani himanshu himesh hina hinako hinata hind hine hipolito hippolyte hiral
    hiram hiren hiro hiroaki hirofumi hirohito hiroki hiroko hiromi hiromichi hironobu hironori hiroshi hiroto hiroya
    hiroyuki hirut hisako hisao hisashi hisayo hisham hitesh hitomi hitoshi hjalmar hjordis hlengiwe hlompho hoa hoai
    hoan hoang hoda hodan hojin holden holger hollie hollis holly homer homero hone hong honghui hongmei hongwei
    honoka honor honorata honore honorine hooman hoon hoor hope horace horacio horatio horatiu horia horst hortencia
    hortense hosam hoseok hosni hossam hossein hotaru houda houssam hovhannes hovik howard howie hrachya hridaya
    hripsime hrvoje hryhoriy hua huan huang hubert hubertus huda hudhayfa hue huey hugh hugo hugues huguette hui huib
    huifang huilin huiying hulya humaira humayun humberto humphrey hung hunter huong huriye hurriya husain husam
    huseyin husna husnu hussain hussam hussein huw huy huyen huynh hwan hyacinth hyejin hyekyo hyemi hyeon hyeri
    hyewon hyojin hyomin hyosung hyuk hyun hyunah hyunbin hyunji hyunjin hyunjoo hyunjun hyunsoo hyunwoo iacob iain
    iakovos ian ianthe iarla iason ibe iben ibironke ibolya ibraheem ibrahim ibrahima ibuki ichika ichiro ida idan
    idar idil idit ido idowu idrees idris idrissa iestyn ieuan ieva ifan ifeanyi ifechi ifeoluwa ifeoma iftikhar
    ifunanya iga ige ignac ignace ignacia ignacio ignacy ignat ignatius ignazio igor ihab ihor ihsan ihuoma ijaz
    ijeoma ike ikechi ikechukwu ikenna ikraam ikram ikuko ikumi ikuo ila ilan ilana ilaria ilayda ildefonso ildiko
    ileana ilene ilham ilhan ilia iliana ilias ilie ilija ilinca ilir iliyas ilka ilkay ilker ilkka ilknur ilmari
    ilona ilse ilya ilyas ilze imaan imad iman imane imani imelda imke immacolata imogen imogene imran imre imtiaz ina
    inaam inacio inaki inam inas inaya inayat inbal inbar inci indah india indiana indira indra indrajit indrani indre
    indrek indu ineke ines inese inessa inez inga inge ingeborg ingegerd ingela inger ingmar ingo ingolf ingrid
    ingrida ingvar ingvild inho inigo inkeri inmaculada inna innes innocent innocenzo insaf intira intisar inyoung
    ioan ioana ioann ioanna ioannis iolanda iolo ion iona ionel ionela ionut iordanis iorwerth iosif ipek iqbal iqra
    ira iracema iraj irakli irem irena irene ireneusz irfan irina irini iris irit irja irma irmgard irmina irmtraud
    iro irshad irvin irving irwin iryna isa isaac isabel isabela isabella isabelle isadora isaiah isaias isam isamu
    isao isatou isaure isha ishaan ishan ishani ishaq ishfaq ishika ishita ishwar isiah isidora isidoro isidro isik
    isil isioma isis isla islam ismaeel ismael ismail ismaila ismat ismet isobel isolde isra israa israel issa issac
    issei istvan itai italo itamar itay itsuki itsuko itumeleng itumeli itzel itzhak iulia iulian iuliana iva ivaan
    ivan ivana ivanka ivanna ivano ivar ivars ivaylo ives ivett ivica ivo ivone ivonne ivor ivy iwan iwao iwona iyabo
    iyanuoluwa iza izaan izabela izabella izan izhar izuchukwu izumi izz izzy jaak jaakko jaan jaana jaap jabari
    jabbar jabir jabu jabulani jace jacek jacinta jacinto jacira jack jackie jackson jacky jaclyn jacob jacoba jacobo
    jacobus jacopo jacqueline jacquelyn jacques jada jade jaden jadran jadranka jadwiga jae jaehyuk jaehyun jaejin
    jaemin jaesung jaewon jaeyoung jafar jaffar jagan jagat jagdeep jagdish jaggi jagjit jagoda jagruti jahan jahangir
    jahnavi jahongir jai jaideep jaiden jaime jair jaishree jaja jake jakob jakub jalal jaleel jalen jalil jalpa
    jamaal jamal jamar jamarcus jameel jameela james jameson jamie jamil jamila jamilah jamshid jan jana janaina
    janaki janardhan jandira jane janelle janet janette jangmi janhavi jani janice janie janina janine janis janki
    jannat janne janneke jannes jannie jannik janos janusz jared jari jarkko jarmila jarmo jarod jaromir jaroslav jaroslava
    jaroslaw jarred jarrett jarrod jarvis jasbir jasem jasim jaskaran jasleen jasmeet jasmijn jasmin jasmina jasmine
    jasna jason jaspal jasper jaspreet jassim jasvinder jaswant jatin javad javaid javed javeria javier javiera javon
    jawad jawaher jawed jax jaxon jay jaya jayant jayanta jayanthi jayanti jayaram jayashree jayda jayden jayesh jayla
    jayne jaypee jayshree jayson jazmin jazmine jean jeana jeanette jeanie jeanine jeanne jeannette jeannie jeannine
    jeb jed jedidiah jeet jeetendra jeevan jeff jefferson jeffery jeffrey jehan jejomar jelani jelena jelica jelka
    jelle jemima jemma jen jena jenaro jenifer jenn jenna jennie jennifer jenny jennylyn jeno jens jeongho jeonghyun
    jeongmin jeongyeon jeppe jerald jeremiah jeremie jeremy jerico jermaine jeroen jerome jeronimo jerri jerrold jerry
    jerzy jesper jess jesse jessica jessie jesus jeta jettie jewel jhanvi jhun ji jia jiahao jiahui jiali jian jiang
    jianguo jianhong jianhua jianjun jianming jianping jianwei jianyu jiao jiaqi jiayi jiaying jide jidenna jie jigar
    jigna jignesh jihad jihae jihan jiho jihoon jihun jihye jihyo jihyun jill jillian jim jimena jimin jimmie jimmy
    jin jinah jinal jindrich jing jinghua jingjing jingyi jinhai jinhee jinho jinhyuk jinjing jinju jinkyung jinsoo
    jinwoo jinyoung jiraporn jiri jirina jiro jisoo jisu jisung jiten jitendra jitesh jitka jiwon jiwoo jiyeon jiyoung
    jo joachim joakim joan joana joann joanna joanne joao joaquim joaquin joaquina jocelyn jocelyne jochen jock jodi
    jodie jody joe joel joelle joep joey joffrey johan johann johanna johannes john johnathan johnathon johnnie johnny
    johnpaul joke joko jokum jolanta joleen jolene jomana jomar jomo jon jonah jonas jonatas jonathan jonathon
    jonghyun jongin jongsuk joni jonny joo joohyun joon joong joonho joonhyuk joop joost joran jordan jordana jordyn
    jorg jorge jorgen joris jorma jorunn jos jose josefa josefin josefina joselito joseph josephine josette josh
    joshua josiah josiane josie josip joslyn joss josseline jost jostein josue joud jouke jouko jouni journey jovan
    jovana jovelyn jovito joy joyce jozef jozefa jozsef juan juana juanita juanito jude judi judicael judit judith
    judy juha juhani juhee juhi juho jukka jules julia julian juliana julianna julianne juliano julie julien juliet
    julieta juliette julio julissa julius juma jumana jumoke jun junaid june junfeng junghee junghoon jungkook jungmin
    jungsoo junho junhui junichi junior junji junjie junko junpei junseo junwei junwoo juozas juraj jurate jure jurgen
    juri juris juro jurre jurriaan jussara jussi justice justin justina justine justino justo justyna jutta juvy
    juwairiyah juwon juyeon jyothi jyoti jyotsna kaan kaare kaarina kabelo kabir kacey kacper kadek kaden kader
    kadiatou kadir kadri kadriye kaede kagan kagiso kaho kai kaia kaidi kaija kailash kaiming kairat kaisa kaitlin
    kaitlyn kaito kaj kaja kajal kajetan kajsa kakha kalani kaleb kaleem kaleo kalev kalevi kaley kali kalle kalliope
    kalliopi kalman kaloyan kalpana kalpesh kalyan kalyani kamal kamala kamaljeet kamaljit kaman kamaria kamau kamfai
    kamil kamila kamini kamlesh kamogelo kamol kamran kamshat kamuran kamyar kana kanade kanae kanak kanako kanat
    kanata kanchan kanda kane kang kanika kanishk kanna kannan kanokwan kanon kanta kanwaljit kanya kaori kaoru kapil
    kara karabo karam karan karanveer karapet kare kareem kareena karel karen kari karianne karim karima karin karina
    karine karishma karissa karl karla karlheinz karlie karlijn karlis karol karola karolina karoly karsten karthik
    karthika kartik kartikeya karuna karunakar kasey kashan kashif kashish kasia kasiemobi kaspar kassandra kassie
    kastriot kasturi kasumi kasun kata katalin katarina katarzyna katashi kate katelin katelyn katerina kateryna
    katharina katharine katherine kathi kathie kathleen kathrin kathryn kathy kati katia katie katina katja katlego
    katlyn katrin katrina katrine katsuhiko katsuhiro katsuko katsumi katsuo katsuro katsuya katy katya kaushal
    kaushik kaustubh kaveh kaveri kavin kavita kavitha kavya kawai kawthar kay kaya kayan kaye kayla kaylee kayleigh
    kaylin kayo kayode kayoko kazem kazi kazim kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazunori
    kazuo kazuto kazuya kazuyuki keala kealan kealoha keanu keaton kebede kedar keegan keeley keenan keerthana keerthi
    kees kehinde kei keigo keiichi keiji keiko keira keisha keisuke keita keith kelebogile kelechi keletso kellan
    kelli kellie kelly kelsey kelsie kelvin kemal ken kenan kendall kendra kendrick kene kenechukwu keneilwe kenichi
    kenji kenjiro kenna kenneth kenny kenshin kensuke kent kenta kentaro kento kenya kenyon kenzo keoni kerem keri
    kerim kermit kerri kerrie kerry kerstin keshav kestutis ketaki ketan ketevan keti ketil ketki ketty ketut keval
    keven kevin keyur keyvan keziban kfir kgomotso kgosi khachatur khadija khadijah khady khai khaled khalid khalida
    khalifa khalil khan khang khanh khansa khanyi khanyisile khatia khawla khaya khayriya khethiwe khiem khizar khoa
    khoi khosi khosrow khrystyna khue khulekani khurram khurshid khushboo khushi kiana kibet kichiro kien kiera kieran
    kieu kihoon kiko kikue kiley killian kim kimani kimberlee kimberley kimberly kimi kimiko kimio kimo kin king kinga
    kingsley kinuko kinwah kinza kioni kip kipchoge kipkorir kiplagat kiprono kiptoo kira kiran kirby kirika kirill
    kirit kirk kirsi kirsten kirsti kirstin kirsty kirti kisa kiserian kishan kishor kishore kissa kit kittisak kitty
    kiyoko kiyomi kiyoshi kjell kjersti klaas klara klaudia klaus kleber klim klio knox knud knut kobby kobe kobi
    kobina kody koen koffi kofi kohei koichi koji kojo koki kokoro kokumo komal komeil komla konny konomi konrad
    konstantin konstantina konstantinos koos koray korbinian korede kori korinna korkut kornel kornelia kory kosei
    kosi kosmas kossi kostas kostis kostya kosuke kota kotaro kote kotone kou kouadio kouame kouassi kousar kouta
    koyuki krasimir kreshnik kresimir krina kris krish krishan krishna krishnan krishnaraj krista kristal kristaps
    kristen kristi kristian kristie kristijan kristin kristina kristine kristjan kristo kristoffer kristopher kristy
    kristyna krisztian krisztina kriti kritsada krizzia kruti krystal krystian krystyna krzysztof ksenia kseniya
    kshama kshitij kshitija kuan kuba kubilay kubra kudzai kudzanai kujtim kulap kulbir kuldeep kuljit kulsum kulthum
    kulwant kumar kumari kumi kumiko kumud kunal kunibert kuniko kunio kunle kursat kurt kurtis kusum kwabena kwadwo
    kwaku kwame kwamena kwang kwasi kweku kwesi kyla kyle kylee kyleigh kylie kyo kyoko kyosti kyosuke kyra kyriaki
    kyriakos kyrylo kyung kyunghee kyungho kyungmi kyungsoo lacey lachie lachlan lacie lacy lada ladan ladislav lado
    ladonna laetitia lahiru laila laima laimonas lais lajos lakeisha lakhan lakisha lakshman lakshmi lakshmikant
    lakshya lale lali lalit lalita lalitha lam lamai lamar lamberto lambros lamia lamin lamine lamis lamont lamya lan
    lana lance landon landyn lane laney lanfen lanh lani lanre lanying lara larisa larissa larry lars larysa lasha
    lashawn lasma lasse laszlo latasha latif latifa latife latisha latonya latoya latu laura laure laureano laurel
    lauren laurence laurens laurent laurentiu lauretta lauri laurie lauryn lautaro lavern laverne lavi lavinia lawan
    lawrence lawson laxman laxmi layan layla laylah lazar lazaro le lea leah leander leandra leandro leann leanna
    leanne lebo lebogang lebohang lech lee leela leena lefteris lei leida leif leigh leighton leila leilani leka lekan
    lekha lela leland lembit lemlem lemuel len lena lene leni lenka lenny lenora leo leocadia leola leon leona leonard
    leonarda leonardo leone leonel leonhard leonid leonidas leonie leonor leonora leontin leopold leopoldo leor leos
    lerato leroy les lesa lesedi lesley leslie lessie lestari lester leszek leta lethabo leticia letitia letizia
    letlhogonolo letty lev levan levent levi lewis lexi lexie leyla li lia liam lian liana liane liang lianjie liat
    libby libor liborio libuse licia lidia lidiane lidija lidiya lieke lien liene lies liesbeth lieselotte lieu lieve
    lifen liga ligaya ligia lihi lihua liina liis liisa lijuan lila lilah lili lilia lilian liliana liliane liling
    lilit lilith liliya lill lilla lillian lillie lilly lilou lily liming limpho lin lina linas lincoln linda lindani
    lindiwe lindokuhle lindsay lindsey ling lingling linh linn linnea lino linus linwood lionel lior liora liping
    liqin liqiu liridon liridona liron lisa lisandro lisbet lisbeth lise liselotte lissa lito litzy liu liv livia
    livio liviu liwei liz liza lizbeth lizzie ljiljana ljubica ljubisa ljubomir llew llinos lloyd loan loc lochlan
    loes logan lohit loi loic lois lokesh lola lolita londiwe london long lonneke lonnie lopa lora loraine lorand
    lorcan loredana lorella loren lorena lorenz lorenza lorenzo loreta loretta lori lorie lorin loris lorna lorne
    lorraine lothar lotta lotte lottie lou louane louella louie louis louisa louise louka loukas lourdes lovisa lowell
    lowri lu luan luana lubabalo lubica lubin lubna lubomir lubos lubov luc luca lucas luce lucero lucette lucia
    lucian luciana luciano lucie lucien lucienne lucila lucille lucimar lucinda lucineide lucio lucius lucja lucky
    lucrecia lucrezia lucy lucyna ludek ludger ludivine ludmila ludovic ludovica ludovico ludvig ludwig ludwik luella
    luigi luigia luigina luis luisa luisana luise luiz luiza lujain luka lukas lukasz luke lula lulama lule luli lulu
    lulzim luma luminita luna lunga lungelo lungile luningning luong luoyang lupe luqman lurdes lusanda lusine lutfi luther
    lutz luuk luyen luz luzia luzviminda lwazi ly lydia lydie lyla lyle lylou lyman lyn lynda lyndon lyndsay lyndsey
    lynette lynn lynne lynsey lyra lyuba lyubomir lyubov lyudmila maaike maame maarit maarja maarten maartje maaz
    mabel mabelle mable mabli mac macarena macario machi machiko machteld maciej maciek mack mackenzie macy madalina
    madan maddalena maddie maddison maddox madeleine madeline madelyn madge madhav madhavi madhu madhukar
    madhulika madhur madhura madhuri madhusudan madiha madina madis madison madoka madonna mae maebh mael maelle maeva
    maeve magali magalie magaly magda magdalena magdalene magdolna maggie magno magnolia magnus mahadev mahalakshmi
    mahalia mahavir mahbub mahdi mahdia maheen mahendra maher mahesh maheshwari mahfuz mahika mahima mahin mahir
    mahlet mahmood mahmoud mahmud mahmut mahnaz mahnoor maho mahsa mahtab mai maia maiara maicon maie maija maike
    maiken maiko maimouna maimuna maira maire mairead mairi maisie maisy maite maja majda majed majid majida major
    maka makafui makana makayla makeda makena makenna makenzie maki makiko makio makis makoto makram maksim maksym
    maksymilian malachi malachy malai malaika malak malati malavika malcolm malee maleeha malek malene malgorzata
    malia malik malika malin malinda malini malka malkhaz mallika mallory malte malusi malvina malwina mamadou mamata
    mamdouh mame mamello mami mamie mamiko mamoru mamta mamuka mana manabu manaf manaia manal manali manami manan
    manana manar manas manasi manav mandakini mandar mandeep mandi mandira mandla mandy mane manfred mangala mangesh
    manh manhoi mani manik manini manish manisha manjeet manjiri manjit manju manjula manjunath manjusha mankit manlio
    manmeet manmohan mann mannat manny manoel manohar manohari manoj manolis manon manpreet mansi mansoor mansour
    mansur mantas manu manuel manuela manuk manvi manyara manzoor mao mara marat marc marceau marcel marcela marcelina
    marcelino marcell marcella marcelle marcello marcelo marci marcia marcial marcie marcin marcio marco marcos marcus
    marcy mared mareike marek maren maret marfa margaret margareta margarete margarita margaux margery margherita
    margie margit margo margot margret margrethe margriet margrit marguerite margus mari maria mariah mariam mariama
    marian mariana mariangela marianna marianne mariano maribel maribeth marica maricar maricarmen maricel maricela
    maricris maricruz marie marieke mariel mariella marielle marietta marija marijan marijana marijke marijn marika
    marike mariko marilena marilene marilyn marilynn marin marina marine marinela marinica marinko marino mario
    mariola marion marios maris marisa marisela marisol marissa marit marita marites maritza marius mariusz marivic
    mariyam marja marjan marjatta marjo marjolaine marjolein marjorie mark markella marketa marko markos markus marleen marlen
    marlena marlene marley marli marlies marlin marloes marlon marlyn marnie maro maros marques marquis marquita marsha
    marshall mart marta martha marthe martial martijn martim martin martina martine martins marty martyna marva marvin marwa
    marwan mary maryam maryann maryanne marybeth maryellen maryjane marylou maryna marzena marzia masaaki masafumi
    masahiko masahiro masaki masako masami masanobu masanori masao masaru masashi masato masatoshi masayo masayoshi
    masayuki masego mashal mason masood masoud massimiliano massimo masud masuma masumi masuyo mat matei matej mateja
    mateo mateus mateusz mathapelo matheus mathew mathias mathieu mathijs mathilde mathis mathurin matias matija
    matilda matilde matina mato mats matsuko matt matteo matthew matthias matthieu matthijs matthis matti mattia
    mattias mattie matvei matvey matyas maud maude maura maureen mauri maurice mauricio maurizio mauro mavis max
    maxence maxim maxime maximilian maximiliano maximino maximo maximus maxine maxwell may maya mayako mayan mayank
    mayara maylin mayra maysa maysoon mayu mayuka mayuko mayumi mayur mayuri mazen mazin mbali mbaye mbongeni mckayla
    mckenna mckenzie meagan meaghan medha meelis meena meenakshi meera meg mega megan megha meghan meghana meghna megu
    megumi mehak mehdi mehmet mehmood mehnaz mehran mehrdad mehreen mehret mehtap mehul mehwish mei meifeng meihua
    meike meiko meili meilin meiling meindert meinir meir meirav meirion meixiang meiying meizhen mekdes mel melahat
    melaku melania melanie melat melati melba melchiorre melchor mele melek melih meliha melike melina melinda melis
    melisa melissa mellisa melody meltem melva melvin melvyn menachem menashe menelaos menna menno mensah merab meral
    merav mercedes mercy mere meredith merel mererid merete merfyn merih merja merle merlin merrill merry mert mertcan
    mervat merve mervin mervyn meryem meryl meseret mesut metin mette mevlut mfanafuthi mher mia micaela micah michael
    michaela michail michal michalina michalis micheal michel michela michelangelo michele micheline michelle michie michiel
    michiko michio michiru mick mickael mickey mickie mieczyslaw mieke mieko miguel miha mihaela mihai mihail mihaly
    mihika mihir mihkel miho mihoko mijin mijo mika mikael mikaela mikako mikayla mike mikey mikhail miki mikiko mikio
    mikkel mikko miklos mikolaj miku mikyung mila milada milagros milan milana mildred mile milena miles milford
    milica milind milivoj miljenko milka millard millicent millie milly milo milorad milos miloslav milosz milovan
    miltiadis milton mimi mimmo min mina minah minahil minako minakshi minal minami minato mindaugas mindy mine mineko
    minenhle minerva ming mingfai mingli mingming mingxia mingyu mingzhu minh minhaj minhee minho minhyuk mini minjae
    minji minjun minjung minkyu minkyung minna minnie minori minoru minseo minseok minsoo minsu minwoo minyoung mio
    mioara miodrag mira miranda miray mircea mirco mireille mirel mirela mirella mireya miri miriam mirja mirjam
    mirjana mirjeta mirko miro miroslav miroslava miroslaw miroslawa mirthe mirva mirza mirzo misaki misako misao
    misato misbah misha mishal misook misty misuzu mitali mitch mitchell mitesh mithat mithun mitko mitsue mitsuko
    mitsuo mitsuru mitsuyo mitzi miu miwa miwako miya miyabi miyako miyo miyoko miyu miyuki mizue mizuho mizuki mkhize
    mkrtich mladen moacir moana moaz modesto modou modupe moe moeed moein moeka mogens mohamad mohamed mohammad
    mohammed mohamud mohan mohana mohd mohini mohit mohnish mohsen mohsin moin moira moises moji mojisola mojtaba
    mokgadi molefe moll mollie molly momin momina momo momoe momoka momoko mona monali monalisa mong mongkut monia
    monica monika monique monir monisha monroe monserrat monte montgomery montserrat monty mopelola morag moran mordad
    mordecai mordechai moremi morena morenike moreno morgan morgane moritz morris mort morten morteza mortimer mosa
    moses moshe mostafa motoko motunrayo mouna moushumi moussa moustafa moustapha mpho mridula mrinal mrinalini mrunal
    mthunzi mubarak mubashir mucahit muchaneta mudassar mudassir mudit mudiwa mufid mugdha muge muhabbat muhamad
    muhammad muhammed muhammet muhannad muharrem muhittin muhsin muireann mujahid mujde mujtaba mukaddes mukami mukesh
    mukhtar mukta mukul mukund mumtaz munaf munashe muneeb muneer munevver munir munira munther muqaddas murad murali
    muralidhar murat murdo muriel murilo murithi murphy murray murtaza murugan musa musaab musab musarrat mushtaq
    muslim muslum mustafa mustapha mutasim muthanna muthoni muthu mutinda mutsuko mutsumi mutua muzaffar muzaffer
    muzammil mwajuma mwanajuma mwangi mwenda mwende mwikali my mya myfanwy mykhailo mykola mykyta mylene myles myra
    myriam myrna myron myrtle myung myunghee mzia na nabeel nabeela nabil nabila naciye nada nadav nadeem nadeen
    nadeesha nadege nader nadezhda nadia nadide nadim nadine nadir nadira nadiya nadja naeem naeema naeun nafees
    nafeesa nafisa naftali nafula nagham naghmeh nagisa nagla nahed naheed nahid nahla naho naif nail naila naim naima
    naime naina nairi najah najat najeeb najib najla najma najwa nakul nalan nalani naledi nalin nalini nam naman nami
    namik namiko namir namita namjoon namrata nan nana nanako nanami nanase nance nancy nanda nandan nandi nandini
    nandita nandor nane nanette nanna nao naoise naoki naoko naomi naoto naoya naoyuki naran narasimha narayan
    narayana narayanan narciso narek narendra naresh narges nargis nargiza nari nariman narinder narine narumi nasar
    naseem naser nash nasim nasima nasir nasira nasos nasra nasreen nasrin nasser nastya nat natale natalia natalie
    natalino nataliya natalya natan nataraj natasa natasha natasza nate nathalie nathan nathanael nathaniel natia
    natividad nato natsue natsuki natsuko natsume natsumi nattapong natthaya natwar nauman navdeep naveed naveen navid
    navin navjot navneet navya nawaf nawal nawaz nayan nayana nayantara nayef nayeli nayeon nayla nayoung nayyar naz
    nazan nazanin nazar nazare nazareno nazeli nazgul nazia nazif nazife nazim nazir nazli nazmi nazmiye nazneen ndeye
    ndidi ndifreke ndumiso neal necati necdet nechama necip necla necmettin ned neda nedeljko nedim neel neelam
    neelesh neelima neema neena neera neeraj neeta neeti neetu nefeli negar negin neha nehal nehir neide neil nektaria
    nektarios nele nelida nell nelleke nelli nellie nelly nelson nelu nemanja nenad nengah nenita neo nereida nerijus
    nermin nerys nesibe nesli neslihan nesreen nesrin nestor neta netanel nettie neusa neve nevena nevenka neville
    nevin nevzat neymar nga ngaire ngan nghi nghia ngoc ngozi nguyen nguyet nha nham nhan nhat nhi nhien nhlanhla nhu
    nhung nia niall niamh nicanor nicholas nichole nick nicki nickolas nicky nicla niclas nico nicola nicolae nicolas
    nicolasa nicole nicoleta nicoletta nicolette nicolo nicusor nida nidhi nidia niek niels nienke nieves nigel nihad nihal
    nihan nihar niharika nihat nihit niina nika nikau nikhil nikhila nikhilesh nikita nikki niklas niko nikodem nikola
    nikolai nikolaj nikolaos nikolas nikolay nikoleta nikoletta nikolina nikoloz nikoo nikos nikunj nil nilam nilay
    nilesh nilgun nilima nilo nilofar niloufar nils nilton nilufer nima nimal nimesh nimisha nimra nimrat nina ning
    ningsih ninh ninon nipun nir nira niraj niraja nirali niran niranjan nirav nirmal nirmala nirupama nisa nisar
    nisarat nisha nishant nishanth nishi nishit nishita nisreen nita nitesh nithya niti nitika nitin nitish nitsa
    nitya nitzan niu nivaldo nivedita nives niyati niyaz nizar njambi njeri njoki njoroge nkechi nkechinyere nkem
    nkemdilim nkiru nkiruka nkosana nkosazana nkululeko nnamdi nnedi nneka nnenna nnenne noa noah noam noaman noboru
    nobu nobuaki nobuhiro nobuko nobuo nobuyoshi nobuyuki nodira nodoka noe noel noelani noelia noelie noelle noemi
    noemie nofar noga nola nolan noluthando nomalanga noman nombulelo nomfundo nomonde nompumelelo nomsa nomthandazo
    nomusa nomvula non nona nong nonhlanhla nonoy nonso nontobeko noor noora noorjahan noppadon nora norah norbert
    norberto noreen noriaki noriko norio norlyn norma norman normunds norris nosheen nosipho nothando nouman nour
    noura nouran nova novak novi nozipho nozomi nozomu nqobile nsikak ntando ntokozo ntombi ntombizodwa ntsako nuala
    nuan nuha numan nune nuno nunzia nunzio nuong nupur nur nura nuran nuray nurbek nurcan nurdan nurettin nurgul
    nurhan nuri nuria nurit nuriye nurlan nursel nursen nursultan nurten nuru nurul nusaybah nusrat nuwan nwando
    nyaboke nyambura nyasha nyawira nyla nynke nyokabi nyoman nyongesa oaklyn oana oanh obafemi obaid obaida obi
    obiageli obiajulu obinna obioma obong obrad oceane ochieng octavia octavian octavio odalys odd oddvar oded odelia
    odell odessa odete odette odhiambo odile odion odunayo odysseas ofelia ofer ofir ofra ogechi oghenekaro ognjen ogochukwu
    ogonna oguz oguzhan oisin ojas okafor okan okechukwu okello okey okezie oki okoro okoth oksana oktay okwuchukwu
    okwudili ola olabisi olabode oladele oladipo olaf olaitan olajide olajumoke olamide olamilekan olanrewaju olaoluwa
    olasunkanmi olatunde olatunji olav olavi olawale olayinka olcay ole oleg oleh oleksandr oleksandra oleksiy olena
    olesya olfat olga olgierd olha olimpia olisa olive oliver olivera oliverio olivia olivier oliwia oliwier olli
    ollie olof olu olubukola olubunmi oluchi olufemi olufunke olufunmike olufunmilayo olugbenga olukayode olukemi
    olumide olumuyiwa olusegun olusola oluwadamilare oluwafemi oluwafunmilayo oluwakemi oluwaseun oluwaseyi oluwatobi
    oluwatobiloba oluwatosin oluwole olwen olympia om oma omaima omair omar omari ombeline omer omid omkar omobola
    omobolanle omolara omolola omondi omosede omotayo omotola omowunmi omoyele omri onder ondrej onome onur
    onyedikachi onyeka onyekachi onyinye onyinyechi oona oonagh opal opeyemi ophelia or ora oran orazio orcun oren
    orest oreste orhan orietta orin orit orla orlagh orlaith orlando orly orna ornella orsola orsolya orson ortrud
    ortwin orville osagie osahon osama osaro osas osbert oscar osei oseloka osian osinachi osip osita oskar osman
    osmar osnat ostap osten osvaldo oswald oswaldo otakar otar otavio othman othmar otieno otis oto ottar ottavia
    ottavio ottmar otto ouassim oumar oumou ousmane outi ove ovidio ovidiu owain owen oya oybek oyebola oyinkan
    oyinkansola oystein oz ozan ozcan ozden ozge ozgur ozkan ozlem oznur ozzie paata paavo pablo padma padmaja
    padmavathi padmini padraic padraig page paige paisley paivi pakho pakpao pal palak palesa pallavi palle palmira
    paloma pam pamela panagiota panagiotis pandelis pandora pania panida pankaj pankhuri panos pansy pantelis paola
    paolo papa par parag paramjit paras paraschiva paraskevi paresh pari parichat parimal paris parisa parker
    parminder parth partha parthasarathy parul paruyr parvaneh parvathi parvati parveen parvez parvinder parviz pascal
    pascale pascaline pascual pasi pasquale pasqualina pastora pat patcharin patience patrice patricia patricio
    patrick patrizia patrizio patrycja patryk patsy patti pattie patty paul paula paulette paulin paulina pauline
    paulino paulius paulo pavan pavani pavel pavithra pavla pavlo pavlos pavol pawan pawel paxton payal payam payman
    payton paz pearl pearlie peder pedro peg peggy pejman pekka peleg pelin pelle pelumi penda penelope peng penny
    pentti per percy peretz perihan perla pernille pero perrine perry perveen pervin pesach petar pete petek peter
    petr petra petre petri petrica petro petronela petros petru petter petteri petunia peyman peyton phaedra phailin
    phakiso phani phat pheello phi phichai phil philibert philip philipp philippa philippe phillip phillis philomena
    phindile phineas phoebe phong photini phu phuc phumelele phumla phumzile phung phuoc phuong phyllis pia pien piera
    pierce pierluigi piero pierpaolo pierre pierrette pierrick piers piet pieter pietro piia pilar pim pimchanok pina
    pinar pinchas pinelopi ping pinky pino pio piotr piotrek piper pippa piret pirjo pirkko piroska pixie piyada
    piyush placido plamen platon plutarco pnina polat polina polly polyxeni pooja poonam poornima pooya poppy porfirio
    pornthip porter portia poul pouya prabha prabhakar prabhat prabhjot prabhu prachi pradeep pradhan pradip pradnya
    prafulla pragati pragya prahlad praise prajakta prajwal prakash prakriti pralhad pramila pramod pranab pranali
    pranav pranay pranjal prapti prasad prasanna prasannakumar prasanth prasenjit prasert prashant prashanth prasong
    pratap prateek pratham prathamesh prathibha pratibha pratik pratiksha pratima pratya praveen praveena pravin
    precious predrag preecha preeda preet preethi preeti prem prema premila premysl prerna presley preston pretty
    priit primitivo primo prince princess prisca priscila priscilla priscille prisha pritam pritesh prithvi prithviraj
    priti priya priyam priyanka priyansh priyanshu priyesh prodromos proinsias prokhor prudence przemek przemyslaw
    puleng punam puneet punit purnima purushottam purva purvi puseletso pushkar pushpa pushpak puspita putra putri
    putu qadir qais qamar qasim qhawe qi qiang qiao qiaohui qin qing qingling qingshan qiu qiuyue quan quang qudsia
    que queenie quentin quincy quinn quinten quinton quirino quoc quy quyen quynh rabab rabia rabiah rabih rachael
    rachana racheal rachel rachelle rachid rachida rachit rachna radek radha radhakrishnan radhey radhika radka radko
    radmila rado radomir radoslav radoslaw radovan radu radwan rae raed raegan rafael rafaela rafal rafat rafay rafe
    raffaele raffaella rafi rafia rafik rafiq rafiqa raghad raghav raghavan raghavendra raghda raghu raghunath
    raghuram raghuveer ragini ragna ragnar ragnhild rahaf rahat rahayu raheel raheela raheem rahim rahima rahma rahman
    rahmat rahul raihan raija raimo raimondo raimonds raimund raimunda raimundo raina rainer raisa raissa raivo raj
    raja rajaa rajab rajan rajani rajaram rajat rajeev rajendra rajesh rajeshwari rajiv rajkumar rajlaxmi rajni
    rajnish raju rajveer rajvi rajwinder rakan rakesh raksha rakshit ralf rallou ralph raluca ram rama ramachandra
    ramachandran ramadan ramakant ramakrishna ramalho raman ramana ramanan ramanathan ramani ramazan rameen rameez
    ramesh rameshwar ramez rami ramin ramiro ramita ramiz ramla ramlal ramnath ramon ramona ramsay ramsey ramunas
    ramya ramzan ramzi ran rana ranbir rand randa randal randall randeep randhir randi randolph randy rangan ranganath
    rangi rani rania raniero ranjan ranjana ranjeet ranjini ranjit ranjita ranveer ranya raouf raoul raphael raphaelle
    raquel rares rasa rashad rashed rasheed rasheeda rashi rashid rashida rashmi rasim rasmi rasmus rasool rasul ratan
    rathna ratko ratna rattana rauf raul raven ravi ravikumar ravinder ravindra ravish rawan ray raymond raymonde
    rayna raynald raz raza razan razi razia razvan reagan reba rebeca rebecca rebekah recep reda reece reed reem reema
    reena reese reet reeta reetika refik refilwe refugio reggie regiane regina reginald reginaldo regine regis rehab
    rehan rehana rehman rei reid reidar reidun reiji reijo reika reiko reilly rein reina reinaldo reiner reinhard
    reinhold reinier rejoice reka rekha remco remedios remi remigio remo remus remy remzi remziye ren rena renan renat
    renata renate renato renaud rene renee reneilwe rens renshu renu renuka renzo retno retshepile reuben reut reuven
    revathi rex rexhep rey reyansh reyes reyhan reyna reynaldo reynante reza rezo rhea rhett rhian rhiannon rhianon
    rhoda rhodora rhodri rhona rhonda rhydian rhys ria rian rianne ric ricarda ricardas ricardo riccardo rich richa
    richard richie rick rickey rickie ricky rida riddhi rider ridhi ridhima ridvan ridwan rie rieko riet rifat rigby
    rigoberto riham rihards riho riikka riina riitta rik rika rikako rikke riko riku rikuto riley rima rimantas rimas
    rimma rin rina rinaldo rini rinki rinko rino rinus ripudaman risa risako rishab rishabh rishi rishika rishikesh
    risto rita ritesh ritika ritsuko ritu ritva ritvik river rivka riya riyad riyadh riyaz riza rizki rizwan rizwana
    roald roar rob robbert robbie robert roberta roberto robin robyn rocco rochelle rocio rocky rod roddy rodel
    rodelio roderick rodger rodion rodney rodolfo rodrigo roel roelof rogelio roger rogerio rogier rohan rohini rohit
    rohith roi roisin rokas rokhaya roksana roksolana rola roland rolande rolando rolf rolland roma romain roman
    romana romane romano romario romeo romina romke rommel romolo romuald romulo romy ron ronald ronaldo ronan ronda
    ronen rong roni ronit ronnie ronny roos roosevelt roqaya roque rory rosa rosalba rosalee rosalia rosalie rosalind
    rosalinda rosalva rosalyn rosamund rosana rosane rosangela rosanna rosanne rosaria rosario rosaura roscoe rose
    roseann roseanne roseli rosella roselyn roselyne rosemarie rosemary rosendo rosetta roshan roshni rosi rosie
    rosina rosine roslyn ross rossana rossella rostislav rostyslav rotem rotimi rou rouba roula rowan rowell rowena
    rowland roxana roxanna roxanne roxie roxy roy roya royce roza rozalia rozina ru ruairi ruari ruaridh ruba ruben
    rubina ruby ruchama ruchi ruchika ruchir rudi rudiger rudo rudolf rudolph rudra rudy rufino rufus ruggero rui
    ruiqi rujuta rukhsana rukhsar rukiye rukmini rumen rumi rumiko rumyana runa runar rune ruogang ruolan rupa rupal
    rupali rupert rupesh rupinder ruprecht ruqaya ruqayya ruqayyah rushabh rushi ruslan ruslana russ russel russell
    rustam rusty rusudan ruta rutendo rutger ruth ruthie rutuja ruturaj ruud ruveyda ruvimbo ruwan ruya ruzanna ruzica ryan
    ryann ryder ryker rylan rylee ryo ryoichi ryoji ryoko ryoma ryosuke ryota ryszard ryu ryuichi ryuji ryunosuke
    ryusei ryuta ryuto saad saadet saadia saanvi saara saba sabah sabahattin sabeen sabelo sabiha sabin sabina sabine
    sabino sabir sabira sabr sabri sabrin sabrina sacha sachi sachie sachiko sachin sadaf sadako sadao sade sadeq
    sadettin sadhana sadhbh sadia sadie sadik sadiq sadiqa sae saeed saeeda saeko saengdao safa safaa safdar safia
    safiya safiye safiyya safwan sagar sage sahana sahar sahas sahib sahil sahin sai said saida saif saifullah saima
    saira sairam sait sajad sajid sajida sajjad saka sakari sakchai saki sakiko sakina sakine sakshi sakura sakurako
    sal salah salaheddin salam saleem saleema saleh saleha salem salif salih saliha salim salima salimata salla sally
    salma salman salome saloni salvador salvatore salwa sam sama samah samanta samantha samar samara sameer sameera
    sameh samet sami samia samiksha samina samir samira samit samiya sammie sammy samorn sampada sampath samrat
    samreen samriddhi samson samuel samuele samuli samvel sana sanaa sanam sanat sanath sanaullah sanchita sanda
    sandeep sander sandesh sandhya sandi sandip sandis sandor sandra sandrine sandro sandy sanele sanem sang sangchul
    sangeeta sangeetha sanghoon sanghyun sangita sangmin sango sangram sangwoo sani sanita saniya saniye sanja sanjana
    sanjar sanjay sanjeev sanjit sanjiv sanjiva sanjna sankalp sanket sanna sanne sanni sanskriti santa santeri
    santiago santina santino santos santosh santoshi saoirse sapna saqib sara sarah sarai sarala saranya sarat sardar
    sarfraz sargis sari sariah sarika sarit sarita saritha sarkis sarla sarmad sarmite saroj sarojini sarthak sarvesh
    sarwar sasa sascha sasha sashi sasho saskia sathish sathya satinder satish sativa satnam satoko satomi satoru
    satoshi satpal satsuki satu saturnino satvik satwik satya satyajit satyam satyendra saul saule saulius saumya
    saurabh saurav sava savanna savannah savas saverio savina savita savitha savitri sawsan sawyer saya sayaka sayako
    sayed sayeed sayo sayoko sayumi sayuri sayyid scarlet scarlett schmuel scot scott scottie seamus sean seanan
    sebastian sebastiano sebastiao sebastien sechaba seckin seda sedat sedef sedzani seema sefa sefako sefer sefi segun seham
    seher sehun seiichi seija seiji seiko sejal sekou selahattin selam selamawit selami selasi selassie selcan selcuk
    selen selena selene selim selin selina selma selman selvam semhar semih semiha semisi semra semyon sena senait
    senan senay senga sengul senka senol senthil senzo seojin seojun seok seokjin seokjun seolhyun seonho seoyeon
    seoyun sepideh seppl seppo septimus serafima serafin serafina serap seray serdar seren serena serenity sergei
    sergey sergii sergio serhan serhat serhiy serif serife serik serkan sermin sertac servando server servet serwaa
    seth setiawan setsuko seulgi seun seung seungheon seunghoon seunghyun seungmin seungwoo sevak sevda severine
    severino sevgi sevil sevilay sevim sevinc sevtap sevval seweryn seyed seyhan seyi seyit seymour seynabou sezai
    sezen sezer sezgin shaan shabana shabbir shabnam shadi shadia shae shafaq shafi shafiq shafiqa shagufta shahab
    shahar shahbaz shahd shaheed shaheen shahen shahid shahida shahin shahla shahnaz shahram shahrukh shahryar
    shahrzad shahzad shahzadi shai shaikh shaila shailaja shailendra shailesh shailja shaima shaimaa shaka shaked
    shakeel shakeela shakil shakila shakir shakira shakuntala shalini shalom shalu shalva shambhu shamim shamima
    shamiso shams shamsa shamsher shamsuddin shan shana shane shanelle shani shania shanice shankar shanna shannon
    shanon shantanu shantel shantha shanthi shanti shanyuan shaoqing sharad sharada sharan sharanya sharath sharda
    shari sharif sharifa shariq sharlene sharmila sharon sharron sharvari shashank shashi shashikala shashikant
    shashwat shaukat shaul shaun shauna shaurya shavkat shavon shawn shawna shay shayan shayla shayma shayne shaza
    shazia shea sheela sheema sheena sheetal shefali sheila shekhar shelby sheldon shelia shelley shellie shelly
    shelton shen sheng sheri sherie sherif sherin sherine sherman sherri sherrie sherry sherwin sheryl sherzod shi
    shigeki shigeko shigeo shigeru shigeyuki shiho shihoko shihong shikha shiloh shilpa shimon shimrit shin shinichi
    shinichiro shinji shinjiro shinobu shinya shion shiori shira shiran shireen shiri shirin shirish shirley shiro
    shirong shiv shiva shivaji shivam shivangi shivani shivanshi shivraj shizue shizuka shizuko shlomi shlomit shlomo
    shmuel sho shoaib shobha shobhana shobhit shohei shohreh shoichi shoji shokat shoko shola shona shoshana shota
    shotaro shourya shouta shpresa shraddha shravan shravani shravya shreeya shresth shreya shreyansh shreyas shri
    shridhar shrikant shrinivas shristi shruti shu shuang shubha shubham shubhangi shubhra shuchi shuchun shufen
    shuhei shui shuichi shuilan shuji shukri shulamit shun shunsuke shunta shuping shushan shweta shyam shyama shyamal
    si siale sian sibel sibonelo sibongile sibusisiwe sibusiso sid siddhant siddharth siddhesh siddhi siddiq siddique
    sidney sidy siebe siegbert siegfried sieglinde siegmund siem sienna sierra sif sifiso sigal sigita sigmar sigmund
    signe sigrid sigurd sigvard siham siim siiri sijia sikhumbuzo silas sile silke silva silvana silvano silverio
    silvestre silvestro silvia silvija silvio silviu sima simao simba simbarashe simen simeon simge simin simiyu simon
    simona simonas simone simonetta simphiwe simran simranjeet sina sinan sindhu sindi sindiswa sindre sinead sinem
    sini sinisa siobhan sione sioned siphelele siphiwe sipho siphokazi siranush siri sirikit siriporn siriwan sirje
    sirkka sirpa sirvard sita siti siuming siv sivan sivert siwoo siya siyabonga siyanda sizwe sjaak sjoerd skye
    skylar skyler slamet slaven slavica slavko slavoljub slawomir sloane slobodan slobodanka smadar smaragda smilja
    smita smitha smriti sneha snehal snezana snezhana snorre sobia sofia sofie sofiya sofoklis sohaib sohail soham
    sohan sohee soheila sohini sohyun sojin sokol sol sola solange soledad solene solomiya solomon solveig somaya
    somboon somchai somesh somin somjai somkiat sommai somnath somporn somsak somsri somto sona sonal sonali sonam
    sondra soner song songul sonia sonja sonny sonu sonya soo soojin sook sookyung soonja sooyoung sope sophia sophie
    sopho sora sorana soraya sorcha soren sorin sorina soroush sosuke sota sotiria sotiris souad souleymane soumaya
    soumya sourabh sourav souta spandan spela spencer sphamandla sphiwe spike spiros spyridon spyros sravani srdan
    srdjan srecko sreedevi sreedhar sreekanth sreenivas sri sridevi sridhar srijan srikant srikanth srinath srini
    srinivas srinivasa srinivasan sriram srishti stacey staci stacie stacy staffan stamatis stan stanford stanimir
    stanislas stanislav stanislaw stanislawa stanka stanley star stathis stavros stavroula stefan stefania stefanie
    stefano stefanos steffan steffen steffi stefka stein steinar stelios stella stepan stepania steph stephan stephane
    stephanie stephany stephen stergios sterling stevan steve steven stevie stewart stian stig stijn stipe stjepan
    stone storm stoyan strahinja struan stuart sture styliani suad subaru subash subbarao subhan subhash subhashini
    subhasish subodh subomi subrahmanyam subramani subramanian subrata suchart suchitra suda sudarat sudarshan sudesh
    sudha sudhakar sudhanshu sudheer sudhir sudipta sue suelen sugandha sugar sugeng suha suhaib suhail suhair suhani
    suhas suhasini suhayla suheyla suho sujata sujatha sujay sujeet sujin sujit sukanya sukhdev sukhjit sukhpreet
    sukhvinder sukhwinder sukma sukran sukriti sukru sukyee sulaiman sulayman sule suleiman sulekha suleyman sulochana
    sultan sultana sumaiya suman sumana sumanth sumati sumaya sumayya sumedha sumera sumeyye sumie sumika sumiko sumin
    sumire sumit sumita sumitra summer suna sunan sunanda sunay sundar sundaram sunday sundus suneel suneeta suneetha
    sungho sunghoon sungjae sungmin sungwoo sunhee sunil sunisa sunita sunitha sunmi sunniva sunny sunyoung suong
    supaporn suparat suparman suparna supoj supri supriya surachai suraj suraya surbhi surekha suren surendra suresh
    surinder surjeet surjit surya suryakant susan susana susann susanna susannah susanne susanti sushant sushil
    sushila sushma sushmita susi susie susumu suthep suvarna suvi suyash suyeon suyin suzan suzana suzanna suzanne
    suzette suzi suzie suzu suzue suzuka suzuko suzy svante svein sven svend svenja svetla svetlana svetoslav
    sviatoslav svitlana swantje swapna swapnil swara swarna swarup swathi swati sweta sybil syd sydney syed syeda
    sylvain sylvaine sylvester sylvestre sylvette sylvia sylviane sylvie sylwester sylwia synne synnove sytske
    szabolcs szczepan szilard szilvia szymon taavi tabassum tabata tabatha tabitha tad tadao tadashi tadayoshi tadeo
    tadesse tadeusz tadhg taehyun taehyung taemin taeyang taeyeon taeyong tafadzwa tage taguhi taha tahera tahir
    tahira tahsin tai taichi taiga taiki taina tais taisia taisto taiwo taj takaaki takafumi takahiro takako takanori
    takao takashi takato takayuki takehiko takeo takeru takeshi taketo takis tako taku takudzwa takuma takumi takunda
    takuto takuya tal tala talal talat talha tali talia taliesin talita tallulah tam tama tamaki tamami tamao tamar
    tamara tamas tamaz tamer tamera tami tamika tamiko tamir tammi tammie tammy tamotsu tamsin tamta tan tanaka
    tanawat tanay tane tanel taner tanguy tania tanish tanisha tanja tanmay tanner tansel tansy tanu tanuj tanuja
    tanushree tanvi tanya tao tapan tapani tapas tapasya tapio tapiwa taqi tara tarak taran taras tarek tareq tarik
    tariq tariro tarja tarmo taro tarou taru tarun taruna taryn tasha tasneem tasnim tasos tassos tate tatenda tatev
    tatiana tatiane tatjana tato tatsuhiko tatsuki tatsuo tatsuro tatsuya tatum tatyana taufik tauqeer tawana tawanda
    tawfiq tayfun taylan taylor tayo tayyab tayyaba tea tebogo tecla ted teddy teemu teena tegan teguh tegwen tehila
    tehmina teija teiko tejal tejas tejaswi tejaswini tejinder tekin telmo temel temidayo temilola temirlan temitayo
    temitope temur tendai tendekai tengiz teodor teodora teodoro teofilo teoman teona teppo tera terence teresa
    teresita terhi teri terje terra terrance terrell terrence terri terrie terry terttu teru teruko terumi teruo
    tesfaye teshome tess tessa tetiana tetsu tetsuo tetsuro tetsuya teun teunis teuta tevfik tevita tewodros tex
    tezcan thabang thabiso thabo thach thad thaddeus thai thais thaksin thaleia thales tham thamer thana thanakorn
    thanasis thanawat thandeka thandi thandiwe thandolwethu thang thanh thanos thao thapelo thara thato thawee thea
    thelma themba thembeka thembelihle thembi thembinkosi theo theodor theodora theodore theodoros theofanis theofilos
    theoni theophile theresa therese theresia theun thi thiago thibaud thibault thibaut thiem thien thierry thijmen
    thijs thilak thilo thinh thisara tho thoa thodoris thoko thokozani thokozile thom thomas thong thongchai thor
    thora thorben thorbjorn thore thornton thorsten thu thuan thuc thulani thuli thulile thulisile thuong thuraya thuy
    thuyen tia tiago tiana tiara tiarnan tiberio tiberiu tibor tichaona tien tiernan tiffani tiffany tigist tigran
    tihomir tiia tiina tiisetso tijana tijn tikhon tilak tilda tilde tillie tilly tilmann tilo tim timea timmy timo
    timofei timofey timoteo timothee timothy timur tin tina tinashe tinatin tineke ting tingting tinh tinotenda
    tiphaine tirza titik titilayo titilope tito titouan titus tiwa tiziana tiziano tjeerd toan tobechi tobenna tobi
    tobias tobiasz tobin toby tochi tochukwu tod todd toini toivo toke tokiko tokunbo tola tolga tolgahan tolu
    tolulope toluwalase tom tomas tomasa tomasz tomaz tomek tomer tomislav tommaso tommie tommy tomo tomoaki tomoe
    tomohiko tomohiro tomoka tomoki tomoko tomomi tomonori tomos tomoya tomoyo tomoyuki ton tone toni tonia tonino
    tonis tonu tony tonya tooba toomas toon tope topi tor torben torbjorn tord tore torfinn torgeir torhild tori
    torill torkel torquil torstein torsten toru toshiaki toshie toshihiko toshihiro toshiko toshimi toshio toshiro
    toshiyuki tosin touba tova tove towa toya tracey traci tracie tracy trai traian tram trang traudl travis trent
    trenton trevor trey tri tricia trieu triin trilok trina trine trinh trinidad trinity trish trisha trishna tristan
    tristram triveni troels trond trong troy truc trude trudie trudy truman trung truong trupti truus trygve tsega
    tsegaye tshepiso tshepo tsholofelo tsitsi tsubasa tsuneo tsutomu tsuyoshi tsvetan tsvetelina tszching tszkin tu
    tuan tuba tucker tudor tue tufan tugba tugce tugrul tui tuija tulay tulin tullio tulsi tumelo tumi tuna tuncay
    tuncer tunde tung tunji tuomas tuomo tuong turan turgay turgut turhan turkan turki turlough turner tushar tuti
    tuula tuulikki tuva tuyen tuyet twan twila ty tyler tymofiy tymon tymoteusz tyra tyree tyrell tyrone tyson tzeni
    tzipi tzipora tzvi ubaid ubaidah ubaldo ubon uche uchechi uchechukwu uchenna uday udi udin udit udo udoka udom
    ufuk ufuoma ugne ugo ugochi ugochukwu ugonna ugur uju ulas uldis ulf uli ulises ulisses ulku ulla ulle ulric
    ulrich ulrika ulrike ulugbek ulyana ulysse ulysses uma umaima umair umang umar umaru umberto ume umeko umer umera
    umesh umida umit umm umran umut una unaiza unathi unity unn unnati unni unoma upasana upendra upul urbain urban
    urbano urho uri uriel urmas urmi urmila urooj uros urs urska ursula urszula urvashi urve urvi usama usha ushma
    usmaan usman uta utami ute uthara uthman utkarsh utku uttam uttara uwa uwe uyen uzair uzi uzma uzoamaka uzochi
    uzoma vaclav vadim vadym vagelis vaggelis vagn vagner vahagn vahan vahe vahid vahram vaibhav vaibhavi vaida
    vaidehi vaidotas vaijayanti vaino vaishali vaishnavi vaja vajiha vakhtang val valarie valbona valdas valdemar
    valdir valdis valentin valentina valentine valentino valere valeri valeria valerie valerio valeriu valery vallabh
    valon valter vambai vamshi vamsi van vance vanda vandana vanderlei vanesa vanessa vangelis vani vanik vanita
    vanitha vanja vanna vansh vanya varad varazdat vardan vardges varduhi varsha vartan varun varvara vasant vasanth
    vasantha vasanti vasavi vasco vasil vasile vasiliki vasilios vasilis vasilisa vasiliy vasilka vasily vassiliki
    vassilis vasu vasudev vasudha vasundhara vasyl vatsal vatsala vaughan vaughn vazgen vazha ved veda vedant vedanti
    vedat vedika vedran veena veer veera veeresh veerle vegard veikko veiko veit veli velimir velma vendula venessa
    venkat venkata venkatesan venkatesh venkateswara venkatraman venla venu venugopal venus vera vered verena verica
    verity verna vernon veronica veronika veronique vesa veselin vesna veton vi vibeke vibha vibhor vibhuti vic
    vicenta vicente vichai vicki vickie vicky victoire victor victoria victorien vidal vidar vidas vidhi vidhya
    vidisha vidya vidyadhar vidyut viera viet vigdis viggo vignesh vihaan viivi vijay vijaya vijayalakshmi vijayan
    vijender vijit vikas vikash vikki vikram vikramaditya vikrant viktor viktoria viktoriia viktoriya vildan vilius
    villads ville vilma vilmos vimal vimala vimbai vimla vinay vinaya vinayak vince vincent vincenza vincenzo vineet
    vineeta vineetha vineta vinh vinicius vinit vinita vinko vinod vinodh vinodini vinoth viola violaine violet
    violeta violetta violette viorel viorica vipan vipin vipul viraj viral virat viren virender virendra virgil
    virgilio virginia virginie virginija virginita viridiana virpi visakha vishakha vishal vishnu vishnupriya vishwa
    vishwanath vishwas vit vita vitali vitaliy vitaly vito vitor vitoria vittoria vittorio viv vivaan vivek viveka
    vivian viviana viviane vivien vivienne vjekoslav vjosa vlad vlada vladan vladimir vladimira vladislav vlado
    vladyslav vlasis vlasta vlastimil vojislav vojtech volkan volker volkmar volodymyr voula vrinda vrushali vsevolod
    vu vuk vuong vusi vusumuzi vy vyacheslav vytas vytautas waclaw wade wael waen wafa wafaa wafiq wagner wahab waheed
    wahid wahida wahyu waikit wail waiman wairimu waithera waiyee wajahat wajid wajiha wakako wakana walaa walburga
    waldemar waldir waldo waleed walid walker wallace wallis wally walt walter walther waltraud wamaitha wambui wanda
    wanderley wang wangari wangeci wanida wanjala wanjiku wanjiru wanza waqar waqas ward warda wardah warner warren
    warunee warwick waseem washington wasif wasim wasima wataru wati wattana wayan waylon wayne webster wei weidong
    weiguo weihua weili weimin weiming weiping weisheng weiwei weizhe wekesa wellington wen wenbo wenche wendelien
    wendell wendi wendy wenjie wenjing wenyan wenyi wenzel were werner weronika wes wesley wessel weston whitney
    wichai widad widodo widya wiebe wiebke wies wieslaw wieslawa wietse wijnand wiktor wiktoria wil wilbert wilbur
    wilda wiley wilfred wilfredo wilfrid wilfried wilhelm wilhelmina will willa willard willeke willem willemijn willi
    william williams willie willis willow wilma wilmer wilson wim win winfried winghong wingkei wingsze winifred
    winnie winona winston winter wipa wiremu wissam witold wladyslaw wladyslawa wlodzimierz wojciech wojtek wole wolf
    wolfgang wolfram wondimu wongani wonho woo woodrow woody woojin woosung wouter wu wulan wunmi wyatt wyn wynn wynne
    xander xanthe xanthippi xaver xavier xenia xhevdet xia xiang xiaobo xiaochen xiaodan xiaofan xiaofeng xiaogang
    xiaohong xiaohui xiaojian xiaojing xiaojun xiaoli xiaolian xiaoling xiaolong xiaomei xiaomin xiaoming xiaoping
    xiaoqing xiaosheng xiaotong xiaowei xiaowen xiaoxia xiaoyan xiaoying xiaoyu xiaozhi ximena xin xing xinyi xinyu
    xinyue xiomara xiu xiulan xiurong xiuying xiuzhen xochitl xola xolani xolile xoliswa xristina xu xuan xue xueqin
    xueyou xun ya yaa yaakov yacoub yacouba yadira yae yael yafang yaffa yagmur yago yahaira yahia yahui yahya yair
    yajaira yakov yakup yalcin yaling yaman yamila yamin yamina yamini yamuna yan yana yanet yaneth yang yanhong
    yanira yaniv yanlin yanmei yann yannick yannis yanping yanti yanto yanyan yaping yaprak yaqin yaqoob yaqub yara
    yardena yared yaron yaroslav yaroslava yasar yaseen yasemin yaser yash yashas yashasvi yashaswini yashika yashoda
    yashodhara yashvi yashwant yasin yasir yasmeen yasmin yasmina yasmine yasna yasser yasu yasuhiro yasuko yasunori
    yasuo yasushi yasutaka yatin yating yatsen yavuz yaw yaya yayoi yayra yazan yazid yazmin ye yechiel yeeman yegor
    yehoshua yehuda yehudit yeji yejide yejin yejun yekaterina yelena yeliz yelizaveta yemi yemisi yen yener yeon
    yeonjun yeri yerin yerlan yervand yesenia yesim yessenia yeter yetunde yevgeni yevgenia yevgeny yevhen yewande yi
    yiannis yifan yigal yigit yihan yijun yildiray yildiz yilmaz yimin yiming yin ying yingjie yingluck yingtai
    yingying yinka yiorgos yishai yisrael yitzchak yitzhak yiwen yixin ylli ylva yngve yoann yocheved yoel yogendra
    yogesh yogeshwar yogi yogini yogita yohann yohannes yoichi yoji yoko yolanda yolande yonas yonatan yonca yong
    yonghong yongjun yongliang yongqiang yonit yoojin yoona yoongi yoonseo yoram yori yoriko york yosef yoshi yoshiaki
    yoshie yoshihiko yoshihiro yoshiki yoshiko yoshimi yoshinori yoshio yoshiro yoshito yoshiyuki yossi yosuke yotam
    you youko younes young younghee youngho youngja youngjae youngmi youngmin youngsoo younis younus yousaf yousef
    yousif youssef youssouf yousuf yu yua yuan yuanyuan yubin yucel yuchen yudai yudi yue yuenling yufei yug yuhan
    yuhua yui yuichi yuichiro yuiko yuina yuito yuji yujin yuka yukari yuki yukie yukihiro yukiko yukina yukino yukio
    yuko yukping yuksel yukta yulan yulia yuliana yuliya yuma yume yumeko yumi yumie yumiko yuming yumna yun yuna
    yunfei yunho yuni yunseo yunus yunxia yuping yuqing yurdagul yuri yuridia yurie yurika yuriko yuriy yury yusei
    yusheng yusra yusuf yusuke yuta yutaka yuto yutong yuu yuudai yuuji yuuka yuuki yuuko yuuto yuuya yuval yuvaraj
    yuvraj yuwei yuxiang yuxin yuxuan yuya yuzhen yuzuki yuzuru yvan yves yvette yvon yvonne zaara zac zacarias zach
    zachariah zacharias zachary zachery zack zafar zafer zaha zaheer zahid zahida zahir zahira zahra zahraa zaid zain
    zaina zainab zaineb zaira zakaria zakariya zakhar zaki zakia zakir zakiya zalman zama zaman zamfir zamir zandile
    zane zanele zara zarina zaruhi zaven zawadi zaynab zaza zbigniew zbynek zbyszek zdenek zdenka zdravko zdzislaw ze
    zeb zedong zeel zeenat zeeshan zeev zehava zehra zeina zeinab zeke zekeriya zeki zelda zelia zeliha zeljka zeljko
    zelma zemin zenaida zengguang zenon zenzele zerrin zev zeynel zeynep zhan zhanar zhang zhanna zhao zhe zhen zheng
    zhengguo zhenghua zhengyu zhenhua zhenya zhi zhihao zhihong zhihua zhihui zhiming zhipeng zhiqiang zhirong zhiwei
    zhixin zhiyong zhiyuan zhong zhou zhu zhuang zia ziad zian zianna zihan zihao zijian zikora zilda zimo zina
    zinaida zinhle zinovia zion zipora zita ziv zivile zixin zixuan ziya ziyad ziyi ziyu zlata zlatan zlatko zodwa zoe
    zoey zofia zohaib zohar zohra zoi zoila zola zoleka zoltan zongmeng zora zoraida zoran zorica zorka zoryana zosia
    zoubida zoya zsanett zsofia zsolt zsuzsa zsuzsanna zubaida zubair zuberi zubeyde zuhair zuhal zukiswa zulaikha
    zulekha zulema zuleyha zulfikar zulfiqar zulkifli zunaid zunaira zurab zuri zuzana zuzanna zvi zvonimir zvonko
    zweli zydrunas zygmunt`;
