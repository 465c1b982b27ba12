"""Parts of which many German compounds consist, written down for this site and its subjects.

They help a site whose own words are still few; every word of its pages is known besides.
"""

from __future__ import annotations

PARTS = tuple(
    """
abend abfall abteilung adresse akademie aktion alltag altstadt amt analyse anbieter angebot anlage
antrag anzeige app apotheke arbeit archiv arm arzt atlas auge ausbau ausbildung ausgabe auskunft
ausstellung auto autor bad bahn bahnhof ball band bank bau bauer baum beamer bedarf beitrag berater
beratung berg bericht beruf besuch besucher betrieb bett beutel bewohner bibliothek bier bild
bildschirm bildung blatt blick block blume boden bogen boot brand brief brille brot bruder brunnen
bruecke buch bude buero buehne buerger bus campus chance chef city cloud code computer dach datei
daten datum decke denkmal dialog dichter dienst ding digital display dorf drohne druck drucker
durchsage ecke ehre ei eigentum eimer einkauf einrichtung eis eisen energie entwicklung ereignis
erde erlebnis ernte essen etage fabrik fach faden fahne fahrer fahrrad fahrt fall familie farbe
fassade feier feld fenster ferien fern fest feuer figur film finanz firma fisch flaeche flasche
fleisch flug fluss folge fonds form forscher forschung forum foto frage frau freiheit freizeit
freund frieden frucht fuehrer fuehrung fuehlung funk fuss futter gabel galerie garage garten gas
gast gasse gebaeude gebiet gebuehr gefahr geist geld gelaende gemeinde gemuese gerate geraet gericht
gesang geschaeft geschenk geschichte gesellschaft gesetz gespraech gesundheit gewerbe gewicht
glas gleis glocke gold grenze grund grundstueck gruppe gueter gut haar hafen hahn halle halt
haltestelle hand handel handy handwerk haus haushalt haut heft heim heizung held herz hessen hilfe
himmel hobby hochschule hof hoehe holz hotel hund hut idee immobilie information infrastruktur
inhalt innenstadt innovation insel institut instrument interesse internet jahr jahrhundert jagd
jugend junge kabel kaffee kamera kammer kampf kanal karte kasse kasten kauf kaufmann keller kern
kette kino kind kinder kirche kirsche klasse klavier kleid kleidung klima klinik knopf koch koerper
koffer kohle komponist konferenz konto kontrolle konzept konzert kopf korb kraft kran kranken kreis
kreuz krieg kueche kultur kunde kunst kurs kueste laden lage lager lampe land landschaft lauf leben
lehrer leid leit leiter leitung lern lese leser leute licht liebe lied linie liste loch loesung luft
lust macht magazin mal maler management mann markt marke marketing marsch maschine masse material
mauer maus medien medizin meer mehl meile meister meldung melde mensch messe messer miete miet milch
minister minute mittag mitte mittel mobil mobilitaet modell mode moment monat mond montag morgen motor
muell mueller museum musik mutter nachbar nachricht nacht nadel nahrung name nase natur nebel netz
netzwerk note notiz nummer obst ofen ohr oel online ordnung ort orte osten paket palast papier park
parkplatz partner pass passage patient pause person personal pfad pferd pflanze pflege pfleger pilot
plan planung plakat plan plastik platte plattform platz podium police politik polizei portal post
preis presse prinz problem produkt professor programm projekt protokoll prozess pruefung puls pumpe
punkt quelle quartier rad radio rahmen rand rat rathaus raum rechner recht rechnung rede redaktion
referat regel regen region reihe reich reifen reinigung reise rente reparatur restaurant rettung
richter ring roboter rohr rolle roman rose rueck ruhe runde rundgang saal sache sack saft saison
salat salz sammlung sand sanierung satz schach schaden schalter schatten schatz schau schaufenster
schein schere schicht schiene schiff schild schirm schlag schlaf schlange schloss schluessel schluss
schmuck schnee schneider schrank schreiber schrift schritt schuh schule schueler schuss schutz
schwein schwester schwimm see seele seil seite sektor sekunde seminar sender senior sensor service
sessel sicherheit sicherung sicht siedlung sieg silber signal sitz sitzung sohn soldat sommer sonne
spaziergang speicher speise sperre spiegel spiel spieler spielzeug spitze sport sprache sprecher
sprechstunde sprung spur staat stadion stadt staedte stadtteil stab stall stamm stand standort start
station stau staub steig stein stelle steuer stern stift stiftung stimme stock stoff strand strasse
strassen strecke streit strom stube stueck student studie studio stufe stuhl stunde sturm suche
suesse system tafel tag tank tanz tarif tasche tasse tastatur taste technik techniker technologie
telefon teller termin test text theater thema tier tisch tochter ton topf tor tour tourismus tracht
traeger traum treff treffen treppe tresen tuch tuer turm uebung ufer uhr umfrage umwelt unfall
universitaet unternehmen unterricht urlaub vater verband verein verkehr verkauf verkaeufer versicherung
versuch vertrag vertretung verwaltung vieh viertel vogel volk vortrag wache wachs waffe wagen wahl
wald wand wanderung ware waren waermer waerme wasser weg wege wechsel wein weihnacht welle welt
werbung werk werkstatt werkzeug wert wesen westen wetter wiese wind winter wirt wirtschaft wissen
wissenschaft woche wohn wohnung wolke wort wunder wunsch wurst wurzel zahl zahn zaun zeichen zeichner
zeit zeitung zelle zelt zentrale zentrum zettel zeug zeuge ziegel ziel zimmer zone zoo zucker zug zukunft
zunge zustand zweck zweig abbau abfluss abgabe abgas ablauf abnahme absatz abschied abschluss absender
absicht abstand abwasser aerztin agentur ahnung akte akku allee alarm alltag alter ampel anfang anfrage
anhang ankunft anlass anleitung anmeldung annahme anschluss anstalt anteil antwort anwalt anwendung
anwohner anzahl anzug apfel arzneimittel asphalt assistenz asyl atem aufbau aufenthalt aufgabe aufnahme
aufsicht auftrag auftritt aufwand aufzug ausflug ausgang ausland auslaender ausschuss aussicht auswahl
ausweis auszug automat baustein baustelle beamte becher becken befund begegnung begriff behoerde beirat
bein beleuchtung benutzer bereich beschwerde besitz bestand bestellung betreuung bevoelkerung bewegung
bewerbung bewertung beziehung biene bilanz bio birne bitte blech blitz blut bohne bonus brauch brauerei
breit bremse brenner broschuere bruch buchse bund burg busch butter denk diskussion dom donner dose
druck duft dunkel durst echo eile einfahrt eingang einheit einsatz eintritt einwohner eisenbahn elektro
elektronik eltern empfang ende engel ente erfolg erholung erinnerung erlaubnis ersatz erziehung esel
export fach faehre faser feder fehler feind feld fell fett fieber finger flamme fleck fliege floh flut
foerderung fracht frage frist frosch fruehling fruehstueck fund gaenger gang ganz gebirge geburt geburtstag
gedanke gedicht gefaengnis gefuehl gegenstand gegner gehalt geheim gehirn gehweg geige gelb genuss gesamt
geruch geschirr gespenst gestalt getraenk getreide gewinn gewitter gift gipfel gitarre gitter glaeser
glas glueck gnade grab graben grad gras grippe griff gross gruen grundlage gruss gymnasium haehnchen
haelfte hafen haken hals hammer hase haube hauer hauptstadt heil heimat heiz helm hemd herbst herd hirsch
hitze hobel hoch hochzeit hoelle hoffnung honig horn hose hub huhn hunger huette import impf industrie
initiative inklusion integration invest jacke journal jubilaeum kaese kaiser kalb kalender kalk kalt kamin
kapelle kapital kappe karriere katze kegel keks keller kennzeichen kerze kessel kies kiosk kissen klang
klein klinge klub knochen kohl kolonie kompost konsum kontakt kredit kreuzung kriminal krone kruemel kugel
kuh kuenstler kurz laenge laerm laser last laster laub leder leer lehm lehr leid lektuere lenk lied lieder
liefer lineal loeffel logo lohn lotse luecke luft luxus mahlzeit mandel mangel mantel maerchen masche maske
maß mast matte mehr mehrheit melone menge merk metall meter miliz minder mischung mord moos muendung
muenze mund muschel muskel mut nagel nahverkehr neu nord not nudel nuss oeko oeffnung offen opfer orgel
orchester ost paar panne panorama papst paradies parlament partei party passwort pech pelz perle pfanne
pfarrer pfeffer pfeife pflicht pflug pfund pilger pilz pinsel pirat pokal pracht praemie praesident praxis
prediger privat probe profi prosa provinz publikum pulver puppe quiz quote rabatt rasen rasse ratte raub
rauch reaktor rebe reform regal regierung reh reis reiter rekord religion rennen reserve rest rettich
revier riegel riese rind rohstoff rost rot route ruder ruine rumpf rund russ saat saeule saeure sage
sahne saite samen samt sarg sattel sau sauber schaf schal schall scham schatten schau scheibe scheune
schi schilf schimmel schlauch schlepper schleife schlitten schlosser schmied schnell schnitt schnupfen
schock schoner schornstein schrott schub schulter schuppen schuessel schwamm schwarz schwelle schwer
see segel sehen seide seife semester senf senat sensation serie sessel sicht sieb sinn sirup sitte skat
skelett ski solar sold sozial spalte span spar spargel spass spaten specht speck spender spiess spinne
spital spott sprit spritze spruch spule stahl star start statistik stech steck stern stiefel stier stil
stoerung stoss straf strafe strahl strauch strauss streich streik streifen stroh strumpf suech sued suppe
szene tablett tal talent tapete tat tau taube tausch taxi tee teich teig tempel tempo teppich terrasse
teufel tiefe tinte titel tod toilette tomate topf torte tourist transport traube trauer trage trink
tritt trommel tropfen trost trupp tulpe tunnel turbine typ umbau umgebung umleitung umsatz umzug unter
untersuchung urkunde urteil vase ventil verbrauch verbot verbrechen verfahren verfassung vergleich
verhalten verlag verleih verlust vermoegen vermittlung versand versorgung verstaerker verzeichnis video
villa visum vorhang vorrat vorstand wachstum wade waesche waffel waerter walze wanne wappen warnung
waschen wasch watte weber wehr weich weihnachten weiss weizen weit wende werfer werft wesen wette wettbewerb
wickel widerstand wildnis wild wolle wohl wuerfel wueste wuerde zange zapfen zauber zehen zensur zentral
zeremonie zeugnis ziege zins zirkus zitrone zoll zopf zubehoer zufall zugang zuschuss zuschauer
barriere zustell zutat zwang zwerg zwiebel zwilling breitband fahr halte park parkt turn wart warte bau bade koch lese
""".split()
)
