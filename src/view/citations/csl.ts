/** Citations as CSL-JSON, which Zotero, Pandoc and citation-js read: https://docs.citationstyles.org */
import type { Citation } from '../../query/citations.js';
import { webAddress } from '../look/link.js';

/** A number of a year, or of a year and a month, or of a day. */
type DateParts = number[];

export interface CslItem {
  id: string;
  type: 'webpage' | 'document';
  title: string;
  /** Where it appeared: "Wikipedia". */
  'container-title'?: string;
  URL?: string;
  accessed?: { 'date-parts': DateParts[] };
  /** CSL has no field for a licence. */
  note?: string;
}

/** What is not known is left out, as CSL has it. */
export function cslItems(citations: readonly Citation[]): CslItem[] {
  return citations.map(({ key, title, publisher, url, license, read }) => {
    const address = webAddress(url);
    const parts = read === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(read);
    return {
      id: key,
      type: address === null ? 'document' : 'webpage',
      title,
      ...(publisher === null ? {} : { 'container-title': publisher }),
      ...(address === null ? {} : { URL: address.href }),
      ...(parts === null
        ? {}
        : {
            accessed: {
              'date-parts': [
                parts.slice(1).flatMap((part: string | undefined) => (part === undefined ? [] : [Number(part)])),
              ],
            },
          }),
      ...(license === null ? {} : { note: `Licence: ${license}` }),
    };
  });
}
