/** The network failed. `again` is true where the next try may succeed. */
export class NetworkFailure extends Error {
  override readonly name = 'NetworkFailure';

  constructor(
    message: string,
    readonly again: boolean,
  ) {
    super(message);
  }
}
