/** Sentences with all that is derived of their mission steps: below each the missions, then the changes of level. */

/** Those of the table of told missions in which the two derivations once disagreed. */
export const ONCE_APART = `
GRC LVA | Greece has an embassy in Riga. A Greek legation in Riga was opened in 1922.
    mission GRC>LVA embassy Riga
    level legation 1922 by GRC
GIN POL | Poland had an embassy in Conakry between 1960 and 1990.
    mission POL>GIN embassy Conakry since 1960 until 1990
    level embassy 1960 by POL
SWE ARG | The Swedish embassy in Buenos Aires was upgraded from a legation in 1956.
    mission SWE>ARG embassy Buenos Aires since 1956
    mission SWE>ARG legation Buenos Aires until 1956
    level embassy 1956 by SWE
TUR NZL | In 1993 Turkey became the owner of an embassy in Wellington.
PRT KEN | Embassies were opened in Nairobi in 1976 and in Lisbon in 1990.
    mission PRT>KEN embassy Nairobi since 1976
    mission KEN>PRT embassy Lisbon since 1990
    level embassy 1976
    level embassy 1990
KEN GBR | A British high commission has stood in Nairobi since 1963.
    mission GBR>KEN high commission Nairobi since 1963
    level high commission 1963 by GBR
NGA BRA | Brazil opened its embassy in Lagos in 1961 and Nigeria followed in 1966.
    mission BRA>NGA embassy Lagos since 1961
    mission NGA>BRA embassy since 1966
    level embassy 1961 by BRA
    level embassy 1966 by NGA
NGA BRA | In 1961 Brazil opened an embassy in Lagos, and in 1966 Nigeria opened one in Rio de Janeiro.
    mission BRA>NGA embassy Lagos since 1961
    mission NGA>BRA embassy Rio de Janeiro since 1966
    level embassy 1961 by BRA
    level embassy 1966 by NGA
prussia GRC | Prussia kept a legation in Athens from 1834 to 1871.
    mission prussia>GRC legation Athens since 1834 until 1871
    level legation 1834 by prussia
KEN PRT | Portugal has an embassy in Nairobi since 1977, Kenya does not have an embassy in Lisbon.
    mission PRT>KEN embassy Nairobi since 1977
    level embassy 1977 by PRT
ARG GBR | Britain's embassy in Buenos Aires was closed in 1982, and the Swiss took care of British interests until it reopened in 1990.
    mission GBR>ARG embassy Buenos Aires since 1990
    level embassy 1990 by GBR
CAN CUB | Canada elevated its legation in Havana to the rank of embassy in 1950.
    mission CAN>CUB legation Havana until 1950
    mission CAN>CUB embassy Havana since 1950
    level embassy 1950 by CAN
UGA RUS | Uganda closed its embassy in Moscow in 1992 and reopened it in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
`;

/** Closed or interrupted, and opened again or gone on with. */
export const AGAIN = `
UGA RUS | Uganda suspended the work of its embassy in Moscow in 1992 and resumed it in 2005.
    mission UGA>RUS embassy Moscow
UGA RUS | Uganda's embassy in Moscow suspended its work in 1992 and resumed it in 2005.
    mission UGA>RUS embassy Moscow
UGA RUS | Uganda's embassy in Moscow was closed in 1992. The mission was reopened in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda opened an embassy in Moscow in 1965. The mission was closed in 1992.
    mission UGA>RUS embassy Moscow since 1965 until 1992
    level embassy 1965 by UGA
UGA RUS | Uganda opened an embassy in Moscow in 1965; it was closed in 1992 and reopened in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 1965 by UGA
    level embassy 2005 by UGA
UGA RUS | Uganda opened an embassy in Moscow in 1965 and closed it in 1992, reopening it in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 1965 by UGA
    level embassy 2005 by UGA
UGA RUS | Uganda's embassy in Moscow, closed in 1992, was reopened in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda closed in 1992 and reopened in 2005 its embassy in Moscow.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda opened in 1965 and closed in 1992 an embassy in Moscow.
    mission UGA>RUS embassy Moscow since 1965 until 1992
    level embassy 1965 by UGA
UGA RUS | Uganda closed and, in 2005, reopened its embassy in Moscow.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | In 2005 Uganda reopened the embassy in Moscow that it had closed in 1992.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | In 2005 Uganda reopened its embassy in Moscow, which had been closed in 1992.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda's embassy in Moscow was closed in 1992 and opened again in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | The embassy was closed from 1992 to 2005.
    level embassy 2005 of one side
UGA RUS | Uganda's embassy in Moscow was closed from 1992 to 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda's embassy in Moscow was closed in 1992 and resumed its work on 14 May 2005.
    mission UGA>RUS embassy Moscow since 2005-05-14
    level embassy 2005-05-14 by UGA
UGA RUS | Uganda's embassy in Moscow resumed its work on 14 May 2022.
    mission UGA>RUS embassy Moscow
UGA RUS | Uganda's embassy in Moscow resumed work on 14 May 2022.
    mission UGA>RUS embassy Moscow
UGA RUS | Uganda resumed the work of its embassy in Moscow on 14 May 2022.
    mission UGA>RUS embassy Moscow
UGA RUS | Uganda opened an embassy in Moscow in 1965. It was evacuated in February 2022 and resumed its work on 14 May 2022.
    mission UGA>RUS embassy Moscow since 1965
    level embassy 1965 by UGA
UGA RUS | Uganda opened an embassy in Moscow in 1965. It was closed in 1992. It resumed its work on 14 May 2005.
    mission UGA>RUS embassy Moscow since 2005-05-14
    level embassy 1965 by UGA
    level embassy 2005-05-14 by UGA
UGA RUS | Uganda's embassy in Moscow was evacuated in February 2022.
    mission UGA>RUS embassy Moscow
UGA RUS | Uganda closed its embassy in Moscow in 1992, but it was reopened in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda closed its embassy in Moscow in 1992 but opened it again in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | After the embassy in Moscow had been closed in 1992, Uganda reopened it in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | The Ugandan embassy in Moscow, which had been closed since 1992, reopened in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | The Ugandan embassy in Moscow remained closed until 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | The Ugandan embassy in Moscow was closed until 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda's embassy in Moscow closed after the coup of 1973 and reopened with the return of democracy in 1990.
    mission UGA>RUS embassy Moscow since 1990
    level embassy 1990 by UGA
UGA RUS | Uganda suspended operations at its embassy in Moscow in 1990 and reopened it in 2003.
    mission UGA>RUS embassy Moscow since 2003
    level embassy 2003 by UGA
UGA RUS | Uganda suspended its embassy's work in Moscow in 1990.
    mission UGA>RUS embassy
UGA RUS | Uganda re-established its embassy in Moscow in 2003.
    mission UGA>RUS embassy Moscow since 2003
    level embassy 2003 by UGA
UGA RUS | Uganda's embassy in Moscow returned to work in 2003.
    mission UGA>RUS embassy Moscow
UGA RUS | Uganda shut down its embassy in Moscow in 1992, and it reopened thirteen years later, in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda's embassy in Moscow, opened in 1965, was closed in 1992 and reopened in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 1965 by UGA
    level embassy 2005 by UGA
UGA RUS | Uganda's ambassador reopened the embassy in Moscow on 3 May 2005.
    mission UGA>RUS embassy Moscow since 2005-05-03
    level embassy 2005-05-03 by UGA
UGA RUS | Uganda's embassy in Moscow began its work in 1965 and interrupted it from 1992 to 2005.
    mission UGA>RUS embassy Moscow since 1965
    level embassy 1965 by UGA
UGA RUS | In 1992 Uganda closed its embassy in Moscow and in 2005 reopened it.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | In 1992 Uganda closed its embassy in Moscow; in 2005 it was reopened.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | In 1992 Uganda closed its embassy in Moscow. In 2005 the embassy was reopened.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | In 1992 Uganda closed its embassy in Moscow. In 2005 it reopened the mission.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | In 1992 Uganda closed its embassy in Moscow. Uganda reopened it in 2005.
    mission UGA>RUS embassy Moscow since 2005
    level embassy 2005 by UGA
UGA RUS | Uganda's embassy in Moscow, which was evacuated in 1992, has been working again since 2005.
    mission UGA>RUS embassy Moscow
`;

/** Raised and lowered; agreed, announced and planned. */
export const RAISED = `
CAN CUB | Elevated its legation to embassy in 1950.
    level embassy 1950 of one side
CAN CUB | Canada elevated its legation to embassy in 1950.
    mission CAN>CUB legation until 1950
    mission CAN>CUB embassy since 1950
    level embassy 1950 by CAN
CAN CUB | Canada elevated its legation to embassy status in 1950.
    mission CAN>CUB legation until 1950
    mission CAN>CUB embassy since 1950
    level embassy 1950 by CAN
CAN CUB | In 1950 Canada raised its legation in Havana to embassy level.
    mission CAN>CUB legation Havana until 1950
    mission CAN>CUB embassy Havana since 1950
    level embassy 1950 by CAN
CAN CUB | Canada's legation in Havana was given the rank of an embassy in 1950.
    mission CAN>CUB legation Havana until 1950
    mission CAN>CUB embassy Havana since 1950
    level embassy 1950 by CAN
CAN CUB | Canada opened a legation in Havana in 1945, which was elevated to an embassy in 1950.
    mission CAN>CUB legation Havana since 1945 until 1950
    mission CAN>CUB embassy Havana since 1950
    level legation 1945 by CAN
    level embassy 1950 by CAN
CAN CUB | Canada opened a legation in Havana in 1945 and raised it to an embassy in 1950.
    mission CAN>CUB legation Havana since 1945 until 1950
    mission CAN>CUB embassy Havana since 1950
    level legation 1945 by CAN
    level embassy 1950 by CAN
CAN CUB | The elevation of the Canadian legation in Havana to an embassy in 1950 pleased many.
    mission CAN>CUB legation Havana until 1950
    mission CAN>CUB embassy Havana since 1950
    level embassy 1950 by CAN
CAN CUB | The Canadian embassy in Havana was downgraded to a legation in 1950.
    mission CAN>CUB embassy Havana until 1950
    mission CAN>CUB legation Havana since 1950
    level legation 1950 by CAN
CAN CUB | Canada lowered its embassy in Havana to a legation in 1950.
    mission CAN>CUB embassy Havana until 1950
    mission CAN>CUB legation Havana since 1950
    level legation 1950 by CAN
CAN CUB | The Canadian embassy in Havana was reduced to a liaison office in 1962.
    mission CAN>CUB embassy Havana until 1962
    mission CAN>CUB liaison office Havana since 1962
    level liaison office 1962 by CAN
CAN CUB | In 1950 the two countries agreed to raise their legations to embassies.
    level embassy 1950
CAN CUB | In 1950 the two countries agreed to open embassies.
CAN CUB | Canada announced in 1950 that it would raise its legation in Havana to an embassy.
CAN CUB | Canada announced the opening of an embassy in Havana in 1950.
CAN CUB | Relations were raised to embassy level in 1950.
    level embassy 1950
CAN CUB | Relations between Canada and Cuba were raised to the level of embassies in 1950.
    level embassy 1950
UGA RUS | Uganda upgraded its mission in Moscow from a legation to an embassy in 1965.
    mission UGA>RUS legation until 1965
    mission UGA>RUS embassy since 1965
    level embassy 1965 by UGA
UGA RUS | Uganda's legation in Moscow became an embassy in 1965 and was closed in 1992.
    mission UGA>RUS legation Moscow until 1965
    mission UGA>RUS embassy Moscow since 1965 until 1992
    level embassy 1965 by UGA
UGA RUS | Uganda downgraded its embassy in Moscow to the level of a legation in 1965.
    mission UGA>RUS embassy Moscow until 1965
    mission UGA>RUS legation Moscow since 1965
    level legation 1965 by UGA
UGA RUS | In 1965 the Ugandan legation in Moscow was made an embassy.
    mission UGA>RUS legation Moscow until 1965
    mission UGA>RUS embassy Moscow since 1965
    level embassy 1965 by UGA
UGA RUS | The legations of both countries were raised to embassies in 1965.
    level embassy 1965
UGA RUS | Uganda opened an embassy in Moscow in 1965, reduced it to a liaison office in 1972 and closed it in 1992.
    mission UGA>RUS embassy Moscow since 1965 until 1972
    mission UGA>RUS liaison office Moscow since 1972 until 1992
    level embassy 1965 by UGA
    level liaison office 1972 by UGA
UGA RUS | Uganda agreed in 1965 to open an embassy in Moscow.
UGA RUS | Uganda announced in 2005 that its embassy in Moscow would be reopened.
UGA RUS | Uganda decided to reopen its embassy in Moscow in 2005.
ALB BGR | In March 1954 the two countries raised their diplomatic representation to embassy level.
    level embassy 1954-03
`;

/** Moved, in a building, and what is opened beside a mission. */
export const MOVED = `
DEU POL | Germany has an embassy in Warsaw, in its present building since 6 October 2007.
    mission DEU>POL embassy Warsaw
DEU POL | The German embassy in Warsaw has been in its present building since 6 October 2007.
DEU POL | The German embassy in Warsaw has been located in its present building since 6 October 2007.
DEU POL | Since 2007 the German embassy in Warsaw has been housed in its present building.
DEU POL | The German embassy in Warsaw moved to a new building in 2007.
DEU POL | Germany moved its embassy in Warsaw to a new building in 2007.
DEU POL | Germany moved its embassy from Berlin to Warsaw in 2007.
DEU POL | The German embassy in Warsaw opened in 1990 and moved into its present premises in 2007.
    mission DEU>POL embassy Warsaw since 1990
    level embassy 1990 by DEU
DEU POL | Germany opened an embassy in Warsaw in 1990 and relocated it to a new chancery in 2007.
    mission DEU>POL embassy Warsaw since 1990
    level embassy 1990 by DEU
DEU POL | The new building of the German embassy in Warsaw was inaugurated on 6 October 2007.
DEU POL | A new chancery was opened in Warsaw in 2007.
DEU POL | Germany inaugurated the new chancery of its embassy in Warsaw in 2007.
DEU POL | Germany inaugurated a new embassy building in Warsaw in 2007.
DEU POL | Germany has an embassy in Warsaw, whose new building was inaugurated in 2007.
    mission DEU>POL embassy Warsaw
DEU POL | Germany has an embassy in Warsaw (in its present building since 2007) and a consulate in Kraków.
    mission DEU>POL embassy Warsaw
    mission DEU>POL consulate Kraków
DEU POL | Germany has an embassy in Warsaw, opened in 1990, in its present building since 2007.
    mission DEU>POL embassy Warsaw since 1990
    level embassy 1990 by DEU
DEU POL | Germany opened its embassy in a new building in Warsaw in 2007.
DEU POL | The German embassy in Warsaw has occupied its present site since 2007.
DEU POL | The German embassy was transferred from Bonn to Berlin in 1999.
DEU POL | The German embassy in Warsaw was relocated in 2007 to Jazdów Street.
DEU POL | The German embassy in Warsaw opened an exhibition in 2015.
DEU POL | A cultural centre at the German embassy in Warsaw was opened in 2012.
DEU POL | A school was opened at the German embassy in Warsaw in 2012.
DEU POL | The German embassy in Warsaw was opened to the public in 2012.
DEU POL | Germany's embassy in Warsaw was opened in 1972, but the mission moved to its own premises in 1978.
    mission DEU>POL embassy Warsaw since 1972
    level embassy 1972 by DEU
UGA RUS | The embassy of Uganda in Moscow has been at its present address since 1998.
UGA RUS | The embassy of Uganda in Moscow has been based since 1998 in Mamonovsky Lane.
UGA RUS | In 1998 the embassy of Uganda in Moscow moved to Mamonovsky Lane, where it has been since.
UGA RUS | Uganda opened new premises of its embassy in Moscow in 1998.
UGA RUS | Uganda has had an embassy in Moscow since 1965, since 1998 in its own building.
    mission UGA>RUS embassy Moscow since 1965
    level embassy 1965 by UGA
UGA RUS | Since 1965 Uganda has had an embassy in Moscow, which moved to its own building in 1998.
    mission UGA>RUS embassy Moscow since 1965
    level embassy 1965 by UGA
UGA RUS | Uganda opened its embassy in Moscow to the public in 2005.
`;

/** Two missions, two verbs, dates of other things. */
export const OPENED = `
PRT KEN | Portugal opened an embassy in Nairobi in 1977, a move that Kenya reciprocated in 1998.
    mission PRT>KEN embassy Nairobi since 1977
    mission KEN>PRT embassy since 1998
    level embassy 1977 by PRT
    level embassy 1998 by KEN
PRT KEN | Portugal opened an embassy in Nairobi in 1977 and Kenya followed suit in 1998.
    mission PRT>KEN embassy Nairobi since 1977
    mission KEN>PRT embassy since 1998
    level embassy 1977 by PRT
    level embassy 1998 by KEN
PRT KEN | Portugal opened an embassy in Nairobi in 1977; Kenya did the same in 1998.
    mission PRT>KEN embassy Nairobi since 1977
    mission KEN>PRT embassy since 1998
    level embassy 1977 by PRT
    level embassy 1998 by KEN
PRT KEN | Portugal opened an embassy in Nairobi in 1977 and a visit followed in 1998.
    mission PRT>KEN embassy Nairobi since 1977
    level embassy 1977 by PRT
PRT KEN | Portugal's embassy in Nairobi, which opened on May 3, 1977, was its first in the region.
    mission PRT>KEN embassy Nairobi since 1977-05-03
    level embassy 1977-05-03 by PRT
PRT KEN | Portugal had a legation in Nairobi from 1934 to 1971, and it has had an embassy there since 1980.
    mission PRT>KEN embassy Nairobi since 1980
    mission PRT>KEN legation Nairobi since 1934 until 1971
    level legation 1934 by PRT
    level embassy 1980 by PRT
PRT KEN | Portugal opened a consulate in Mombasa in 1925, which it closed in 1926 when an embassy was opened in Nairobi.
    mission PRT>KEN consulate Mombasa since 1925 until 1926
    mission PRT>KEN embassy Nairobi since 1926
    level embassy 1926 by PRT
PRT KEN | Portuguese and Kenyan embassies were reopened between 1952 and 1955.
    mission PRT>KEN embassy since 1952/1955
    mission KEN>PRT embassy since 1952/1955
    level embassy 1952/1955
PRT KEN | A Portuguese legation under João Silva functioned in Nairobi from 1938 to October 1939.
    mission PRT>KEN legation Nairobi since 1938 until 1939-10
    level legation 1938 by PRT
PRT KEN | Portugal opened an embassy in Nairobi by 1977.
PRT KEN | The Portuguese embassy in Nairobi was closed after 1977.
PRT KEN | Portugal opened a liaison office in Nairobi in 1991 which became an embassy in 1994.
    mission PRT>KEN liaison office Nairobi since 1991 until 1994
    mission PRT>KEN embassy Nairobi since 1994
    level liaison office 1991 by PRT
    level embassy 1994 by PRT
PRT KEN | The liaison office that Lisbon had in Nairobi was upgraded to an embassy on 12 November 2009.
    mission PRT>KEN liaison office until 2009-11-12
    mission PRT>KEN embassy since 2009-11-12
    level embassy 2009-11-12 by PRT
PRT KEN | The Portuguese embassy in Nairobi was temporarily closed in 1990.
    mission PRT>KEN embassy Nairobi
PRT KEN | Portugal's embassy in Nairobi has operated since 1977.
    mission PRT>KEN embassy Nairobi since 1977
    level embassy 1977 by PRT
PRT KEN | Relations were established in 1976 and Portugal's legation in Nairobi was raised to an embassy in 1980.
    mission PRT>KEN legation Nairobi until 1980
    mission PRT>KEN embassy Nairobi since 1980
    level established 1976
    level embassy 1980 by PRT
PRT KEN | Portugal upgraded its consulate in Nairobi to an embassy in 1977.
    mission PRT>KEN consulate Nairobi until 1977
    mission PRT>KEN embassy Nairobi since 1977
    level embassy 1977 by PRT
PRT KEN | Portugal will raise its legation in Nairobi to an embassy in 2030.
PRT KEN | The Spanish embassy in Nairobi was opened in 1977.
PRT KEN | Embassies were established in 1977.
    level embassy 1977
`;
