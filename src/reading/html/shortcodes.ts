const caption = /\[(\/?)(?:wp_)?caption(?=[\]\s])[^\][]*\]/g
// Every part reads up to the next bracket only, so that the time stays linear. Words in brackets that are prose ("[the
// migrants]", "[video]") do not match: a gallery or player has attributes or a slash.
const others =
  /\[(?:\/?(?:embed|(?:vc|et_pb|fusion)_\w+)|(?:\/|(?=\w+ [^\][=]*=))(?:gallery|audio|video|playlist))(?=[\]\s])[^\][]*\]/g

/** HTML without the short codes that WordPress leaves when nothing rendered them; a caption becomes a figure. */
export const withoutShortcodes = (html: string): string => html.replace(caption, '<$1figure>').replace(others, '')
