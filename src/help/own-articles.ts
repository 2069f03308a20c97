/** What `relations help own-articles` says. */

export const OWN_ARTICLES: readonly string[] = [
  'A library holds articles of your own. Lookups answer from it and from the bundled dataset together; of two countries your article answers in the place of the bundled one, and the card says so. Only add and update use the network; whatever has been added is looked up without one.',
  'relations add france germany fetches the article of Wikipedia, whatever its title; add --country bulgaria those of the category of its relations; titles, addresses of pages, files, folders and - (standard input) are taken too. --from names the api.php of another MediaWiki; --dump reads a dump (.xml, .xml.gz, .xml.bz2; of a multistream dump with its index beside it only what is needed).',
  'What is here already at the same revision is left as it is, so that the same command goes on where an earlier one was stopped. Ctrl-C stops between two articles and keeps what was read.',
  'relations update asks for newer revisions and says what has changed in the facts; remove takes an article out; library lists what there is, library path says where. After an update of relations the next add or update, or library rebuild, reads all articles again; their texts are kept for that.',
  'One program at a time changes what lookups see: others wait for half a minute, and then say which process has the lock. A kill at any moment leaves the library as before or after. Where its dataset is damaged, library rebuild makes it anew of the articles; an article that is damaged is named and left as it is.',
  'Sent over the network: the titles, categories and names that you ask for, and who asks ("relations", its version, the address of its package, and your contact where you have given one). One request at a time, up to fifty titles in each; what the wiki asks for (maxlag, Retry-After) is heeded. HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY are obeyed; NODE_EXTRA_CA_CERTS names certificates of your own.',
];

/** Folders and settings. */
export const OWN_PLACES: readonly (readonly [name: string, says: string])[] = [
  ['--library <dir>', 'the folder of the library, of every command'],
  [
    'RELATIONS_LIBRARY',
    'the same; off: no library. Without either: relations in XDG_DATA_HOME or ~/.local/share; ~/Library/Application Support/relations on macOS; %APPDATA%\\relations\\library on Windows. It must be yours alone to write in',
  ],
  [
    'RELATIONS_CONTACT, --contact',
    'how the operators of a wiki can reach you: an address or a page. --contact is kept in config.json in the folder relations of XDG_CONFIG_HOME or ~/.config (%APPDATA%\\relations on Windows)',
  ],
];
