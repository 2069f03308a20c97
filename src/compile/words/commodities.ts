/** Goods of one kind, whose figures are not the trade between two states, and words for goods in general. */
import { oneOf } from '../../text/pattern.js';

const ENERGY = oneOf`oil crude petroleum fuels? diesel gas natural_gas LNG coal energy electricity power`;
const ARMS = oneOf`arms weapons? weaponry military defen[cs]e munitions ammunition`;
const FOOD = oneOf`
  agricultural agri-?food agro\w* farm food(stuffs?)? coffee tea cocoa sugar bananas? fish fishery seafood shrimps?
  salmon wine beer whisk(e?y|ies) rum spirits tobacco beef meat pork poultry dairy cheese butter grain cereals? wheat
  maize corn rice soya?(beans?)? fruits? vegetables? flowers? nuts cashews? olive_oil palm_oil livestock cattle horses
  salt`;
const MATERIALS = oneOf`
  textiles? clothing garments? apparel footwear cotton leather rubber plastics? furs? wool carpets timber wood paper pulp
  steel iron(_ore)? copper gold silver diamonds? alumin(i?um|a) bauxite zinc tin nickel ores? minerals? uranium
  phosphates? cement ivory chemicals? fertili[sz]ers?`;
const MADE = oneOf`
  machinery machines vehicles? cars? automobiles? automotive aircraft ships pharmaceuticals? medicines? electronics
  furniture software digital films? music books services drugs? opium slaves?`;
/** Goods of one kind. */
export const COMMODITY = oneOf`${FOOD} ${ENERGY} ${ARMS} ${MATERIALS} ${MADE}`;

/** Goods in general. */
export const GOODS = oneOf`goods products produce merchandise commodities articles wares`;
