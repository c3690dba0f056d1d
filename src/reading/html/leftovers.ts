const caption = /\[(\/?)(?:wp_)?caption(?=[\]\s])[^\][]*\]/g
// Every part reads up to the next bracket only, so that the time stays linear. Words in brackets that are prose ("[the
// migrants]", "[video]") do not match: a gallery or player has attributes or a slash.
const others =
  /\[(?:\/?(?:embed|(?:vc|et_pb|fusion)_\w+)|(?:\/|(?=\w+ [^\][]*=))(?:gallery|audio|video|playlist))(?=[\]\s])[^\][]*\]/g
// The marks of a CDATA section mean nothing in HTML: a feed that wraps its text twice leaves them.
const cdata = /<!\[CDATA\[|\]\]>/g

/**
 * HTML without what other systems left in it: the marks of CDATA sections, and the short codes of WordPress that nothing
 * rendered. A caption becomes a figure.
 */
export const withoutLeftovers = (html: string): string =>
  html.replace(cdata, '').replace(caption, '<$1figure>').replace(others, '')
