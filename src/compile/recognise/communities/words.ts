/** Words that decide whether a number counts members of a people. */

/** People counted by what they are in law or by their movement: each takes a nation before or behind it. */
export const PERSON =
  '(?:people|peoples|persons|individuals|citizens|nationals|subjects|residents|inhabitants|members|immigrants|migrants|emigrants|emigres|émigrés|expatriates|expats|settlers|colonists|natives|descendants|refugees|asylum[\\s-]seekers|exiles|souls|passport[\\s-]holders|holders|women|men\\sand\\swomen)';
/** A people as one body. */
export const GROUP =
  '(?:communit(?:y|ies)|diasporas?|minorit(?:y|ies)|population|colony|colonies|presence|ethnic\\sgroup)';
export const ORIGIN =
  '(?:descent|origins?|ancestry|extraction|heritage|background|parentage|birth|blood|roots|nationality|citizenship|ethnicity)';

/** Words between a number and what it counts: "12,000 registered ethnic". */
export const BEFORE_NOUN =
  '(?:ethnic|registered|resident|permanent|legal|documented|undocumented|dual|native|foreign-born|overseas|expatriate|other|such|or\\sso|more|of\\sthese|(?:self-)?(?:identified|declared)|\\(?mostly|mainly|of\\sthe|strong|foreign|local|present-day|living)';

/** Counted things that are no members of a community, or an age, a rank, a date. */
export const NO_COUNT_AFTER =
  /^[\s-](?:[\p{L}-]+\s){0,3}?(?:soldiers|troops|servicemen|personnel|peacekeepers|police|officers|men\b(?!\sand\swomen)|fighters|marines|sailors|seamen|pilots|tourists|visitors|travell?ers|pilgrims|passengers|commuters|students|pupils|scholars|graduates|trainees|interns|teachers|lecturers|professors|researchers|scientists|engineers|technicians|specialists|experts|advisers|advisors|instructors|doctors|physicians|nurses|medics|workers|labou?rers|employees|staff|miners|volunteers|missionaries|priests|nuns|athletes|players|artists|delegates|businessmen|entrepreneurs|investors|companies|firms|enterprises|businesses|villages|towns|cities|schools|churches|mosques|square|km|kilometres|kilometers|miles|metres|hectares|acres|tonnes|tons|barrels|votes|voters|electors|years?|days|months|weeks|hours|percent|per\s?cent|visas|permits|passports|scholarships|prisoners|prisoners-of-war|hostages|captives|detainees|inmates|convicts|slaves|prostitutes|flights|ships|vessels|vehicles|cars|aircraft|euros?|dollars?|victims|dead|deaths|casualties|wounded|survivors|orphans|children|evacuees|deportees|returnees|families|households|associations|organi[sz]ations|clubs|newspapers|generations?|countries|regions|counties|municipalities|voivodeships|provinces|largest|times|copies|books|works|agreements|treaties|missions|speakers|fans|supporters|protesters|demonstrators|guests|members\sof\sparliament|lawmakers|temporary|seasonal)(?![\p{L}])/iu;

export const NO_COUNT_BEFORE =
  /(?:\b(?:No\.?|Resolution|Article|Protocol|Convention|Regiment|Battalion|page|aged?|top|total\sof\swhom|worth|cost(?:s|ing)?)\s|[$€£¥#])$/i;

/** Done to the counted people, or by them: they are a stream or an incident, not people who live there. Before the number. */
export const STREAM_BEFORE =
  /\b(?:kill(?:ed|ing)|murder(?:ed|ing)|massacr(?:ed|ing)|execut(?:ed|ing)|deport(?:ed|ing|ations?)|expel(?:led|ling)|expulsions?|repatriat(?:ed|ing|ions?)|evacuat(?:ed|ing|ions?)|arrest(?:ed|ing|s)?|detain(?:ed|ing)|imprison(?:ed|ing)|intern(?:ed|ing)|rescu(?:ed|ing)|captur(?:ed|ing)|train(?:ed|ing)|employ(?:ed|ing|s)|recruit(?:ed|ing)|hir(?:ed|ing)|sen[dt](?:ing)?|deploy(?:ed|ing)|stationed|brought|transport(?:ed|ing)|resettl(?:ed|ing)|admit(?:ted|ting|s)|welcom(?:ed|ing)|received|accepted|took\sin|granted|issued|naturali[sz](?:ed|ing)|visits?\s(?:by|from|of)|visited\sby|exchange\sof|arrivals?\sof|exodus\sof|immigration\sof|emigration\sof|departure\sof|influx\sof|over\sthe\slast|treated|helped|benefit(?:ed|ing)|(?:lives|deaths?|killing|murder|massacre|arrest|abduction|kidnapping)\sof)\s[^.;:,]{0,40}$/i;
/** The same after the number, in its clause. */
export const STREAM_AFTER =
  /^[^.;,]{0,70}?\b(?:(?:was|were|been|being|are|is)\s(?:\p{L}+ly\s)?(?:killed|murdered|massacred|executed|shot|deported|expelled|repatriated|evacuated|arrested|detained|imprisoned|interned|rescued|captured|trained|employed|recruited|hired|sent|deployed|stationed|brought|transported|resettled|admitted|welcomed|received|accepted|granted|issued|naturali[sz]ed|displaced|injured|wounded|stranded|exchanged|forced|allowed|enrolled|studying|serving|fighting|waiting|visiting)|(?:e|im)?migrate[ds]?|moved?|moving|relocated?|arrive|flee|enter|arrived|arriving|reached|came|went|(?<!(?:were|are|was|is)\s)left|leave|leaving|fled|fleeing|escaped|crossed|cross|crossing|travel(?:l?ed|l?ing|s)?|visit(?:ed|s|ing)?|stud(?:y|ied|ying)|enrolled|served|serve|fought|fight|joined|join|signed|enlisted|volunteered|voted?|took\spart|take\spart|attended?|attending|died|perished|drowned|returned|returning|entered|entering|commut\w+|obtained|received|applied|passed\sthrough|passing\sthrough|passing\sover|transit\w*|competed?|participat\w+|graduated|benefit\w*|speak|spoke|speaking|(?:found|took|sought|given)\s(?:refuge|asylum|shelter)|disembarked|landed|embarked|holiday\w*|protested|demonstrated|per\syear|(?:a|every|each)\s(?:year|month|day|week)|annually|daily|yearly)(?![\p{L}])/iu;

/** Counts of papers, wherever they stand: "382 applications … and in 2017 there were 619". */
export const COUNTS_PAPERS =
  /\b(?:applications?\s(?:by|for|from)|naturali[sz]ations|(?:passports|visas|permits)\s(?:were|was)\s(?:issued|granted))\b/i;

/** Outside sections on people: a sentence about streams or garrisons, whatever its figures are. */
export const NO_COMMUNITY =
  /\b(?:cross\sthe\s(?:frontier|border)\s(?:every|each|daily)|commut\w+|tourists?|tourism|peacekeep\w+|temporary\sworkers|seasonal\sworkers|holidaymakers|passengers|troops|garrison)\b/i;

/** Says that the counted people live where they are counted. */
export const RESIDES =
  /\b(?:liv(?:e|es|ed|ing)|resid(?:e|es|ed|ing)|residents?|residen(?:ce|cy)|foreign\s(?:group|nationals|population|citizens)|foreigners|ethnic|work(?:ing|s|ed)?\sin|population|counted|settled\sin|home\sto|at\shome|hosts?|hosted|hosting|shelters|communit(?:y|ies)|diasporas?|minorit(?:y|ies)|colony|presence\sof|descent|descended|descendants|ancestry|origins?|heritage|extraction|roots|born|natives\sof|census(?:es)?|expat(?:riate)?s?|immigrants?|migrants?|number(?:s|ed|ing)?|estimat(?:e|es|ed)|there\s(?:are|were|is|was|have\sbeen|had\sbeen)|registered|based\sin|constitut\w+|ma[kd]e\sup|forms?|formed|account\w*|(?:has|had|have)\s(?:a|an|about|some|around|approximately|roughly|over|more|nearly|almost|the|up|at|\d)\b|nationals\sin|citizens\sin|dwell\w*|inhabit\w*|found\sin|(?:is|was|are|were)\sput\sat|total(?:s|led|ing)?|stands?\sat|stood\sat|consists?\sof)\b/i;

/** They live there after all, whatever else the clause tells of them: "who fled the war live in …". */
export const LIVES_AFTER =
  /^[^.;]{0,90}?\b(?:lived?|lives|living|resid(?:e|es|ed|ing)|remain(?:ed|s)?|stay(?:ed)?|settled\sin)\b/i;
export const WORKERS_AFTER = /^[\s-](?:[\p{L}-]+\s){0,3}?(?:workers|labou?rers)(?![\p{L}])/iu;
export const HOSTS_BEFORE = /\b(?:hosts?|hosted|hosting|home\sto)\s(?:\p{L}+\s){0,4}$/iu;
