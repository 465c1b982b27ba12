"""Parts of which many German compounds consist, written down for this site and its subjects.

They help a site whose own words are still few; every word of its pages is known besides.
"""

from __future__ import annotations

_WORDS = """
abbau abend abfall abfluss abgabe abgas ablauf abnahme absatz abschied abschluss absender absicht
abstand abteilung abwasser adresse aerztin agentur ahnung akademie akku akte aktion alarm allee
alltag alter altstadt ampel amt analyse anbieter anfang anfrage angebot anhang ankunft anlage
anlass anleitung anmeldung annahme anschluss anstalt anteil antrag antwort anwalt anwendung
anwohner anzahl anzeige anzug apfel apotheke app arbeit archiv arm arzneimittel arzt asphalt
assistenz asyl atem atlas aufbau aufenthalt aufgabe aufnahme aufsicht auftrag auftritt aufwand
aufzug auge ausbau ausbildung ausflug ausgabe ausgang auskunft auslaender ausland ausschuss
aussicht ausstellung auswahl ausweis auszug auto automat autor bad bade bahn bahnhof ball band
bank barriere bau bauer baum baustein baustelle beamer beamte becher becken bedarf befund
begegnung begriff behoerde bein beirat beitrag beleuchtung benutzer berater beratung bereich berg
bericht beruf beschwerde besitz bestand bestellung besuch besucher betreuung betrieb bett beutel
bevoelkerung bewegung bewerbung bewertung bewohner beziehung bibliothek biene bier bilanz bild
bildschirm bildung bio birne bitte blatt blech blick blitz block blume blut boden bogen bohne
bonus boot brand brauch brauerei breit breitband bremse brenner brief brille broschuere brot bruch
bruder bruecke brunnen buch buchse bude buehne buerger buero bund burg bus busch butter campus
chance chef city cloud code computer dach datei daten datum decke denk denkmal dialog dichter
dienst digital ding diskussion display dom donner dorf dose drohne druck drucker duft dunkel
durchsage durst echo ecke ehre ei eigentum eile eimer einfahrt eingang einheit einkauf einrichtung
einsatz eintritt einwohner eis eisen eisenbahn elektro elektronik eltern empfang ende energie
engel ente entwicklung erde ereignis erfolg erholung erinnerung erlaubnis erlebnis ernte ersatz
erziehung esel essen etage export fabrik fach faden faehre fahne fahr fahrer fahrrad fahrt fall
familie farbe faser fassade feder fehler feier feind feld fell fenster ferien fern fest fett feuer
fieber figur film finanz finger firma fisch flaeche flamme flasche fleck fleisch fliege floh flug
fluss flut foerderung folge fonds form forscher forschung forum foto fracht frage frau freiheit
freizeit freund frieden frist frosch frucht fruehling fruehstueck fuehlung fuehrer fuehrung fund
funk fuss futter gabel gaenger galerie gang ganz garage garten gas gasse gast gebaeude gebiet
gebirge gebuehr geburt geburtstag gedanke gedicht gefaengnis gefahr gefuehl gegenstand gegner
gehalt geheim gehirn gehweg geige geist gelaende gelb geld gemeinde gemuese genuss geraet gerate
gericht geruch gesamt gesang geschaeft geschenk geschichte geschirr gesellschaft gesetz gespenst
gespraech gestalt gesundheit getraenk getreide gewerbe gewicht gewinn gewitter gift gipfel gitarre
gitter glaeser glas gleis glocke glueck gnade gold grab graben grad gras grenze griff grippe gross
gruen grund grundlage grundstueck gruppe gruss gueter gut gymnasium haar haehnchen haelfte hafen
hahn haken halle hals halt halte haltestelle hammer hand handel handwerk handy hase haube hauer
hauptstadt haus haushalt haut heft heil heim heimat heiz heizung held helm hemd herbst herd herz
hessen hilfe himmel hirsch hitze hobby hobel hoch hochschule hochzeit hoehe hoelle hof hoffnung
holz honig horn hose hotel hub huette huhn hund hunger hut idee immobilie impf import industrie
information infrastruktur inhalt initiative inklusion innenstadt innovation insel institut
instrument integration interesse internet invest jacke jagd jahr jahrhundert journal jubilaeum
jugend junge kabel kaese kaffee kaiser kalb kalender kalk kalt kamera kamin kammer kampf kanal
kapelle kapital kappe karriere karte kasse kasten katze kauf kaufmann kegel keks keller
kennzeichen kern kerze kessel kette kies kind kinder kino kiosk kirche kirsche kissen klang klasse
klavier kleid kleidung klein klima klinge klinik klub knochen knopf koch koerper koffer kohl kohle
kolonie komponist kompost konferenz konsum kontakt konto kontrolle konzept konzert kopf korb kraft
kran kranken kredit kreis kreuz kreuzung krieg kriminal krone kruemel kueche kuenstler kueste
kugel kuh kultur kunde kunst kurs kurz laden laenge laerm lage lager lampe land landschaft laser
last laster laub lauf leben leder leer lehm lehr lehrer leid leit leiter leitung lektuere lenk
lern lese leser leute licht liebe lied lieder liefer lineal linie liste loch loeffel loesung logo
lohn lotse luecke luft lust luxus macht maerchen magazin mahlzeit mal maler management mandel
mangel mann mantel marke marketing markt marsch masche maschine maske masse mast material matte
mauer maus maß medien medizin meer mehl mehr mehrheit meile meister melde meldung melone menge
mensch merk messe messer metall meter miet miete milch miliz minder minister minute mischung
mittag mitte mittel mobil mobilitaet mode modell moment monat mond montag moos mord morgen motor
muell mueller muendung muenze mund muschel museum musik muskel mut mutter nachbar nachricht nacht
nadel nagel nahrung nahverkehr name nase natur nebel netz netzwerk neu nord not note notiz nudel
nummer nuss obst oeffnung oeko oel ofen offen ohr online opfer orchester ordnung orgel ort orte
ost osten paar paket palast panne panorama papier papst paradies park parkplatz parkt parlament
partei partner party pass passage passwort patient pause pech pelz perle person personal pfad
pfanne pfarrer pfeffer pfeife pferd pflanze pflege pfleger pflicht pflug pfund pilger pilot pilz
pinsel pirat plakat plan planung plastik platte plattform platz podium pokal police politik
polizei portal post pracht praemie praesident praxis prediger preis presse prinz privat probe
problem produkt professor profi programm projekt prosa protokoll provinz prozess pruefung publikum
puls pulver pumpe punkt puppe quartier quelle quiz quote rabatt rad radio rahmen rand rasen rasse
rat rathaus ratte raub rauch raum reaktor rebe rechner rechnung recht redaktion rede referat
reform regal regel regen regierung region reh reich reifen reihe reinigung reis reise reiter
rekord religion rennen rente reparatur reserve rest restaurant rettich rettung revier richter
riegel riese rind ring roboter rohr rohstoff rolle roman rose rost rot route ruder rueck ruhe
ruine rumpf rund runde rundgang russ saal saat sache sack saeule saeure saft sage sahne saison
saite salat salz samen sammlung samt sand sanierung sarg sattel satz sau sauber schach schaden
schaf schal schall schalter scham schatten schatz schau schaufenster scheibe schein schere scheune
schi schicht schiene schiff schild schilf schimmel schirm schlaf schlag schlange schlauch schleife
schlepper schlitten schloss schlosser schluessel schluss schmied schmuck schnee schneider schnell
schnitt schnupfen schock schoner schornstein schrank schreiber schrift schritt schrott schub
schueler schuessel schuh schule schulter schuppen schuss schutz schwamm schwarz schwein schwelle
schwer schwester schwimm see seele segel sehen seide seife seil seite sektor sekunde semester
seminar senat sender senf senior sensation sensor serie service sessel sicherheit sicherung sicht
sieb siedlung sieg signal silber sinn sirup sitte sitz sitzung skat skelett ski sohn solar sold
soldat sommer sonne sozial spalte span spar spargel spass spaten spaziergang specht speck speicher
speise spender sperre spiegel spiel spieler spielzeug spiess spinne spital spitze sport spott
sprache sprecher sprechstunde sprit spritze spruch sprung spule spur staat stab stadion stadt
stadtteil staedte stahl stall stamm stand standort star start station statistik stau staub stech
steck steig stein stelle stern steuer stiefel stier stift stiftung stil stimme stock stoerung
stoff stoss straf strafe strahl strand strasse strassen strauch strauss strecke streich streifen
streik streit stroh strom strumpf stube student studie studio stueck stufe stuhl stunde sturm
suche suech sued suesse suppe system szene tablett tafel tag tal talent tank tanz tapete tarif
tasche tasse tastatur taste tat tau taube tausch taxi technik techniker technologie tee teich teig
telefon teller tempel tempo teppich termin terrasse test teufel text theater thema tiefe tier
tinte tisch titel tochter tod toilette tomate ton topf tor torte tour tourismus tourist tracht
traeger trage transport traube trauer traum treff treffen treppe tresen trink tritt trommel
tropfen trost trupp tuch tuer tulpe tunnel turbine turm turn typ uebung ufer uhr umbau umfrage
umgebung umleitung umsatz umwelt umzug unfall universitaet unter unternehmen unterricht
untersuchung urkunde urlaub urteil vase vater ventil verband verbot verbrauch verbrechen verein
verfahren verfassung vergleich verhalten verkaeufer verkauf verkehr verlag verleih verlust
vermittlung vermoegen versand versicherung versorgung verstaerker versuch vertrag vertretung
verwaltung verzeichnis video vieh viertel villa visum vogel volk vorhang vorrat vorstand vortrag
wache wachs wachstum wade waerme waermer waerter waesche waffe waffel wagen wahl wald walze wand
wanderung wanne wappen ware waren warnung wart warte wasch waschen wasser watte weber wechsel weg
wege wehr weich weihnacht weihnachten wein weiss weit weizen welle welt wende werbung werfer werft
werk werkstatt werkzeug wert wesen westen wettbewerb wette wetter wickel widerstand wiese wild
wildnis wind winter wirt wirtschaft wissen wissenschaft woche wohl wohn wohnung wolke wolle wort
wuerde wuerfel wueste wunder wunsch wurst wurzel zahl zahn zange zapfen zauber zaun zehen zeichen
zeichner zeit zeitung zelle zelt zensur zentral zentrale zentrum zeremonie zettel zeug zeuge
zeugnis ziege ziegel ziel zimmer zins zirkus zitrone zoll zone zoo zopf zubehoer zucker zufall zug
zugang zukunft zunge zuschauer zuschuss zustand zustell zutat zwang zweck zweig zwerg zwiebel
zwilling
"""
PARTS = tuple(_WORDS.split())
