/** What happens at a time by which others are reckoned: "after the invasion of Peru", "before the centenary of the treaty". */
import { oneOf } from '../../text/pattern.js';

export const HAPPENING = oneOf`
  [Ww]ars? [Ii]nvasion [Cc]oup [Cc]ollapse [Bb]reak-?up [Rr]evolution [Uu]prising [Rr]evolt [Ii]ndependence [Oo]ccupation [Aa]nnexation
  [Aa]ttacks? [Bb]ombings? [Mm]assacres? [Ee]lections? [Rr]eferendum [Ee]arthquake [Dd]eath [Aa]ssassination [Cc]entenary [Bb]icentenary
  [Aa]nniversary [Aa]ccession [Rr]eunification [Uu]nification [Dd]issolution [Dd]isintegration [Cc]onference [Cc]ongress [Ss]ummit
  [Ss]ecession [Dd]efeat [Vv]ictory`;
