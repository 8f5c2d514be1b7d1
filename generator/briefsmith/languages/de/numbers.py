"""Numbers in German."""

from briefsmith.languages.de import numerals
from briefsmith.languages.numbers import Rules, numbers, patterns, table, words

_UNITS = table("""
company: Unternehmen, Firma, Firmen, Betrieb, Betriebe, Betrieben, Konzerne, Konzernen, Start-ups, Startups,
  Gesellschaften
person: Person, Personen, Mensch, Menschen, Einwohner, Einwohnern, Einwohnerinnen, Leute, Leuten, Passagiere,
  Passagieren, Bewohner, Bewohnern, Besucher, Besuchern, Teilnehmer, Teilnehmern
user: Nutzer, Nutzern, Nutzerinnen, Anwender, Anwendern, Benutzer, Benutzern, User, Usern, Nutzende, Nutzenden
employee: Mitarbeiter, Mitarbeitern, Mitarbeiterinnen, Mitarbeitende, Mitarbeitenden, Beschäftigte, Beschäftigten,
  Angestellte, Angestellten, Arbeitnehmer, Arbeitnehmern
worker: Arbeiter, Arbeitern, Arbeitskräfte, Arbeitskräften
job: Arbeitsplatz, Arbeitsplätze, Arbeitsplätzen, Stellen, Jobs
client: Kunde, Kunden, Kundinnen
subscriber: Abonnent, Abonnenten, Abonnentinnen, Abonnements
follower: Follower, Followern
member: Mitglied, Mitglieder, Mitgliedern
developer: Entwickler, Entwicklern, Entwicklerinnen
researcher: Forscher, Forschern, Forscherinnen, Forschende, Forschenden, Wissenschaftler, Wissenschaftlern
student: Student, Studenten, Studierende, Studierenden, Schüler, Schülern, Schülerinnen
voter: Wähler, Wählern, Wahlberechtigte, Wahlberechtigten
vote: Stimme, Stimmen
minister: Minister, Ministern
country: Land, Länder, Ländern, Staaten, Nationen
city: Stadt, Städte, Städten
region: Region, Regionen
place: Orte, Orten
site: Standort, Standorte, Standorten
store: Laden, Läden, Geschäfte, Geschäften, Filiale, Filialen
school: Schule, Schulen
parameter: Parameter, Parametern
token: Token, Tokens
model: Modell, Modelle, Modellen
layer: Schicht, Schichten
sample: Probe, Proben, Stichproben
record: Datensatz, Datensätze, Datensätzen
view: Aufruf, Aufrufe, Aufrufen, Abrufe, Abrufen, Views
download: Download, Downloads
house: Haus, Häuser, Häusern, Wohnung, Wohnungen
household: Haushalt, Haushalte, Haushalten
building: Gebäude, Gebäuden
room: Zimmer, Zimmern
seat: Sitz, Sitze, Sitzen, Sitzplätze
hospital: Krankenhaus, Krankenhäuser, Krankenhäusern, Kliniken
university: Universität, Universitäten
library: Bibliothek, Bibliotheken
museum: Museum, Museen
factory: Fabrik, Fabriken, Werke, Werken
bank: Banken
office: Büro, Büros
branch: Zweigstelle, Zweigstellen
station: Bahnhof, Bahnhöfe, Bahnhöfen, Stationen
hotel: Hotel, Hotels
restaurant: Restaurant, Restaurants
island: Insel, Inseln
village: Dorf, Dörfer, Dörfern
patient: Patient, Patienten, Patientinnen
child: Kind, Kinder, Kindern
adult: Erwachsene, Erwachsenen
family: Familie, Familien
teacher: Lehrer, Lehrern, Lehrkräfte, Lehrkräften
doctor: Arzt, Ärzte, Ärzten
engineer: Ingenieur, Ingenieure, Ingenieuren
soldier: Soldat, Soldaten
athlete: Sportler, Sportlern
player: Spieler, Spielern
investor: Investor, Investoren
volunteer: Freiwillige, Freiwilligen
candidate: Kandidat, Kandidaten
respondent: Befragte, Befragten
victim: Opfer, Opfern
death: Todesfall, Todesfälle, Todesfällen
accident: Unfall, Unfälle, Unfällen
flight: Flug, Flüge, Flügen
aircraft: Flugzeug, Flugzeuge, Flugzeugen
ship: Schiff, Schiffe, Schiffen
train: Zug, Züge, Zügen
bus: Bus, Busse, Bussen
phone: Telefon, Telefone, Smartphones
computer: Computer, Computern, Rechner, Rechnern
robot: Roboter, Robotern
satellite: Satellit, Satelliten
reactor: Reaktor, Reaktoren
turbine: Turbine, Turbinen, Windräder, Windrädern
ticket: Ticket, Tickets
photo: Foto, Fotos
letter: Brief, Briefe, Briefen
song: Lied, Lieder, Liedern
painting: Gemälde, Gemälden
goal: Tor, Tore, Toren
match: Partie, Partien
medal: Medaille, Medaillen
award: Auszeichnung, Auszeichnungen
test: Test, Tests
application: Antrag, Anträge, Anträgen, Bewerbungen
complaint: Beschwerde, Beschwerden
contract: Vertrag, Verträge, Verträgen
species: Art, Arten
animal: Tier, Tiere, Tieren
tree: Baum, Bäume, Bäumen
use: Verwendungen, Nutzungen
video: Video, Videos, Clips
image: Bild, Bilder, Bildern, Fotos
film: Film, Filme, Filmen
series: Serie, Serien
episode: Folge, Folgen, Episode, Episoden
shot: Einstellung, Einstellungen
book: Buch, Bücher, Büchern
copy: Exemplar, Exemplare, Exemplaren
page: Seite, Seiten
paragraph: Absatz, Absätze, Absätzen
sentence: Satz, Sätze, Sätzen
word: Wort, Wörter, Wörtern, Worte, Worten
character: Zeichen
article: Artikel, Artikeln
paper: Aufsatz, Aufsätze, Aufsätzen
document: Dokument, Dokumente, Dokumenten
message: Nachricht, Nachrichten
question: Frage, Fragen
task: Aufgabe, Aufgaben
step: Schritt, Schritte, Schritten
example: Beispiel, Beispiele, Beispielen
case: Fall, Fälle, Fällen
study: Studie, Studien
patent: Patent, Patente, Patenten
project: Projekt, Projekte, Projekten
platform: Plattform, Plattformen
product: Produkt, Produkte, Produkten
brand: Marke, Marken
tool: Werkzeug, Werkzeuge, Werkzeugen
system: System, Systeme, Systemen
device: Gerät, Geräte, Geräten
chip: Chip, Chips
car: Auto, Autos, Pkw, PKW
vehicle: Fahrzeug, Fahrzeuge, Fahrzeugen
game: Spiel, Spiele, Spielen
team: Team, Teams, Mannschaften
group: Gruppe, Gruppen
language: Sprache, Sprachen
point: Punkt, Punkte, Punkten
order: Bestellung, Bestellungen
event: Ereignis, Ereignisse, Ereignissen, Veranstaltungen
unit: Einheit, Einheiten
count: Stück, Stücke
occurrence: Mal, mal
s: Sekunde, Sekunden, Sek., s
ms: Millisekunde, Millisekunden, ms
min: Minute, Minuten, Min., min
h: Stunde, Stunden, Std., h
day: Tag, Tage, Tagen, Tages
week: Woche, Wochen
month: Monat, Monate, Monaten, Monats
month*3: Quartal, Quartale, Quartalen
year: Jahr, Jahre, Jahren, Jahres
year*10: Jahrzehnt, Jahrzehnte, Jahrzehnten
year*100: Jahrhundert, Jahrhunderte, Jahrhunderten
percent: %, Prozent, Prozents, v. H.
permille: ‰, Promille
percentage-point: Prozentpunkt, Prozentpunkte, Prozentpunkten, %-Punkte
percentage-point*0.01: Basispunkte, Basispunkten, Basispunkt
times: -fach, fach, -fache, -fachen, fache, fachen, x, ×, Mal so, mal so, Mal mehr, mal mehr, mal höher, mal größer,
  mal schneller
Hz: Hertz, Hz
kHz: Kilohertz, kHz
MHz: Megahertz, MHz
GHz: Gigahertz, GHz
pixel: Pixel, Pixeln, px
megapixel: Megapixel, Megapixeln
m: Meter, Metern, m
km: Kilometer, Kilometern, km
cm: Zentimeter, Zentimetern, cm
mm: Millimeter, Millimetern, mm
nm: Nanometer, Nanometern, nm
m2: Quadratmeter, Quadratmetern, m², qm
km2: Quadratkilometer, Quadratkilometern, km²
ha: Hektar, ha
kg: Kilogramm, Kilo, kg
g: Gramm, g
mg: Milligramm, mg
t: Tonne, Tonnen, t
L: Liter, Litern, l
m3: Kubikmeter, Kubikmetern, m³
W: Watt, W
kW: Kilowatt, kW
MW: Megawatt, MW
GW: Gigawatt, GW
kWh: Kilowattstunde, Kilowattstunden, kWh
MWh: Megawattstunde, Megawattstunden, MWh
GWh: Gigawattstunde, Gigawattstunden, GWh
TWh: Terawattstunde, Terawattstunden, TWh
degree: Grad, Grad Celsius, °C
bit: Bit, Bits
byte: Byte, Bytes
KB: Kilobyte, KB, kB
MB: Megabyte, MB
GB: Gigabyte, GB
TB: Terabyte, TB
fps: fps, Bilder pro Sekunde, Bilder/s
""")
# A word is found whether or not it begins a sentence; only letters that case tells apart keep theirs (m, M, Mio).
_UNITS = {word.lower() if len(word) > 3 and word.istitle() else word: unit for word, unit in _UNITS.items()}  # noqa: PLR2004

_CURRENCIES = table("""
EUR: euro, euros, €, eur
USD: dollar, dollars, us-dollar, us-dollars, $
CHF: franken, schweizer franken, sfr, sfr.
GBP: pfund, britische pfund, pfund sterling
CNY: yuan, renminbi, yuan renminbi
JPY: yen
KRW: won, südkoreanische won
HKD: hongkong-dollar
TWD: taiwan-dollar, neue taiwan-dollar
CAD: kanadische dollar, kanadischen dollar
AUD: australische dollar, australischen dollar
INR: rupie, rupien
RUB: rubel
DKK: dänische kronen, dänischen kronen
SEK: schwedische kronen, schwedischen kronen
NOK: norwegische kronen, norwegischen kronen
PLN: zloty
""")

_MAGNITUDES = numbers("""
3: tausend, tsd., tsd
6: million, millionen, mio., mio, mill.
9: milliarde, milliarden, mrd., mrd, mia., mrden.
12: billion, billionen, bio.
15: billiarde, billiarden
18: trillion, trillionen
""")

_STANDALONE = table("""
1/2 times: die hälfte, der hälfte, eine hälfte, einer hälfte, hälfte
0.5 times: halbiert, halbierte, halbierten, halbieren, halbierung
2 times: doppelt, doppelte, doppelten, verdoppelt, verdoppelte, verdoppelten, verdoppeln, verdopplung, verdoppelung
3 times: verdreifacht, verdreifachte, verdreifachten, verdreifachen, verdreifachung
4 times: vervierfacht, vervierfachte, vervierfachten, vervierfachen, vervierfachung
5 times: verfünffacht, verfünffachte, verfünffachten, verfünffachen
10 times: verzehnfacht, verzehnfachte, verzehnfachten, verzehnfachen
100 times: verhundertfacht
0.5 year: ein halbes jahr, einem halben jahr, halbes jahr, halben jahr, halbjahr
0.5 h: eine halbe stunde, einer halben stunde, halbe stunde, halben stunde
0.25 h: eine viertelstunde, einer viertelstunde, viertelstunde
0.75 h: eine dreiviertelstunde, einer dreiviertelstunde, dreiviertelstunde
0.5 day: ein halber tag, einen halben tag, einem halben tag, halber tag, halben tag
0.5 percent: ein halbes prozent, einem halben prozent, halbes prozent
50 year: ein halbes jahrhundert, einem halben jahrhundert, halbes jahrhundert
6: ein halbes dutzend, halbes dutzend
""")
_STANDALONE |= dict(numerals.fractions()) | dict(numerals.halves(_MAGNITUDES)) | dict(numerals.thousands())
_STANDALONE |= dict(numerals.multiples())
_BEFORE = table("""
nearly: knapp, fast, nahezu, beinahe, annähernd, nahe, nahe an
about: rund, etwa, ungefähr, circa, zirka, ca., ca, gut, um die, an die,
  in etwa, schätzungsweise, geschätzt, geschätzte, geschätzten, in der größenordnung von, ~, ≈
more-than: mehr als, über, größer als, höher als, länger als, oberhalb von, jenseits von, jenseits der, übersteigt,
  überstieg, überschreitet, überschritt, überschritten, übertrifft, >
at-least: mindestens, wenigstens, zumindest, nicht unter, nicht weniger als, nicht weniger denn, minimal,
  ein minimum von, ≥, >=
at-most: höchstens, maximal, max., bis zu, nicht mehr als, nicht über, allenfalls, ein maximum von, maximum, ≤, <=
less-than: weniger als, unter, kleiner als, niedriger als, geringer als, kürzer als, unterhalb von, nicht ganz, <
reach: erreicht, erreichte, erreichten, erreichen
""")

_AFTER = table("""
about: oder so
at-least: oder mehr, und mehr, oder darüber, und darüber, oder länger, oder älter, +, aufwärts
reach: oder mehr als, oder weniger als, und mehr als, und weniger als
at-most: oder weniger, und weniger, oder darunter, und darunter, oder kürzer
""")

_NEGATED = (
    r"(?:\b(?:nicht|nie|niemals|kein|keine|keinen|keiner|kaum|ohne))"
    r"(?: (?!nur\b|bloß\b|allein\b|sondern\b|und\b|dass\b|weil\b|wenn\b)\w+){0,1} ?"
)

_IGNORED = patterns(
    r"""
\b(?:d(?:er|ie|as|em|en|es)|im|am|zum|vom|beim|eine?[nm]?|jede[rsn]?|(?:ihr|sein)(?:em)?) \d{1,3}\.(?= [^\W\d_])
\b\d{1,3}\. (?:jahrhundert|platz|rang|quartal|auflage|stock|etage|klasse|jahrestag|geburtstag)\w*
\b\d{1,3}\. (?:kapitel|bundesliga|liga|runde|stelle|mal|lebensjahr|generation)\w*
\b(?:zum|vor|auf|unter|mit) einen? (?:mal|ander\w*|seite)\b
\bein(?:e|er|es|en|em)? (?:ander|weiter|solch|jed|gewiss|ganz|bisschen|wenig|paar|und derselbe)\w*
\bein(?:er|es|e|em|en) (?:der|des|davon|von|meiner|unserer|seiner|ihrer)\b
\beinerseits\b
\beinmal\b
\bin acht\b
\baußer acht\b
\bacht (?:geben|gibt|gab|nehmen)\b
\b(?:unter|zu) vier augen\b
\bhalb (?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b
\b\d{1,2}(?:[:.]\d\d)? uhr(?: \d\d)?\b
\b(?:um|gegen|bis|ab|von) (?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) uhr\b
\b[12]?\d{1,3}er(?:[- ]?jahren?)?\b
\b[48]k(?=[ -]?(?:video|auflösung|tv|fernseh|bildschirm)|[.,;:!?)]|$)
\b[1-4]d\b
\bdrei-d\b
\b(?:24/7|9/11|50-50|50/50)\b
\bg(?:7|20|8)\b
\b(?:dax|mdax|sdax|s&p|fortune|stoxx|euro stoxx) \d+\b
\b[qh][1-4]\b
\bnull[- ]?(?:toleranz|summe|linie|runde|punkt|wachstum)\w*
\b(?:die|den|der) (?:ersten|letzten|nächsten|beiden|anderen|übrigen) (?:zwei|drei|vier|fünf)\b(?= \w+ ?[.,])
\bvon eins\b
\beins (?:mehr|weniger|ist|war|zu eins)\b
\btausendund\w+
\bhundertprozentig\w*
\btausend (?:dinge|dank|mal|grüße|ängste)\b
\bhundertmal\b
\bauf allen vieren\b
"""
)

_ORDINAL_BEFORE = words("""
nr., nr, nummer, no., kapitel, abschnitt, abb., abbildung, tabelle, tab., seite, s., version, phase, stufe, teil,
band, bd., paragraf, paragraph, §, art., platz, rang, schritt, absatz, zeile, ziffer, klasse, folge, staffel, raum,
level, release, bild, figur
""")

RULES = Rules(
    tag="de",
    cldr=("de",),
    groups=" .'’",
    decimals=",.",
    magnitudes=_MAGNITUDES,
    numerals=dict(numerals.numerals()),
    hundreds={"hundert": 100},
    collectives={"dutzend": "12"},
    numeral_joiners=("und",),
    decimal_words=("komma",),
    lone_words=("eins", "null", "acht", "elf"),
    alone_magnitudes=("tausend",),
    articles=("ein", "eine", "einen", "einem", "einer", "eines"),
    standalone=_STANDALONE,
    units=_UNITS,
    currencies=_CURRENCIES,
    local_money=("$", "dollar", "dollars"),
    currency_prefixes=table("""
USD: $, us-$
JPY: ¥
CHF: fr., sfr., Fr.
EUR: eur, EUR
"""),
    before=_BEFORE,
    after=_AFTER,
    negated_before=_NEGATED,
    minus=("minus",),
    range_infix=("-", "–", "—", "bis", "~", "bis zu"),
    range_bare=("oder",),
    range_pairs=(("zwischen", "und"), ("von", "bis")),
    rates_after=table("""
s: /s, pro sekunde, je sekunde, in der sekunde, / s
min: /min, pro minute, je minute, in der minute
h: /h, pro stunde, je stunde, in der stunde
"""),
    conjunctions=("und", "oder", "&", ",", "sowie"),
    vague_before=("mehrere", "mehreren", "mehrerer", "einige", "einigen", "einiger", "ein paar", "wenige", "wenigen",
                  "viele", "vielen"),
    ordinal_before=_ORDINAL_BEFORE,
    sentence_words=words("""
ab, aber, alle, als, am, an, auch, auf, aus, bei, bis, da, das, dem, den, der, des, die, diese, dieser, doch, dort,
durch, es, für, gegen, ihre, im, in, insgesamt, jetzt, mit, nach, noch, nun, nur, ob, oder, ohne, seit, sie, so, und,
unter, vom, von, vor, während, weil, wenn, wer, wie, wir, zu, zum, zur, zwischen, über
"""),
    ignored=_IGNORED,
)  # fmt: skip
