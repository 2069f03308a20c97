/** Blocks under the headings that were met on the way. */
import type { BlockKind } from './document.js';

interface Placed {
  /** Headings from the outermost in; empty in the lead. */
  path: readonly string[];
}

export interface LineBlock extends Placed {
  kind: BlockKind | 'infobox';
  lines: string[];
}

export interface LiftedBlock extends Placed {
  kind: 'lifted';
  /** Its number among the things lifted. */
  lifted: number;
}

export type Block = LineBlock | LiftedBlock;

export class Outline {
  readonly blocks: Block[] = [];
  #path: { level: number; text: string }[] = [];

  /** True before the first heading. */
  get inLead(): boolean {
    return this.#path.length === 0;
  }

  /** A heading: of the same level or deeper, those before it end. */
  enter(level: number, text: string): void {
    this.#path = [...this.#path.filter((heading) => heading.level < level), { level, text }];
  }

  /** A block of running text, which may grow by further lines. */
  add(kind: LineBlock['kind'], line: string): LineBlock {
    const block: LineBlock = { kind, path: this.#here(), lines: [line] };
    this.blocks.push(block);
    return block;
  }

  /** The place of what was lifted out of the text. */
  lift(lifted: number): void {
    this.blocks.push({ kind: 'lifted', path: this.#here(), lifted });
  }

  #here(): string[] {
    return this.#path.map(({ text }) => text);
  }
}
