/** Sentences of the history that state no mission between the parties. */
export const NO_MISSIONS = `
KEN PRT | Kenya plans to open a consulate in Porto in 2026.
KEN PRT | In 1981 Kenya decided to set up an embassy in Lisbon.
KEN PRT | Kenya announced the opening of a consulate in Porto.
KEN PRT | Portugal hopes to have a consulate in Mombasa by 2030.
KEN PRT | Portugal refused to open an embassy in Nairobi in 1964.
KEN PRT | A Kenyan embassy in Lisbon was never opened.
KEN PRT | A legation in Nairobi had been proposed in 1963.
KEN PRT | The opening of a Portuguese consulate in Mombasa is under discussion.
KEN PRT | Kenya is expected to open a consulate in Porto.
KEN PRT | Spain has an embassy in Nairobi.
KEN PRT | Kenya received the deputy high commissioner of Uganda in Nairobi.
KEN PRT | The Spanish embassy in Lisbon issues visas to Kenyans.
KEN PRT | The United States embassy in Nairobi was bombed on 7 August 1998.
KEN PRT | Kenya has an embassy in Madrid, opened in 2009.
KEN PRT | The building of the Portuguese embassy in Nairobi was attacked in 1975.
KEN PRT | A reception was held at the Kenyan embassy in Lisbon in 2013.
KEN PRT | Protesters gathered outside the embassy of Portugal in Nairobi on 3 May 1973.
KEN PRT | Kenya has protested to the Portuguese embassy in Nairobi.
KEN PRT | The Kenyan ambassador visited Porto in 2011 and opened an exhibition.
KEN PRT | A Portuguese cultural centre was opened in Nairobi in 1998.
KEN PRT | The Camões Institute opened a branch in Nairobi in 2008.
KEN PRT | A Kenyan trade mission travelled to Lisbon in 2017.
KEN PRT | A Portuguese mission reached Malindi in 1498.
KEN PRT | Portugal has a Catholic mission in Mombasa.
KEN PRT | Portuguese troops served in the United Nations mission in Nairobi.
KOS SRB | The European Union has the EULEX mission in Pristina.
KEN PRT | The mayor was made an honorary citizen of Lisbon.
KEN PRT | Kenya has a permanent mission to the United Nations in Geneva.
KEN PRT | Neither country has a resident ambassador.
KEN PRT | Neither Kenya nor Portugal maintains an embassy in the other.
KEN PRT | Kenya has no embassy in Lisbon.
KEN PRT | Kenya does not maintain a consulate in Porto.
KEN PRT | Portugal asked Kenya to close its consulate in Porto.
KEN PRT | Two employees of the Portuguese embassy in Nairobi were expelled in 1967.
KEN PRT | According to the Portuguese embassy in Nairobi, 400 Portuguese live in Kenya.
KEN PRT | Kenya has received credentials from the head of the Portuguese embassy.
KEN PRT | The African Union has an office in Nairobi.
KEN PRT | The foreign ministers met at the Kenyan high commission in London in 1990.
KEN GBR | Britain's high commission in Nairobi is one of its largest in Africa.
NGA BRA | In 1961 the two countries exchanged embassies.
eu GEO | An EU delegation visited Tbilisi in 1995.
eu GEO | The EU Monitoring Mission in Georgia has its headquarters in Tbilisi.
KEN PRT | The Kenyan embassy in Lisbon organised a festival in 2012.
KEN PRT | Kenya has repeatedly asked its embassy in Lisbon to promote tea.
KEN PRT | Kenya and Portugal have signed an agreement on the opening of embassies.
KEN PRT | In 1980 the two countries agreed to open embassies.
KEN PRT | President Moi laid the foundation stone of the embassy in Lisbon.
KEN PRT | He was consul general in Porto from 1980 to 1985.
KEN PRT | He worked at the embassy in Lisbon from 1980 to 1985.
KEN PRT | The Portuguese consul in Mombasa had been appointed in 1890.
KEN PRT | In 1963 the Portuguese consulate-general in Nairobi was ordered to close.
KEN PRT | In 1963 Kenya expelled the Portuguese consul and shut the consulate.
KEN PRT | Portugal will open a consulate in Mombasa.
KEN PRT | Portugal would later open a consulate in Mombasa.
KEN PRT | Portugal is to open a consulate in Mombasa in 2027.
KEN PRT | A consulate in Mombasa is due to open in 2027.
KEN PRT | The two sides discussed opening an embassy in Nairobi in 1975.
KEN PRT | A proposal to open an embassy in Nairobi was rejected in 1975.
KEN PRT | Portugal threatened to close its embassy in Nairobi in 1981.
KEN PRT | Portugal considered closing its embassy in Nairobi in 1981.
KEN PRT | Until 2011 Kenya was accredited to Portugal from its embassy in Madrid.
KEN PRT | The Camões Institute has a Portuguese language centre at the embassy in Nairobi.
KEN PRT | Portugal has a military attaché at its embassy in Nairobi.
KEN PRT | The Portuguese trade agency AICEP has an office in Nairobi.
KEN PRT | Portugal has a delegation of its trade agency in Nairobi.
KEN PRT | A Jesuit mission was founded by Portugal in Mombasa in 1597.
KEN PRT | Kenya was host to the Portuguese mission of the African Union in Nairobi.
KEN PRT | The Swedish embassy in Nairobi represented Portuguese interests from 1965 to 1975.
KEN PRT | Portuguese interests were represented by the Swedish embassy in Nairobi.
KEN PRT | Switzerland opened an interests section for Portugal in Nairobi in 1966.
KEN PRT | Honorary citizenship of Mombasa was given to the consul.
KEN PRT | Kenya honorary consul João Silva died in 2005.
KEN PRT | Both nations have honorary consulates in several cities.
IRN USA | The United States embassy in Tehran was seized on 4 November 1979.
IRN USA | The Swiss embassy in Tehran has represented American interests since 1980.
CAN CUB | The Canadian embassy in Havana is one of the largest in the city.
CAN CUB | Consular relations were raised to embassy level in 1950.
LAO MNG | Consulates were opened in both countries in 1966.
PER SWE | Peru and Sweden agreed to open diplomatic missions in each other's capitals.
PER SWE | Both countries have permanent missions to the United Nations in Geneva.
CAN LVA | In 1992 a consulate in Calgary was announced.
BRA NOR | A decree of 1943 provided for a legation in Oslo.
PER SWE | Swedish companies opened a trade office in Lima.
PER SWE | Peru announced in 2010 that it would open a consulate in Malmö.
PER SWE | An agreement was signed on opening consulates in Malmö and Cusco.
COD RWA | The Congolese minister Mbusa Nyamwisi met President Paul Kagame in Kigali on 30 October 2003 to discuss the reopening of embassies.
ISR TUR | In 2020 Israel had an embassy in Ankara.
GRC MKD | Greece kept only a liaison office in Skopje, and its neighbour a liaison office in Athens.
IRN USA | The interests of the United States in Iran are looked after by the Swiss embassy in Tehran.
`;
