/** Paints that show in a text what is painted. */
import type { Paint } from '../../src/view/look/colour.js';

/** Without colour. */
export const bare: Paint = (_tone, text) => text;

/** With the tone beside each painted text: "<date:1914>". */
export const told: Paint = (tone, text) => (text.trim() === '' ? text : `<${tone}:${text}>`);
