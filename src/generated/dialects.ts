// Written by npm run generate. Do not edit.
import atom from '../formats/atom/index.js'
import drupal from '../formats/drupal/index.js'
import iom from '../formats/iom/index.js'
import jsonfeed from '../formats/jsonfeed/index.js'
import newsarticle from '../formats/newsarticle/index.js'
import ninjs from '../formats/ninjs/index.js'
import reliefweb from '../formats/reliefweb/index.js'
import rss from '../formats/rss/index.js'
import wordpress from '../formats/wordpress/index.js'

export const dialects = [atom, drupal, iom, jsonfeed, newsarticle, ninjs, reliefweb, rss, wordpress] as const
