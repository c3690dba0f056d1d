/** A place that must be drawn in a country, area or area of undetermined status. */
export interface Place {
  code: string
  lon: number
  lat: number
  name: string
}

const read = (table: string): Place[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(4)
        .split('; ')
        .map((place) => {
          const [lon, lat, ...name] = place.split(' ')
          return { code: line.slice(0, 3), lon: Number(lon), lat: Number(lat), name: name.join(' ') }
        }),
    )

/** Places on both sides of borders that maps draw differently, enclaves, parts overseas and islands: degrees. */
export const places = read(`
ABW -69.97 12.52 Aruba
AGO 12.37 -5.3 Cabinda
AIA -63.05 18.22 Anguilla
ALA 20 60.2 Åland
ARE 56.3 25.3 Fujairah; 55.3 25.2 Dubai
ARG -58.6 -34.7 Buenos Aires; -67.7 -54.2 Tierra del Fuego; -68.3 -54.7 Ushuaia; -67.7 -53.8 Rio Grande
ARG -72.27 -50.34 Calafate
ARM 45 39.9 Vayots Dzor
ASM -170.7 -14.3 Tutuila
ATF 69.5 -49.3 Kerguelen
AUS 147 -42 Tasmania; 130.9 -12.6 Darwin
AUT 9.8 47.3 Vorarlberg
AZE 46.75 39.83 Khankendi; 45.4 39.3 Nakhchivan; 47 40 Agdam
BDI 30 -3.5 Burundi
BEL 5.6 50.5 Liège
BES -68.25 12.2 Bonaire
BGD 91.8 22.35 Chittagong; 89.55 22.82 Khulna
BHS -78 24.4 Andros; -77.1 26.4 Abaco; -78.5 26.6 Grand Bahama; -73.4 21.1 Inagua
BIH 17.19 44.77 Banja Luka; 17.8 43.34 Mostar
BLZ -88.8 17.1 Belize; -88.9 16.2 Toledo
BOL -63.2 -17.8 Santa Cruz
BRA -60.67 2.82 Boa Vista
BRB -59.55 13.18 Barbados
BRN 114.6 4.6 Brunei
BTN 89.65 27.45 Thimphu; 90.5 27.5 Bumthang
BWA 25.1 -17.9 Kasane
CHE 8.9 46.1 Ticino
CHL -72 -45.57 Coyhaique; -73.3 -50.9 Southern Patagonia; -70.3 -18.5 Arica
CHN 91.1 29.65 Lhasa; 87.6 43.8 Urumqi; 109.8 19.2 Hainan; 76 39.5 Kashgar; 81.5 34.8 Rutog; 76.3 36.3 Shaksgam
CHN 80.1 32.5 Ngari; 79.9 37.1 Hotan; 81.3 35.3 western Tibet; 91.77 29.2 Shannan; 94.4 29.7 Nyingchi; 97.5 28.7 Zayu
CHN 121.47 31.2 Shanghai; 110.3 19.9 Haikou; 113.26 23.13 Guangzhou; 114.06 22.6 Shenzhen
CMR 8.7 4.6 Buea
COD 13.4 -5.83 Boma; 27.5 -11.7 Lubumbashi; 29.2 -1.6 Goma
COG 16 -1 northern Congo
COL -72 11.8 Guajira; -69.95 -4 Leticia
COM 43.35 -11.7 Grande Comore
CRI -84 9.9 Costa Rica; -85.4 10.5 Guanacaste; -83.1 9.9 Limón
CUB -75.2 20.15 Guantánamo; -79 22 Cuba; -75.82 20.03 Santiago de Cuba
CUW -68.95 12.15 Curaçao
CXR 105.65 -10.48 Christmas Island
CYP 33.35 35.27 north of Nicosia; 33 34.9 Troodos; 33.9 35.3 near Famagusta; 32.99 35.2 Morphou; 33.04 34.68 Limassol
DJI 42.6 11.9 northern Djibouti
DMA -61.37 15.42 Dominica
DNK 9.5 56 Jutland; 10.4 55.3 Funen
DOM -70.5 18.9 Dominican Republic; -71.5 18.4 Barahona
DZA -8.15 27.67 Tindouf
ECU -91 -0.6 Isabela; -79.9 -2.2 Guayaquil
EGY 31.2 30 Cairo; 32.9 24.1 Aswan; 33.8 29 Sinai; 33.8 31.1 El Arish; 34.2 31.15 near Rafah
EGY 34 22.6 north of Bir Tawil
ESH -15 23.5 Western Sahara; -12.5 26.7 Smara; -13 27.1 near Laayoune; -13.2 27.15 Laayoune
ESH -13.16 27.6 coast north of Laayoune; -17.04 20.9 La Guera; -9.6 27.3 Mahbes; -8.75 27.5 its north-eastern corner
ESH -10.5 26.2 Tifariti; -13.5 21.5 its southern end
ESP -15.5 28.1 Gran Canaria; -16.6 28.25 Tenerife; 2.9 39.6 Mallorca; -8.4 43.3 A Coruña
EST 22.5 58.4 Saaremaa
ETH 38.7 9 Addis Ababa; 44.5 6.5 Ogaden; 36.2 5.2 Omo; 39.47 13.5 Mekelle; 42.8 9.3 Jijiga
FIN 23.8 61.5 Tampere
FJI 178 -17.8 Viti Levu; 179.2 -16.55 Vanua Levu
FLK -58.7 -51.75 East Falkland; -60 -51.8 West Falkland
FRA 2.35 48.85 Paris; 9.1 42.2 Corsica; -4 48.2 Brittany
FRO -6.9 62.05 Faroe Islands
FSM 158.2 6.88 Pohnpei
GBR -5.9 54.6 Belfast; -4.2 57.5 Inverness; -1.3 60.3 Shetland
GEO 43.97 42.23 Tskhinvali; 41.2 42.9 Abkhazia; 44.8 41.8 Tbilisi; 41.02 43 Sukhumi; 41.6 42.7 Gali; 40.3 43.4 Gagra
GEO 44.1 42.4 north of Tskhinvali; 42.3 42.3 Kutaisi
GLP -61.7 16.05 Guadeloupe
GRC 25 35.25 Crete; 28 36.2 Rhodes; 26.3 39.2 Lesbos
GRD -61.68 12.12 Grenada
GRL -42 70 Greenland
GTM -90.5 15.5 Guatemala; -89.9 16.9 Petén; -91.5 14.85 Quetzaltenango; -88.6 15.7 Puerto Barrios
GUF -53 4 French Guiana; -54 5.4 Saint-Laurent
GUY -59 6 Essequibo; -59.3 3.2 Rupununi; -60.3 7.7 Barima; -60 8 Mabaruma; -60.4 6 western Essequibo
HKG 114.13 22.4 Hong Kong
HMD 73.5 -53.1 Heard
HND -86.8 14.6 Honduras; -86.8 15.7 La Ceiba; -83.8 15.2 Mosquitia
HTI -72.3 19 Haiti; -73.5 18.4 southern Haiti
IDN 140.5 -4 Papua; 124.3 -9.5 West Timor; 110.4 -7 Semarang; 101 0.5 Sumatra; 117 -1 Kalimantan
IMN -4.5 54.2 Isle of Man
IND 77.2 28.6 Delhi; 74.87 31.63 Amritsar; 94.9 27.4 Dibrugarh; 77.2 31.9 Kullu; 88.5 27.5 Sikkim; 76.9 31.1 Shimla
IND 75.86 30.9 Ludhiana; 76 31.9 Dharamshala; 75.65 32.27 Pathankot; 78.03 30.32 Dehradun; 79.5 30.5 Uttarakhand
IND 91.75 26.15 Guwahati; 92.8 26.65 Tezpur; 94.1 27.2 North Lakhimpur; 95.4 27.5 Tinsukia; 91.28 23.84 Agartala
IND 93.95 24.8 Imphal; 94.1 25.67 Kohima; 92.72 23.73 Aizawl; 91.9 25.57 Shillong
IRL -8.5 52.7 Limerick
ISL -18 65 Iceland
ISR 34.9 32.1 east of Tel Aviv; 34.8 31 Negev; 35.3 32.8 Galilee; 35.58 33.21 Kiryat Shmona; 35.53 32.79 Tiberias
ISR 34.79 31.25 Beersheba; 34.95 29.56 Eilat; 34.57 31.67 Ashkelon
ITA 14 37.5 Sicily; 9 40.1 Sardinia; 12.3 42.1 Lazio
JAM -77.3 18.2 Jamaica
JOR 35 29.53 Aqaba; 36 32.56 Irbid
JPN 139.3 35.9 near Tokyo; 143 43.3 Hokkaido; 143.2 42.92 Obihiro; 145 43.3 Nemuro; 127.9 26.5 Okinawa
JPN 130.5 33.5 Fukuoka
KAZ 63.3 45.9 Baikonur
KEN 36.8 -1.3 Nairobi; 35.6 3.1 Lodwar; 34.4 4 Lokichoggio; 35.6 4.2 south of Ilemi; 39.6 -4 Mombasa
KGZ 72.8 40.5 Osh
KHM 104 13.4 Preah Vihear
KIR -157.4 1.85 Kiritimati
KNA -62.75 17.33 Saint Kitts
KOR 127.3 37 near Seoul; 126.5 33.37 Jeju; 129 35.3 Busan
LAO 106 15 Champasak
LBN 35.9 33.85 Bekaa; 35.73 33.4 Shebaa
LBY 18 24 southern Libya
LSO 28.2 -29.5 Lesotho
LTU 21.3 55.7 east of Klaipeda
LUX 6.1 49.8 Luxembourg
MAF -63.07 18.08 Saint Martin
MAR -8.8 30.3 Souss; -7.9 31.6 Marrakesh; -9.9 28.7 near Guelmim; -11.1 28.44 Tan-Tan; -10.06 28.98 Guelmim
MAR -5 34.03 Fès; -1.9 34.68 Oujda
MDA 29.6 46.85 Tiraspol; 28.85 47 Chisinau; 29 47.76 Rîbnița; 27.92 47.76 Bălți
MEX -92.5 16.3 Chiapas; -112 27 Baja California; -89.6 20.9 Mérida; -86.9 21 Cancún; -117 32.4 Tijuana
MNE 18.77 42.39 Kotor
MNP 145.75 15.2 Saipan
MRT -9 25.5 north of Zouérat
MTQ -61 14.65 Martinique
MUS 57.55 -20.3 Mauritius
MWI 35 -15.8 Blantyre
MYS 116.5 5.5 Sabah; 113.5 3 Sarawak; 102 4 Pahang
MYT 45.15 -12.83 Mayotte
NAM 24 -17.8 Caprivi
NCL 165.5 -21.4 New Caledonia
NER 12.6 13.3 Diffa
NGA 8.3 5 Calabar
NIC -85.5 12.5 Nicaragua; -83.8 14 Puerto Cabezas; -85.5 11.5 Ometepe
NIU -169.87 -19.05 Niue
NLD 5.9 52.9 Friesland
NOR 10.5 60.2 Oslo; 25.68 71 Finnmark
NPL 81.6 28.6 Jumla
NZL 175.5 -38.5 North Island; 171 -43.5 South Island; 174.8 -36.9 Auckland; 172.5 -43.5 Christchurch
NZL 168.3 -46.2 Invercargill
OMN 56.25 26.1 Musandam; 55 18 Dhofar
PAK 73.05 33.65 Islamabad; 74.1 31.6 west of Lahore; 71.8 35.8 Chitral; 67.01 24.9 Karachi; 71.52 34.01 Peshawar
PAK 66.99 30.18 Quetta; 72.36 34.77 Swat; 74.2 31.4 near Lahore; 73 34.7 north of Mansehra; 74.45 32.4 near Sialkot
PAN -81 8.4 Panama; -82.5 9 Bocas del Toro; -78 8.2 Darién
PER -73.2 -3.8 Iquitos; -80.6 -5.2 Piura
PHL 125.5 7.3 Davao
PLW 134.58 7.5 Babeldaob
PNG 145 -6 the Highlands
PRI -66.1 18.3 Puerto Rico
PRK 125.8 39 Pyongyang; 129.8 42 Rason
PRT -16.9 32.75 Madeira; -25.5 37.8 São Miguel; -8.6 41.16 Porto
PSE 35.25 32 West Bank; 34.37 31.42 Gaza; 35.1 31.52 Hebron; 35.26 32.22 Nablus; 35.3 31.8 east of Jerusalem
PSE 35.3 32.46 Jenin; 35.03 32.31 Tulkarm
PYF -149.5 -17.65 Tahiti
REU 55.5 -21.1 Réunion
ROU 28.6 44.2 Constanța
RUS 37.6 55.75 Moscow; 39.7 47.25 Rostov; 20.8 54.7 Kaliningrad; 178 66.5 Chukotka, west of 180 degrees
RUS -175 66.5 Chukotka, east of 180 degrees; 147.9 45.05 Iturup; 37 45.2 Taman; 38.98 45.04 Krasnodar
RUS 44.68 43.04 Vladikavkaz; 145.9 44.1 Kunashir; 142.7 46.95 Sakhalin; -173 65 Provideniya
RUS 179 71.2 Wrangel, west of 180 degrees; -179 71.2 Wrangel, east of 180 degrees
RWA 29.3 -2 western Rwanda
SDN 27.7 11 Kordofan; 32.5 15.6 Khartoum; 33.5 21 Nubian desert; 31.35 21.8 Wadi Halfa; 37.22 19.6 Port Sudan
SDN 36.5 21.5 coast south of Hala'ib; 28.4 10.4 north of Abyei; 24.3 9.3 north of Kafia Kingi; 29.7 11 Kadugli
SDN 25.35 13.6 El Fasher; 34.2 11.8 Blue Nile
SEN -16 12.6 Casamance
SGS -36.7 -54.4 South Georgia
SHN -5.7 -15.95 Saint Helena
SJM 15.63 78.22 Longyearbyen; 16 78.2 Svalbard; 20 80 Nordaustlandet
SLB 160.2 -9.6 Guadalcanal
SLV -88.9 13.75 El Salvador; -89.55 13.95 Santa Ana; -88 13.5 San Miguel
SOM 44.06 9.56 Hargeisa; 45.5 9.5 Burao; 45.3 2.3 near Mogadishu; 43.4 10.3 near Borama; 45.02 10.44 Berbera
SOM 43 11 near Saylac; 47.2 10.6 Erigavo; 48.48 8.4 Garowe; 51 11.5 east of Bosaso
SRB 21.1 42.6 Kosovo; 20.9 42.4 south of Kosovo; 20.5 44.5 near Belgrade; 20.74 42.21 Prizren; 20.29 42.66 Peć
SRB 20.87 42.89 Mitrovica; 21.47 42.46 Gjilan; 19.85 45.25 Novi Sad; 21.9 43.32 Niš
SSD 31.6 4.85 Juba; 29.8 9.2 Bentiu; 27.4 8.7 Warrap; 34.6 5.2 Kapoeta; 28.4 9.2 south of Abyei; 31.66 9.53 Malakal
SSD 24.6 9 Kafia Kingi; 25.67 8.46 Raga; 28 7.7 Wau
STP 6.6 0.2 São Tomé
SUR -56 4 inner Suriname; -56.2 2.3 Tigri
SWE 18.5 57.5 Gotland
SWZ 31.5 -26.5 Eswatini
SYR 35.78 33 Golan; 35.78 32.87 southern Golan; 36.3 33.5 Damascus
TCD 18 20 south of Aouzou; 18 21.5 Aouzou
THA 104.8 14.7 Sisaket; 101.3 6.5 Yala
TKM 65 37.8 Kerki
TLS 125.9 -8.8 Timor-Leste; 126.4 -8.6 Baucau
TON -175.2 -21.2 Tongatapu
TTO -61.3 10.4 Trinidad
TUR 32.9 39.9 Ankara; 27.2 41 Thrace; 36.2 36.3 Hatay; 26.7 39.6 Çanakkale
TWN 121 24 Taiwan; 121.5 25 Taipei; 120.3 22.8 Kaohsiung
TZA 39.4 -6.1 Zanzibar; 32.9 -2.5 Mwanza
UGA 34 3.5 Karamoja; 31 3 Arua
UKR 34.1 45.1 Crimea; 33.6 44.75 near Sevastopol; 36.2 45.25 near Kerch; 37.8 48 Donetsk; 39.3 48.6 Luhansk
UKR 30.5 50.45 Kyiv; 34.16 44.51 Yalta; 36.45 45.35 Kerch; 33.6 45.9 northern Crimea; 32.7 45.4 Chornomorske
UKR 37.54 47.1 Mariupol; 35.37 46.85 Melitopol; 32.6 46.64 Kherson; 35.14 47.84 Zaporizhzhia; 28.85 45.45 Izmail
USA -100 40 Nebraska; -155.5 19.6 Hawaii; -165 61.5 western Alaska; -149.9 61.2 Anchorage; -165.4 64.55 Nome
USA -157.9 21.35 Oahu; 173 52.9 Attu; -134.5 58.4 Juneau; -170.2 63.3 St Lawrence
UZB 71.8 40.4 Fergana
VEN -66.9 10.3 Caracas; -61.1 4.6 Santa Elena; -62.65 8.3 Guayana
VIR -64.75 17.73 Saint Croix
VNM 106.7 10.8 Ho Chi Minh City; 108.2 16 Da Nang
WSM -172.4 -13.6 Savaii
XAB 28.43 9.6 Abyei; 28.8 10 north-eastern Abyei; 28 10 north-western Abyei
XAC 79.3 35.2 Aksai Chin; 79.8 35 Aksai Chin, east; 79 35.6 northern Aksai Chin; 78.9 34.7 south-western Aksai Chin
XAP 93.62 27.1 Itanagar; 91.9 27.6 Tawang; 94.5 28.3 Siang; 96 28.3 Dibang; 95.3 28.07 Pasighat; 96.2 27.9 Tezu
XBT 33.6 21.87 Bir Tawil
XHT 35.4 22.5 Hala'ib; 36.3 22.2 Hala'ib, coast; 35 22.1 west of Hala'ib
XIT 35.3 5 Ilemi; 35 4.75 western Ilemi; 35.6 5.1 eastern Ilemi
XJK 74.8 34.08 Srinagar; 74.3 35.9 Gilgit; 77.58 34.15 Leh; 74.85 32.73 Jammu; 73.7 34.3 Muzaffarabad
XJK 75.6 35.3 Skardu; 76.13 34.55 Kargil; 73.76 33.14 Mirpur; 77.1 35.4 Siachen; 76.5 35.8 south of K2
XJK 74.6 36.3 Hunza; 76.9 33.5 Zanskar; 78 33.5 Changthang; 75.3 32.6 north of Kathua
ZAF 28.1 -26.2 Johannesburg
ZMB 25.85 -17.8 Livingstone; 28.6 -13 Ndola
ZWE 28.6 -20.1 Bulawayo
`)

/** A seat of government of each member and observer State: degrees. */
export const seats = read(
  `
AFG 69.17 34.53; ALB 19.82 41.33; DZA 3.06 36.75; AND 1.52 42.51; AGO 13.23 -8.84; ATG -61.85 17.12
ARG -58.38 -34.6; ARM 44.51 40.18; AUS 149.13 -35.28; AUT 16.37 48.21; AZE 49.87 40.41; BHS -77.35 25.06
BHR 50.58 26.22; BGD 90.41 23.81; BRB -59.61 13.1; BLR 27.57 53.9; BEL 4.35 50.85; BLZ -88.77 17.25; BEN 2.62 6.5
BTN 89.64 27.47; BOL -65.26 -19.04; BIH 18.41 43.86; BWA 25.91 -24.65; BRA -47.88 -15.79; BRN 114.94 4.89
BGR 23.32 42.7; BFA -1.52 12.37; BDI 29.92 -3.43; CPV -23.51 14.92; KHM 104.92 11.56; CMR 11.52 3.87
CAN -75.7 45.42; CAF 18.56 4.37; TCD 15.05 12.11; CHL -70.65 -33.45; CHN 116.4 39.9; COL -74.08 4.61
COM 43.25 -11.7; COG 15.28 -4.27; COD 15.31 -4.33; CRI -84.08 9.93; CIV -5.28 6.82; HRV 15.98 45.81
CUB -82.38 23.13; CYP 33.36 35.17; CZE 14.42 50.09; PRK 125.75 39.02; DNK 12.57 55.68; DJI 43.15 11.59
DMA -61.39 15.3; DOM -69.93 18.49; ECU -78.47 -0.18; EGY 31.24 30.04; SLV -89.19 13.7; GNQ 8.78 3.75
ERI 38.93 15.34; EST 24.75 59.44; SWZ 31.14 -26.32; ETH 38.74 9.03; FJI 178.44 -18.14; FIN 24.94 60.17
FRA 2.35 48.86; GAB 9.45 0.39; GMB -16.58 13.45; GEO 44.8 41.72; DEU 13.4 52.52; GHA -0.19 5.6; GRC 23.73 37.98
GRD -61.75 12.05; GTM -90.51 14.63; GIN -13.68 9.54; GNB -15.6 11.86; GUY -58.16 6.8; HTI -72.34 18.54
VAT 12.45 41.9; HND -87.22 14.07; HUN 19.04 47.5; ISL -21.94 64.15; IND 77.21 28.61; IDN 106.85 -6.21
IRN 51.39 35.69; IRQ 44.36 33.31; IRL -6.26 53.35; ISR 34.78 32.08; ITA 12.5 41.9; JAM -76.79 18; JPN 139.69 35.69
JOR 35.93 31.95; KAZ 71.43 51.13; KEN 36.82 -1.29; KIR 172.98 1.33; KWT 47.98 29.37; KGZ 74.6 42.87; LAO 102.6 17.97
LVA 24.11 56.95; LBN 35.5 33.89; LSO 27.48 -29.31; LBR -10.8 6.31; LBY 13.19 32.88; LIE 9.52 47.14; LTU 25.28 54.69
LUX 6.13 49.61; MDG 47.52 -18.91; MWI 33.79 -13.97; MYS 101.69 3.14; MDV 73.51 4.18; MLI -8 12.65; MLT 14.51 35.9
MHL 171.38 7.1; MRT -15.97 18.08; MUS 57.5 -20.16; MEX -99.13 19.43; FSM 158.16 6.92; MCO 7.42 43.73
MNG 106.92 47.92; MNE 19.26 42.44; MAR -6.84 34.02; MOZ 32.58 -25.97; MMR 96.13 19.76; NAM 17.08 -22.56
NRU 166.92 -0.55; NPL 85.32 27.72; NLD 4.9 52.37; NZL 174.78 -41.29; NIC -86.25 12.13; NER 2.12 13.51; NGA 7.49 9.06
MKD 21.43 42; NOR 10.75 59.91; OMN 58.41 23.59; PAK 73.05 33.69; PLW 134.62 7.5; PSE 35.2 31.9; PAN -79.52 8.98
PNG 147.18 -9.44; PRY -57.58 -25.26; PER -77.04 -12.05; PHL 120.98 14.6; POL 21.01 52.23; PRT -9.14 38.72
QAT 51.53 25.29; KOR 126.98 37.57; MDA 28.86 47.01; ROU 26.1 44.43; RUS 37.62 55.75; RWA 30.06 -1.94
KNA -62.72 17.3; LCA -60.99 14.01; VCT -61.23 13.16; WSM -171.77 -13.83; SMR 12.45 43.94; STP 6.73 0.34
SAU 46.68 24.71; SEN -17.45 14.69; SRB 20.46 44.82; SYC 55.45 -4.62; SLE -13.23 8.48; SGP 103.82 1.35
SVK 17.11 48.15; SVN 14.51 46.06; SLB 159.95 -9.43; SOM 45.34 2.04; ZAF 28.19 -25.75; SSD 31.58 4.85; ESP -3.7 40.42
LKA 79.86 6.93; SDN 32.53 15.59; SUR -55.17 5.87; SWE 18.07 59.33; CHE 7.45 46.95; SYR 36.29 33.51; TJK 68.79 38.56
THA 100.5 13.76; TLS 125.58 -8.56; TGO 1.22 6.13; TON -175.2 -21.14; TTO -61.52 10.65; TUN 10.18 36.81
TUR 32.86 39.93; TKM 58.38 37.95; TUV 179.2 -8.52; UGA 32.58 0.35; UKR 30.52 50.45; ARE 54.37 24.45; GBR -0.13 51.51
TZA 35.74 -6.17; USA -77.04 38.91; URY -56.16 -34.9; UZB 69.24 41.3; VUT 168.32 -17.73; VEN -66.9 10.49
VNM 105.85 21.03; YEM 44.21 15.35; ZMB 28.28 -15.42; ZWE 31.05 -17.83
`.replaceAll(/; (?=[A-Z])/g, '\n'),
)
