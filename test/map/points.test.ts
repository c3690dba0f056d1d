import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesAt } from './drawn.js'

const points: Record<string, [lon: number, lat: number, name: string][]> = {
  UKR: [
    [34.1, 45.1, 'Crimea'],
    [33.6, 44.75, 'near Sevastopol'],
    [36.2, 45.25, 'near Kerch'],
    [37.8, 48, 'Donetsk'],
    [39.3, 48.6, 'Luhansk'],
    [30.5, 50.45, 'Kyiv'],
  ],
  RUS: [
    [37.6, 55.75, 'Moscow'],
    [39.7, 47.25, 'Rostov'],
    [20.8, 54.7, 'Kaliningrad'],
    [178, 66.5, 'Chukotka, west of 180 degrees'],
    [-175, 66.5, 'Chukotka, east of 180 degrees'],
    [147.9, 45.05, 'Iturup'],
  ],
  SRB: [
    [21.1, 42.6, 'Kosovo'],
    [20.9, 42.4, 'south of Kosovo'],
    [20.5, 44.5, 'near Belgrade'],
  ],
  ESH: [
    [-15, 23.5, 'Western Sahara'],
    [-12.5, 26.7, 'Smara'],
    [-13, 27.1, 'near Laayoune'],
  ],
  MAR: [
    [-8.8, 30.3, 'Souss'],
    [-7.9, 31.6, 'Marrakesh'],
    [-9.9, 28.7, 'near Guelmim'],
  ],
  SOM: [
    [44.06, 9.56, 'Hargeisa'],
    [45.5, 9.5, 'Burao'],
    [45.3, 2.3, 'near Mogadishu'],
    [43.4, 10.3, 'near Borama'],
  ],
  CYP: [
    [33.35, 35.27, 'north of Nicosia'],
    [33, 34.9, 'Troodos'],
    [33.9, 35.3, 'near Famagusta'],
  ],
  XJK: [
    [74.8, 34.08, 'Srinagar'],
    [74.3, 35.9, 'Gilgit'],
    [77.58, 34.15, 'Leh'],
    [74.85, 32.73, 'Jammu'],
    [73.7, 34.3, 'Muzaffarabad'],
  ],
  XAC: [
    [79.3, 35.2, 'Aksai Chin'],
    [79.8, 35, 'Aksai Chin, east'],
  ],
  XAP: [
    [93.62, 27.1, 'Itanagar'],
    [91.9, 27.6, 'Tawang'],
    [94.5, 28.3, 'Siang'],
    [96, 28.3, 'Dibang'],
  ],
  XAB: [[28.43, 9.6, 'Abyei']],
  XHT: [
    [35.4, 22.5, "Hala'ib"],
    [36.3, 22.2, "Hala'ib, coast"],
  ],
  XBT: [[33.6, 21.87, 'Bir Tawil']],
  XIT: [[35.3, 5, 'Ilemi']],
  CHN: [
    [91.1, 29.65, 'Lhasa'],
    [87.6, 43.8, 'Urumqi'],
    [109.8, 19.2, 'Hainan'],
    [76, 39.5, 'Kashgar'],
    [81.5, 34.8, 'Rutog'],
  ],
  TWN: [[121, 24, 'Taiwan']],
  IND: [
    [77.2, 28.6, 'Delhi'],
    [74.87, 31.63, 'Amritsar'],
    [94.9, 27.4, 'Dibrugarh'],
    [77.2, 31.9, 'Kullu'],
    [88.5, 27.5, 'Sikkim'],
  ],
  PAK: [
    [73.05, 33.65, 'Islamabad'],
    [74.1, 31.6, 'west of Lahore'],
    [71.8, 35.8, 'Chitral'],
  ],
  BTN: [[89.65, 27.45, 'Thimphu']],
  PSE: [
    [35.25, 32, 'West Bank'],
    [34.37, 31.42, 'Gaza'],
    [35.1, 31.52, 'Hebron'],
    [35.26, 32.22, 'Nablus'],
    [35.3, 31.8, 'east of Jerusalem'],
  ],
  ISR: [
    [34.9, 32.1, 'east of Tel Aviv'],
    [34.8, 31, 'Negev'],
    [35.3, 32.8, 'Galilee'],
  ],
  SYR: [
    [35.78, 33, 'Golan'],
    [35.78, 32.87, 'southern Golan'],
    [36.3, 33.5, 'Damascus'],
  ],
  LBN: [[35.9, 33.85, 'Bekaa']],
  SDN: [
    [27.7, 11, 'Kordofan'],
    [32.5, 15.6, 'Khartoum'],
    [33.5, 21, 'Nubian desert'],
  ],
  SSD: [
    [31.6, 4.85, 'Juba'],
    [29.8, 9.2, 'Bentiu'],
    [27.4, 8.7, 'Warrap'],
  ],
  EGY: [
    [31.2, 30, 'Cairo'],
    [32.9, 24.1, 'Aswan'],
    [33.8, 29, 'Sinai'],
  ],
  KEN: [
    [36.8, -1.3, 'Nairobi'],
    [35.6, 3.1, 'Lodwar'],
    [34.4, 4, 'Lokichoggio'],
  ],
  ETH: [
    [38.7, 9, 'Addis Ababa'],
    [44.5, 6.5, 'Ogaden'],
  ],
  FLK: [
    [-58.7, -51.75, 'East Falkland'],
    [-60, -51.8, 'West Falkland'],
  ],
  SGS: [[-36.7, -54.4, 'South Georgia']],
  ARG: [
    [-58.6, -34.7, 'Buenos Aires'],
    [-67.7, -54.2, 'Tierra del Fuego'],
  ],
  GEO: [
    [43.97, 42.23, 'Tskhinvali'],
    [41.2, 42.9, 'Abkhazia'],
    [44.8, 41.8, 'Tbilisi'],
  ],
  AZE: [
    [46.75, 39.83, 'Khankendi'],
    [45.4, 39.3, 'Nakhchivan'],
  ],
  MDA: [
    [29.6, 46.85, 'Tiraspol'],
    [28.85, 47, 'Chisinau'],
  ],
  GUF: [[-53, 4, 'French Guiana']],
  GUY: [
    [-59, 6, 'Essequibo'],
    [-59.3, 3.2, 'Rupununi'],
  ],
  VEN: [[-66.9, 10.3, 'Caracas']],
  FRA: [
    [2.35, 48.85, 'Paris'],
    [9.1, 42.2, 'Corsica'],
  ],
  REU: [[55.5, -21.1, 'Réunion']],
  SJM: [[15.63, 78.22, 'Longyearbyen']],
  NOR: [[10.5, 60.2, 'Oslo']],
  ITA: [
    [14, 37.5, 'Sicily'],
    [9, 40.1, 'Sardinia'],
    [12.3, 42.1, 'Lazio'],
  ],
  GTM: [
    [-90.5, 15.5, 'Guatemala'],
    [-89.9, 16.9, 'Petén'],
  ],
  BLZ: [[-88.8, 17.1, 'Belize']],
  HND: [[-86.8, 14.6, 'Honduras']],
  NIC: [[-85.5, 12.5, 'Nicaragua']],
  CRI: [[-84, 9.9, 'Costa Rica']],
  PAN: [[-81, 8.4, 'Panama']],
  SLV: [[-88.9, 13.75, 'El Salvador']],
  MEX: [
    [-92.5, 16.3, 'Chiapas'],
    [-112, 27, 'Baja California'],
  ],
  HTI: [[-72.3, 19, 'Haiti']],
  DOM: [[-70.5, 18.9, 'Dominican Republic']],
  CUB: [
    [-75.2, 20.15, 'Guantánamo'],
    [-79, 22, 'Cuba'],
  ],
  KOR: [
    [127.3, 37, 'near Seoul'],
    [126.5, 33.37, 'Jeju'],
  ],
  PRK: [[125.8, 39, 'Pyongyang']],
  JPN: [
    [139.3, 35.9, 'near Tokyo'],
    [143, 43.3, 'Hokkaido'],
  ],
  LSO: [[28.2, -29.5, 'Lesotho']],
  SWZ: [[31.5, -26.5, 'Eswatini']],
  ZAF: [[28.1, -26.2, 'Johannesburg']],
  KAZ: [[63.3, 45.9, 'Baikonur']],
  FJI: [
    [178, -17.8, 'Viti Levu'],
    [179.2, -16.55, 'Vanua Levu'],
  ],
  NZL: [
    [175.5, -38.5, 'North Island'],
    [171, -43.5, 'South Island'],
  ],
  USA: [
    [-100, 40, 'Nebraska'],
    [-155.5, 19.6, 'Hawaii'],
    [-165, 61.5, 'western Alaska'],
  ],
  GRL: [[-42, 70, 'Greenland']],
  TLS: [[125.9, -8.8, 'Timor-Leste']],
  TUR: [[32.9, 39.9, 'Ankara']],
}

for (const [code, places] of Object.entries(points)) {
  for (const [lon, lat, name] of places) {
    void test(`${name} is drawn as ${code}`, () => {
      assert.equal(codesAt(lon, lat)[0], code)
    })
  }
}

void test('no two countries are drawn over each other, and the sea is empty', () => {
  const twice: string[] = []
  for (let lon = -178; lon < 180; lon += 4) {
    for (let lat = -54; lat < 80; lat += 4) {
      const found = codesAt(lon + 0.13, lat + 0.17).filter((code) => !code.startsWith('X'))
      if (found.length > 1) twice.push(`${lon} ${lat} ${found.join(' ')}`)
    }
  }
  assert.deepEqual(twice, [])
  for (const [lon, lat] of [
    [-30, 0],
    [-140, 40],
    [80, -20],
    [-165, -50],
    [178, 50],
  ] as const) {
    assert.deepEqual(codesAt(lon, lat), [])
  }
})
