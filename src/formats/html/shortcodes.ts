// Every part reads up to the next bracket only, so that the time stays linear. Words in brackets that are prose ("[the
// migrants]", "[video]") do not match: a gallery or player has attributes or a slash.
const shortcode =
  /(\[\/?(?:(?:wp_)?caption|embed|(?:vc|et_pb|fusion)_\w+)(?=[\]\s])[^\][]*\]|\[(?:\/|(?=\w+ [^\][=]*=))(?:gallery|audio|video|playlist)(?=[\]\s])[^\][]*\])/

/**
 * Cuts text as written at the short codes that WordPress leaves when nothing rendered them: text at even positions,
 * the codes at odd ones.
 */
export const splitAtShortcodes = (text: string): string[] => (text.includes('[') ? text.split(shortcode) : [text])
