/**
 * How common a folded word (see fold.ts) is in general English: five bands by its share of the running words, most
 * common first. Counted without proper nouns over the training part of the Universal Dependencies English Web Treebank
 * (161233 words; CC BY-SA 4.0, Silveira et al. 2014). A word that is in no band stands below the last one.
 */
export const FREQUENCY_BANDS: readonly { readonly perMillion: number; readonly words: string }[] = [
  {
    perMillion: 6202,
    words: `
    a and ar b do for hav i in is it not of on th that they this to was with you
    `,
  },
  {
    perMillion: 1861,
    words: `
    about all also am an any as at been but by call can from get go good h had has her his if just know lik m mor my
    new no or other our out so som their them ther tim up us very w want wer what when which who will work would
    year your
    `,
  },
  {
    perMillion: 620,
    words: `
    2 after again alway another around ask back becaus befor being best better both business car chang com company
    could country dat day did down end even experiens family feel few find first food giv going got great help him
    how includ into issu its keep last let littl liv long look lot lov mad mak many may meet month most much nam
    need never next now number off only order over own peopl plac plan pleas pm point pric problem put question
    really recommend report right s said sam say se servic sh should show sinc start stil sur tak talk than thank
    then thes thing think thos through told too try unit used way week well wher whil world
    `,
  },
  {
    perMillion: 186,
    words: `
    3 4 abl abov accept access accord act action activity actually ad add address administration against ago
    agreement allow almost along already although amaz american among amount animal answer anthrax anyon anyth
    anyway application approv area arm attach attack attempt attend availabl away baby bad bas becom begin believ
    below between big bird bit board body book bring build bus buy ca cag cam campaign cas cat caus certain chanc
    charg check children circl city claim clean clear clos comment concern conferens confirm consider contact
    continu contract control copy cost coupl cours cover creat credit cruiz currently customer cut deal death decid
    definitely design detail develop different dinner discuss doctor dog doing dollar don door draft drink driv du
    dur each earlier early easy eat effort egg either election els email energy enjoy enough entir especially etc
    event ever every everyon everyth exampl excellent expect explain extremely fac fact fall far fax federal feed
    fight figur fil fin finally fix follow fon forc form former forward found fre friend friendly front full fun
    fund further gam gas gav general girl given global gon government group guess guy hair half hand handl happen
    happy hard head hear helpful high highly hold hom hop hors hotel hour hous however hug human idea important
    increas indian information instead interest international involv iraqi job kept key kid kill kind known lack
    languag larg lat later law lead leader learn least leav left leg legal less letter level lif light likely lin
    link list local location mail main major man manager market matter mayb mean member mention messag metal might
    military million min mind minut miss money morn mov murder must national natural nic night noth notic nt offer
    offic official often oil ok old onc open option outsid owner parent part party pass past pay peac per percentag
    period person pet pick pictur piec play policy political poor position possibl post power prepar president
    pretty probably process product professional program project provid public purchas quality quit quot r rat read
    real reason receiv recently record refer regard region relat releas remain remember request requir respons
    restaurant result return review rid risk room rul run sav schedul school second security seem seen send sent
    serv set several ship shop short sid sign sit situation smal snak someon someth sometim soon sorry sound sourc
    spac special staff stand stat stay step stop stor story strong subject such suggest support system taken tank
    tax team tell term terrorist test though thought threat today together took top town trad train transaction
    travel treat treatment tri trip trust turn typ under understand unless until upon using usually valu vet visit
    wait walk war warm watch water weapon websit weekend went whether whol why wif win within without wo wonderful
    word worth wrong yes yet young yourself
    `,
  },
  {
    perMillion: 62,
    words: `
    10 5 6 9 ability absolutely abus accident account achiev acquir across activ addition additional adjust
    adjustment admit adult advanc advic adviz affair affect afford affordabl afghan afraid afternoon ag agency agent
    agr agre ahead aid air allocat alon alternativ analysiz analyst announc anywher apartment apparently appear
    apply appointment appreciat approach appropriat approval arab argu argument army arrest arriv art articl asap
    asian aspect asset assign assist assistanc associat assum assur atmosfer attachment attention attorney audit
    authority averag avoid awar award awesom bag balanc ball band bank bar barely basic basically basiz bathroom
    bear beard beat beautiful becam bed began behavior behind belong benefit bet beyond bigger bill billion
    biological birth birthday black block blood blow blu bomb border born bother bottom bought box boy branch break
    breakfast breath brief british brought budget bulb busy c cak camera canadian cancel candidat cap capability
    capital captur card career carry cash cast cell cent center central century certainly certificat chair challeng
    cheap chees chef chemical chess chicken chief child chines choic choos church civil class clearly click client
    climat closely cloth coast cod coffe cold colleg color comfortabl command commercial commission commitment
    committe common communication community compar comparison complain complet completely complex computer conclud
    condition confidens confidential confidentiality conflict confus connection constantly contain content
    conversation convinc cook cool corner corporat correct count counter counterparty coup court crew crim criminal
    cross cultur cur currency current curv custom dad daily damag danc dangerous dark data daughter dead dealer dear
    decad decent decision declaration declin deep defeat defens defin degre delet delicious deliver delivery demand
    democracy demonstrat dentist department depend describ description desk despit destroy determin development di
    died differens difficult difficulty din direct direction directly director disappoint disaster discover
    discussion dish division document documentation dominat doubl doubt dress dril driver drop drug dry duty earn
    easily economic economy edit education effect effectiv egyptian elect electricity element emergency employe
    encourag enemy engin ensur enter entirely entity environment epm equipment escap establish establishment estimat
    eventually everybody evidens exact exactly except execut executiv exist expand expectation expens expensiv
    experienc expert explor exposur extend extra ey facility fail fair fairly faith fals familiar fan fantastic fast
    fat father favor favorit fe fear feather feet felt femal fill film filter final financ financial finger finish
    fir firm fish fit flight float floor flow flower fly focus folk foot foreign foreigner forget formal foto
    freedom freez french fresh fry fuel fully furnitur futur fyi fysical gain garag gcp gender generat generation
    generator gift girlfriend glad goal golden governor grab graduat grand grant green greet ground grow guest
    guidelin gulf gun halal hamster hang happiness hat health healthy heard heart heat heavy held helicopter hello
    hey hi hid higher himself hir hiss history hit holiday honest hopefully horribl hospital host hot hundr hurt
    husband ignor ii imag imagin immediat immediately implement impress improv incom independent indicat individual
    industry info inform initial insid instal instruction insuranc intelligens intend interconnect internal internet
    interview introduc investigation investment invit invitation invoic iranian isda islamic islamist island italian
    item itself japanes join jok judg jump k kitten knew knowledg lab lady land larger largest laser launch lawyer
    lay leash led lesson li limit liquidation listen load locat lock lol longer loos los loss lost lovely low lower
    luck lucky lunch machin maintain majority mal mama manag management manner mark marriag marry master material
    meal measur meat mechanic media medical melt men menu met method mid middl mil militant minimum missil mission
    mix model modern mom moment moon morality moslem mostly mother mountain mous mouth movement murderer muscl music
    myself na nail nation natur near nearly necessary neck negotiat neighbor net network newspaper noiz non nor
    normal north northern notch nuclear obsf obtain obviously occasion occupation occur officer oh okay older onlin
    operat operation opinion opportunity oppos organiz organization original originally otherwiz outer outstand
    overal pack packag pag paid pain pair pakistani panel paper parakeet park participat particular particularly
    partner patient payment percent perfect perfectly perform perhap personal personally pilot pipelin pizza plant
    player pleasant plenty plus polic pool pop popular population port portion pos positiv possibility possibly
    potential practic prefer presens present presentation press pressur prevent previous prim print prior privat
    procedur proceed produc producer production progress promiz properly propos protect prov publish pull purpos
    push quick quickly rabbit rac radiation rais ran rang rather ray reach ready realiz reasonabl recal recent
    recipient recommendation reconciliation recruit red reduc referens reflect refus regim regional register regular
    relationship relax reliabl religion religious remov repair repeat replac reply reportedly reporter represent
    representativ republican requirement research reserv resourc respect respond responsibility responsibl rest
    resum revision reviz reward rip road rock rol roll round row rud saf sak sal salad salon sandwich saudi saw scar
    scor screen sea search season seat section secur seek select selection self sell senior sens separat serious
    seriously server settl settlement sever shal shap shar sheet shoot shot shower sick sight significant similar
    simpl simply singl sink siz skil sleep slic slightly slow smaller smok social society soldier solution somewhat
    somewher son song sort south southern sp speak specialist specific specy spend spent spok spokesman spot spread
    spring stag standard star statement station status steak stock strain strategy street strengthen structur stuck
    student study stuff styl successful suffer suggestion suicid suit summer sun sunni super supply supporter suppos
    suprem surgeon surgery surpriz surround suspect sweet switch tabl tamil target task tast teacher technology
    temperatur tend terribl territory terror terrorism text themselv theory therefor third thousand threaten
    throughout throw thus ticket tir titl tomorrow ton tonight tool total totally touch tour tourist tow toward toy
    track trader transfer transmission transport transportation troop troubl tru truck truly truth tv twic unabl
    unfortunately updat user usual v vacation variety various vehicl version via video view visa voic vomit vot wall
    warn wast wear weather web wed weekly weight welcom west western whatever wheel whenever whit whom whos window
    wing winter wish wolf wolv woman women wonder wood worker worry wors worst wow writ written wrot x yesterday yo
    yoga
    `,
  },
];
