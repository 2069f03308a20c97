/** The fields of envoys, in the order of the JSON. */
import { source } from '../../formats/shape.js';

export const envoy = { name: true, office: true, sending: true, receiving: true, since: true, source } as const;
