/// Names that only people have, by which the end of an item is known to name who does it.
///
/// Those that are words, places, months, or well-known programs too are left out, such as `Mark`,
/// `Florence`, `Jan` or `Travis`: one other name in the same list shows what all of them are.
enum GivenNames {
  /// Whether a word, in the letters of the report, is such a name: `Ana`, `Jördis`.
  static func contains(_ word: String) -> Bool { names.contains(word.asciiLowercased) }

  /// In small letters, but for a first letter beyond ASCII, which stays as it is written.
  private static let names: Set<String> = Set(
    """
    aafke aaron abena abigail achieng adaeze adam aditya adrian adriana adrien afonso agata agnes \
    agnese agnieszka agnès ahmed ahmet aiko aileen aino aisha aitor akash akiko akira akosua alain \
    alan alasdair albert alberto alejandra alejandro aleksander aleksandra alena alessandra \
    alessandro alessia alex alexander alexandra alexandre alexei alfie alfonso alfred alice alicia \
    alina alisha alison alistair allison alpaslan alyssa amadeu amaia amanda amandine amara amelia \
    amina amir amit amy amélie ana anabela ananya anastasia anaïs anders andre andrea andreas \
    andrei andrew andrey andrzej andrés aniela anika aniket anil anita anja anjali anke ann anna \
    anne anneke annelies annette annika anouk anthea anthony antoine anton antonella antonia \
    antonio antti antónio anya arash archie arianna arjen arjun arlene arlette armelle arnaud arne \
    arnold arthur arto artur arturo arun arvind asbjørn asha ashley ashok ashwin ashwini asier \
    astri astrid attila aubrey audrey aurel aurelie aurélie ayesha aylin ayşe azra babak balázs \
    baptiste barbara bart bartosz bashir bastiaan bastien beate beatrice beatrix beatriz begoña \
    belén ben benedikt benita benjamin benoit benoît bente bernadette bernd bernhard bernice bert \
    bertha bertrand beth bethany bettina betty beñat bhavna bilal billy birgit birgitte bjarne \
    bjarte björn blandine blanka bob bodil bogdan bogdana bohdan bonnie boris borja bożena bram \
    branko brenda brendan brian bridget brigitte britta bronwyn bruna bruno bryan burak bérénice \
    børge caetano caio callum camila camille capucine carina carla carlos carlotta carmela carmen \
    carol caroline carsten catarina caterina catherine cathy cecilia cedric celine cerys chantal \
    charlotte cheryl chiara chidi chioma chloe chloé chris christa christelle christer christina \
    christine christoph christophe christopher christy cindy cinzia claire clara clarice claudia \
    claudio claus clemens cláudia cláudio clémence clément coen colin conceição connor conor \
    coralie corentin corinne cornelia cosimo cosmin cressida cristian cristina cristóbal csaba \
    cynthia cécile cédric céline césar daan dagmar dagny damien dan daniel daniela daniele \
    danielle danny danuta dariush dariusz darren dave david debbie deborah declan deepa deepak \
    deirdre delphine denis denise derek derya desmond detlef diane didier diederik diego dieter \
    dieuwertje dilip dimitra dimitri dina dinesh diogo dirk divya dmitri dmitry dmytro dominic \
    dominik dominique donald donatella donna donnie doris dorota dorothea dorte dorthe dougal \
    douglas dragan dragoș duarte duncan dylan désiré désirée eamon ebbe ebru edith edmund edouard \
    eduardo edvard edward edwin eefje effie egon eileen eilidh einar eirik eivind eivor ekaterina \
    ekaterini elaine eleanor elena eleni eli eliane elias elif elin elina eline elisa elisabeth \
    elisabetta elise eliska elisângela elizabeth eliška elke ella ellen elodie elsa elsie elspeth \
    elvira elçin emanuele emeka emilia emiliano emilie emily emine emma emmanuel emre emrys \
    encarna eneko enrico enrique erdoğan eric erica erik erika erin erlend erling ermin erna erwin \
    esra esteban estelle esther ethan etienne eugene eugenia eunji eva evan evangelos evelien \
    evelyn ewa ewan fabian fabien fabio fabrice fabrizio fadi faisal fanny farai farhad fatima \
    fatma federica federico felipe felix femi femke ferenc fergus fermín fernand fernanda fernando \
    fernão fiete filip filippo finja finlay finn fiona flavia florian florin flávia flávio folake \
    folkert francesca francesco francisca francisco franck françois françoise frederic frederik \
    freek frida frieda friederike friedhelm friedrich frits fritz fritzi frédéric fábio fátima \
    gabi gabriel gabriela gabriele gaetano gail garazi gareth gary gaspard gaurav gauthier gavin \
    gayatri gaël gaëlle gebhard geert geertje gemma geneviève geoff georg george georgios gerald \
    geraldine gerard gerardo gerben gerd gerhard gerrit gertrud gesine gethin gheorghe ghislain \
    giacomo gianluca gijs gilles gillian gina ginevra giorgio giovanni girish gisela gisele \
    giselle gisèle giulia giuliana giuseppe glenys glynis gonzalo gonçalo goran gordon gorka \
    gottfried graciela graziella greg gregoire gregory greta gudrun guido guilherme guillaume \
    gunhild gunnar gunther gustavo gwen gwenaëlle gwyneth gábor gérard gökhan göran günay günter \
    günther hagen hakan haldor halvor hamid hamish hamza hanna hannah hanne hanneke hannelore \
    hannes hannu hans harald harish harriet harry hartmut haruka haruto hassan hauke hayley \
    heather hedda hedwig heidi heike heikki heiner heinrich heinz heitor helder helen helene helga \
    helge helmut hendrik hendrika henk henning henri henrik henrike henrique henry herbert herman \
    herta hervé hetty hilda hilde hiltrud hiroki hiroko hiroshi holger horst hubert hubertus hugh \
    hugues hussein huub hyejin hyunwoo håkan håvard héctor hélène hüseyin ian iara ibrahim idun \
    ifeoma ignacio igor iker ilaria ildikó ilka ilkka ilona ilse imke immo imogen imran ina ineke \
    ines inge ingeborg ingemar ingo ingrid ingvild inmaculada inés inês ioana ionuț irene irina \
    irma irmela irmgard iryna isabel isabella isabelle ishaan ishita isobel isolde istván itziar \
    ivan ivana ivano ivo ivone ivor iñigo jaap jack jacob jacopo jacqueline jacques jacqui jaime \
    jakob jakub james jamie jana jane janet janette janine janneke jannes jannik janosch jantine \
    jared jarle jasmin jasper javier jean jeanette jeanine jeanne jeff jeffrey jelena jelle jen \
    jenna jennifer jenny jens jeremy jeroen jerome jerôme jesper jesse jessica jessie jessika jiho \
    jill jim jimena jiwoo joachim joakim joan joana joanna joanne joao joaquim joaquín jocelyn \
    jochen jodie joe joel johan johann johanna johannes john jokin jolanda jonas jonathan jonna \
    joost jordi jorge joris jorrit jose josef josefa josep joseph josephine josette joshua josiane \
    josie josué josé jouni jovana joyce joão joëlle juan judith judy juergen jukka julian juliana \
    juliane julie julien jussara jussi justin justine justyna jutta jyrki jytte jérémy jérôme \
    jördis jörg jörn jürgen kacper kaisa kamal kamau kamil kamila kaori karen karim karin karina \
    karine karl karla karoline karsten karthik kasia katarina kate kateryna katharina katharine \
    katherine kathleen kathrin kathryn kathy katinka katja katrin katy kavita kazuki kees keiko \
    keira keith kelly ken kenji kenneth kerem kerry kerstin kevin khalid kieran kilian killian \
    kimmo kinga kiran kirsten kirstie kirsty kjell kjersti kjetil klaas klaus knut koen kofi \
    kolbjørn konrad korbinian kornelia kristen kristian kristin kristina kristine kristoffer \
    krystyna krzysztof kurt kwame kyle kåre laetitia lakshmi larissa lars laszlo laura lauren \
    laurence laurens laurent lauri layla lea leandro leanne leena leendert leila leire lena lene \
    lennart leo leona leonardo leonhard leonie leopold lerato lesley letícia levin leyla lidia \
    lieke liesel lieselot lilli lin lina linda lindsay linnea lionel lisa lisbeth lise liv liviu \
    loes lorena lorenz lorenzo lorna lothar lotte louis louisa louise loïc luc luca lucas lucia \
    luciana luciano lucie lucien lucy lucía ludger ludmila ludovic ludovica ludwig luigi luis \
    luisa luise luiz luiza lukas luke luís lydia lynn lyudmyla lászló lúcia maaike maarten mabel \
    macarena machteld maciej maddie madeleine maeve magda magdalena magnus mahesh mahsa mairi maja \
    malcolm malgorzata malte manfred manish manoj manolo manon manuel manuela mara marc marcel \
    marcela marcelle marcello marcelo marcin marco marcos marcus mareike marek margaret margarete \
    margaux margherita margit margot margrit marguerite maria mariam mariana marianne marie \
    marieke mariele mariella marija marije marijke mariko mario marion marisa marisol marit marja \
    marjorie markus marlene marlies marloes marlène marta marten martha martin martina martine \
    martyn martín marwin marzena maría marília masashi massimo mateo mateusz matheus mathias \
    mathieu mathilda mathilde mathis matilde matt matteo matthew matthias matthieu matti matías \
    maureen maurice mauro mavis maximilian maël maëlle małgorzata mechthild meera megan megumi \
    mehdi mehmet mei meike meiling mel melanie melissa meltem menno merche mhairi mia micaela \
    michael michaela michal michaël michel michela michele michelle michiko miguel mihaela mihai \
    mikael mike mikel mikhail mikkel mikko milena millie miloš minji minjun mira mireille miriam \
    mirjam mirosław mohamed mohammad mohammed moira molly monica monika montse morag morgane morna \
    morten mukesh murat muriel mustafa mwangi mykola myles myriam myrthe márcia márcio mário \
    márton mélanie mónica nadia nadine nadja nadège naoki naomi nasrin nasser natalia natalie \
    natasha nathalie nathan natália naveen navid neeraj neha neil nele nemanja nerea neville nevio \
    ngozi nia niall niamh nicholas nick nicola nicolas nicole nicolò nienke nigel niina nikhil \
    nikita niklas nikola nikolai nikolaus nils nina nisha nitin njeri noah nobuyuki noel nomsa \
    noor nora norbert nour noémie nuno nuria nynke núria obi obinna océane oddvar odette odhran \
    odile oihana oisín oksana olaf ole oleg olena olga oliver olivia olivier oliwia olumide \
    oluwaseun omar orhan orla ornella oscar oskar osman otieno otilia otmar ottilie otto otávio \
    owen pablo padraig pankaj paolo parisa parvati pascale pasi patrice patricia patrick patrik \
    patrizia patrícia paul paula paule paulien paulina pauline paulo pavel paweł pedro peggy pekka \
    pelle penny pernille peter petra petter phil philibert philip philipp philippa philippe \
    phyllis pia piero pierre pierrick pieter pieternel pilar piotr pirjo pirmin pooja pradeep \
    prakash pranav preeti priscila priscilla priya priyanka przemysław purnima päivi pär pål \
    quentin quirin rachel radek radosław radu rafael rafaela rafal rafał raffaele ragna ragnhild \
    rahul raik raimo raimundo rainer raj rajesh rajiv rakesh ralf ralph ramazan ramesh ramiro \
    ramona ramón rania raphael raphaël raquel rashid raul raúl rebecca reinhard reinhild reinhold \
    reka rekha renan renata renate renato renzo rené renée rhiannon rhys ricardo riccardo richard \
    rieke riikka rinske risto rita robert roberta roberto roderich rodolfo rodolphe rodrigo roger \
    rogério rohan rohit roisin roland rolf romane ron ronja rosa rosalie rosalind rosanna rosaria \
    rosemarie rosi rosie roswitha rosângela rowena roxane roya ruben rubén rudolf rui rune rupert \
    ruprecht ruth ruud ruurd ryan régine régis rémi rémy rüdiger răzvan saara sabine sabrina \
    sachin sadia sadie sally salma salvatore samantha samir samira samuel sandeep sander sandra \
    sandrine sandro sanjana sanjay sanna sanne santosh saoirse sara sarah sarika saskia satoshi \
    seamus sean sebastiaan sebastian sebastián selin semih seoyeon seppo serge sergei sergi sergio \
    serkan shalini shannon sharon shauna sheila shilpa shinji shirin shona shreya sian sibylle \
    siddharth siebe siegfried sieglinde sietske sigmar sigmund signe sigrid sigurður silke silvana \
    silvester silvia simen simon simona simone simão sina sindre sinead siobhan sipho sjoerd \
    slobodan sneha snežana sofie sofus sofía solange solveig solène sonia sonja sonya sooyoung \
    sophia sophie soraya soren srinivas stacy stanisław stefan stefania stefanie stefano steffen \
    steffi stella stephan stephane stephanie stephen steve steven stijn stijntje stina stjepan \
    stuart sturla stéphan stéphane stéphanie sungmin sunil sunita sunniva suresh susan susana \
    susanna susanne sushma susi susie suzanne svea svein sven svenja svenn svetlana swantje swati \
    sybille sylvain sylvia sylvie synne szymon sándor sébastien sérgio séverine sílvia søren \
    sławomir tabea tabitha takashi takeshi tamara tamsin tanguy tania tanja tanvi tanya tapio tara \
    taras tarik tariq tatiana tatiane tatjana teemu telse tendai teresa teresinha terje tessa \
    tetsuya thabo thandi thaís thea theo theresa theresia thiago thibault thibaut thierry thies \
    thijs thilo thomas thorsten théo théodore thérèse tiago tihomir tijmen tilly tilman tilo tim \
    timo timothy tina tineke tiphaine tiziana tjark tjeerd tobias todd tolga tom tomas tomasz \
    tommaso tomoko tomás tomáš tony torben torbjörn tore torge torgeir torill torsten tove tracy \
    traute trevor trine tristan trond truus tuija tunde tuomas turid tuula udo ulf uli ulla ulrich \
    ulrike umberto urs ursel ursula urvashi usha uta ute uwe vadim valdir valentina valerie \
    valérie vanda vandana vanessa varun vegard veikko vera verena verity veronica veronika \
    verónica vesna vicente vicky victor vidar vijay vikram viktor viktoria vinay vincent vincenz \
    vincenzo vinod vinícius viola virginie vishal vitaly viviana viviane vivien vivienne vlad \
    vladimir volker volkmar vyacheslav vânia véronique vítor walter waltraud wanda wanjiru wei \
    wendela wendy wenzel werner wibke wiebke wieland wiesław wieteke wiktor wilfried wilhelm \
    wilhelmine willem willemijn willibald wilma winifred wojciech wolfgang wouda wouter xabier \
    xaver xavier xavière xiaoli xiaoming ximena yago yannick yannis yaroslav yasin yasmin yasmine \
    yavuz yemi yifan yildiz ylva yngve ynske yohan yolanda yolande yoshiko younes yuchen yuki yumi \
    yuri yusuf yuto yvan yves yvette yvon yvonne zahra zanele zara zbigniew zeki zeynep zlatko zoe \
    zofia zoltán zoran zoya zoé zoë zsolt zsuzsanna zuzana Ángel Ángela Åsa Åse Élodie Émeline \
    Émilie Éric Étienne Óscar Ömer Özlem Øystein Ümit Łucja Łukasz Željko Žofia Ștefan
    """.split(separator: " ").map(String.init))
}
