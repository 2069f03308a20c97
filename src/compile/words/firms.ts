/** Firms, which have a turnover of their own. */
import { oneOf } from '../../text/pattern.js';

export const FIRM = oneOf`compan(y|ies) firms? subsidiar(y|ies) enterprises? banks? plants? group`;
