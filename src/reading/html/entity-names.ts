/**
 * Named character references of the HTML standard that prose carries: a number sets the code point, each name takes the
 * next one, an empty name passes one over. `-grave` and its like are combining accents: entities.ts composes `egrave`
 * from them.
 */
export const entityNames =
  '34 quot   percnt amp apos     comma 60 lt  gt ' +
  '160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  '198 AElig 208 ETH 215 times Oslash 222 THORN szlig 230 aelig 240 eth 247 divide oslash 254 thorn ' +
  '338 OElig oelig 402 fnof 710 circ 732 tilde ' +
  '913 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho  Sigma Tau Upsilon Phi Chi Psi Omega ' +
  '945 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega ' +
  '8194 ensp emsp ' +
  '8201 thinsp   zwnj zwj lrm rlm    ndash mdash    lsquo rsquo sbquo  ldquo rdquo bdquo  dagger Dagger bull    hellip ' +
  '8240 permil  prime Prime 8249 lsaquo rsaquo 8260 frasl 8364 euro 8482 trade ' +
  '8592 larr uarr rarr darr harr 8722 minus 8734 infin 8776 asymp 8800 ne    le ge 9829 hearts ' +
  '768 -grave -acute -circ -tilde 776 -uml  -ring  -caron 807 -cedil'
