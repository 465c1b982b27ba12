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
zunge zustand zweck zweig fahr halte park parkt turn wart warte bau bade koch lese
""".split()
)
