/**
 * Named character references of the HTML standard that prose carries: a number sets the code point, each name takes
 * the next one. Letters with accents (`eacute`, `Scaron`) and Greek capitals are not listed: entities.ts composes them.
 */
export const entityNames =
  '9 Tab NewLine 33 excl quot num dollar percnt amp apos lpar rpar ast plus comma 46 period sol 58 colon semi lt equals gt quest commat ' +
  '91 lsqb bsol rsqb Hat lowbar grave 123 lcub verbar rcub 34 QUOT 38 AMP 60 LT 62 GT ' +
  '160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  '169 COPY 174 REG 198 AElig 208 ETH 215 times Oslash 222 THORN szlig 230 aelig 240 eth 247 divide oslash 254 thorn ' +
  '272 Dstrok dstrok 305 inodot 321 Lstrok lstrok 338 OElig oelig 402 fnof 710 circ 732 tilde ' +
  '945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega ' +
  '8194 ensp emsp 8201 thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm hyphen 8211 ndash mdash horbar 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo ' +
  '8224 dagger Dagger bull 8226 bullet 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8254 oline 8260 frasl ' +
  '8364 euro 8470 numero 8482 trade 8531 frac13 frac23 8592 larr uarr rarr darr harr 8656 lArr uArr rArr dArr hArr ' +
  '8704 forall comp part exist 8709 empty 8711 nabla isin notin 8719 prod 8721 sum minus 8730 radic 8734 infin 8743 and or cap cup int 8764 sim 8776 asymp 8800 ne equiv 8804 le ge 8834 sub sup ' +
  '8901 sdot 9674 loz 9733 starf star 9742 phone 9824 spades 9827 clubs 9829 hearts diams 10003 check'
