/** The fields of the rows of every command. */
export { COMMUNITIES } from '../../../src/view/kinds/communities/shape.js';
export { COUNTRIES } from '../../../src/view/kinds/countries/shape.js';
export { MISSIONS } from '../../../src/view/kinds/missions/shape.js';
export { HEADS } from '../../../src/view/kinds/relations/shape.js';
export { SEARCH } from '../../../src/view/kinds/search/shape.js';
export { SOURCES } from '../../../src/view/kinds/sources/shape.js';
export { STATUS } from '../../../src/view/kinds/status/shape.js';
export { TIMELINE } from '../../../src/view/kinds/timeline/shape.js';
export { TRADE } from '../../../src/view/kinds/trade/shape.js';
export { RELATION } from '../../../src/view/relation/shape.js';
export { FACTS } from '../../../src/view/formats/fact-row.js';
