// The words by which a paragraph says that it names a contact, and what its parts are. English, French, Spanish.

// What more is asked for, and the words of courtesy.
const matter = '(?:[ ,][^.\\n]{1,110}?)? '
const english = `(?:for|to \\p{L}+) (?:any )?(?:more|further|additional|media|press|all|interviews)${matter}(?:contact|get in touch with|reach out to|write to|call|e-?mail)`
const french = `pour (?:(?:de )?plus|toute?s?|en savoir plus)${matter}(?:contacte[rz]|prendre contact avec|(?:vous |s['’])adresser à|écrire à)`
const spanish = `para (?:\\p{L}+ )?(?:más|mayor(?:es)?)${matter}(?:contact(?:e|ar)|contáctese|(?:póngase|ponerse) en contacto|comuníquese|comunicarse|diríjase|dirigirse|escriba|escribir)(?: (?:con|a|al))?`
const labels =
  '(?:media|press) contacts?|contacts?(?: (?:for (?:the )?(?:media|press)|presse|médias?))?|contactos?(?: (?:de|para la) (?:prensa|medios))?'

/** Where the naming of contacts begins: at the start of a paragraph or of a sentence. */
export const introduction = new RegExp(
  `(?:^|[.!?]\\s|\\n)\\s*(?:(?:${english}|${french}|${spanish})(?![\\p{L}])|(?:${labels}) ?(?=:|\\n|$)) ?[:,]?`,
  'iu',
)

/** A number or address, with the label before it. */
export const value =
  /(?:(?<fax>\bfax)|(?<label>\b(?:tel(?:ephone|éfonos?|s)?|tél(?:éphone)?|phone|ph|mobile|mob|móvil|cell?|celular|portable|whatsapp|e-?mail|mail|correo(?: electrónico)?|courriel|mél)(?!\p{L})))?\.? ?:? ?(?:(?<email>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})|(?<phone>(?:\+ ?|\()?\d[\d .()‐-―-]{4,24}\d(?: ?(?:ext|x)\.? ?\d{1,6})?))/giu

/** What may stand between two values of one contact, or before and after a head. */
export const separators =
  /^(?:[\s,;:|/•·()–—-]|\.(?=\s|$)|(?:and|or|y|o|et|ou|by|at|por|a|al|par|via|to|the|la|le|el|los|les|une?|l['’])(?![\p{L}])|(?:tel|tél|phone|email|e-mail)\.?:)+/iu
export const separatorsAfter = /(?:[\s.,;:|/•·(–—-]| (?:at|on|al?|por|en|au?|à|par))+$/u

/** A person's name: two to six capitalised words, small words of names between them. */
export const personName =
  /^(?:(?:Mr|Mrs|Ms|Dr|Mme|M|Sra?|Lic)\.? )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|del|la|las|los|van|von|der|den|bin|bint|al|el|da|dos|di|le|y) ){0,2}(?:al-|el-|d['’])?\p{Lu}[\p{L}\p{M}'’.-]*){1,4}$/u

/** Functions of persons. */
export const roleWord =
  /\b(?:officer|spokes(?:person|(?:wo)?man)|manager|coordina(?:tor|dora?)|head|chief|chef|directora?|directeur|directrice|e?specialista?|assistant|associate|advis[eo]r|consultant|focal point|representative|chargée?|responsable|porte-parole|cheffe|attachée?|conseill(?:er|ère)|oficial|portavoz|vocer[oa]|jef[ae]|encargad[oa]|asistente|asesora?)(?!\p{L})/iu

/** Offices and organisations. */
export const officeWord =
  /\b(?:IOM|OIM|UN|ONU|UNHCR|ACNUR|UNICEF|office|oficina|bureau|unit|unidad|unité|headquarters|HQ|sede|siège|mission|misión|department|departamento|département|division|división|team|equipo|équipe|desk)(?!\p{L})/iu

/** The beginning of an office behind a function. */
export const ourOffice = /^(?:IOM|OIM|UN|ONU)(?!\p{L})/u

/** Between a person, or a function, and the office. */
export const joint = / (?:at|for|from|in|of|with|en|del?|du|à|au|chez)(?: (?:the|la|el|le))? (?:l['’])?/gu

/** What a name, a function or an office does not hold: then the words say something else, or name several. */
export const doubt = /[:@]|\b(?:who|that|which|is|are|was|has|spokes(?:persons|people)|qui|que|est?)(?!\p{L})/iu
