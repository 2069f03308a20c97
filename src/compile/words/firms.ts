/** Firms and bodies that are no states, and have turnovers, relations and members of their own. */
import { oneOf } from '../../text/pattern.js';

export const FIRM = oneOf`compan(y|ies) firms? subsidiar(y|ies) enterprises? banks? plants? group`;
