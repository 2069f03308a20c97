/** Parts of the world and blocs of states, which are not states of the countries table. */
import { oneOf } from '../../text/pattern.js';

export const AMERICAS = oneOf`Latin_America North_America South_America Central_America Americas Caribbean`;
export const CONTINENT = oneOf`Africa Europe Asia ${AMERICAS} Oceania`;
const PART_OF_CONTINENT = oneOf`
  (Latin|South|Central|North|East|West|Southeast|Southern|Eastern|Western|Northern)_(America|Asia|Africa|Europe|Caucasus)`;
export const REGION = oneOf`
  ${PART_OF_CONTINENT} ${CONTINENT} Caucasus Middle_East Gulf Arab Maghreb Balkans Baltic Nordic Benelux`;
export const BLOC = oneOf`
  ASEAN M(ercosur|ERCOSUR) CARICOM COMESA SADC ECOWAS EFTA NAFTA GCC OECD OPEC CIS Commonwealth Comecon Eurasian EAEU
  SAARC`;
