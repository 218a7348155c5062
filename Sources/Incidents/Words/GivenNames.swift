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
    aaron abigail adam adrian adriana agata agnes agnieszka agnès ahmed aisha akira alan albert \
    alberto alejandra alejandro aleksandra alena alessandra alessandro alex alexander alexandra \
    alexandre alexei alfred alice alicia alina alison allison alyssa amanda amelia amina amir \
    amit amy ana anders andre andrea andreas andrei andrew andrey andrzej anika anil anita anja \
    anjali anke ann anna anne annette annika anthony antoine anton antonia antonio anya arjun \
    arnaud arne arthur artur arun asha ashley astrid aurel aurelie aurélie ayesha barbara bart \
    bartosz beate beatrice beatrix beatriz ben benedikt benjamin benoît bernd bernhard bert beth \
    betty birgit birgitte bjarne björn bob bogdan boris bram brenda brendan brian bridget britta \
    bruno børge caio camila camille carla carlos carmen carol caroline carsten catarina caterina \
    catherine cathy cecilia cedric celine chiara chloe chloé chris christa christina christine \
    christoph christophe christopher cindy claire clara claudia claus clemens clément colin \
    connor conor cristina cynthia cécile cédric céline daan damien dan daniel daniela daniele \
    danielle danny dave david deborah declan deepa delphine denis denise derek detlef \
    diane diego dieter dilip dimitri dina dirk divya dmitri dmitry dominik dominique donald \
    donna doris dorota dorothea douglas duncan dylan désirée eamon eduardo edward edwin eileen \
    eirik eivind elaine eleanor elena eli elif elin elisa elisabeth elise eliska elizabeth \
    eliška elke ella ellen elsa emilia emilie emily emma emmanuel enrico erdoğan eric erica erik \
    erika erin estelle esther eugene eva evan evelyn ewa fabian fabio fatima federica federico \
    felipe felix femke fernanda fernando filip fiona flavia florian francesca francesco \
    francisco franck françois françoise frederic frederik frieda friedrich fritz frédéric \
    gabriel gabriela gabriele gareth gary gavin geert gemma geneviève geoff georg george \
    georgios gerald gerard gerd gerhard giacomo gianluca gina giorgio giovanni gisèle giulia \
    giuseppe gordon greg gregory greta guido guilherme guillaume gunnar gunther gustavo gérard \
    gökhan göran günter günther hakan hamza hanna hannah hanne hannes hans harald harish harriet \
    harry hassan heather hedda heidi heike heinz helen helene helga helmut hendrik henning henri \
    henrik henry herbert hilde hiroshi holger hussein håkan hélène ian ibrahim igor ilse imran \
    ina ines inge ingo ingrid inês ioana irene irina isabel isabella isabelle ivan ivana ivo \
    iñigo jack jacob jacques jaime jakob jakub james jamie jana jane janet janine jannik jasper \
    javier jean jeanette jeff jeffrey jelena jen jennifer jenny jens jeremy jerome jesper jesse \
    jessica jessie jill jim joachim joan joana joanna joao joe johan johann johanna johannes \
    john jonas jonathan joost jorge jose josef joseph josephine joshua josué josé joyce joão \
    juan juergen julian juliane julie julien jussi justin justyna jérémy jérôme jördis jörg jörn \
    jürgen kamal kamil karen karin karina karl karla karoline karsten kasia katarina kate \
    katharina katherine kathleen kathrin kathryn katja katrin kavita keiko keith kelly ken kenji \
    kenneth kerstin kevin khalid kiran kirsten kirsty klaus knut konrad kristen kristian kristin \
    kristina kristine krzysztof kurt kyle kåre lars laszlo laura lauren laurent lea leila lena \
    leo leona leonardo leonie lieke lin lina linda lionel lisa lise liv lotte louis louise luc \
    luca lucas lucia lucie lucy lucía ludwig luis luisa lukas luke lydia lynn maarten maciej \
    maddie magda magdalena magnus maja malgorzata malte manfred manoj manuel manuela mara marc \
    marcel marcela marcelo marcin marco marcos marcus marek margaret margot maria mariam mariana \
    marianne marie marieke marija mario marion marisol marit markus marlene marta marten martha \
    martin martina martine maría mateo mateusz mathias mathieu mathilde matt matteo matthew \
    matthias matthieu matías maureen maurice mauro maximilian małgorzata meera megan mehmet mei \
    mel melanie melissa mia michael michaela michal michel michele michelle miguel mihai mikael \
    mike mikkel milena mira miriam mirjam mohamed mohammed moira molly monica monika morgane \
    morten mustafa márcio márton mélanie mónica nadia nadine nadège naomi natalia natalie \
    natasha nathan natália navid neha neil nele nia nicholas nick nicola nicolas nicole nigel \
    nikhil niklas nikolai nils nina nisha noah noel noor nora norbert noémie nuria núria obi \
    odette olaf ole oleg olga oliver olivia olivier omar oscar oskar osman otto owen pablo paolo \
    patricia patrick patrik paul paula pauline paulo pavel paweł pedro peggy pekka penny \
    pernille peter petra phil philip philipp philippe pia pierre pieter pilar piotr pooja \
    pradeep prakash pranav priya priyanka pär pål rachel radek rafael rafal rahul rainer raj \
    rajesh ralf ramona raphaël raquel rashid raul raúl rebecca reinhard reka renata renate rené \
    renée ricardo richard rita robert roberta roberto rodrigo roger roland rolf ron ronja rosa \
    rosanna rosie ruben rubén rudolf rui rune rupert ruth ruud ryan régis saara sabine sabrina \
    sadia sally samantha samir samuel sandeep sandra sanjay sanna santosh sara sarah saskia \
    satoshi sean sebastian sergei sergio shannon sharon shauna shreya sibylle sigrid sigurður \
    silke silvia simon simona simone sina siobhan sofie sofía sonja sophia sophie soren stacy \
    stefan stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stijn \
    stina stuart stéphane stéphanie suresh susan susanna susanne suzanne svein sven svenja \
    svetlana sylvain sylvia sylvie sébastien sérgio søren takashi tamara tania tanja tanya tara \
    tatiana teresa terje thaís thea theo theresa thierry thijs thilo thomas thorsten théo \
    thérèse tiago tilman tim timo timothy tina tobias todd tom tomas tomasz tomás tomáš tony \
    torben tore torsten tove tracy trevor trine tuomas udo ulf uli ulla ulrich ulrike urs ursula \
    usha uta ute uwe valentina valerie valérie vanessa varun vera veronica veronika vicky victor \
    vidar vijay vikram viktor viktoria vincent viola viviane vladimir volker vítor walter wanda \
    wei wendy werner wiebke wilhelm willem wojciech wolfgang wouter xavier yannick yasmin \
    yasmine yolanda yuki yuri yusuf yvette yvonne zahra zeynep zoe zofia zoë zuzana Åsa Åse \
    Élodie Émilie Éric Óscar Ömer Özlem Øystein Łukasz Žofia
    """.split(separator: " ").map(String.init))
}
