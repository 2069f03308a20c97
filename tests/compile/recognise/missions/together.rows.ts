/** What two sentences tell of one sender's missions: the parties, the sentences, and below them the missions that come of them. */
export const TOGETHER = `
EGY ISR | Israel opened its embassy in Cairo in February 1980. The Israeli embassy in Cairo reopened on 9 September 2015.
    ISR>EGY embassy Cairo since 2015-09-09
EGY ISR | Israel opened its embassy in Cairo in February 1980. The Israeli embassy in Cairo was closed in 2011 and reopened on 9 September 2015.
    ISR>EGY embassy Cairo since 2015-09-09
ISR TUR | The Turkish legation in Tel Aviv was inaugurated on 7 January 1950. The Turkish mission in Tel Aviv became an embassy in January 1980.
    TUR>ISR legation Tel Aviv since 1950-01-07 until 1980-01
    TUR>ISR embassy since 1980-01
ISR TUR | Turkey opened a legation in Tel Aviv in 1950. Turkey opened an embassy in Tel Aviv in 1980.
    TUR>ISR embassy Tel Aviv since 1980
DEU UKR | Ukraine has an embassy in Berlin. Ukraine opened an embassy in Bonn in March 1992.
    UKR>DEU embassy Berlin
BRA USA | The United States has an embassy in Brasília. The American legation was raised to an embassy in 1905.
    USA>BRA embassy Brasília
    USA>BRA legation until 1905
NOR SWE | Norway opened a legation in Stockholm in 1905. An embassy replaced the legation in 1951.
    NOR>SWE legation Stockholm since 1905 until 1951
    NOR>SWE embassy Stockholm since 1951
NOR SWE | Norway opened a legation in Stockholm in 1905. An embassy would replace the legation in 1951.
    NOR>SWE legation Stockholm since 1905
NOR SWE | Norway opened a legation in Stockholm in 1905. An embassy replaced the consulate in 1951.
    NOR>SWE legation Stockholm since 1905
NOR SWE | Norway closed its legation in Stockholm in 1951. An embassy took its place.
    NOR>SWE legation Stockholm until 1951
    NOR>SWE embassy Stockholm since 1951
NOR SWE | Norway opened a legation in Stockholm in 1905. The legation was replaced by an embassy in 1951.
    NOR>SWE legation Stockholm since 1905 until 1951
    NOR>SWE embassy Stockholm since 1951
NOR SWE | Norway opened a legation in Stockholm in 1905. It became an embassy in 1951.
    NOR>SWE legation Stockholm since 1905 until 1951
    NOR>SWE embassy Stockholm since 1951
NOR SWE | Norway opened a legation in Stockholm in 1905. It became a meeting place in 1951.
    NOR>SWE legation Stockholm since 1905
CUB USA | From 1977 the two governments communicated through interests sections housed in their former embassies in Havana and Washington. Both embassies resumed work on July 20, 2015.
    USA>CUB interests section Havana since 1977 until 2015-07-20
    CUB>USA interests section Washington since 1977 until 2015-07-20
    CUB>USA embassy
    USA>CUB embassy
GRC MKD | Greece kept only a liaison office in Skopje, and its neighbour a liaison office in Athens. On 31 May 2019 the liaison offices became embassies.
    GRC>MKD liaison office Skopje until 2019-05-31
    MKD>GRC liaison office Athens until 2019-05-31
    GRC>MKD embassy since 2019-05-31
    MKD>GRC embassy since 2019-05-31
`;
