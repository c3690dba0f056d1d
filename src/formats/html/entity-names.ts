/**
 * Named character references of the HTML standard that prose carries: a number sets the code point, each name takes
 * the next one. Letters with accents (`eacute`, `Scaron`) are not listed: they are composed, see entities.ts.
 */
export const entityNames =
  '9 Tab NewLine 33 excl quot num dollar percnt amp apos lpar rpar ast plus comma 46 period sol 58 colon semi lt equals gt quest commat ' +
  '91 lsqb bsol rsqb Hat lowbar grave 123 lcub verbar rcub 34 QUOT 38 AMP 60 LT 62 GT ' +
  '160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  '169 COPY 174 REG 198 AElig 208 ETH 215 times Oslash 222 THORN szlig 230 aelig 240 eth 247 divide oslash 254 thorn ' +
  '272 Dstrok dstrok 294 Hstrok hstrok 305 inodot IJlig ijlig 321 Lstrok lstrok 330 ENG eng 338 OElig oelig 358 Tstrok tstrok ' +
  '402 fnof 710 circ caron 728 breve dot ring ogon tilde ' +
  '913 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 931 Sigma Tau Upsilon Phi Chi Psi Omega ' +
  '945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega 977 thetasym upsih 982 piv ' +
  '8194 ensp emsp emsp13 emsp14 8199 numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm hyphen 8208 dash 8211 ndash mdash horbar 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo ' +
  '8224 dagger Dagger bull 8226 bullet 8229 nldr hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8254 oline 8260 frasl 8288 NoBreak ' +
  '8364 euro 8465 image 8470 numero 8472 weierp 8476 real 8482 trade 8482 TRADE 8501 alefsym 8531 frac13 frac23 frac15 frac25 frac35 frac45 frac16 frac56 frac18 frac38 frac58 frac78 ' +
  '8592 larr uarr rarr darr harr varr nwarr nearr searr swarr 8629 crarr 8656 lArr uArr rArr dArr hArr ' +
  '8704 forall comp part exist 8709 empty 8711 nabla isin notin 8715 ni 8719 prod 8721 sum minus 8727 lowast 8730 radic 8733 prop infin 8736 ang 8743 and or cap cup int 8756 there4 8764 sim 8773 cong 8776 asymp 8800 ne equiv 8804 le ge ' +
  '8834 sub sup nsub 8838 sube supe 8853 oplus 8855 otimes 8869 perp 8901 sdot 8968 lceil rceil lfloor rfloor ' +
  '9674 loz 9733 starf star 9742 phone 9792 female 9794 male 9824 spades 9827 clubs 9829 hearts diams 10003 check 10007 cross 10216 lang rang'
