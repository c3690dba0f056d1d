// The words by which a paragraph says that it names a contact, and the words of its parts: English, French, Spanish, Arabic.

// What is asked for. It holds no number or address: those belong to the contact.
const matter = '(?:[ ,،][^.\\n@+]{1,110}?)?,? '
const english = `(?:for|to \\p{L}+) (?:any )?(?:more|further|additional|media|press|all|interviews?|details|(?:in|en)quiries|queries|questions)${matter}(?:contact|get in touch with|reach out to|write to|call|e-?mail(?! ?:))`
const french = `pour (?:(?:de )?plus|toute?s?|en savoir plus|les? (?:demandes?|questions?|médias?))${matter}(?:contacte[rz]|prendre contact avec|(?:vous |s['’])adresser à|écrire à|joindre|appele[rz])`
const spanish = `para (?:\\p{L}+ )?(?:más|mayor(?:es)?|consultas|entrevistas|solicitudes)${matter}(?:contact(?:e|ar)|contáctese|(?:póngase|ponerse) en contacto|comuníquese|comunicarse|diríjase|dirigirse|escriba|escribir|llam(?:e|ar))(?: (?:con|a|al))?`
// "الاتصال" takes a "ب" that is written together with the word after it.
const arabic =
  '(?:لمزيد|للمزيد|للحصول على|للاستفسار\\p{L}*|للاستعلام|للإعلاميين|لوسائل الإعلام)(?:[ ،,][^.\\n@+:]{0,110}?)?(?:الاتصال ?ب(?:ـ)?|التواصل (?:مع|عبر)|مراسلة|(?:الاتصال|التواصل)(?= ?:))'

// A label ends in a colon or stands on a line of its own.
const purpose = "(?: [\\p{L}\\p{M}/&’'-]+){0,6}"
const labels = [
  '(?:media|press)(?: (?:and|&) (?:media|press|communications?))? contacts?',
  'contacts?(?: (?:for (?:the )?(?:media|press)|presse|médias?|de presse|pour les médias))?',
  'contactos?(?: (?:de|para(?: la| los)?) (?:prensa|medios)(?: de comunicación)?)?',
  'relations (?:presse|médias?)|service de presse|sala de prensa|oficina de prensa',
  `for (?:any )?(?:more|further|additional|media|press|interviews?|(?:in|en)quiries|questions)${purpose}`,
  `pour (?:(?:de )?plus|toute?s?|les? (?:demandes?|médias?))${purpose}`,
  `para (?:más|mayor(?:es)?|consultas|entrevistas|solicitudes)${purpose}`,
  `(?:للمزيد|لمزيد) من المعلومات|للتواصل${purpose}|للاتصال${purpose}|(?:جهات?|مسؤولو?) (?:ال)?اتصال${purpose}`,
].join('|')

/** Where the naming of contacts begins: at the start of a paragraph, a line or a sentence. */
export const introduction = new RegExp(
  `(?:^|[.!?؟]\\s|\\n)\\s*(?:(?:${english}|${french}|${spanish})(?![\\p{L}])|${arabic}|(?:${labels}) ?(?=:|\\n|$)) ?[:,،]?`,
  'iu',
)

const phoneLabels =
  'tel(?:ephone|éfonos?|s)?|tél(?:éphone)?|phone|ph|mobile|mob|móvil|cell?|celular|portable|whatsapp|[tm](?=\\.? ?:)|(?:ال)?هاتف|تلفون|(?:ال)?جوال|موبايل|خلوي|واتساب'
const mailLabels =
  'e-?mail|mail|correo(?: electrónico)?|courriel|mél|e(?=\\.? ?:)|(?:ال)?بريد(?: (?:ال)?(?:إلكتروني|الكتروني))?|(?:ال)?إيميل'

/** A number or address, with the label before it. */
export const value = new RegExp(
  [
    '(?:(?<fax>(?<!\\p{L})(?:fax|télécopie|فاكس))|(?<label>(?<!\\p{L})',
    `(?:${phoneLabels}|${mailLabels})(?!\\p{L})(?: ?/ ?(?:${phoneLabels})(?!\\p{L}))?(?: (?:no|number|núm)\\b)?))?`,
    '\\.? ?:? ?(?:(?<email>[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5})',
    '|(?<phone>(?:\\+ ?|\\()?\\d[\\d .()‐-―-]{4,24}\\d(?: ?(?:ext|x)\\.? ?\\d{1,6})?))',
  ].join(''),
  'giu',
)

const joiners = "and|or|y|o|et|ou|by|at|on|por|a|al|par|via|to|the|la|le|el|los|les|une?|l['’]|أو|و|على|عبر"
const verbs = 'call|phone|write|e-?mail|text|llam(?:e|ar)|escrib(?:a|ir)|appele[rz]|écri(?:re|vez)'

/** What may stand between two values of one contact, or before and after a head. */
export const separators = new RegExp(
  `^(?:[\\s,،;؛:|/•·()–—-]|\\.(?=\\s|$)|(?:${joiners}|${verbs})(?![\\p{L}])|(?:tel|tél|phone|email|e-mail)\\.?:)+`,
  'iu',
)
export const separatorsAfter = /(?:[\s.,،;؛:|/•·(–—-]| (?:at|on|al?|por|en|au?|à|par|على|عبر))+$/u

/** A person's name: two to six capitalised words, small words of names between them. */
export const personName =
  /^(?:(?:Mr|Mrs|Ms|Dr|Mme|M|Sra?|Lic)\.? )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|del|la|las|los|van|von|der|den|bin|bint|al|el|da|dos|di|le|y) ){0,2}(?:al-|el-|d['’])?\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u

/** A name in Arabic letters: two to five words. */
export const arabicName = /^(?:(?:السيدة?|د\.|الدكتورة?) )?[\p{Script=Arabic}]{2,}(?: [\p{Script=Arabic}]{2,}){1,4}$/u

/** The name of a place, as it stands behind "in". */
export const placeName = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:(?:de|del|la|of|the) ){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u

/** Functions of persons. */
export const roleWord =
  /(?<!\p{L})(?:officer|spokes(?:person|(?:wo)?man)|manager|coordina(?:tor|dora?)|head|chief|chef|directora?|directeur|directrice|e?specialista?|assistant|associate|advis[eo]r|consultant|focal point|representative|chargée?|responsable|porte-parole|cheffe|attachée?|conseill(?:er|ère)|oficial|portavoz|vocer[oa]|jef[ae]|encargad[oa]|asistente|asesora?|(?:ال)?(?:متحدثة?|ناطقة?|مسؤولة?|مديرة?|رئيسة?|منسقة?|موظفة?|مستشارة?))(?!\p{L})/iu

/** Offices and organisations. */
export const officeWord =
  /(?<!\p{L})(?:IOM|OIM|UN|ONU|UNHCR|ACNUR|HCR|UNICEF|WFP|WHO|OMS|FAO|UNFPA|UNDP|PNUD|OCHA|office|oficina|bureau|unit|unidad|unité|headquarters|HQ|sede|siège|mission|misión|department|departamento|département|division|división|team|equipo|équipe|desk|(?:ال)?(?:منظمة|مكتب|بعثة|مقر|قسم|وحدة|إدارة)|المنظمة الدولية للهجرة|الأمم المتحدة)(?!\p{L})/iu

/** The beginning of an office behind a function. */
export const ourOffice = /^(?:IOM|OIM|UN|ONU)(?!\p{L})/u

/** Between a person, or a function, and the office. */
export const joint = / (?:at|for|from|in|of|with|en|del?|du|à|au|chez|في|لدى)(?: (?:the|la|el|le))? (?:l['’])?/gu

/** Between a person and the place where the person works. */
export const placeJoint = / (?:(?:based )?in|en|à|au|from) /gu

/** What stands before a colon and the name of a person, and is no office: what the number or the person is for. */
export const otherPrefix =
  /^(?:(?:in |en )?(?:english|french|spanish|arabic|anglais|français|espagnol|arabe|inglés|francés|español|árabe)|media|press|prensa|presse|details?|info(?:rmation)?|name|nombre|nom|contact[oe]?|الاسم)$/i

/** What a name, a function or an office does not hold: then the words say something else, or name several. */
export const doubt =
  /[:@]|(?<!\p{L})(?:who|that|which|is|are|was|has|or|spokes(?:persons|people)|qui|que|est?|الذي|التي)(?!\p{L})/iu
